import type { Chip } from "@evenkeel/safety/reply";
import type { TechniqueReply } from "../in-technique.ts";
import type { Talk } from "../open-talk.ts";
import type { CompanionContext } from "../respond-types.ts";
import { programById } from "./program.ts";

/** Whoever has carried through the exercise of their week finds the way back to the program beside its result. */
export const afterPractice = (reply: TechniqueReply, talk: Talk, ctx: CompanionContext): TechniqueReply => {
  const { program: at } = ctx;
  if (at === undefined || !reply.moves.includes("finish-technique")) return reply;
  const module = programById(talk.content.programs, at.programId)?.modules.find(
    ({ id }) => id === at.moduleId,
  );
  const done = reply.state.used.at(-1);
  if (module === undefined || done === undefined) return reply;
  const { techniqueId, instead } = module.practice;
  if (![techniqueId, ...instead].some((id) => done === `done:${id}`)) return reply;
  const back: Chip = {
    label: talk.content.wording[talk.language].program.open,
    action: { kind: "open", place: "programs" },
  };
  return { ...reply, chips: [...(reply.chips ?? []), back] };
};
