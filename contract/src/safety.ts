import { z } from "zod";
import { country, words } from "./basic.ts";

/** Lines for a place; public, and shipped inside the app for offline use. */
export const helpQuery = z.object({ country: country.optional() });
export const trustedPerson = z.object({ name: words(80), contact: words(200).nullable() });
export const trustedPersonAnswer = z.object({ person: trustedPerson.nullable() });

/** Lines in the order to show them; `country` null: the member's place is not known. */
export const helpAnswer = z.object({
  country: country.nullable(),
  lines: z.array(
    z.object({
      country,
      name: z.string(),
      purpose: z.string(),
      channels: z.array(
        z.object({ kind: z.enum(["call", "text", "chat"]), value: z.string(), note: z.string().optional() }),
      ),
      hours: z.string(),
      languages: z.array(z.string()),
      source: z.string(),
      seen: z.string(),
      confidence: z.string(),
    }),
  ),
});
