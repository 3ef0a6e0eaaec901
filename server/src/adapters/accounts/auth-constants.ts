/** The caller's address as this server knows it; whatever a caller sends under this name is thrown away. */
export const CLIENT_ADDRESS_HEADER = "x-evenkeel-client-address";
export const AUTH_PATH = "/api/auth";
/** How long five wrong codes keep a second factor closed. */
export const SECOND_FACTOR_LOCK_SECONDS = 15 * 60;

/** The page of the web app that takes a new password. */
export const resetLink = (origin: string, token: string): string =>
  `${origin}/reset-password?token=${encodeURIComponent(token)}`;
