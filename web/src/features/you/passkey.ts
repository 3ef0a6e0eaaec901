import { passkeyInfo, webAuthnOptions } from "@evenkeel/contract/sign-in";
import { browserSupportsWebAuthn, startRegistration, WebAuthnError } from "@simplewebauthn/browser";
import { queryClient } from "../../api/query-client.ts";
import { ask } from "../../api/request.ts";
import { askMeAgain, passkeysQuery } from "./you-api.ts";

export const canMakePasskeys = (): boolean => browserSupportsWebAuthn();

type RegistrationOptions = Parameters<typeof startRegistration>[0]["optionsJSON"];

/** Asks the device for a passkey and gives its public half to the server.
 *  @returns false when the person closed the device's question or waited too long. */
export const addPasskey = async (name: string): Promise<boolean> => {
  const options = await ask(webAuthnOptions, "/api/auth/passkey/generate-register-options", {
    query: { name: name === "" ? null : name },
  });
  let made: Awaited<ReturnType<typeof startRegistration>>;
  try {
    made = await startRegistration({ optionsJSON: options as unknown as RegistrationOptions });
  } catch (error) {
    if (error instanceof WebAuthnError || error instanceof DOMException) return false;
    if (error instanceof Error && error.name === "NotAllowedError") return false;
    throw error;
  }
  await ask(passkeyInfo, "/api/auth/passkey/verify-registration", {
    method: "POST",
    body: { response: made, ...(name === "" ? {} : { name }) },
  });
  await queryClient.invalidateQueries({ queryKey: passkeysQuery.queryKey });
  await askMeAgain();
  return true;
};
