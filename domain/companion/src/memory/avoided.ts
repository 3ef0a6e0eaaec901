import type { SafetyState } from "@evenkeel/safety/risk";
import type { CompanionContent } from "../content-types.ts";
import type { CompanionContext } from "../respond-types.ts";
import type { CompanionState } from "../state.ts";
import { type Memory, NO_TRAIL } from "./memory.ts";
import { unmentioned, withoutSubject } from "./prune.ts";
import { touching } from "./subject.ts";

/** Subjects that are not to be brought up, of this conversation and of all. */
export const avoidedIn = (state: CompanionState, memories: readonly Memory[]): readonly string[] => [
  ...(state.memory ?? NO_TRAIL).avoid,
  ...memories.filter(({ kind }) => kind === "avoid").map(({ text }) => text),
];

/** Memories that may be used: not past, and free of what is not to be brought up. */
export const usable = (
  state: CompanionState,
  ctx: Pick<CompanionContext, "memory" | "now" | "locale">,
  content: CompanionContent,
): readonly Memory[] => {
  if (ctx.memory?.consent !== true) return [];
  const { memories } = ctx.memory;
  const touches = touching(avoidedIn(state, memories), content.memory[ctx.locale.language]);
  return memories.filter(
    (m) =>
      m.kind !== "avoid" &&
      (m.expiresAt === null || m.expiresAt > ctx.now) &&
      !touches(m.text) &&
      !touches(m.quote),
  );
};

/** Tells what is not to be brought up in a turn: not what the member brings up in it. */
const avoidedNow = (
  state: CompanionState,
  text: string,
  ctx: Pick<CompanionContext, "memory" | "locale">,
  content: CompanionContent,
): ((said: string) => boolean) | null => {
  const wording = content.memory[ctx.locale.language];
  const memories = ctx.memory?.consent === true ? ctx.memory.memories : [];
  const subjects = avoidedIn(state, memories).filter((subject) => !touching([subject], wording)(text));
  return subjects.length === 0 ? null : touching(subjects, wording);
};

/** What a turn starts from, without what is not to be brought up: the picture, the safety state, and saved results. */
export const withoutAvoided = (
  state: CompanionState,
  text: string,
  safety: SafetyState,
  ctx: CompanionContext,
  content: CompanionContent,
): { readonly before: CompanionState; readonly safety: SafetyState; readonly ctx: CompanionContext } => {
  const touches = avoidedNow(state, text, ctx, content);
  if (touches === null) return { before: state, safety, ctx };
  const earlier = (ctx.earlier ?? []).filter(({ answers }) => !Object.values(answers).some(touches));
  return {
    before: withoutSubject(state, touches),
    safety: unmentioned(safety, touches),
    ctx: { ...ctx, earlier },
  };
};
