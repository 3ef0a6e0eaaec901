import type { Language } from "@evenkeel/kernel/locale";
import type { Unit } from "./clauses.ts";
import { EMOTICON, FACES } from "./lexicon/faces.ts";
import type { Feeling } from "./lexicon/feelings.ts";
import { ENGLISH_FEELINGS } from "./lexicon/feelings-en.ts";
import { SPANISH_FEELINGS } from "./lexicon/feelings-es.ts";
import { ENGLISH_COLOURING } from "./lexicon/feelings-more-en.ts";
import { relationOf } from "./lexicon/relations.ts";
import type { Normalisation } from "./normalise.ts";
import { phraseBook } from "./phrases.ts";
import type { Holder } from "./understanding.ts";

/** A feeling word where it stands, weighed by what is around it. */
export interface FeelingHit {
  readonly feeling: Feeling;
  /** As written. */
  readonly quote: string;
  readonly holder: Holder;
  readonly negated: boolean;
  /** Pleasant, but wished for or owed rather than so. */
  readonly wished: boolean;
  /** About .5 (a bit, long ago, only imagined) .. 1.6 (so, capitals). */
  readonly weight: number;
  /** Index of the clause it is in, -1 for faces. */
  readonly unit: number;
  readonly shouted: boolean;
}

const BOOKS = {
  en: phraseBook([...ENGLISH_FEELINGS, ...ENGLISH_COLOURING]),
  es: phraseBook(SPANISH_FEELINGS),
};

const map = (source: string): ReadonlyMap<string, number> =>
  new Map(
    source.split(";").flatMap((part) => {
      const [value = "", words = ""] = part.split("=");
      return words.split(",").map((word) => [word.trim(), Number(value)] as const);
    }),
  );
const DEGREE: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  en: map(`1.3=so,very,really,extremely,incredibly,super,fucking,fuckin,freaking,bloody,totally,completely,utterly,absolutely,too,
insanely,hella,mad,deadass,deeply,terribly,awfully,constantly,such,proper,dead,well,beyond,seriously,always,more,horribly,genuinely,wicked,damn,that;
1.1=pretty,quite,rather,lowkey,highkey; 0.65=bit,little,slightly,somewhat,kind,sort,mildly,sometimes,fairly,semi,less`),
  es: map(`1.3=muy,tan,super,demasiado,re,totalmente,completamente,mucho,mucha,muchisimo,muchisima,tanto,tanta,siempre,bien,sumamente,mas,harto,
absolutamente,puto,pinche,ultra,profundamente; 1.1=bastante; 0.65=poco,algo,poquito,levemente,ligeramente,menos`),
};
const NEGATOR: Readonly<Record<Language, RegExp>> = {
  en: /^(?:not|never|no|nobody|nothing|none|neither|nor|without|hardly|barely|ain't|\w+n't)$/,
  es: /^(?:no|nunca|jamas|nadie|nada|ningun|ninguna|sin|tampoco|ni|apenas)$/,
};
/** After a negator these say that the feeling is there all the same: "can't stop crying", "don't want to be sad". */
const CANCELS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:stop|help|much|want|know|like|only|just|deny|hide|shake|understand|see|tell|why|remember|because|care|cope|handle|take|stand|let|been|believe)$/,
  es: /^(?:dejar|dejo|paro|parar|puedo|quiero|se|solo|entiendo|evitar|soporto|aguanto|porque|se|deja|quito|para|recuerdo)$/,
};
const REACH = 4;

const isNegated = (words: readonly string[], at: number, language: Language): boolean => {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i -= 1) {
    const word = words[i] ?? "";
    if (/^(?:[,;:()"-]|just|but|solo|pero|sino)$/.test(word)) return false;
    if (!NEGATOR[language].test(word)) continue;
    const next = words[i + 1] ?? "";
    return i + 1 === at || !CANCELS[language].test(next);
  }
  return false;
};

const degreeAt = (words: readonly string[], from: number, to: number, language: Language): number => {
  const table = DEGREE[language];
  let degree = 1;
  for (const i of [from - 1, from - 2]) {
    const word = words[i] ?? "";
    if (word === "," || NEGATOR[language].test(word)) break;
    const value = table.get(word);
    if (value !== undefined) degree *= value;
    else if (!/^(?:of|a|un|fucking)$/.test(word)) break;
  }
  if (/^(?:af|asf|as (?:hell|fuck))/.test(`${words[to] ?? ""} ${words[to + 1] ?? ""}`)) degree *= 1.3;
  return Math.min(1.5, Math.max(0.5, degree));
};

const CAUSES_ME =
  /\b(?:ma(?:kes?|de|king)|le(?:aves?|ft|aving)|g[eo]ts?|has|keeps?|drives?|drove|driving|turned|feels?|give[sn]?|gave|giving) (?:me|us)\b|\b(?:me|nos) (?:hac(?:e|en|ia|ian)|hizo|hicieron|pone|ponen|puso|pongo|da|dan|dio|tiene|tienen|deja|dejan|dejo|siento|sentia)\b/;

const OTHER_SUBJECT = /^(?:he|she|they|you|he's|she's|they're|you're|ella|ellos|ellas|usted)$/;
const OWN_SUBJECT = /^(?:i|i'm|i've|i'd|i'll|me|we|we're|yo|myself)$/;
const OF_PERSON =
  /^(?:is|are|was|were|has|feels|felt|seems|seemed|looks|looked|gets|got|'s|esta|estan|estaba|siente|sentia|anda)$/;

/** "I think my mum is sad": the nearest one before the feeling word who is said to have it. */
const nearestOther = (words: readonly string[], at: number, language: Language): boolean => {
  for (let i = at - 1; i >= 0 && i >= at - 6; i -= 1) {
    const word = words[i] ?? "";
    if (word === "," || OWN_SUBJECT.test(word)) return false;
    if (OTHER_SUBJECT.test(word)) return true;
    if (i + 1 < at && OF_PERSON.test(words[i + 1] ?? "") && relationOf(word, language) !== undefined)
      return true;
  }
  return false;
};

const holderOf = (unit: Unit, feeling: Feeling, at: number, to: number, language: Language): Holder => {
  const { clause, words } = unit;
  if (clause.holder === "quoted") return "quoted";
  if (feeling.own || feeling.emotion === "grief") return "self";
  const joined = words.join(" ");
  // "mad at me", "disappointed with me": theirs, whoever begins the sentence.
  if (
    /^(?:at|with|in|of|conmigo) ?(?:me\b)?/.test(`${words[to] ?? ""} ${words[to + 1] ?? ""}`) &&
    (words[to] === "conmigo" || words[to + 1] === "me")
  ) {
    return /^(?:i|i'm|i've)$/.test(clause.subject ?? "i") && !nearestOther(words, at, language)
      ? "self"
      : "other";
  }
  if (CAUSES_ME.test(joined)) return "self";
  if (clause.holder === "self") return nearestOther(words, at, language) ? "other" : "self";
  // "he left again, gutted": a state after a comma with nobody named is the writer's.
  const comma = words.lastIndexOf(",", at);
  if (clause.holder === "other" && comma >= 0 && !nearestOther(words, at, language)) return "self";
  // "nobody cares", "people are cruel": said of others, felt by the writer.
  if (clause.holder === "general") return /\b(?:me|my|i|i'm|mi|mis)\b/.test(joined) ? "self" : "general";
  // "he hurt me", "she ignored me"; but "she loves me" is her feeling.
  const doneTo = feeling.emotion === "hurt" || feeling.emotion === null || feeling.emotion === "overwhelm";
  return doneTo && (language === "es" ? /\bme\b/ : /\b(?:me|myself|my)\b/).test(joined) ? "self" : "other";
};

const TRAIT =
  /^(?:useless|stupid|pathetic|worthless|ugly|gross|cringe|awkward|inadequate|failure|a loser|loser|embarrassing|ridicul[oa]|tont[oa]s?|estupid[oa]s?|patetic[oa]|fe[oa]s?|inutil|basura|incomod[oa])$/;

/** "This is useless", "she's stupid" judge a thing or someone else; only of oneself are such words shame. */
const ofOneself = (unit: Unit, phrase: string, language: Language): boolean => {
  if (!TRAIT.test(phrase)) return true;
  if (unit.clause.holder !== "self") return /\b(?:i'm|i am|me|soy)\b/.test(unit.words.join(" "));
  const subject = unit.clause.subject ?? "i";
  return language === "es"
    ? !/^(?:esto|eso|todo|nada|algo)$/.test(subject)
    : /^(?:i|we|me|myself)$/.test(subject) || /\b(?:i|i'm|me|myself)\b/.test(unit.words.join(" "));
};

const WISHED =
  /\b(?:want(?:ed|s)? to|wanting|wish|need to|try(?:ing)? to|could be|supposed to|how to|like to (?:be|feel)|used to|able to|would be|quiero|quisiera|ojala|necesito|intento|trato de|poder)\b/;

const RECENT =
  /\b(?:today|tonight|last night|yesterday|this (?:morning|week|afternoon)|just|hoy|anoche|ayer|esta (?:manana|semana|tarde))\b/;
const TIME_WEIGHT = { now: 1, habitual: 1, past: 0.75, future: 0.8, counterfactual: 0.6 } as const;

const shouts = (quote: string, text: string): boolean =>
  quote.length >= 3 && quote === quote.toUpperCase() && quote !== quote.toLowerCase() && text.length >= 3;

/** Every feeling word, phrase and face of a message. */
export const findFeelings = (
  text: string,
  normal: Normalisation,
  units: readonly Unit[],
  language: Language,
): readonly FeelingHit[] => {
  const hits: FeelingHit[] = [];
  units.forEach((unit, index) => {
    const { clause, words, tokens } = unit;
    for (const { from, to, value } of BOOKS[language].find(words)) {
      if (value.valence === 0 && value.emotion === null) continue;
      const first = tokens[from];
      const last = tokens[to - 1];
      if (first === undefined || last === undefined) continue;
      // "mad tired": here "mad" is a degree, not a feeling.
      if (words[from] === "mad" && to - from === 1 && BOOKS.en.find(words.slice(to, to + 1)).length > 0)
        continue;
      const quote = text.slice(normal.toOriginal(first.start), normal.toOriginal(last.end)).trimEnd();
      const shouted = shouts(quote, text);
      const feeling = ofOneself(unit, words.slice(from, to).join(" "), language)
        ? value
        : { ...value, emotion: null };
      // "I want to be happy", "I should be stronger": pleasant words for what is not there.
      const wished =
        value.valence > 0 &&
        value.emotion !== "hope" &&
        (clause.obligation ||
          clause.tense === "counterfactual" ||
          WISHED.test(words.slice(0, from).join(" ")));
      hits.push({
        feeling,
        quote,
        wished,
        holder: holderOf(unit, value, from, to, language),
        negated: isNegated(words, from, language),
        weight:
          degreeAt(words, from, to, language) *
          (wished ? 0.2 : 1) *
          (clause.tense === "past" && RECENT.test(words.join(" ")) ? 1 : TIME_WEIGHT[clause.tense]) *
          (clause.hypothetical && clause.tense !== "counterfactual" ? 0.7 : 1) *
          (clause.question ? 0.8 : 1) *
          (shouted ? 1.15 : 1),
        unit: index,
        shouted,
      });
    }
  });
  for (const [start, end, face] of facesIn(normal.normalised)) {
    const feeling = FACES.get(face);
    if (feeling === undefined) continue;
    const quote = text.slice(normal.toOriginal(start), normal.toOriginal(end)).trimEnd();
    hits.push({
      feeling,
      quote,
      holder: "self",
      wished: false,
      negated: false,
      weight: 1,
      unit: -1,
      shouted: false,
    });
  }
  return hits;
};

function* facesIn(normalised: string): Generator<readonly [number, number, string]> {
  if (/[^\x00-\x7f]/.test(normalised)) {
    for (const match of normalised.matchAll(/\p{Extended_Pictographic}/gu)) {
      yield [match.index, match.index + match[0].length, match[0]];
    }
  }
  if (!/[:;=<>_^]|xd|-_/.test(normalised)) return;
  for (const match of normalised.matchAll(EMOTICON))
    yield [match.index, match.index + match[0].length, match[0]];
}
