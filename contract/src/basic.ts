import { z } from "zod";

/** UUID version 7, made by the client where a retry is possible. */
export const id = z.uuid();
/** ISO 8601 with offset or Z. */
export const timestamp = z.iso.datetime({ offset: true });
/** IANA time zone, such as `Europe/Madrid`. */
export const zone = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9_+\-/]+$/);
export const language = z.enum(["en", "es"]);
/** ISO 3166-1 alpha-2. */
export const country = z.string().regex(/^[A-Z]{2}$/);
/** US state or other subdivision, as in `US-IL`; only where a policy depends on it. */
export const ageBand = z.enum(["under-13", "13-15", "16-17", "18-24", "25-64", "65-plus"]);
export type AgeBand = z.infer<typeof ageBand>;
export const role = z.enum(["member", "therapist", "on-call", "operator"]);
export type Role = z.infer<typeof role>;

/** Words of a person: any script, no NUL. 8,000 characters is about four pages. */
export const words = (max = 8_000) =>
  z
    .string()
    .max(max)
    .refine((text) => !text.includes("\u0000"), "must not contain NUL");

/** Opaque; given back as it came. */
export const cursor = z.string().max(200);
export const pageQuery = z.object({
  cursor: cursor.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
export const done = z.object({ done: z.literal(true) });
