import { minimumAgeFor } from "@evenkeel/content/policies/minimum-age";
import type { beginRequest, keepRequest, Me, updateMeRequest } from "@evenkeel/contract/account";
import { ageBand, language as languageSchema, role as roleSchema } from "@evenkeel/contract/basic";
import { CONSENT_TEXT_VERSION } from "@evenkeel/contract/consent";
import type { Language } from "@evenkeel/kernel/locale";
import type { z } from "zod";
import { hashPassword } from "../../adapters/accounts/password.ts";
import type { LiveSession } from "../../adapters/accounts/sessions.ts";
import { insertPassword, insertUser, refusingTakenEmail } from "../../adapters/accounts/users.ts";
import { ApiError } from "../../api-error.ts";
import type { Caller, Deps } from "../../deps.ts";
import { appendConsent } from "../consent/store.ts";
import { isTeen, mayBeUnderAge } from "./age-gate.ts";
import { memberNameContext } from "./member-name.ts";
import { insertMember, type MemberRow, readMember, updateMember } from "./store.ts";

/** A new member with no account: their row, their key, the two consents that the one screen asks for, and a session.
 *  The user comes last, so that nobody can be signed in to a member who is not complete.
 *  @throws ApiError `under-age` before anything is stored. */
export const begin = async (
  deps: Deps,
  input: z.infer<typeof beginRequest>,
  userAgent: string | undefined,
): Promise<string> => {
  if (mayBeUnderAge(input.ageBand, minimumAgeFor(input.country))) throw new ApiError("under-age");
  const memberId = deps.newId();
  const at = deps.now();
  await deps.vault.createKey(memberId);
  await deps.db.asSystem(memberId, async (trx) => {
    await insertMember(trx, { memberId, ...input, country: input.country, at });
    for (const purpose of ["companion", "timeline"] as const)
      await appendConsent(trx, {
        memberId,
        consentEventId: deps.newId(),
        purpose,
        granted: true,
        textVersion: CONSENT_TEXT_VERSION,
        at,
      });
  });
  return deps.db.asAccounts(async (trx) => {
    await insertUser(trx, { id: memberId, name: "", email: null, role: "member", at });
    return deps.accounts.sessions.create(trx, memberId, userAgent);
  });
};

const readName = async (deps: Deps, member: MemberRow): Promise<string | null> => {
  if (member.name_sealed === null) return null;
  const sealer = await deps.vault.sealerFor(member.member_id);
  return sealer.open(member.name_sealed, memberNameContext(member.member_id));
};

/** Who is signed in. While the app is locked it tells that, and neither name nor e-mail. */
export const describeMe = async (
  deps: Deps,
  session: LiveSession,
  fallback: Language,
  anonymousWaiting: boolean,
): Promise<Me> => {
  const { userId } = session.caller;
  const user = await deps.accounts.findUser(userId);
  if (user === undefined) throw new ApiError("session-expired");
  const role = roleSchema.parse(user.role);
  const member =
    role === "member" ? await deps.db.asMember(userId, (trx) => readMember(trx, userId)) : undefined;
  const band = member === undefined ? null : ageBand.parse(member.age_band);
  const name = member === undefined ? user.name : session.locked ? null : await readName(deps, member);
  return {
    memberId: userId,
    role,
    anonymous: session.caller.anonymous,
    name: session.locked ? null : name,
    email: session.locked ? null : user.email,
    emailVerified: user.emailVerified,
    ageBand: band,
    teen: band !== null && isTeen(band),
    country: member?.country ?? null,
    language: member === undefined ? fallback : languageSchema.parse(member.language),
    zone: member?.zone ?? "UTC",
    createdAt: user.createdAt.toISOString(),
    hasPassword: user.hasPassword,
    passkeys: user.passkeys,
    twoFactor: user.twoFactor,
    lock: { set: session.lockSet, locked: session.locked },
    anonymousWaiting,
  };
};

/** Changes what a member says of themself; staff have a name only. */
export const updateMe = async (
  deps: Deps,
  caller: Caller,
  change: z.infer<typeof updateMeRequest>,
): Promise<void> => {
  const { userId } = caller;
  if (caller.role !== "member") {
    const name = change.name?.trim();
    if (name === undefined || name === "") return;
    await deps.db.asAccounts(async (trx) => {
      await trx.updateTable("auth.user").set({ name }).where("id", "=", userId).execute();
    });
    return;
  }
  const name = change.name?.trim();
  const sealed =
    name === undefined || name === ""
      ? null
      : (await deps.vault.sealerFor(userId)).seal(name, memberNameContext(userId));
  await deps.db.asMember(userId, (trx) =>
    updateMember(trx, userId, {
      ...(change.name === undefined ? {} : { name_sealed: sealed }),
      ...(change.country === undefined ? {} : { country: change.country }),
      ...(change.language === undefined ? {} : { language: change.language }),
      ...(change.zone === undefined ? {} : { zone: change.zone }),
    }),
  );
};

/** Adds e-mail and password to the same user: the id, the words and the session stay.
 *  @throws ApiError `conflict` when the account already has a password, `email-taken`. */
export const keep = async (deps: Deps, caller: Caller, input: z.infer<typeof keepRequest>): Promise<void> => {
  const user = await deps.accounts.findUser(caller.userId);
  if (user === undefined) throw new ApiError("session-expired");
  if (user.hasPassword) throw new ApiError("conflict");
  const passwordHash = await hashPassword(input.password);
  const at = deps.now();
  await refusingTakenEmail(() =>
    deps.db.asAccounts(async (trx) => {
      // Two taps at once: the second waits for this row, then finds the password of the first.
      await trx
        .updateTable("auth.user")
        .set({ email: input.email.toLowerCase(), emailVerified: false, isAnonymous: false, updatedAt: at })
        .where("id", "=", caller.userId)
        .execute();
      const existing = await trx
        .selectFrom("auth.account")
        .select("id")
        .where("userId", "=", caller.userId)
        .where("password", "is not", null)
        .executeTakeFirst();
      if (existing !== undefined) throw new ApiError("conflict");
      await insertPassword(trx, { id: deps.newId(), userId: caller.userId, passwordHash, at });
    }),
  );
  deps.accounts.sessions.forgetUser(caller.userId);
};
