/** The secret of an `otpauth:` address in groups of four, to be typed by hand; empty when there is none. */
export const groupedSecret = (totpUri: string): string => {
  const query = totpUri.split("?")[1] ?? "";
  const secret = new URLSearchParams(query).get("secret") ?? "";
  return secret.match(/.{1,4}/g)?.join(" ") ?? "";
};
