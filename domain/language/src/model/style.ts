import { isNegation, type Word } from "./words.ts";

const MARKERS: readonly (readonly [string, RegExp])[] = [
  ["first person", /^(?:i|me|my|mine|myself|im|i'm|i've|ive|i'd|i'll|id)$/],
  ["first person plural", /^(?:we|us|our|ours|we're|we've|we'll)$/],
  ["second person", /^(?:you|your|yours|yourself|you're|you've|you'd|you'll|u|ur)$/],
  ["third person", /^(?:he|she|him|her|his|hers|they|them|their|he's|she's|they're)$/],
  [
    "absolutist words",
    /^(?:always|never|all|every|everyone|everybody|everything|nothing|nobody|completely|totally|entirely|constantly|absolutely|forever|whole|ever|full)$/,
  ],
  ["words of duty", /^(?:should|shouldn't|must|ought|supposed|gotta|have|need|needs|shouldve)$/],
  [
    "words of wish and will",
    /^(?:want|wanna|will|i'll|gonna|going|plan|try|trying|hope|wish|like|ready|willing|able)$/,
  ],
  [
    "words of not being able",
    /^(?:can't|cannot|cant|couldn't|unable|hard|difficult|impossible|don't|won't|stuck)$/,
  ],
  [
    "words of doubt",
    /^(?:maybe|perhaps|guess|think|probably|might|may|could|seems|seem|sort|kind|unsure|idk|wonder)$/,
  ],
  ["the past", /^(?:was|were|had|did|used|went|came|said|told|got|felt|thought|been)$|..ed$/],
  ["reasons", /^(?:because|cause|cuz|since|so|therefore|reason|why)$/],
  ["contrast", /^(?:but|however|though|although|yet|still|instead)$/],
  ["words of feeling", /^(?:feel|feeling|feels|felt|emotion|emotional|emotions|mood)$/],
  [
    "words of thinking",
    /^(?:know|knew|realize|realise|understand|believe|mean|means|sounds|seems|hear|hearing|wondering)$/,
  ],
  [
    "question words",
    /^(?:what|how|why|when|where|who|which|do|does|did|is|are|can|could|would|have|whats|what's|how's)$/,
  ],
  ["assent", /^(?:yeah|yes|yep|yup|mm|mhm|hmm|uh|huh|okay|ok|right|sure|exactly|um|oh|well)$/],
  ["numbers", /^\d+$/],
];

const kindsKnown = new Map<string, readonly number[]>();
const KINDS_KEPT = 5000;
/** Which markers a word belongs to; remembered for the words met first, since the answer never changes. */
const kindsOf = (text: string): readonly number[] => {
  const known = kindsKnown.get(text);
  if (known !== undefined) return known;
  const kinds = MARKERS.flatMap(([, marker], at) => (marker.test(text) ? [at] : []));
  if (kindsKnown.size < KINDS_KEPT) kindsKnown.set(text, kinds);
  return kinds;
};

/** Names of what `styleOf` gives, in order. */
export const STYLE_INPUTS: readonly string[] = [
  ...MARKERS.map(([name]) => name),
  "negations",
  "length",
  "word length",
  "sentences",
  "question marks",
  "ends in a question",
  "begins with a question word",
  "exclamation marks",
  "dots",
  "capitals",
  "pictographs",
];
const QUESTION_WORD =
  /^(?:what|how|why|when|where|who|which|do|does|did|is|are|can|could|would|have|whats|what's|how's|so)$/;
const PICTOGRAPH = /^\p{Extended_Pictographic}/u;

/** How a text is written, apart from what it is about: shares of kinds of words (square roots, 0..1) and its shape. */
export const styleOf = (words: readonly Word[]): number[] => {
  const size = words.length || 1;
  const counts = new Array<number>(MARKERS.length).fill(0);
  let negations = 0;
  let letters = 0;
  let sentences = 0;
  let questions = 0;
  let exclamations = 0;
  let dots = 0;
  let capitals = 0;
  let pictographs = 0;
  for (const { text, shouted } of words) {
    letters += text.length;
    const mark = text[0] ?? "";
    if (mark === "?" || mark === "!" || mark === ".") {
      sentences += 1;
      if (text.includes("?")) questions += 1;
      if (text.includes("!")) exclamations += text.length;
      if (text.length > 1 && mark === ".") dots += 1;
      continue;
    }
    if (shouted && text.length > 2) capitals += 1;
    if (PICTOGRAPH.test(text) && !/^\d/.test(text)) pictographs += 1;
    if (isNegation(text)) negations += 1;
    for (const at of kindsOf(text)) counts[at] = (counts[at] ?? 0) + 1;
  }
  const share = (count: number): number => Math.sqrt(count / size);
  return [
    ...counts.map(share),
    share(negations),
    Math.log2(size + 1) / 6,
    letters / size / 5,
    Math.log2(sentences + 1) / 4,
    Math.min(1, questions / 2),
    words.at(-1)?.text.includes("?") === true ? 1 : 0,
    QUESTION_WORD.test(words[0]?.text ?? "") ? 1 : 0,
    Math.min(1, exclamations / 3),
    Math.min(1, dots / 2),
    share(capitals),
    Math.min(1, pictographs / 2),
  ];
};
