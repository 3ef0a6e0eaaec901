import { expect, it } from "vitest";
import { groupedSecret } from "./totp-secret.ts";

it("shows the secret in groups of four, as it is read aloud", () => {
  expect(groupedSecret("otpauth://totp/Evenkeel:a%40b.org?secret=JBSWY3DPEHPK3PXP&issuer=Evenkeel")).toBe(
    "JBSW Y3DP EHPK 3PXP",
  );
});

it("shows nothing for an address without a secret", () => {
  expect(groupedSecret("otpauth://totp/Evenkeel")).toBe("");
});
