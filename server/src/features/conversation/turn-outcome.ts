import type { CompanionState } from "@evenkeel/companion/state";
import { escalationSign } from "@evenkeel/safety/escalation";
import type { Sealer } from "../../adapters/vault/vault.ts";
import { evidenceBody, sealEventWords, sealEvidence } from "../escalation/sealed-escalation.ts";
import { sealExercise } from "../exercise/sealed-exercise.ts";
import { moodBodyOf } from "../feelings/mood-of-text.ts";
import { sealMood } from "../feelings/sealed-feelings.ts";
import type { WordedBy } from "../language-model/word-turn.ts";
import { memoryOfTurn } from "../memory/memory-of-turn.ts";
import type { TurnOutcome } from "./answer-store.ts";
import type { EngineTurn } from "./feelings-of-turn.ts";
import type { StoredReply } from "./sealed-message.ts";
import { sealReply, sealWhy } from "./sealed-message.ts";

export const sealState = (sealer: Sealer, conversationId: string, state: CompanionState): Uint8Array =>
  sealer.seal(JSON.stringify(state), `conversation.state:${conversationId}`);
export const openState = (sealer: Sealer, conversationId: string, sealed: Uint8Array): CompanionState =>
  JSON.parse(sealer.open(sealed, `conversation.state:${conversationId}`));
export const sealTitle = (sealer: Sealer, conversationId: string, title: string): Uint8Array =>
  sealer.seal(title, `conversation.title:${conversationId}`);
export const openTitle = (sealer: Sealer, conversationId: string, sealed: Uint8Array): string =>
  sealer.open(sealed, `conversation.title:${conversationId}`);

/** What was read from one message, for the timeline; nothing without a yes to that, or when it says nothing. */
const observed = (
  turn: EngineTurn,
  sealer: Sealer,
  id: string,
  mood: boolean,
): TurnOutcome["observations"] => {
  const body = mood && turn.reading != null ? moodBodyOf(turn.reading) : null;
  return body === null ? [] : [{ id, kind: "mood", sealed: sealMood(sealer, id, body) }];
};

const disclosedIn = (turn: EngineTurn, newId: () => string): TurnOutcome["disclosed"] => {
  const told = turn.effects.find((effect) => effect.kind === "disclosed");
  return told === undefined ? null : { id: newId(), rules: told.rules.join(" ") };
};

export interface OutcomeOf {
  readonly memberId: string;
  readonly conversationId: string;
  readonly messageId: string;
  readonly expectedVersion: number;
  readonly at: Date;
  readonly zone: string;
  readonly stopped: boolean;
  /** The reply is what a reader has been shown while it was worded, under this name; null: a new name, nothing shown. */
  readonly shownAs: string | null;
  readonly wordedBy: WordedBy | null;
  readonly mood: boolean;
  readonly text: string;
  readonly language: string;
  readonly ageBand: string;
}

/** What a person on call is to see of a turn; each piece sealed to the row it may become. */
const escalationOf = (
  { assessment }: EngineTurn,
  sealer: Sealer,
  newId: () => string,
  of: OutcomeOf,
  riskRecordId: string,
): TurnOutcome["escalation"] => {
  const { memberId, at, language, ageBand, conversationId, messageId } = of;
  const eventId = newId();
  if (assessment.nextStep.kind === "hear-dispute")
    return {
      kind: "dispute",
      dispute: { memberId, at, eventId, sealed: sealEventWords(sealer, eventId, of.text) },
    };
  const sign = escalationSign(assessment);
  if (sign === null) return null;
  const id = newId();
  const sealed = sealEvidence(sealer, id, evidenceBody(sign.concerns, of.text, assessment.risk.evidence));
  return {
    kind: "opening",
    opening: {
      ...{ memberId, escalationId: newId(), tier: sign.tier, drill: false, at, language, ageBand, eventId },
      ...{ companionFollowUpId: newId(), clinicianFollowUpId: newId() },
      evidence: { id, riskRecordId, conversationId, messageId, sealed },
    },
  };
};

/** A turn as rows; an outbox event carries the id of the row it is about, so that it goes when that row goes. Everything that holds words of the member is sealed to its own row. */
export const outcomeOf = (
  turn: EngineTurn,
  sealer: Sealer,
  newId: () => string,
  of: OutcomeOf,
): { readonly outcome: TurnOutcome; readonly reply: StoredReply } => {
  const replyId = of.shownAs ?? newId();
  const urgent = turn.assessment.risk.tier === "high" || turn.assessment.risk.tier === "immediate";
  const stopped = of.stopped && !urgent;
  const { sealed, reply } = sealReply(sealer, replyId, turn.reply, {
    ...{ stopped, urgent },
    shown: of.shownAs !== null,
  });
  const riskId = newId();
  const { risk, nextStep } = turn.assessment;
  const escalation = escalationOf(turn, sealer, newId, of, riskId);
  const noticed = (risk.tier !== "none" && risk.evidence.length > 0) || escalation?.kind === "opening";
  const memory = memoryOfTurn(turn.effects, sealer, newId);
  const title = turn.effects.find((effect) => effect.kind === "title-conversation");
  return {
    reply,
    outcome: {
      memberId: of.memberId,
      conversationId: of.conversationId,
      messageId: of.messageId,
      expectedVersion: of.expectedVersion,
      at: of.at,
      zone: of.zone,
      stateSealed: sealState(sealer, of.conversationId, turn.state),
      titleSealed: title === undefined ? null : sealTitle(sealer, of.conversationId, title.title),
      replyId,
      replySealed: sealed,
      whySealed: sealWhy(
        sealer,
        replyId,
        JSON.stringify({
          reason: turn.plan.reason,
          moves: turn.plan.moves,
          refused: turn.refused.map(({ reason }) => reason),
          check: turn.check ?? null,
          wordedBy: of.wordedBy,
          ...(memory.used.length > 0 || memory.asked
            ? { memory: { used: memory.used, ask: memory.asked } }
            : {}),
        }),
      ),
      stopped,
      observations: observed(turn, sealer, newId(), of.mood),
      risk: noticed
        ? {
            id: riskId,
            tier: risk.tier,
            sealed: sealer.seal(
              JSON.stringify({ risk, nextStep: nextStep.kind }),
              `risk_record.body:${riskId}`,
            ),
          }
        : null,
      outbox: [
        ...(noticed
          ? [
              {
                id: riskId,
                kind: "risk-noticed",
                sealed: sealer.seal(
                  JSON.stringify({ riskRecordId: riskId, tier: risk.tier }),
                  `outbox_event.payload:${riskId}`,
                ),
              },
            ]
          : []),
        ...(turn.refused.length === 0
          ? []
          : [
              {
                id: replyId,
                kind: "reply-refused",
                sealed: sealer.seal(
                  JSON.stringify({ replyId, refused: turn.refused.map(({ reason }) => reason) }),
                  `outbox_event.payload:${replyId}`,
                ),
              },
            ]),
      ],
      escalation,
      memory,
      disclosed: disclosedIn(turn, newId),
      exercises: turn.effects
        .filter((effect) => effect.kind === "save-result")
        .map((result) => {
          const id = newId();
          return {
            id,
            techniqueId: result.techniqueId,
            sealed: sealExercise(sealer, id, { title: result.title, rows: result.rows }),
            plannedFor: result.plannedFor === null ? null : new Date(result.plannedFor),
            follows: result.follows ?? null,
          };
        }),
      askedAbout: turn.effects.flatMap((effect) => (effect.kind === "asked-about" ? [effect.resultId] : [])),
    },
  };
};
