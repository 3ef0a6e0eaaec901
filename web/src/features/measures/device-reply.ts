import { MEASURES } from "@evenkeel/content/measures/measures";
import { SAFETY_EN } from "@evenkeel/content/safety/en";
import { SAFETY_ES } from "@evenkeel/content/safety/es";
import { instant } from "@evenkeel/kernel/instant";
import type { Locale } from "@evenkeel/kernel/locale";
import { seededRandom, seedOf } from "@evenkeel/kernel/random";
import { understand } from "@evenkeel/language/understand";
import { readCriticalSentence } from "@evenkeel/measures/critical-sentence";
import { assess, initialSafetyState } from "@evenkeel/safety/assess";
import type { Helpline } from "@evenkeel/safety/directory";
import { asItemAnswer } from "@evenkeel/safety/item-answer";
import { safetyDraft } from "@evenkeel/safety/pathway";
import type { ReplyPart } from "@evenkeel/safety/reply";
import { partsOf, screen } from "@evenkeel/safety/screen";

export interface DeviceTalk {
  /** What the member has said in this talk, oldest first. */
  readonly said: readonly string[];
  readonly locale: Locale;
  readonly teen: boolean;
  readonly helplines: readonly Helpline[];
  readonly nowMs: number;
  /** Names the talk: the same talk is answered in the same words. */
  readonly seed: string;
}

/** What safety answers to the last message of a talk, without a server: the same reading, steps and wording, screened
 *  like everything that is said. No person can be alerted from a device, so none is named.
 *  @returns null where it leaves the answer to the companion. */
export const deviceReply = (talk: DeviceTalk): readonly ReplyPart[] | null => {
  const { locale, teen, helplines } = talk;
  const { language } = locale;
  const random = seededRandom(seedOf(talk.seed));
  let state = initialSafetyState();
  let parts: readonly ReplyPart[] | null = null;
  for (const text of talk.said) {
    const answer = readCriticalSentence(text, MEASURES);
    const read = understand(text, { language });
    const message = answer === null ? read : asItemAnswer(read, answer.choice);
    const assessment = assess(state, message, instant(talk.nowMs));
    const made = safetyDraft(
      assessment.nextStep,
      assessment.state,
      { locale, teen, helplines, trustedPerson: null, onCall: null, random },
      language === "es" ? SAFETY_ES : SAFETY_EN,
    );
    state = made?.state ?? assessment.state;
    parts =
      made === null ? null : partsOf(screen(made.draft, { locale, helplines, risk: assessment.risk }).reply);
  }
  return parts;
};
