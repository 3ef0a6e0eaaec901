import { initialState } from "@evenkeel/companion/initial-state";
import { plainText } from "@evenkeel/companion/plain-text";
import type { CompanionState } from "@evenkeel/companion/state";
import { takeTurn } from "@evenkeel/companion/turn";
import { companionContent } from "@evenkeel/content/companion/content";
import { DIRECTORY } from "@evenkeel/content/helplines/directory";
import { instant } from "@evenkeel/kernel/instant";
import { seededRandom, seedOf } from "@evenkeel/kernel/random";
import type { SecondReader } from "@evenkeel/language/risk/second-reader";
import { partsOf } from "@evenkeel/safety/screen";
import type { CalmTalk } from "./talks.ts";

/** What the companion did in one talk that gave no cause for it. */
export interface CalmResult {
  readonly id: string;
  readonly turns: number;
  /** What was said in the turns in which safety spoke instead of the companion, and as which step. */
  readonly alarms: readonly {
    readonly turn: number;
    readonly step: string;
    readonly said: string;
    readonly evidence: string;
  }[];
}

const MOST_TURNS = 12;

export const measureTalk = (talk: CalmTalk, secondReader: SecondReader): CalmResult => {
  let state: CompanionState = initialState();
  let previousReply: string | undefined;
  const alarms: CalmResult["alarms"][number][] = [];
  const said = talk.said.slice(0, MOST_TURNS);
  for (const [turn, text] of said.entries()) {
    const taken = takeTurn(
      state,
      text,
      {
        ...{
          now: instant(turn * 60_000),
          zone: "UTC",
          locale: { language: "en", country: "US" },
          teen: false,
        },
        ...{ random: seededRandom(seedOf(`${talk.id} ${turn}`)), helplines: DIRECTORY, trustedPerson: null },
        ...{ onCall: null, secondReader },
        ...(previousReply === undefined ? {} : { previousReply }),
      },
      companionContent,
    );
    const step = taken.assessment.nextStep;
    if (step.kind !== "continue")
      alarms.push({
        ...{ turn, step: step.kind, said: text },
        evidence: taken.assessment.risk.evidence.map(({ kind, quote }) => `${kind} “${quote}”`).join("; "),
      });
    state = taken.state;
    previousReply = plainText(partsOf(taken.reply), "en");
  }
  return { id: talk.id, turns: said.length, alarms };
};
