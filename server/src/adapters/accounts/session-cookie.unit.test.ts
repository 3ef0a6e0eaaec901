import fc from "fast-check";
import { expect, test } from "vitest";
import { cookieName, readCookie, setCookie, signToken, verifyToken } from "./session-cookie.ts";

const SECRET = "a secret of this server";

test("a signed token comes back, whatever else the browser sends", () => {
  fc.assert(
    fc.property(fc.base64String({ minLength: 4 }), (token) => {
      const line = setCookie(cookieName(false), signToken(token, SECRET), false).split(";")[0];
      expect(verifyToken(readCookie(`a=b; ${line}; c=%zz`, cookieName(false)), SECRET)).toBe(token);
    }),
  );
});

test("another secret, a changed token or a cut signature is no token", () => {
  const signed = signToken("token", SECRET);
  expect(verifyToken(signed, "another secret")).toBeUndefined();
  expect(verifyToken(`x${signed}`, SECRET)).toBeUndefined();
  expect(verifyToken(signed.slice(0, -2), SECRET)).toBeUndefined();
  for (const value of [undefined, "", ".", "token", "token."])
    expect(verifyToken(value, SECRET)).toBeUndefined();
});

test("over https the cookie is Secure and says so in its name", () => {
  expect(setCookie(cookieName(true), "x", true)).toBe(
    "__Secure-evenkeel.session_token=x; Max-Age=34560000; Path=/; HttpOnly; SameSite=Lax; Secure",
  );
});

test("an empty value deletes the cookie", () => {
  expect(setCookie(cookieName(false), "", false)).toContain("Max-Age=0");
});
