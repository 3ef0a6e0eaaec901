import type { EmotionName } from "../understanding.ts";

/** How a feeling is for most people: it decides whether a member's correction contradicts a number, nothing else. */
export type Tone = "pleasant" | "unpleasant" | "either";

export interface FeelingGroup {
  readonly group: "light" | "near" | "low" | "tense" | "cross" | "hurt" | "else";
  readonly feelings: readonly EmotionName[];
}

/** Every feeling a member can choose, in the order in which they are shown. */
export const FEELING_GROUPS: readonly FeelingGroup[] = [
  { group: "light", feelings: ["calm", "joy", "hope", "pride", "relief"] },
  { group: "near", feelings: ["love", "gratitude", "interest"] },
  { group: "low", feelings: ["sadness", "loneliness", "grief", "hopelessness", "numbness", "tiredness"] },
  { group: "tense", feelings: ["anxiety", "overwhelm", "confusion"] },
  { group: "cross", feelings: ["anger", "disgust", "jealousy"] },
  { group: "hurt", feelings: ["hurt", "shame", "guilt"] },
  { group: "else", feelings: ["surprise"] },
];

export const PLAIN_FEELINGS: readonly EmotionName[] = FEELING_GROUPS.flatMap(({ feelings }) => feelings);

const PLEASANT: ReadonlySet<EmotionName> = new Set<EmotionName>([
  "calm",
  "joy",
  "hope",
  "pride",
  "relief",
  "love",
  "gratitude",
  "interest",
]);
const EITHER: ReadonlySet<EmotionName> = new Set<EmotionName>(["surprise", "confusion"]);

export const toneOf = (feeling: EmotionName): Tone =>
  PLEASANT.has(feeling) ? "pleasant" : EITHER.has(feeling) ? "either" : "unpleasant";

/** The plain feeling that a label of the emotion model stands for. Labels about somebody else or about a statement
 *  (admiration, approval, disapproval, desire, realization) are no feeling to ask about, nor is neutral; nor is amusement, which
 *  reads "what if they laugh at me" as fun. */
export const FEELING_OF_LABEL: Readonly<Partial<Record<string, EmotionName>>> = {
  anger: "anger",
  annoyance: "anger",
  caring: "love",
  confusion: "confusion",
  curiosity: "interest",
  disappointment: "sadness",
  disgust: "disgust",
  embarrassment: "shame",
  excitement: "joy",
  fear: "anxiety",
  gratitude: "gratitude",
  grief: "grief",
  joy: "joy",
  love: "love",
  nervousness: "anxiety",
  optimism: "hope",
  pride: "pride",
  relief: "relief",
  remorse: "guilt",
  sadness: "sadness",
  surprise: "surprise",
};
