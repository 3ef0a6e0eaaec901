import type { Composer } from "./composer.ts";
import { sayAi } from "./once-said.ts";
import { helplineCard } from "./people.ts";
import { receive } from "./receive.ts";
import type { Asked, NextStep } from "./risk.ts";
import { lineFor } from "./where.ts";

type Step<K extends NextStep["kind"]> = Extract<NextStep, { readonly kind: K }>;

/** One direct question in plain words, with a line beside it where the tier asks for one. */
export const askReply = (c: Composer, step: Step<"ask-directly">): Asked => {
  receive(c, step);
  if (c.state.tier === "high" || c.state.tier === "immediate") {
    sayAi(c);
    const line = lineFor(c, c.state.tier);
    // Said no to in this very talk, it waits for the reply that offers people.
    if (line !== undefined && !c.used("line-card") && c.state.lineRejected !== true) {
      c.say(c.wording.lineMeanwhile, "meanwhile");
      c.card(helplineCard(line, c.wording, true));
      c.mark("line-card");
    }
  }
  if (step.recheck) c.say(c.wording.recheck, "recheck");
  else if (step.about === "suicidal-thoughts" && c.state.concern === "self-harm")
    c.say(c.wording.askAfterSelfHarm, "ask-self-harm");
  else if (step.about === "intent" && c.state.voices === "commanding") c.say(c.wording.askObey, "ask-obey");
  else c.say(c.wording.ask[step.about], `ask-${step.about}`);
  return step.about;
};
