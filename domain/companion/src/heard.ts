import type { Language } from "@evenkeel/kernel/locale";
import type { Intent, Understanding } from "@evenkeel/language/understanding";
import type { CompanionContent, Moment } from "./content-types.ts";
import { facetsHeard, type HeardFacet } from "./facets-heard.ts";
import { framesHeard, type HeardFrame } from "./frames-heard.ts";
import { type HeardKind, type KindReader, kindsHeard } from "./learned/kinds-heard.ts";
import type { Reading } from "./learned/theme.ts";
import { pattern } from "./pattern.ts";
import { patternList } from "./pattern-list.ts";
import { gistOf } from "./summary.ts";
import type { Claim } from "./telling/claim.ts";
import { readTelling } from "./telling/read-telling.ts";
import { evened, longestEcho, spelledOut } from "./wordings.ts";

/** One message as the companion takes it in. */
export interface Heard {
  readonly text: string;
  readonly understanding: Understanding;
  readonly facets: readonly HeardFacet[];
  readonly frames: readonly HeardFrame[];
  /** What the message says, claim by claim. */
  readonly claims: readonly Claim[];
  /** Which of the learned kinds it is of; none where no reader is at hand. */
  readonly kinds: readonly HeardKind[];
  /** What it leans to among them, sure or not. */
  readonly leans: readonly Reading[];
  /** Has something to reflect: more than a word or two, or a shape, a situation or a feeling. */
  readonly telling: boolean;
  /** Moments named by a pattern of their own. */
  readonly moments: readonly Moment[];
  readonly has: (intent: Intent) => boolean;
}

const aboutUs: readonly Intent[] = ["complains-bot", "insult", "not-understood", "repeats-itself"];
const aboutSomeone = /\b(?:he|she|they|him|her|them|my \w+|mis? \p{L}+|él|ella|ellos|ellas)\b/iu;

/** Readings weaker than this are not acted on. */
const sureEnough = 0.5;

/** Words that only the steps of safety may meet are read for nothing else. */
const evidenceFree = (claim: string, { evidence }: Understanding): boolean =>
  evidence.every(
    (e) =>
      e.strength < 0.3 ||
      e.kind === "hopelessness" ||
      e.kind === "denial" ||
      (!claim.includes(evened(e.quote).toLowerCase()) && longestEcho(claim, e.quote) < 4),
  );

const without = (claim: Claim, tags: readonly string[]): Claim => ({
  ...claim,
  tags: claim.tags.filter((tag) => !tags.includes(tag)),
});

/** Takes in one message: shapes, situations, and whether there is something to reflect. */
export const hear = (
  text: string,
  understanding: Understanding,
  content: CompanionContent,
  language: Language,
  kindReader?: KindReader,
): Heard => {
  const facets = facetsHeard(text, understanding.evidence, content.wording[language].facets, language);
  const frames = framesHeard(understanding, content.frames, language);
  const intents = new Set(understanding.intents.filter((i) => i.strength >= sureEnough).map((i) => i.intent));
  const plain = language === "en" ? spelledOut(text) : evened(text);
  const cues = content.wording[language];
  const worthTrying = patternList(cues, language, (all) => [
    ...Object.values(all.intentCues),
    ...Object.values(all.momentCues),
  ]).worthTrying(plain);
  const matches = (cue: string): boolean => worthTrying(cue) && pattern(cue, language).test(plain);
  for (const [intent, cue] of Object.entries(cues.intentCues) as [Intent, string][])
    if (matches(cue)) intents.add(intent);
  const moments = (Object.entries(cues.momentCues) as [Moment, string][])
    .filter(([, cue]) => matches(cue))
    .map(([moment]) => moment)
    .filter((moment) => !aboutSomeone.test(plain) || !aboutUs.some((intent) => intent === moment));
  // "My husband doesn't help me" complains of him, not of this conversation.
  if (aboutSomeone.test(plain)) for (const intent of aboutUs) intents.delete(intent);
  const replaced = kindReader === undefined ? [] : cues.replaced;
  const claims = readTelling(text, understanding.clauses, cues.telling, language)
    .filter((claim) => evidenceFree(claim.text, understanding))
    .map((claim) => (claim.tags.some((tag) => replaced.includes(tag)) ? without(claim, replaced) : claim));
  const { kinds, leans } = kindsHeard(text, understanding.evidence, cues.learned, kindReader, language);
  for (const { kind } of kinds) if (kind.does !== undefined) intents.add(kind.does);
  const felt = understanding.emotions.some((e) => e.holder === "self" && e.strength >= 0.4);
  return {
    text,
    understanding,
    facets,
    frames,
    claims,
    kinds,
    leans,
    telling:
      kinds.some(({ kind }) => kind.form === "told") ||
      understanding.wordCount >= 6 ||
      (understanding.wordCount >= 4 && gistOf(text, language, true) !== null) ||
      facets.length > 0 ||
      claims.some((claim) => claim.weight >= 0.35 && claim.mode !== "asked") ||
      (understanding.wordCount >= 2 && (frames.length > 0 || felt)),
    moments,
    has: (intent) => intents.has(intent),
  };
};
