import { plainText } from "@evenkeel/companion/plain-text";
import { replyToTranscript, type TranscriptMessage } from "@evenkeel/companion/transcript";
import { companionContent } from "@evenkeel/content/companion/content";
import { instant } from "@evenkeel/kernel/instant";
import { type Locale, parseLocale } from "@evenkeel/kernel/locale";
import type { RefusalReason } from "@evenkeel/safety/refusal";
import { partsOf } from "@evenkeel/safety/screen";
import { riskReader } from "../../adapters/models/risk-reader.ts";
import type { Config } from "../../config.ts";
import { detectLanguage } from "../conversation/detect-language.ts";
import { placeOf } from "../conversation/place.ts";
import type { Directory } from "../help/directory.ts";

/** `es-MX` and the like; anything else means the deployment's own. */
export const localeOf = (user: string | null | undefined, fallback: string): Locale =>
  parseLocale(user ?? "") ?? parseLocale(fallback) ?? { language: "en" };

/** Where it is answered: its laws and its lines. */
interface Here {
  readonly config: Pick<Config, "place" | "licensedPerson">;
  readonly directory: Pick<Directory, "lines">;
}

export interface Completion {
  readonly text: string;
  /** Why sentences were not said. */
  readonly refused: readonly RefusalReason[];
}

/** The companion's next words to a transcript, as a member would see them, in plain text. Nothing is stored, nobody is
 *  told. The same transcript gives the same words. */
export const completeTranscript = async (
  transcript: readonly TranscriptMessage[],
  locale: Locale,
  now: Date,
  { config, directory }: Here,
): Promise<Completion> => {
  const languages = new Map<string, string | undefined>();
  for (const { role, text } of transcript)
    if (role === "user") languages.set(text, await detectLanguage(text));
  const turn = replyToTranscript(
    transcript,
    {
      now: instant(now.getTime()),
      zone: "UTC",
      locale,
      teen: false,
      trustedPerson: null,
      onCall: null,
      detect: (text) => languages.get(text),
      secondReader: riskReader(),
      ...placeOf(config, directory, locale.country),
    },
    companionContent,
  );
  return {
    text: plainText(partsOf(turn.reply), locale.language),
    refused: turn.refused.map(({ reason }) => reason),
  };
};
