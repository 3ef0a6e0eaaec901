import type { Cue, SafetyState, StayFocus, Tier } from "./risk.ts";

const ORDER: Readonly<Record<"immediate" | "high" | "low", readonly StayFocus[]>> = {
  immediate: [
    "with-you",
    "means",
    "urge",
    "safe-place",
    "make-contact",
    "professional",
    "step-taken",
    "tonight",
    "rest",
  ],
  high: [
    "make-contact",
    "hurt",
    "means",
    "what-holds",
    "professional",
    "tonight",
    "step-taken",
    "urge",
    "safety-plan",
    "rest",
  ],
  low: ["hurt", "what-holds", "make-contact", "professional", "step-taken", "tonight", "rest"],
};

const BY_CUE: Partial<Record<Cue, StayFocus>> = {
  urge: "urge",
  "wants-calm": "urge",
  scared: "urge",
  worse: "urge",
  drinking: "safe-place",
  "cannot-sleep": "tonight",
  "asks-what-to-do": "tonight",
  tried: "urge",
  "no-answer": "make-contact",
  "means-moved": "with-you",
  "reached-someone": "rest",
  "with-someone": "rest",
  "will-reach": "take-step",
  "rejects-line": "make-contact",
  grief: "hurt",
  trauma: "hurt",
  money: "hurt",
  shame: "hurt",
  lonely: "hurt",
};

/** What the next reply turns to: first what the words ask for, else the next thing not yet spoken of. */
export const nextFocus = (tier: Tier, state: SafetyState, cue: Cue, meansNamed = false): StayFocus => {
  const done = state.focuses ?? [];
  const last = done.at(-1);
  const order = ORDER[tier === "none" ? "low" : tier];
  const asked = BY_CUE[cue];
  const times = (focus: StayFocus): number => done.filter((d) => d === focus).length;
  if (state.medical === true && tier === "immediate") return "medical";
  if (meansNamed && last !== "means" && times("means") < 3) return "means";
  // At immediate risk who can be there and distance from means come before what the words ask for.
  const vital: readonly StayFocus[] = tier === "immediate" ? ["with-you", "means"] : [];
  const missing = vital.find(
    (focus) => times(focus) === 0 && !(focus === "with-you" && state.reached === true),
  );
  if (missing !== undefined && asked !== "urge") return missing;
  if (
    asked !== undefined &&
    asked !== last &&
    times(asked) < 2 &&
    (tier !== "immediate" || order.includes(asked))
  )
    return asked;
  const fewest = Math.min(...order.map(times));
  return order.find((focus) => times(focus) === fewest && focus !== last) ?? order[0] ?? "hurt";
};
