import { createHmac, timingSafeEqual } from "node:crypto";

const COOKIE = "evenkeel.session_token";
/** Where the cookie of an anonymous session waits while the same browser is signed in to another account. */
const WAITING_COOKIE = "evenkeel.waiting_session";

/** The longest that browsers keep a cookie: losing it loses an anonymous member everything. */
export const SESSION_DAYS = 400;

/** Cookies over https carry the __Secure- prefix. */
export const cookieName = (https: boolean): string => (https ? `__Secure-${COOKIE}` : COOKIE);
export const waitingCookieName = (https: boolean): string =>
  https ? `__Secure-${WAITING_COOKIE}` : WAITING_COOKIE;

/** better-auth's mark of a sign-in that waits for its second factor. */
export const secondFactorCookieName = (https: boolean): string =>
  `${https ? "__Secure-" : ""}evenkeel.two_factor`;

/** The value of one cookie of a Cookie header, decoded. */
export const readCookie = (header: string | undefined, name: string): string | undefined => {
  if (header === undefined) return undefined;
  for (const part of header.split(";")) {
    const at = part.indexOf("=");
    if (at < 0 || part.slice(0, at).trim() !== name) continue;
    try {
      return decodeURIComponent(part.slice(at + 1).trim());
    } catch {
      return undefined;
    }
  }
  return undefined;
};

const signature = (token: string, secret: string): Buffer =>
  createHmac("sha256", secret).update(token).digest();

/** `token.base64(HMAC-SHA256(token))`, as better-auth signs its session cookie. */
export const signToken = (token: string, secret: string): string =>
  `${token}.${signature(token, secret).toString("base64")}`;

/** The token of a signed value, or undefined when this server did not sign it. */
export const verifyToken = (value: string | undefined, secret: string): string | undefined => {
  const at = value?.lastIndexOf(".") ?? -1;
  if (value === undefined || at < 1) return undefined;
  const token = value.slice(0, at);
  const given = Buffer.from(value.slice(at + 1), "base64");
  const expected = signature(token, secret);
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined;
};

/** A Set-Cookie line; an empty value deletes the cookie. */
export const setCookie = (name: string, value: string, https: boolean): string =>
  [
    `${name}=${encodeURIComponent(value)}`,
    `Max-Age=${value === "" ? 0 : SESSION_DAYS * 86_400}`,
    "Path=/",
    "HttpOnly",
    "SameSite=Lax",
    ...(https ? ["Secure"] : []),
  ].join("; ");
