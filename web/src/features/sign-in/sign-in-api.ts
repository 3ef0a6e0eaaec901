import { me } from "@evenkeel/contract/account";
import { signInAnswer, webAuthnOptions } from "@evenkeel/contract/sign-in";
import { paths } from "../../api/paths.ts";
import { queryClient } from "../../api/query-client.ts";
import { ask, tell } from "../../api/request.ts";
import { forgetMember, meQuery } from "../../session/me.ts";

/** @throws Failure `wrong-credentials`, `second-factor-needed`, `locked-out`. */
export const signInWithPassword = (email: string, password: string) =>
  ask(signInAnswer, paths.signIn, { method: "POST", body: { email, password } });

export const completeWithCode = (code: string, kind: "code" | "recovery") =>
  ask(signInAnswer, kind === "code" ? paths.signInCode : paths.signInRecoveryCode, {
    method: "POST",
    body: { code },
  });

/** @throws WebAuthnError when the person or the device says no. */
export const signInWithPasskey = async () => {
  const { startAuthentication } = await import("@simplewebauthn/browser");
  const options = await ask(webAuthnOptions, paths.passkeyOptions);
  const response = await startAuthentication({
    optionsJSON: options as unknown as Parameters<typeof startAuthentication>[0]["optionsJSON"],
  });
  return ask(signInAnswer, paths.passkeySignIn, { method: "POST", body: { response } });
};

/** Someone else may have been here: nothing that was read for them stays in memory. */
export const afterSignIn = async (): Promise<void> => {
  queryClient.clear();
  await queryClient.fetchQuery(meQuery);
};

export const requestPasswordReset = (email: string) => tell(paths.requestPasswordReset, { body: { email } });

export const resetPassword = (token: string, newPassword: string) =>
  tell(paths.resetPassword, { body: { token, newPassword } });

export const unlock = async (pin: string): Promise<void> => {
  const found = await ask(me, paths.unlock, { method: "POST", body: { pin } });
  queryClient.setQueryData(meQuery.queryKey, found);
};

export const signOutLocked = async (): Promise<void> => {
  await tell(paths.signOut, { body: {} });
  forgetMember();
  queryClient.clear();
};
