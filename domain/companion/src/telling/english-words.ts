const set = (source: string): ReadonlySet<string> => new Set(source.split(/\s+/).filter(Boolean));

export const PRONOUNS: ReadonlySet<string> = set(
  "i you he she it we they this that there everyone everybody nobody someone somebody anyone everything nothing something people others life",
);
export const PRONOUN_WITH_VERB: RegExp =
  /^(?:i|you|he|she|it|we|they|that|this|there|everyone|everybody|nobody|someone|everything|nothing|life)'(?:m|ve|d|ll|re|s)$/;
export const DETERMINERS: ReadonlySet<string> = set(
  "my his her their our your the a an this these those some every all no both most many",
);
export const ADVERBS: ReadonlySet<string> = set(
  "just really so never always not also still even only already ever actually literally probably totally fully completely barely hardly often sometimes constantly usually definitely now finally almost mostly kinda suddenly basically honestly simply slowly clearly both all then recently lately currently again too maybe perhaps",
);
/** Adverbs that a listener leaves out. */
export const FILLERS: ReadonlySet<string> = set(
  "just literally basically honestly actually kinda really even simply obviously like totally also definitely too lol tbh ngl lmao haha fr btw omg well so ok okay yeah yes oh um uh hm hmm anyway anyways bro dude please",
);
export const AUXILIARIES: ReadonlySet<string> = set(
  "am is are was were be been being have has had do does did can could will would shall should may might must can't couldn't won't wouldn't shouldn't don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't mustn't ain't cannot",
);
export const KIN: ReadonlySet<string> = set(
  "mum mom mummy mommy dad daddy grandma grandpa nan granny gran grandad mama papa wife husband brother sister boyfriend girlfriend daughter son boss",
);
const BETWEEN_KIN: ReadonlySet<string> = set(
  "first second third eldest youngest good bad favourite favorite old late poor own real step grand new single bad good terrible awful worst best",
);
/** Written with a capital in any sentence. */
const PROPER: ReadonlyMap<string, string> = new Map(
  "monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december christmas easter thanksgiving ramadan english spanish french german instagram tiktok facebook whatsapp google alzheimer's covid god"
    .split(" ")
    .map((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]),
);

export const properly = (word: string): string | undefined => PROPER.get(word);

const SWAPS: Readonly<Record<string, string>> = {
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
  u: "you",
};
const AFTER_I: Readonly<Record<string, string>> = { am: "are", was: "were", "wasn't": "weren't" };

/** From the member's person to the listener's, word by word: "i was at my mum's" becomes "you were at your mum's".
 *  @param names as they are written, by their small letters. */
export const turnedWords = (
  words: readonly string[],
  names: ReadonlyMap<string, string>,
): readonly string[] => {
  let afterI = false;
  return words.map((word, i) => {
    const verb = afterI ? AFTER_I[word] : undefined;
    const bare = word.replace(/'s$/, "");
    const kin = KIN.has(bare) && !DETERMINERS.has(words[i - 1] ?? "") && !BETWEEN_KIN.has(words[i - 1] ?? "");
    const said = verb ?? SWAPS[word] ?? names.get(word) ?? properly(word) ?? (kin ? `your ${word}` : word);
    afterI = word === "i" || word === "we" || (afterI && ADVERBS.has(word));
    return said;
  });
};

/** Words put together again, with their commas. */
export const sentenceOf = (words: readonly string[]): string =>
  words
    .join(" ")
    .replace(/\s+([,.])/g, "$1")
    .replace(/[,\s]+$/, "")
    .trim();
