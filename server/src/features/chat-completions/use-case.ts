import { plainText } from "@evenkeel/companion/plain-text";
import { replyToTranscript, type TranscriptMessage } from "@evenkeel/companion/transcript";
import type { Turn } from "@evenkeel/companion/turn";
import { companionContent } from "@evenkeel/content/companion/content";
import { mayWordByModel } from "@evenkeel/content/policies/withheld";
import { instant } from "@evenkeel/kernel/instant";
import { type Locale, parseLocale } from "@evenkeel/kernel/locale";
import type { RefusalReason } from "@evenkeel/safety/refusal";
import { partsOf } from "@evenkeel/safety/screen";
import type { LanguageModel } from "../../adapters/language-model/language-model.ts";
import { kindReader } from "../../adapters/models/kind-reader.ts";
import { riskReader } from "../../adapters/models/risk-reader.ts";
import type { Config } from "../../config.ts";
import { detectLanguage } from "../conversation/detect-language.ts";
import { placeOf } from "../conversation/place.ts";
import type { Directory } from "../help/directory.ts";
import { type ModelCall, wordTurn } from "../language-model/word-turn.ts";

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

const nextTurn = async (
  transcript: readonly TranscriptMessage[],
  locale: Locale,
  now: Date,
  { config, directory }: Here,
): Promise<Turn> => {
  const languages = new Map<string, string | undefined>();
  for (const { role, text } of transcript)
    if (role === "user") languages.set(text, await detectLanguage(text));
  return replyToTranscript(
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
      kindReader: kindReader(),
      ...placeOf(config, directory, locale.country),
    },
    companionContent,
  );
};

const completionOf = ({ reply, refused }: Turn, locale: Locale): Completion => ({
  text: plainText(partsOf(reply), locale.language),
  refused: refused.map(({ reason }) => reason),
});

/** The companion's next words to a transcript, as a member would see them, in plain text. Nothing is stored, nobody is
 *  told. The same transcript gives the same words. */
export const completeTranscript = async (
  transcript: readonly TranscriptMessage[],
  locale: Locale,
  now: Date,
  here: Here,
): Promise<Completion> => completionOf(await nextTurn(transcript, locale, now, here), locale);

/** As `completeTranscript`, worded by a language model where it may be; the engine's words where not. */
export const completeWithModel = async (
  transcript: readonly TranscriptMessage[],
  locale: Locale,
  now: Date,
  here: Here,
  model: LanguageModel,
  onCall: (call: ModelCall) => void,
): Promise<Completion> => {
  const turn = await nextTurn(transcript, locale, now, here);
  const { place, licensedPerson } = here.config;
  const young = turn.assessment.state.minor === true && !model.about.teens;
  if (young || !mayWordByModel({ deployment: place, licensedPerson })) return completionOf(turn, locale);
  const worded = await wordTurn(model, turn, {
    ...{ locale, helplines: here.directory.lines(), names: [], remembered: [], onCall },
  });
  return completionOf(worded?.turn ?? turn, locale);
};
