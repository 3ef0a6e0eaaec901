import type { RiskEvidence } from "@evenkeel/language/understanding";
import type { HeardCue } from "./cue.ts";
import type { Cue } from "./cue-name.ts";
import type { SafetyState } from "./risk.ts";
import { hearsVoices, VOICE_COMMANDS } from "./signs/voices.ts";

/** A step towards someone spoken of as "her" or "him" is one towards whoever was mentioned last. */
const TOWARDS: ReadonlySet<Cue> = new Set<Cue>([
  "names-person",
  "asleep-near",
  "will-reach",
  "asks-words",
  "sent",
  "reached-someone",
  "with-someone",
  "means-will",
  "means-moved",
]);
const MEANS: ReadonlySet<Cue> = new Set<Cue>(["means-will", "means-moved"]);
const NAMES: ReadonlySet<Cue> = new Set<Cue>([
  "names-person",
  "asleep-near",
  "sent",
  "reached-someone",
  "with-someone",
]);
const personAs = (person: string | undefined): Partial<SafetyState> =>
  person === undefined ? {} : { person };

/** Someone who did harm, is far or is not to be told is not turned to again. */
export const withoutPerson = (state: SafetyState, against: string | undefined): SafetyState => {
  if (against === undefined) return state;
  const { person, mentioned, inReach, ...rest } = state;
  return {
    ...rest,
    ...(person === undefined || person === against ? {} : { person }),
    ...(mentioned === undefined || mentioned === against ? {} : { mentioned }),
    ...(inReach === undefined || inReach === against ? {} : { inReach }),
  };
};

const HAS_PROVIDER =
  /\b(?:(?:got|have|see|seeing) (?:a |my )?(?:therapist|counsell?or|psychiatrist|shrink|doctor)|my (?:therapist|counsell?or|psychiatrist|shrink)|(?:tengo|veo a) (?:un |una |mi )?(?:terapeuta|psic[oó]log[oa]|psiquiatra))\b/iu;
/** "Her", "him": one person, who was spoken of; "them" may be an office. */
const ONE_PERSON = /\b(?:him|her|he|she|hes|shes|le|ella|él|el)\b/iu;

/** What is known of voices by now; a command that was told stays known. */
const voicesIn = (state: SafetyState, signs: readonly RiskEvidence[], text: string): Partial<SafetyState> => {
  if (signs.some((s) => s.rule === VOICE_COMMANDS)) return { voices: "commanding" };
  return state.voices === undefined && hearsVoices(state, text) ? { voices: "heard" } : {};
};

/** What the message says of people, of steps taken, of voices and of what is at hand. */
export const learned = (
  state: SafetyState,
  { cue, who, mentioned, also = [], inReach, nobody }: HeardCue,
  signs: readonly RiskEvidence[],
  text: string,
): Partial<SafetyState> => ({
  // What is put away is put away without anyone unless they say with whom.
  ...(TOWARDS.has(cue)
    ? personAs(
        who ?? state.person ?? (MEANS.has(cue) || !ONE_PERSON.test(text) ? undefined : state.mentioned),
      )
    : {}),
  ...(inReach === undefined ? {} : { inReach }),
  ...(nobody === true ? { nobody } : NAMES.has(cue) ? { nobody: false } : {}),
  ...(mentioned === undefined ? {} : { mentioned }),
  // Nobody there after all: what was reached for is not yet help.
  ...(cue === "no-answer" && state.withSomeone !== true ? { reached: false } : {}),
  ...voicesIn(state, signs, text),
  ...(cue === "provider" || HAS_PROVIDER.test(text) ? { provider: true } : {}),
  ...(cue === "with-someone" || also.includes("with-someone") ? { withSomeone: true, reached: true } : {}),
  ...(cue === "alone" && state.withSomeone === true ? { withSomeone: false } : {}),
  ...(cue === "means-moved"
    ? { meansMoved: true }
    : signs.some((s) => s.kind === "means-access")
      ? { meansMoved: false }
      : {}),
});
