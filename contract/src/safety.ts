import { z } from "zod";
import { country, words } from "./basic.ts";

/** Lines for a place; public, and shipped inside the app for offline use. */
export const helpQuery = z.object({ country: country.optional() });
export const trustedPerson = z.object({ name: words(80), contact: words(200).nullable() });
export const trustedPersonAnswer = z.object({ person: trustedPerson.nullable() });
