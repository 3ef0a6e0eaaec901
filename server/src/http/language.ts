import { type Language, parseLocale } from "@evenkeel/kernel/locale";
import type { FastifyRequest } from "fastify";

/** The spoken language that `Accept-Language` likes best; English when it names none of ours.
 *  `fr, es;q=0.8, en;q=0.5` gives Spanish. */
export const languageOf = (acceptLanguage: string | undefined): Language => {
  let best: Language = "en";
  let bestWeight = 0;
  for (const part of (acceptLanguage ?? "").split(",").slice(0, 20)) {
    const [tag = "", ...parameters] = part.trim().split(";");
    const locale = parseLocale(tag);
    if (locale === undefined) continue;
    const q = parameters
      .map((text) => /^\s*q=([0-9.]+)\s*$/.exec(text)?.[1])
      .find((text) => text !== undefined);
    const weight = q === undefined ? 1 : Number(q);
    if (weight > bestWeight) {
      best = locale.language;
      bestWeight = weight;
    }
  }
  return best;
};

export const requestLanguage = (request: FastifyRequest): Language =>
  languageOf(request.headers["accept-language"]);
