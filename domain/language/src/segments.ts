import type { Language } from "@evenkeel/kernel/locale";
import { isFiniteVerb, startsClause } from "./clause-starts.ts";
import type { Token } from "./tokens.ts";

/** A run of tokens that makes one clause. */
export interface Segment {
  readonly tokens: readonly Token[];
  readonly quoted: boolean;
  /** Number of the sentence in the message, from 0. */
  readonly sentence: number;
  /** First clause of its sentence. */
  readonly opens: boolean;
  /** The sentence ends in a question mark and this is its last clause. */
  readonly asked: boolean;
}

const set = (source: string): ReadonlySet<string> => new Set(source.split(" "));

const ALWAYS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set("but because although unless whereas whenever however except"),
  es: set("pero porque aunque sino excepto"),
};
const BEFORE_CLAUSE: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set("and or so if when while until since after before then plus though cause yet whilst nor & where"),
  es: set("y e o u si cuando mientras entonces ni pues donde"),
};
/** Before these, "if" or "si" brings what is known or asked, not a condition: "I don't know if I can". */
const KEEPS_IF = set(
  "know wonder wondering sure ask asked see care tell like as what matter sé saber sabe sabes pregunto como importa seguro segura y even not",
);
const SAYING: Readonly<Record<Language, RegExp>> = {
  en: /^(?:said|says|saying|told|tells|telling|claims|claimed|texted|yelled|screamed|reckons)$/,
  es: /^(?:dice|dicen|dijo|dijeron|decía|cuenta|contó|gritó|diciendo)$/,
};
const OWN: ReadonlySet<string> = set("i i've i'd yo");
const OPENS_REPORT = set(
  "i i'm i've i'd i'll he he's he'd she she's she'd they they're they've we we're it it's that",
);

const isStop = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || !/^[.!?…]+$/.test(token.text)) return false;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (token.text !== "." || next?.start !== token.end || previous?.end !== token.start) return true;
  // "3.5", "a.m.", "e.g." run on; "fine.But" does not.
  return !(/^\d+$/.test(previous.text) || previous.text.length === 1 || next.text.length === 1);
};

const CLOSES_FACE = /^[)(\]/|dpo3'*]$/;

const reportStarts = (tokens: readonly Token[], from: number, at: number, language: Language): boolean => {
  const here = tokens[at]?.text ?? "";
  const one = tokens[at - 1]?.text ?? "";
  const two = tokens[at - 2]?.text ?? "";
  if (language === "es") return here === "que" && SAYING.es.test(one) && at > from + 1;
  if (!OPENS_REPORT.has(here)) return false;
  const verbAt = SAYING.en.test(one) ? at - 1 : SAYING.en.test(two) ? at - 2 : -1;
  if (verbAt <= from) return false;
  for (let i = from; i < verbAt; i += 1) if (OWN.has(tokens[i]?.text ?? "")) return false;
  return true;
};

const SUBORDINATOR = set(
  "since when if because after before while whenever although though unless until once",
);
const MAIN_SUBJECT = set("i i'm i've i'd i'll he he's she she's they they're we we're it's");
/** After these words a subject goes on with what they say or mean: "when he said I was ugly". */
const TAKES_CLAUSE =
  /^(?:that|what|how|why|who|where|when|if|because|and|or|but|than|as|like|whether|before|after|since|until|while|said|says|say|told|tell|me|think|thought|know|knew|feel|felt|hope|wish|believe|believed|guess|sure|thing|things|time|times|way|all|everything|anything|something|realise|realize|realised|realized|person|people|one)$/;

/** "Since my dad died | I feel numb": the main clause after a subordinate one, without a comma. */
const mainClauseStarts = (
  tokens: readonly Token[],
  from: number,
  at: number,
  language: Language,
): boolean => {
  if (language !== "en" || at < from + 3 || at > from + 14) return false;
  if (!MAIN_SUBJECT.has(tokens[at]?.text ?? "")) return false;
  const opener =
    BEFORE_CLAUSE.en.has(tokens[from]?.text ?? "") && !SUBORDINATOR.has(tokens[from]?.text ?? "")
      ? from + 1
      : from;
  if (!SUBORDINATOR.has(tokens[opener]?.text ?? "") || TAKES_CLAUSE.test(tokens[at - 1]?.text ?? ""))
    return false;
  for (let i = opener + 2; i < at; i += 1) if (isFiniteVerb(tokens[i]?.text ?? "", "en")) return true;
  return /'(?:m|re|s|ve|d|ll)$/.test(tokens[opener + 1]?.text ?? "");
};

const breaksBefore = (tokens: readonly Token[], from: number, at: number, language: Language): boolean => {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word" || at <= from) return false;
  const word = token.text;
  const previous = tokens[at - 1]?.text ?? "";
  const next = tokens[at + 1]?.text ?? "";
  if (ALWAYS[language].has(word)) {
    if (word === "but" && /^(?:nothing|anything|all)$/.test(previous)) return false;
    return !BEFORE_CLAUSE[language].has(previous) && previous !== "just";
  }
  if (language === "en" && word === "even" && /^(?:if|though|when)$/.test(next)) return true;
  if (language === "es" && ((word === "así" && next === "que") || (word === "ya" && next === "que")))
    return true;
  if (BEFORE_CLAUSE[language].has(word)) {
    if (BEFORE_CLAUSE[language].has(previous) || ALWAYS[language].has(previous)) return false;
    if ((word === "if" || word === "si" || word === "where" || word === "when") && KEEPS_IF.has(previous))
      return false;
    if (word === "so" && /^(?:not|and|am|is|are|was|i'm|feel|it's)$/.test(previous)) return false;
    if (word === "if" || word === "si") return tokens[at + 1]?.kind === "word";
    // "me and my mate fell out" is one clause.
    if (at === from + 1 && /^(?:me|i|him|her|yo|mum|mom|dad|she|he)$/.test(previous)) return false;
    return startsClause(tokens, at + 1, language, previous);
  }
  return reportStarts(tokens, from, at, language) || mainClauseStarts(tokens, from, at, language);
};

/** Cuts the tokens of a message into clauses. Everything is local, so the time is linear in the length. */
export const segment = (
  normalised: string,
  tokens: readonly Token[],
  language: Language,
): readonly Segment[] => {
  const segments: Segment[] = [];
  let from = 0;
  let quoted = false;
  let sentence = 0;
  let opens = true;
  const close = (to: number, asked: boolean): void => {
    const run = trim(tokens.slice(from, to));
    if (run.length > 0) {
      segments.push({ tokens: run, quoted, sentence, opens, asked });
      opens = false;
    }
    from = to;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const previous = tokens[i - 1];
    if (previous !== undefined && normalised.slice(previous.end, token.start).includes("\n")) {
      close(i, false);
      opens = true;
      sentence += 1;
    }
    if (isStop(tokens, i)) {
      close(i, token.text.includes("?"));
      from = i + 1;
      opens = true;
      sentence += 1;
      continue;
    }
    const next = tokens[i + 1];
    const tightRight = next?.start === token.end;
    const tightLeft = previous?.end === token.start;
    if (
      token.text === '"' ||
      (token.text === "'" && !(tightLeft && tightRight) && quoteMatters(tokens, i, quoted))
    ) {
      close(i, false);
      from = i + 1;
      quoted = !quoted;
    } else if (token.kind === "emoji" && next?.kind === "word") {
      close(i + 1, false);
    } else if (/^[;:()\-/|•*¿¡]$/.test(token.text)) {
      const face =
        (/^[:;=]$/.test(token.text) && tightRight && CLOSES_FACE.test(next?.text ?? "")) ||
        /^[:;=\-']$/.test(previous?.text ?? "");
      if (!face && !(token.text === "/" && tightLeft) && !(token.text === "-" && tightLeft && tightRight))
        close(i, false);
    } else if (token.text === ",") {
      if (startsClause(tokens, i + 1, language, "") || BEFORE_CLAUSE[language].has(next?.text ?? ""))
        close(i, false);
    } else if (breaksBefore(tokens, from, i, language)) {
      close(i, false);
    }
  }
  close(tokens.length, false);
  return segments;
};

/** A single mark opens a quotation when another one closes it later. */
const quoteMatters = (tokens: readonly Token[], at: number, quoted: boolean): boolean => {
  if (quoted) return true;
  const token = tokens[at];
  if (tokens[at + 1]?.start !== token?.end) return false;
  for (let i = at + 2; i < Math.min(tokens.length, at + 60); i += 1) {
    const later = tokens[i];
    if (later?.text === "'" && tokens[i - 1]?.end === later.start) return true;
  }
  return false;
};

const trim = (run: readonly Token[]): readonly Token[] => {
  let a = 0;
  let b = run.length;
  while (a < b && run[a]?.kind === "mark" && !isFace(run, a)) a += 1;
  while (b > a && run[b - 1]?.kind === "mark" && !isFace(run, b - 2)) b -= 1;
  return run.slice(a, b);
};

const isFace = (run: readonly Token[], at: number): boolean => {
  const eyes = run[at];
  const mouth = run[at + 1];
  return (
    eyes !== undefined &&
    mouth !== undefined &&
    /^[:;=]$/.test(eyes.text) &&
    mouth.start === eyes.end &&
    CLOSES_FACE.test(mouth.text)
  );
};
