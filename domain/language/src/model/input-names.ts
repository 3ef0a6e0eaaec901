import { BELIEF_INPUTS } from "./belief-inputs.ts";
import { EVIDENCE_INPUTS } from "./evidence-inputs.ts";
import type { DenseGroup } from "./packed-model.ts";
import { STYLE_INPUTS } from "./style.ts";
import type { BaseModels } from "./text-reader.ts";
import { THOUGHT_MARKS } from "./thought-marks.ts";
import { RATING_INPUTS } from "./word-ratings.ts";

/** Names of a group's inputs, for explanations. */
export const inputNames = (group: DenseGroup, base: BaseModels): readonly string[] => {
  if (group === "style") return STYLE_INPUTS;
  if (group === "ratings" || group === "plain-ratings") return RATING_INPUTS;
  if (group === "emotion") return (base.emotion?.labels ?? []).map((label) => `sounds like ${label}`);
  if (group === "evidence") return EVIDENCE_INPUTS;
  if (group === "beliefs") return BELIEF_INPUTS;
  if (group === "marks") return THOUGHT_MARKS;
  if (group === "passages") return ["how its passages read"];
  if (group === "previous-style") return STYLE_INPUTS.map((name) => `the other's ${name}`);
  const side =
    group === "sense" || group === "plain-sense" ? "sense of the whole" : "sense of the other's words";
  return (base.sense?.labels ?? []).map(() => side);
};
