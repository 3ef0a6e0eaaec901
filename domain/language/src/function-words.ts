import type { Language } from "@evenkeel/kernel/locale";
import { englishVerb } from "./grammar/english-verbs.ts";
import { spanishVerb } from "./grammar/spanish-verbs.ts";

const set = (source: string): ReadonlySet<string> => new Set(source.split(/\s+/).filter(Boolean));

const ENGLISH = set(`
the and i you it is was are am be been to of in that this my your his her we they them me not but for on with at have has had
do does did can't don't won't i'm i've it's he's she's that's you're just so what when how why who if because about
would could should will really feel feeling want know think like get got out up all there their from or an as
im dont cant ive thats youre didnt doesnt wont isnt u ur idk rn gonna wanna bc cuz tbh yes yeah hi hello hey thanks thank please sorry
every never always everyone nobody nothing anything something today tomorrow night work help love hate need stop good bad sad tired`);

const SPANISH = set(`
el la los las un una unos unas de del al que y en por para con sin mi tu su mis tus sus me te se le lo nos les
es soy eres está estoy estás estaba era fue fui ser estar hay ha he muy más pero porque cuando como cómo qué quién si sí
ya también nunca siempre nada nadie todo todos toda todas esto eso este esta ese esa yo él ella ellos nosotros
quiero tengo siento puedo sé creo hola gracias bien mal aquí así ahora hoy ayer mañana hasta desde ni sobre entre
mas tambien asi aqui xq tmb q estas esta porq pq toy estoi kiero vale bueno buenas buenos días noches adiós ayuda ayúdame
favor nos vos usted mucho mucha poco casa trabajo vida noche día miedo ansiedad triste cansado cansada solo sola mamá papá claro dale quizás quizá ojalá vez veces gente amigo amiga novio novia hijo hija estrés entiendes quieres puedes siento siente ganas cabeza alguien algo cosa cosas dormir llorar`);

const OTHER: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    "fr",
    set(
      "je tu il elle nous vous les des une est pas que qui dans avec pour sur mais suis j'ai c'est ne ce mon ma mes très",
    ),
  ],
  [
    "pt",
    set(
      "eu você não é uma um os as do da dos das com para por que mas muito meu minha estou ele ela isso são nós ao tenho",
    ),
  ],
  [
    "de",
    set(
      "ich du er sie wir ihr das der die ein eine nicht und ist mit auf für aber mir mich mein habe bin zu auch sehr",
    ),
  ],
  [
    "it",
    set(
      "io tu lui lei noi il lo gli che di non è un una per con ma mi sono ho del della molto anche più questo",
    ),
  ],
  ["nl", set("ik jij hij zij wij het een niet en is met op voor maar mij mijn heb ben van dat zo ook")],
];

const WORD = /[\p{L}]+(?:'[\p{L}]+)*/gu;

const score = (words: readonly string[], known: ReadonlySet<string>): number => {
  let hits = 0;
  for (const word of words) if (known.has(word)) hits += 1;
  return hits;
};

/** English words that are spelt like a Spanish verb form. */
const NOT_SPANISH = set(
  "mates cases cures tires abuses pares notes votes copes sales cause causes cense dances sanes paces llames",
);

/** How much of a text is Spanish: function words, verb forms of the lexicon, marks and accents. */
const spanishScore = (text: string, words: readonly string[]): number => {
  let hits = /[¿¡ñ]/.test(text) ? 1 : 0;
  for (const word of words) {
    if (SPANISH.has(word)) hits += 1;
    else if (
      word.length > 4 &&
      !NOT_SPANISH.has(word) &&
      englishVerb(word) === undefined &&
      spanishVerb(word) !== undefined
    )
      hits += 1;
    else if (/[áéíóú]/.test(word)) hits += 0.5;
  }
  return hits;
};

const wordsOf = (text: string): readonly string[] => text.slice(0, 2000).match(WORD) ?? [];

/** English or Spanish by function words alone; undefined when neither leads. */
export const guessLanguage = (text: string): Language | undefined => {
  const words = wordsOf(text);
  const en = score(words, ENGLISH);
  const es = spanishScore(text, words);
  return en === es ? undefined : en > es ? "en" : "es";
};

/**
 * Which language a lower-case text is in, by function words and script.
 * @returns `other` only with good reason (another script, or another language's function words well ahead),
 *          `unknown` when there is nothing to go by and no hint.
 */
export const identifyByFunctionWords = (text: string, hint?: Language): Language | "other" | "unknown" => {
  const words = wordsOf(text);
  const letters = words.join("").length;
  const latin = (text.slice(0, 2000).match(/\p{Script=Latin}/gu) ?? []).length;
  if (letters >= 4 && latin < letters / 2) return "other";
  const en = score(words, ENGLISH);
  const es = spanishScore(text, words);
  const best = Math.max(en, es);
  if (words.length >= 4) {
    const other = Math.max(...OTHER.map(([, known]) => score(words, known)));
    if (other >= 3 && other > best * 1.3) return "other";
  }
  if (en === es) return hint ?? (best > 0 ? "en" : "unknown");
  if (hint !== undefined && Math.max(en, es) < 2 && (hint === "en" ? en : es) > 0) return hint;
  return en > es ? "en" : "es";
};
