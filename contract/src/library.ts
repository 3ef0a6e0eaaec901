import { z } from "zod";
import { language } from "./basic.ts";

/** The library; public, and shipped inside the app for reading without a connection. */
const articleGroup = z.enum([
  "facts",
  "someone-else",
  "getting-help",
  "self-harm",
  "afterwards",
  "people",
  "going-on",
  "mood",
  "anxiety",
  "sleep",
  "stress",
  "feelings",
  "relationships",
  "habits",
  "conditions",
  "life",
]);
const review = z.union([
  z.literal("not yet reviewed by a clinician"),
  z.object({ by: z.string(), on: z.string() }),
]);

const articleHead = z.object({
  id: z.string(),
  group: articleGroup,
  title: z.string(),
  /** One to three sentences that answer what the article is asked for. */
  summary: z.string(),
  review,
});

/** `language` absent: the one the request asks for. */
export const libraryQuery = z.object({ language: language.optional() });
export const librarySearchQuery = z.object({
  language: language.optional(),
  /** Words of either language. */
  q: z.string().min(2).max(200),
});
export const libraryList = z.object({ language, articles: z.array(articleHead) });

export const articleParams = z.object({ articleId: z.string().min(1).max(60) });
const source = z.object({
  id: z.string(),
  title: z.string(),
  organisation: z.string(),
  year: z.number().int(),
  url: z.string(),
  /** Day its text was last read for this library; null where it was not opened again. */
  seen: z.string().nullable(),
});
export const articleAnswer = articleHead.extend({
  language,
  blocks: z.array(
    z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("heading"), text: z.string() }),
      z.object({ kind: z.literal("here"), text: z.string() }),
      z.object({ kind: z.literal("text"), text: z.string(), from: z.array(z.string()) }),
      z.object({ kind: z.literal("list"), rows: z.array(z.string()), from: z.array(z.string()) }),
    ]),
  ),
  /** Every source of the blocks, in the order in which they come. */
  sources: z.array(source),
});
