/** What somebody is in when something is looked for, coarse on purpose: few moments are met often enough to learn from. */
export type HelpMoment = "alarmed" | "low" | "sleepless" | "worried" | "angry" | "steady";
export const HELP_MOMENTS: readonly HelpMoment[] = [
  "alarmed",
  "low",
  "sleepless",
  "worried",
  "angry",
  "steady",
];

/** What is known of now: the hour where they are, and the last check-in if it is of today. */
export interface Now {
  /** 0..23 in the member's own zone. */
  readonly hour: number;
  /** -2..2; null when nothing was said today. */
  readonly mood: number | null;
  /** Names of feelings of that check-in. */
  readonly feelings: readonly string[];
}

const ANGRY: ReadonlySet<string> = new Set(["angry", "irritable"]);
const ALARMED: ReadonlySet<string> = new Set(["overwhelmed", "restless"]);
const WORRIED: ReadonlySet<string> = new Set(["anxious", "stressed"]);
const LOW: ReadonlySet<string> = new Set([
  ...["sad", "lonely", "numb", "hopeless", "tired", "guilty", "ashamed", "hurt"],
]);

const NIGHT_FROM = 23;
const NIGHT_TO = 5;

/** The moment that what was said of today is in: the most pressing feeling first, then the hour, then the mood. */
export const momentNow = ({ hour, mood, feelings }: Now): HelpMoment => {
  const any = (of: ReadonlySet<string>): boolean => feelings.some((feeling) => of.has(feeling));
  if (any(ALARMED)) return "alarmed";
  if (any(ANGRY)) return "angry";
  if (hour >= NIGHT_FROM || hour < NIGHT_TO) return "sleepless";
  if (any(WORRIED)) return "worried";
  if (any(LOW) || (mood !== null && mood < 0)) return "low";
  return "steady";
};
