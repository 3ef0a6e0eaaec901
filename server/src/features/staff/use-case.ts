import type { acceptInvitationRequest, invitationRequest, staffList } from "@evenkeel/contract/account";
import { role as roleSchema } from "@evenkeel/contract/basic";
import type { Language } from "@evenkeel/kernel/locale";
import type { z } from "zod";
import { accountLetter } from "../../adapters/accounts/mails.ts";
import { hashPassword } from "../../adapters/accounts/password.ts";
import { hashOfToken, newToken } from "../../adapters/accounts/single-use.ts";
import { insertPassword, insertUser, refusingTakenEmail } from "../../adapters/accounts/users.ts";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";

const VALID_MS = 3 * 86_400_000;

/** A link that makes one account of this role, once, within three days. The answer shows it this once; with mail set
 *  up and an address given, a letter brings it too. */
export const invite = async (
  deps: Deps,
  operatorId: string,
  request: z.infer<typeof invitationRequest>,
  language: Language,
): Promise<{ invitationId: string; link: string; expiresAt: string }> => {
  const token = newToken();
  const at = deps.now();
  const invitation = {
    invitation_id: deps.newId(),
    token_hash: hashOfToken(token),
    role: request.role,
    email: request.email?.toLowerCase() ?? null,
    created_by: operatorId,
    created_at: at,
    expires_at: new Date(at.getTime() + VALID_MS),
    accepted_at: null,
  };
  await deps.db.asAccounts(async (trx) => {
    await trx.insertInto("auth.invitation").values(invitation).execute();
  });
  const link = `${deps.config.origin}/invitation?token=${token}`;
  if (invitation.email !== null && deps.mail.configured)
    await deps.mail.send(accountLetter("invite", language, invitation.email, link));
  return { invitationId: invitation.invitation_id, link, expiresAt: invitation.expires_at.toISOString() };
};

/** Makes the account and a session of it; the invitation is spent in the same transaction.
 *  @throws ApiError `invitation-expired`, `email-taken` (the invitation stays good). */
export const acceptInvitation = async (
  deps: Deps,
  request: z.infer<typeof acceptInvitationRequest>,
  userAgent: string | undefined,
): Promise<string> => {
  const passwordHash = await hashPassword(request.password);
  const at = deps.now();
  const userId = deps.newId();
  return refusingTakenEmail(() =>
    deps.db.asAccounts(async (trx) => {
      const invitation = await trx
        .updateTable("auth.invitation")
        .set({ accepted_at: at })
        .where("token_hash", "=", hashOfToken(request.token))
        .where("accepted_at", "is", null)
        .where("expires_at", ">", at)
        .returning(["role", "email"])
        .executeTakeFirst();
      if (invitation === undefined) throw new ApiError("invitation-expired");
      const email = request.email.toLowerCase();
      if (invitation.email !== null && invitation.email !== email)
        throw new ApiError("invalid-request", {
          fields: [
            {
              path: "body/email",
              message: {
                en: "It must be the address that was invited.",
                es: "Tiene que ser la dirección que recibió la invitación.",
              },
            },
          ],
        });
      await insertUser(trx, {
        id: userId,
        name: request.name.trim(),
        email,
        role: roleSchema.parse(invitation.role),
        at,
      });
      await insertPassword(trx, { id: deps.newId(), userId, passwordHash, at });
      return deps.accounts.sessions.create(trx, userId, userAgent);
    }),
  );
};

/** Everyone who works here, and the invitations that are still open. */
export const listStaff = (deps: Deps): Promise<z.infer<typeof staffList>> =>
  deps.db.asAccounts(async (trx) => {
    const staff = await trx
      .selectFrom("auth.user")
      .select(["id", "name", "role", "email", "createdAt"])
      .where("role", "!=", "member")
      .orderBy("createdAt")
      .execute();
    const invitations = await trx
      .selectFrom("auth.invitation")
      .select(["invitation_id", "role", "email", "expires_at"])
      .where("accepted_at", "is", null)
      .where("expires_at", ">", deps.now())
      .orderBy("created_at")
      .execute();
    return {
      staff: staff.map((user) => ({
        userId: user.id,
        name: user.name,
        role: roleSchema.parse(user.role),
        email: user.email,
        since: user.createdAt.toISOString(),
      })),
      invitations: invitations.map((invitation) => ({
        invitationId: invitation.invitation_id,
        role: roleSchema.parse(invitation.role),
        email: invitation.email,
        expiresAt: invitation.expires_at.toISOString(),
      })),
    };
  });

/** @throws ApiError `not-found` when it is not there or was accepted. */
export const withdrawInvitation = async (deps: Deps, invitationId: string): Promise<void> => {
  const gone = await deps.db.asAccounts((trx) =>
    trx
      .deleteFrom("auth.invitation")
      .where("invitation_id", "=", invitationId)
      .where("accepted_at", "is", null)
      .returning("invitation_id")
      .executeTakeFirst(),
  );
  if (gone === undefined) throw new ApiError("not-found");
};
