import type { Turning } from "./content-types.ts";

/** First person to second: what someone says of themselves, as a listener would say it back. */
const swaps: Readonly<Record<string, string>> = {
  i: "you",
  "i'm": "you're",
  "i've": "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  me: "you",
  my: "your",
  mine: "yours",
  myself: "yourself",
  we: "you",
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  "we'll": "you'll",
  us: "you",
  our: "your",
  ours: "yours",
  ourselves: "yourselves",
};

/** After "I" these change with the person. */
const verbs: Readonly<Record<string, string>> = { am: "are", was: "were", "wasn't": "weren't" };

/** Words that a stretch cannot end with, or it was cut in the middle. */
const dangling =
  /\b(?:to|of|and|or|the|a|an|that|because|with|for|at|in|on|my|his|her|their|your|be|but|so|if|when|like|than|as|from|about|into|by|i|you're|it's|very|really|too|not|just|who|which|what)$/i;

/** Fillers that a listener leaves out. */
const fillers =
  /\b(?:just|like(?! (?:this|that|it|him|her|them|me|us|my|his|their|a|an|the|i|i'm|he|she|they|we|when|talking|someone|everyone|everything|nothing|nobody)\b)|literally|basically|honestly|actually|kinda|sorta|tbh|lol|lmao|omg|fucking|fuckin|freaking|damn|haha|ngl|obviously|i guess|you know|i mean)\b/gi;

/** Words that show the stretch speaks to the listener, or is too tangled to turn safely. */
const unsafe =
  /\b(?:you|your|you're|u|ur|yours|yourself|please|wtf|shit|bitch|asshole|idk)\b|[()[\]{}<>@#*_=/\\|"“”:;]|\.\.|--|https?|\d{4,}/i;

const maxWords: Readonly<Record<Turning, number>> = { clause: 12, infinitive: 9, phrase: 9, verbatim: 5 };

const turned = (tokens: readonly string[]): readonly string[] => {
  const out: string[] = [];
  let afterI = false;
  for (const token of tokens) {
    const bare = token.toLowerCase().replace(/[,.!?]+$/, "");
    const tail = token.slice(bare.length);
    const verb = verbs[bare];
    if (afterI && verb !== undefined) out.push(verb + tail);
    else
      out.push(
        (swaps[bare] ?? (/^[A-Z][a-z]+/.test(token) && out.length > 0 ? token.slice(0, bare.length) : bare)) +
          tail,
      );
    afterI =
      bare === "i" || bare === "we" || (afterI && /^(?:\w+ly|still|always|never|also|only|even)$/.test(bare));
  }
  return out;
};

/** Turns an English stretch to the listener's point of view; null when it cannot be done surely. */
export const englishTurn = (text: string, turning: Turning): string | null => {
  const clean = text
    .replace(fillers, " ")
    .replace(/\s+/g, " ")
    .replace(/\s*,\s*(?=,|$)/g, "")
    .replace(/^[,\s]+|[\s.!?,…-]+$/g, "");
  if (clean === "" || unsafe.test(clean) || /[?!]/.test(clean)) return null;
  if (turning === "verbatim")
    return clean.split(" ").length <= maxWords.verbatim ? clean.toLowerCase() : null;
  const tokens = clean.split(" ");
  if (tokens.length > maxWords[turning] || dangling.test(clean)) return null;
  if (/\b(?:is|are|was|were|am)$/i.test(clean) && !/\b(?:how|what|where|who|it|that)\b/i.test(clean))
    return null;
  if (/\b(?:but|because|cause|although|says?|said)\b/i.test(clean)) return null;
  if (/\b(?:am|are|was) i\b|\bmyself\b.*\bmyself\b/i.test(clean)) return null;
  // "X and I" as an object or subject would need "you and X": left alone.
  if (/\band (?:i|me)\b|\b(?:i|me) and\b/i.test(clean)) return null;
  return turned(tokens).join(" ");
};
