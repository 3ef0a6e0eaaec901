import { trustedPerson } from "@evenkeel/contract/safety";
import type { z } from "zod";
import type { Sealer } from "../../adapters/vault/vault.ts";

export type TrustedPerson = z.infer<typeof trustedPerson>;

export const sealTrustedPerson = (sealer: Sealer, memberId: string, person: TrustedPerson): Uint8Array =>
  sealer.seal(JSON.stringify(person), `trusted_person.body:${memberId}`);

export const openTrustedPerson = (sealer: Sealer, memberId: string, sealed: Uint8Array): TrustedPerson =>
  trustedPerson.parse(JSON.parse(sealer.open(sealed, `trusted_person.body:${memberId}`)));
