import type { Role } from "@evenkeel/contract/basic";
import { ApiError } from "../../api-error.ts";
import type { Database, Trx } from "../database/access.ts";
import { codeOf } from "../database/failure.ts";

export interface UserRow {
  readonly id: string;
  readonly role: string;
  /** A staff member's name; empty for a member, whose name is sealed with their own data. */
  readonly name: string;
  /** Null while the account has only the placeholder that stands for "no e-mail". */
  readonly email: string | null;
  readonly emailVerified: boolean;
  readonly twoFactor: boolean;
  readonly createdAt: Date;
  readonly hasPassword: boolean;
  readonly passkeys: number;
}

const PLACEHOLDER_DOMAIN = "@anonymous.invalid";

/** The e-mail column must hold something unique: this reaches no one and is never shown. */
export const placeholderEmail = (userId: string): string => `${userId}${PLACEHOLDER_DOMAIN}`;
export const shownEmail = (email: string): string | null =>
  email.endsWith(PLACEHOLDER_DOMAIN) ? null : email;

const UNIQUE_VIOLATION = "23505";
const isTaken = (error: unknown): boolean => {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (codeOf(cause) === UNIQUE_VIOLATION) return true;
  return false;
};

/** @throws ApiError `email-taken` when the e-mail belongs to another account. */
export const refusingTakenEmail = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (isTaken(error)) throw new ApiError("email-taken", { cause: error });
    throw error;
  }
};

export const insertUser = async (
  trx: Trx,
  user: { id: string; name: string; email: string | null; role: Role; at: Date },
): Promise<void> => {
  await trx
    .insertInto("auth.user")
    .values({
      id: user.id,
      name: user.name,
      email: user.email?.toLowerCase() ?? placeholderEmail(user.id),
      emailVerified: false,
      image: null,
      createdAt: user.at,
      updatedAt: user.at,
      isAnonymous: user.email === null,
      twoFactorEnabled: false,
      role: user.role,
    })
    .execute();
};

export const insertPassword = async (
  trx: Trx,
  account: { id: string; userId: string; passwordHash: string; at: Date },
): Promise<void> => {
  await trx
    .insertInto("auth.account")
    .values({
      id: account.id,
      accountId: account.userId,
      providerId: "credential",
      userId: account.userId,
      password: account.passwordHash,
      createdAt: account.at,
      updatedAt: account.at,
    })
    .execute();
};

export const findUser = (db: Database, userId: string): Promise<UserRow | undefined> =>
  db.asAccounts(async (trx) => {
    const user = await trx
      .selectFrom("auth.user as u")
      .select(["u.id", "u.role", "u.name", "u.email", "u.emailVerified", "u.createdAt"])
      .select("u.twoFactorEnabled")
      .select((row) => [
        row
          .selectFrom("auth.account as a")
          .select((count) => count.fn.countAll<number>().as("n"))
          .whereRef("a.userId", "=", "u.id")
          .where("a.password", "is not", null)
          .as("passwords"),
        row
          .selectFrom("auth.passkey as p")
          .select((count) => count.fn.countAll<number>().as("n"))
          .whereRef("p.userId", "=", "u.id")
          .as("passkeys"),
      ])
      .where("u.id", "=", userId)
      .executeTakeFirst();
    if (user === undefined) return undefined;
    return {
      id: user.id,
      role: user.role,
      name: user.name,
      email: shownEmail(user.email),
      emailVerified: user.emailVerified,
      twoFactor: user.twoFactorEnabled ?? false,
      createdAt: user.createdAt,
      hasPassword: Number(user.passwords) > 0,
      passkeys: Number(user.passkeys),
    };
  });
