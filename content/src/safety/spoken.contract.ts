import { instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { seededRandom } from "@evenkeel/kernel/random";
import { understand } from "@evenkeel/language/understand";
import { assess, initialSafetyState } from "@evenkeel/safety/assess";
import { helplinesFor } from "@evenkeel/safety/directory";
import { safetyDraft } from "@evenkeel/safety/pathway";
import { questionToAnswer } from "@evenkeel/safety/questions/question-to-answer";
import type { ReplyPart } from "@evenkeel/safety/reply";
import type { Asked, Assessment, SafetyState } from "@evenkeel/safety/risk";
import { partsOf, screen } from "@evenkeel/safety/screen";
import { thingsIn } from "@evenkeel/safety/things/read-things";
import { HELPLINES } from "../helplines/helplines.ts";
import { SAFETY_EN } from "./en.ts";
import { SAFETY_ES } from "./es.ts";

export interface Turn {
  readonly said: string;
  readonly assessment: Assessment;
  readonly parts: readonly ReplyPart[] | null;
  readonly asked: Asked | null;
  readonly state: SafetyState;
  readonly refused: number;
}
export interface Member {
  readonly language?: Language;
  readonly country?: string | null;
  readonly teen?: boolean;
  readonly trusted?: string;
  readonly onCall?: string;
  readonly seed?: number;
  /** When each message is written, in hours from the first; all at once where it is left out. */
  readonly hours?: readonly number[];
}

/** A conversation as safety alone answers it: every reply is drafted, screened and kept. Null parts are turns it leaves to the
 *  companion. */
export const talk = (messages: readonly string[], member: Member = {}): readonly Turn[] => {
  const language = member.language ?? "en";
  const country = member.country === null ? undefined : (member.country ?? "US");
  const random = seededRandom(member.seed ?? 1);
  let state = initialSafetyState();
  return messages.map((said, at) => {
    const assessment = assess(
      state,
      understand(said, { language }),
      instant((member.hours?.[at] ?? 0) * 3_600_000),
    );
    const question = questionToAnswer(said, assessment.nextStep, assessment.state);
    const made = safetyDraft(
      assessment.nextStep,
      assessment.state,
      {
        locale: country === undefined ? { language } : { language, country },
        teen: member.teen ?? false,
        helplines: HELPLINES,
        trustedPerson: member.trusted === undefined ? null : { name: member.trusted, contact: null },
        onCall: member.onCall ?? null,
        ...(question === null ? {} : { question }),
        things: thingsIn(said, language),
        random,
      },
      language === "en" ? SAFETY_EN : SAFETY_ES,
    );
    state = made?.state ?? assessment.state;
    if (made === null) return { said, assessment, parts: null, asked: null, state, refused: 0 };
    const helplines = helplinesFor(state.country ?? country, HELPLINES);
    const out = screen(made.draft, { locale: { language }, helplines, risk: assessment.risk });
    return {
      said,
      assessment,
      parts: partsOf(out.reply),
      asked: made.asked,
      state,
      refused: out.refused.length,
    };
  });
};

export const textOf = (turn: Turn | undefined): string =>
  (turn?.parts ?? []).flatMap((p) => (p.kind === "text" ? [p.text] : [])).join(" ");
export const cardsOf = (turn: Turn | undefined): readonly string[] =>
  (turn?.parts ?? []).flatMap((p) => (p.kind === "card" ? [p.card.kind] : []));
export const kinds = (turns: readonly Turn[]): readonly string[] =>
  turns.map((t) => t.assessment.nextStep.kind);
export const tiers = (turns: readonly Turn[]): readonly string[] => turns.map((t) => t.assessment.risk.tier);
export const unquoted = (text: string): string => text.replace(/[“"«][^”"»]*[”"»]/g, "");
