import type { Reminders } from "@evenkeel/contract/reminder";
import { shownEmail } from "../../adapters/accounts/users.ts";
import type { Deps } from "../../deps.ts";

/** Where letters to a member go: the address of the account, once it was confirmed, read when it is needed and kept
 *  nowhere else. `mail` says what stands in the way. */
export const addressOf = async (
  { db, mail }: Deps,
  memberId: string,
): Promise<Pick<Reminders, "mail" | "address">> => {
  const user = await db.asAccounts((trx) =>
    trx
      .selectFrom("auth.user")
      .select(["email", "emailVerified"])
      .where("id", "=", memberId)
      .executeTakeFirst(),
  );
  const email = user === undefined ? null : shownEmail(user.email);
  if (!mail.configured) return { mail: "not-configured", address: null };
  if (email === null) return { mail: "no-address", address: null };
  return user?.emailVerified === true
    ? { mail: "ready", address: email }
    : { mail: "not-confirmed", address: null };
};
