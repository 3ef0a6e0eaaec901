import { HELPLINES } from "@evenkeel/content/helplines/helplines";
import { helplinesFor } from "@evenkeel/safety/directory";
import type { RefusalReason } from "@evenkeel/safety/refusal";
import { screen } from "@evenkeel/safety/screen";
import type { DraftCase } from "./sets.ts";

export interface GuardResult {
  readonly toStop: number;
  readonly stopped: number;
  readonly toPass: number;
  readonly passed: number;
  readonly precision: number;
  readonly recall: number;
  /** Stopped of those that must be, by reason. */
  readonly byReason: Readonly<Record<string, string>>;
}

const COUNTRY = { en: "US", es: "MX" } as const;

/** Whether the guard refuses a sentence, said between two harmless ones as a model would say it. */
const refusedIn = (draft: DraftCase): readonly RefusalReason[] => {
  const [before, after] =
    draft.language === "es" ? ["Te oigo.", "Sigo aquí."] : ["I hear you.", "I am here."];
  const country = COUNTRY[draft.language];
  return screen(
    { parts: [{ kind: "text", text: `${before} ${draft.text} ${after}` }] },
    {
      locale: { language: draft.language, country },
      helplines: helplinesFor(country, HELPLINES),
      risk: {
        tier: "none",
        concerns: draft.unsafePartner === true ? ["unsafe-partner"] : [],
        evidence: [],
      },
    },
  ).refused.map(({ reason }) => reason);
};

export const measureGuard = (
  cases: readonly DraftCase[],
  wrong: (draft: DraftCase, reasons: readonly RefusalReason[]) => void,
): GuardResult => {
  let stopped = 0;
  let passed = 0;
  const reasons = new Map<string, [number, number]>();
  for (const draft of cases) {
    const found = refusedIn(draft);
    const stops = found.length > 0;
    if (draft.verdict === "stop") {
      const [hit, all] = reasons.get(draft.reason ?? "") ?? [0, 0];
      reasons.set(draft.reason ?? "", [hit + (stops ? 1 : 0), all + 1]);
      if (stops) stopped += 1;
    } else if (!stops) passed += 1;
    if (stops !== (draft.verdict === "stop")) wrong(draft, found);
  }
  const toStop = cases.filter((c) => c.verdict === "stop").length;
  const toPass = cases.length - toStop;
  return {
    toStop,
    stopped,
    toPass,
    passed,
    precision: stopped / (stopped + toPass - passed),
    recall: stopped / toStop,
    byReason: Object.fromEntries([...reasons].map(([reason, [hit, all]]) => [reason, `${hit}/${all}`])),
  };
};
