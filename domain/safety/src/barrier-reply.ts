import type { Composer } from "./composer.ts";
import { keepLine } from "./keep-line.ts";
import { scriptCard } from "./people.ts";
import type { Asked, NextStep } from "./risk.ts";
import { stayReply } from "./stay-reply.ts";
import type { SafetyWording } from "./wording.ts";

type Step<K extends NextStep["kind"]> = Extract<NextStep, { readonly kind: K }>;

const textOf = (c: Composer): string =>
  c
    .parts()
    .flatMap((part) => (part.kind === "text" ? [part.text] : []))
    .join(" ");

const LINE = /\blines?\b|línea/iu;

/** What stands in the way is taken seriously and answered, with words to use where words are what is missing. */
export const barrierReply = (c: Composer, step: Step<"answer-barrier">): Asked | null => {
  const known = c.wording.barriers[step.barrier as keyof SafetyWording["barriers"]];
  if (known === undefined) return stayReply(c, { kind: "stay", tier: step.tier ?? c.state.tier });
  // A line that was refused is not brought in by a side door.
  const withoutLine = known.filter((words) => !LINE.test(words));
  const offered = c.state.lineRejected === true && withoutLine.length > 0 ? withoutLine : known;
  // A question about the same thing was answered before: not twice.
  if (c.ctx.question === undefined)
    c.say(offered, offered === known ? `barrier-${step.barrier}` : `barrier-${step.barrier}-without-line`);
  if (step.tier === "immediate" && !LINE.test(textOf(c))) keepLine(c, "listen");
  c.state = { ...c.state, barriersNamed: [...c.state.barriersNamed, step.barrier] };
  const wantsScript = ["dread-calling", "privacy", "shame", "last-time", "burden"].includes(step.barrier);
  if (
    wantsScript &&
    (step.tier ?? c.state.tier) !== "low" &&
    c.state.pathwaysMet === undefined &&
    c.state.lineRejected !== true &&
    !c.used("script-card")
  ) {
    c.card(scriptCard(c.wording));
    c.mark("script-card");
  }
  return null;
};
