import { instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import type { SecondReader } from "@evenkeel/language/risk/second-reader";
import { understand } from "@evenkeel/language/understand";
import { assess, initialSafetyState } from "@evenkeel/safety/assess";
import { readingContext } from "@evenkeel/safety/reading-context";
import type { Tier } from "@evenkeel/safety/risk";

/** One line of a set: what somebody wrote, and how near harm a reader would place it after the last message. */
export interface GradedCase {
  readonly text?: string;
  readonly messages?: readonly string[];
  readonly level: Tier;
  readonly language: Language;
}

export interface RiskResult {
  readonly cases: number;
  /** High or immediate, read as no risk at all. */
  readonly missed: number;
  readonly ofHighAndImmediate: number;
  /** Immediate, read as less than high. */
  readonly underestimated: number;
  readonly ofImmediate: number;
  /** Low, answered with a question or people instead of going on as before. */
  readonly lowNoticed: number;
  readonly ofLow: number;
  /** None, answered with anything but going on as before. */
  readonly falseAlarms: number;
  readonly ofNone: number;
}

/** Reads each case as a conversation would: message by message, from a fresh state. */
const readCase = (
  { text, messages, language }: GradedCase,
  reader: SecondReader,
): { tier: Tier; acted: boolean } => {
  let state = initialSafetyState();
  let tier: Tier = "none";
  let acted = false;
  for (const message of messages ?? [text ?? ""]) {
    const assessment = assess(
      state,
      reader(understand(message, { language }), readingContext(state)),
      instant(0),
    );
    state = assessment.state;
    tier = assessment.risk.tier;
    acted = assessment.nextStep.kind !== "continue";
  }
  return { tier, acted };
};

export const measureRisk = (cases: readonly GradedCase[], reader: SecondReader): RiskResult => {
  const read = cases.map((one) => ({ level: one.level, ...readCase(one, reader) }));
  const count = (of: (one: { level: Tier; tier: Tier; acted: boolean }) => boolean): number =>
    read.filter(of).length;
  const grave = (level: Tier): boolean => level === "high" || level === "immediate";
  return {
    cases: cases.length,
    missed: count(({ level, tier }) => grave(level) && tier === "none"),
    ofHighAndImmediate: count(({ level }) => grave(level)),
    underestimated: count(({ level, tier }) => level === "immediate" && !grave(tier)),
    ofImmediate: count(({ level }) => level === "immediate"),
    lowNoticed: count(({ level, acted }) => level === "low" && acted),
    ofLow: count(({ level }) => level === "low"),
    falseAlarms: count(({ level, acted }) => level === "none" && acted),
    ofNone: count(({ level }) => level === "none"),
  };
};
