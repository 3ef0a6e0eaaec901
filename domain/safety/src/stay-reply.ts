import type { Composer } from "./composer.ts";
import { firstLine } from "./lines.ts";
import { helplineCard, scriptCard } from "./people.ts";
import type { Asked, NextStep, StayFocus } from "./risk.ts";

/** Which question a focus ends in, so that the answer can be read. */
const ASKS: Partial<Record<StayFocus, Asked>> = {
  "with-you": "who-can-be-with-you",
  "safe-place": "safe-now",
};

/** One of the ways to ride out the next minutes that has not been offered yet. */
export const ground = (c: Composer): void => {
  const left = c.wording.grounding.filter((_, i) => !c.used(`grounding:${i}`));
  const chosen = left[0] ?? c.wording.grounding[0];
  if (chosen === undefined) return;
  c.mark(`grounding:${c.wording.grounding.indexOf(chosen)}`);
  c.say([chosen.lead], `grounding-lead:${chosen.title}`);
  c.card({ kind: "steps", title: chosen.title, steps: chosen.steps });
};

/** A further reply in risk: answers what was just said, then turns to one thing. */
export const stayReply = (c: Composer, step: Extract<NextStep, { readonly kind: "stay" }>): Asked | null => {
  const focus: StayFocus = step.focus ?? "hurt";
  const answered = c.cue(step.cue);
  if (!answered) c.noticed(step.noticed ?? []);
  c.state = { ...c.state, focuses: [...(c.state.focuses ?? []), focus] };
  // Someone who asks for no more questions gets none.
  const noQuestions = step.cue === "stop-asking";
  if (noQuestions) {
    ground(c);
    return null;
  }
  if (focus === "urge") ground(c);
  const near = step.tier === "immediate" ? c.wording.stayImmediate[focus] : undefined;
  c.say(near ?? c.wording.stay[focus], `stay-${near === undefined ? "" : "near-"}${focus}`);
  if (focus === "make-contact" && !c.used("script-card")) {
    c.card(scriptCard(c.wording));
    c.mark("script-card");
  }
  if (step.tier === "immediate" && focus === "make-contact" && !c.used("line-again")) {
    const line = firstLine(c.ctx.locale.country, c.ctx.helplines, {
      tier: "immediate",
      concern: c.state.concern,
      teen: c.ctx.teen,
      language: c.ctx.locale.language,
    });
    if (line !== undefined) c.card(helplineCard(line, c.wording, true));
    c.mark("line-again");
  }
  return ASKS[focus] ?? null;
};
