import { z } from "zod";

const password = z.string().min(1).max(200);
const newPassword = z.string().min(10).max(200);

/** POST /api/auth/sign-in/email. With a second factor set it answers 401 `second-factor-needed`; then
 *  /api/auth/two-factor/verify-totp or verify-backup-code completes the sign-in. */
export const signInRequest = z.object({
  email: z.email().max(254),
  password,
  rememberMe: z.boolean().optional(),
});

/** `anonymousWaiting`: this browser had an anonymous member. What they wrote stays; POST
 *  /api/account/return-to-anonymous goes back to it. */
export const signInAnswer = z.object({ signedIn: z.literal(true), anonymousWaiting: z.boolean() });
export const signOutAnswer = z.object({ done: z.literal(true), anonymousWaiting: z.boolean() });

export const totpRequest = z.object({
  code: z.string().regex(/^\d{6}$/),
  trustDevice: z.boolean().optional(),
});
export const backupCodeRequest = z.object({
  code: z.string().min(4).max(40),
  trustDevice: z.boolean().optional(),
});
export const passwordAgainRequest = z.object({ password });
/** The secret for the authenticator app, and the recovery codes, shown this once. */
export const enableTwoFactorAnswer = z.object({
  totpURI: z.string(),
  backupCodes: z.array(z.string()),
});
export const backupCodesAnswer = z.object({ backupCodes: z.array(z.string()) });

export const passwordResetRequest = z.object({ email: z.email().max(254) });
export const resetPasswordRequest = z.object({ token: z.string().min(10).max(200), newPassword });
export const changePasswordRequest = z.object({
  currentPassword: password,
  newPassword,
  revokeOtherSessions: z.boolean().optional(),
});

/** WebAuthn options and answers pass through as the standard writes them. */
export const webAuthnOptions = z.looseObject({ challenge: z.string() });
export const passkeyName = z.object({ name: z.string().max(80).optional() });
export const registerPasskeyRequest = z.object({
  response: z.looseObject({ id: z.string().max(2_000) }),
  name: z.string().trim().max(80).optional(),
});
export const passkeySignInRequest = z.object({ response: z.looseObject({ id: z.string().max(2_000) }) });
export const passkeyInfo = z.object({
  id: z.string(),
  name: z.string().nullish(),
  createdAt: z.coerce.string().nullish(),
  deviceType: z.string().nullish(),
});
export const passkeyList = z.array(passkeyInfo);
export const deletePasskeyRequest = z.object({ id: z.string().max(100) });
export const renamePasskeyRequest = z.object({
  id: z.string().max(100),
  name: z.string().trim().min(1).max(80),
});
