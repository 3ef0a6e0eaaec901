import type { FastifyRequest } from "fastify";
import { AUTH_PATH } from "../../adapters/accounts/auth-constants.ts";
import { accountLetter } from "../../adapters/accounts/mails.ts";
import type { Deps } from "../../deps.ts";
import { requestLanguage } from "../../http/language.ts";

/** Where a confirmed address lands in the web app. */
const AFTER = "/?email=confirmed";

/** Sends the letter that confirms an address. An account that was kept stays kept when the letter cannot go out.
 *  @returns whether it went out. */
export const sendVerification = async (deps: Deps, request: FastifyRequest): Promise<boolean> => {
  if (!deps.mail.configured) return false;
  const { userId } = await deps.auth.caller(request);
  const user = await deps.accounts.findUser(userId);
  if (user === undefined || user.email === null) return false;
  const token = await deps.accounts.verificationToken(userId, user.email);
  const link = `${deps.config.origin}${AUTH_PATH}/verify-email?token=${token}&callbackURL=${encodeURIComponent(AFTER)}`;
  try {
    await deps.mail.send(accountLetter("verify", requestLanguage(request), user.email, link));
    return true;
  } catch (cause) {
    request.log.error(
      { kind: "mail", code: (cause as { code?: string }).code },
      "a letter could not be sent",
    );
    return false;
  }
};
