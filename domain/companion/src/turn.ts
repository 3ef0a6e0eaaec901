import { isCalmQuestion } from "@evenkeel/language/risk/calm-question";
import type { SecondReader } from "@evenkeel/language/risk/second-reader";
import { understand } from "@evenkeel/language/understand";
import type { Understanding } from "@evenkeel/language/understanding";
import { readCriticalSentence } from "@evenkeel/measures/critical-sentence";
import { assess } from "@evenkeel/safety/assess";
import { helplinesFor } from "@evenkeel/safety/directory";
import { asItemAnswer } from "@evenkeel/safety/item-answer";
import { readingContext } from "@evenkeel/safety/reading-context";
import type { Assessment } from "@evenkeel/safety/risk";
import { type ScreenContext, type ScreenedReply, screen } from "@evenkeel/safety/screen";
import type { CompanionContent } from "./content-types.ts";
import { respond } from "./respond.ts";
import type { CompanionContext, Effect, ReplyPlan } from "./respond-types.ts";
import type { CompanionState } from "./state.ts";

export interface TurnContext extends CompanionContext {
  /** Language identification; absent: the conversation's language is taken. */
  readonly detect?: (text: string) => string | undefined;
  readonly previousReply?: string;
  /** Reads the whole message again where the rules of risk found nothing. */
  readonly secondReader?: SecondReader;
}

export interface Turn {
  readonly state: CompanionState;
  readonly understanding: Understanding;
  readonly assessment: Assessment;
  readonly reply: ScreenedReply;
  /** Why the screen changed or refused the draft; null when it passed as written. */
  readonly refused: ReturnType<typeof screen>["refused"];
  readonly effects: readonly Effect[];
  readonly plan: ReplyPlan;
}

/** What a reply in this turn is screened with. */
export const screenContextOf = (
  assessment: Assessment,
  ctx: Pick<CompanionContext, "locale" | "helplines">,
): ScreenContext => ({
  locale: ctx.locale,
  // Of the whole directory only the lines of where the member is may be shown.
  helplines: helplinesFor(assessment.state.country ?? ctx.locale.country, ctx.helplines),
  risk: assessment.risk,
  unsafePartner: ["unsafe-partner", "abuse"].includes(assessment.state.pathway?.concern ?? ""),
});

/** The pure whole turn: understand, assess, respond, screen. */
export const takeTurn = (
  state: CompanionState,
  text: string,
  ctx: TurnContext,
  content: CompanionContent,
): Turn => {
  const previous = ctx.previousReply ?? state.said.at(-1);
  const first = understand(text, {
    language: ctx.locale.language,
    ...(ctx.detect === undefined ? {} : { detect: ctx.detect }),
    ...(previous === undefined ? {} : { previous }),
  });
  const answer = readCriticalSentence(text, content.measures);
  // The second reader goes by words, and the subject of a calm question is made of the same words.
  const understanding =
    answer !== null
      ? asItemAnswer(first, answer.choice)
      : ctx.secondReader === undefined || isCalmQuestion(text)
        ? first
        : ctx.secondReader(first, { ...readingContext(state.safety), answering: state.run !== null });
  const assessment = assess(state.safety, understanding, ctx.now);
  const young = { ...ctx, teen: ctx.teen || assessment.state.minor === true };
  const response = respond(state, { kind: "message", text, understanding, assessment }, young, content);
  const { reply, refused } = screen(response.draft, screenContextOf(assessment, ctx));
  return {
    state: response.state,
    understanding,
    assessment,
    reply,
    refused,
    effects: response.effects,
    plan: response.plan,
  };
};
