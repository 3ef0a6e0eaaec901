import type { Mode } from "./claim.ts";

/** Words before a claim that say how it is meant: "i'm scared that", "she says", "i wish". */
export interface Head {
  readonly mode: Mode;
  /** Whose it is, in the member's person: "she", "my manager". */
  readonly by: string | null;
  /** Words of the message left after the head. */
  readonly rest: string;
}

const SELF_STARTS =
  "(?:i|i'm|i've|i'd|i'll|he|he's|she|she's|they|they're|they'll|it|it's|it'll|we|we're|my|his|her|their|our|the|this|that|that's|everyone|everybody|nobody|no one|people|everything|nothing|something|there's|there|if|mum|mom|dad|life)";
const WHO =
  "(?:he|she|they|you|everyone|everybody|people|nobody|someone|(?:my|our|his|her|their|the) (?:\\w+ ){0,2}?\\w+|mum|mom|dad)";

const heads: readonly (readonly [RegExp, Mode])[] = [
  [new RegExp(`^(?:and )?what if (?=${SELF_STARTS}\\b)`), "feared"],
  [
    /^i(?:'m| am|'ve been| was| get| feel| got) (?:\w+ )?(?:scared|afraid|terrified|frightened|worried|anxious|panicking|paranoid) (?:that |of the idea that )?(?=\w+ )(?!of\b|about\b|to\b|by\b|all\b|when\b|every\b|and\b|for\b)/,
    "feared",
  ],
  [/^i (?:\w+ )?(?:worry|fear|dread) (?:that )(?=\w+ )/, "feared"],
  [new RegExp(`^i (?:\\w+ )?(?:wish|hope|hoped) (?:that )?(?=${SELF_STARTS}\\b)`), "wished"],
  [new RegExp(`^if only (?=${SELF_STARTS}\\b)`), "wished"],
  [
    new RegExp(`^(?:i|it) (?:\\w+ )?(?:feel|feels|felt) (?:like|as if|as though|that) (?=${SELF_STARTS}\\b)`),
    "believed",
  ],
  [new RegExp(`^it(?:'s| is| was) (?:\\w+ )?(?:like|as if|as though) (?=${SELF_STARTS}\\b)`), "believed"],
  [
    new RegExp(
      `^i (?:\\w+ )?(?:think|thought|believe|guess|suppose|figure|figured|assume|bet|swear|feel) (?:that )?(?=${SELF_STARTS}\\b)`,
    ),
    "believed",
  ],
  [
    new RegExp(
      `^i (?:\\w+ )?(?:know|realise|realised|realize|realized|noticed|heard|see|found out|remember|admit) (?:that )?(?=${SELF_STARTS}\\b)`,
    ),
    "fact",
  ],
  [
    new RegExp(
      `^(?:the (?:thing|problem|point|truth|worst part|hardest part|funny thing) is|turns out|fact is) (?:that )?(?=${SELF_STARTS}\\b)`,
    ),
    "fact",
  ],
  [
    new RegExp(
      `^(${WHO}) (?:\\w+ )?(?:says|said|say|tells me|told me|tell me|keeps saying|keep saying|keeps telling me|keep telling me|kept saying|thinks|think|thought|claims|claimed|goes|insists|reckons|believes|texted me|joked|assumes|expects|tells everyone|tells everybody|tells people|told everyone) (?:that |me )?(?=(?:${SELF_STARTS}|don't|not|stop|get|give|just)\\b)`,
    ),
    "quoted",
  ],
];

/** The head of a stretch of normalised words, once; null where it says plainly what it says. */
export const headOf = (text: string): Head | null => {
  for (const [shape, mode] of heads) {
    const found = shape.exec(text);
    if (found === null) continue;
    const rest = text.slice(found[0].length);
    if (rest.split(" ").length < 2) continue;
    return { mode, by: mode === "quoted" ? (found[1] ?? null) : null, rest };
  }
  return null;
};
