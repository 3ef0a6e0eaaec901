import {
  careLink,
  careLinks,
  deletionReceipt,
  keepAnswer,
  linkPreview,
  type Me,
  me,
  sessions,
  type updateMeRequest,
} from "@evenkeel/contract/account";
import { done } from "@evenkeel/contract/basic";
import { accessLog, consentHistory, consents, type Purpose } from "@evenkeel/contract/consent";
import { type trustedPerson, trustedPersonAnswer } from "@evenkeel/contract/safety";
import {
  backupCodesAnswer,
  enableTwoFactorAnswer,
  passkeyList,
  signOutAnswer,
} from "@evenkeel/contract/sign-in";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { paths } from "../../api/paths.ts";
import { queryClient } from "../../api/query-client.ts";
import { ask } from "../../api/request.ts";
import { meQuery } from "../../session/me.ts";

/** What the server says of this person now, everywhere at once. */
const tellMe = (now: Me): void => void queryClient.setQueryData(meQuery.queryKey, now);
export const askMeAgain = (): Promise<void> => queryClient.invalidateQueries({ queryKey: meQuery.queryKey });

export const updateMe = async (change: z.infer<typeof updateMeRequest>): Promise<void> =>
  tellMe(await ask(me, paths.me, { method: "PATCH", body: change }));

export const keepWithEmail = async (email: string, password: string): Promise<boolean> => {
  const answer = await ask(keepAnswer, "/api/account/keep", { method: "POST", body: { email, password } });
  tellMe(answer.me);
  return answer.verificationSent;
};

export const sendVerification = async (): Promise<boolean> => {
  const answer = await ask(z.object({ verificationSent: z.boolean() }), "/api/auth/send-verification-email", {
    method: "POST",
    body: {},
  });
  return answer.verificationSent;
};

const act = (path: string, body: unknown = {}) => ask(done, path, { method: "POST", body });

export const changePassword = (currentPassword: string, newPassword: string, revokeOtherSessions: boolean) =>
  act("/api/auth/change-password", { currentPassword, newPassword, revokeOtherSessions });

export const enableTwoFactor = (password: string) =>
  ask(enableTwoFactorAnswer, "/api/auth/two-factor/enable", { method: "POST", body: { password } });
export const confirmTwoFactor = async (code: string): Promise<void> => {
  await ask(z.unknown(), "/api/auth/two-factor/verify-totp", { method: "POST", body: { code } });
  await askMeAgain();
};
export const disableTwoFactor = async (password: string): Promise<void> => {
  await act("/api/auth/two-factor/disable", { password });
  await askMeAgain();
};
export const newBackupCodes = (password: string) =>
  ask(backupCodesAnswer, "/api/auth/two-factor/generate-backup-codes", {
    method: "POST",
    body: { password },
  });

export const passkeysQuery = queryOptions({
  queryKey: ["you", "passkeys"],
  queryFn: ({ signal }) => ask(passkeyList, "/api/auth/passkey/list-user-passkeys", { signal }),
});
export const removePasskey = async (id: string): Promise<void> => {
  await act("/api/auth/passkey/delete-passkey", { id });
  await queryClient.invalidateQueries({ queryKey: passkeysQuery.queryKey });
  await askMeAgain();
};

export const sessionsQuery = queryOptions({
  queryKey: ["you", "sessions"],
  queryFn: ({ signal }) => ask(sessions, "/api/account/sessions", { signal }),
});
export const endSession = async (id: string): Promise<void> => {
  await ask(done, `/api/account/sessions/${id}`, { method: "DELETE" });
  await queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey });
};

export const setPin = async (pin: string): Promise<void> => {
  await ask(done, "/api/account/lock", { method: "PUT", body: { pin } });
  await askMeAgain();
};
export const removePin = async (): Promise<void> => {
  await ask(done, "/api/account/lock", { method: "DELETE" });
  await askMeAgain();
};
export const lockNow = (): Promise<Me> => ask(me, "/api/account/lock/lock", { method: "POST", body: {} });

export const signOut = () => ask(signOutAnswer, "/api/auth/sign-out", { method: "POST", body: {} });

export const consentsQuery = queryOptions({
  queryKey: ["consent", "standing"],
  queryFn: ({ signal }) => ask(consents, "/api/consents", { signal }),
});
export const consentHistoryQuery = queryOptions({
  queryKey: ["consent", "history"],
  queryFn: ({ signal }) => ask(consentHistory, "/api/consents/history", { signal }),
});
export const setConsent = async (purpose: Purpose, granted: boolean, textVersion: string): Promise<void> => {
  const now = await ask(consents, paths.consent(purpose), { method: "PUT", body: { granted, textVersion } });
  queryClient.setQueryData(consentsQuery.queryKey, now);
  await queryClient.invalidateQueries({ queryKey: consentHistoryQuery.queryKey });
};

export const accessLogPages = infiniteQueryOptions({
  queryKey: ["access-log"],
  queryFn: ({ pageParam, signal }) =>
    ask(accessLog, "/api/access-log", { query: { cursor: pageParam, limit: 50 }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.nextCursor,
});

export const careLinksQuery = queryOptions({
  queryKey: ["care-link"],
  queryFn: ({ signal }) => ask(careLinks, "/api/care-links", { signal }),
});
export const previewLink = (code: string) =>
  ask(linkPreview, "/api/care-links/preview", { method: "POST", body: { code } });
export const linkClinician = async (code: string): Promise<void> => {
  await ask(careLink, "/api/care-links", { method: "POST", body: { code } });
  await queryClient.invalidateQueries({ queryKey: careLinksQuery.queryKey });
};
export const endLink = async (linkId: string): Promise<void> => {
  await ask(done, `/api/care-links/${linkId}`, { method: "DELETE" });
  await queryClient.invalidateQueries({ queryKey: careLinksQuery.queryKey });
};

export const trustedPersonQuery = queryOptions({
  queryKey: ["trusted-person"],
  queryFn: ({ signal }) => ask(trustedPersonAnswer, paths.trustedPerson, { signal }),
});
export const setTrustedPerson = async (person: z.infer<typeof trustedPerson>): Promise<void> => {
  const now = await ask(trustedPersonAnswer, paths.trustedPerson, { method: "PUT", body: person });
  queryClient.setQueryData(trustedPersonQuery.queryKey, now);
};
export const removeTrustedPerson = async (): Promise<void> => {
  await ask(done, paths.trustedPerson, { method: "DELETE" });
  queryClient.setQueryData(trustedPersonQuery.queryKey, { person: null });
};

export const deleteEverything = () =>
  ask(deletionReceipt, "/api/account", { method: "DELETE", body: { confirm: "delete everything" } });
