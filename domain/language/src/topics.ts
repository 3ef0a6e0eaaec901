import type { Language } from "@evenkeel/kernel/locale";
import type { Unit } from "./clauses.ts";
import { TOPIC_PHRASES } from "./lexicon/topics.ts";
import type { Normalisation } from "./normalise.ts";
import { phraseBook } from "./phrases.ts";
import type { Topic, TopicReading } from "./understanding.ts";

interface Cue {
  readonly topic: Topic;
  readonly strength: number;
}

/** A phrase may speak for two topics ("overthinking"): one book a topic would be slow, so a phrase holds a list. */
const gather = (
  entries: readonly (readonly [string, Cue])[],
): Iterable<readonly [string, readonly Cue[]]> => {
  const byPhrase = new Map<string, Cue[]>();
  for (const [phrase, cue] of entries) {
    const list = byPhrase.get(phrase);
    if (list === undefined) byPhrase.set(phrase, [cue]);
    else list.push(cue);
  }
  return byPhrase;
};

const BOOKS = { en: phraseBook(gather(TOPIC_PHRASES.en)), es: phraseBook(gather(TOPIC_PHRASES.es)) };

/** Words that look like a topic and are not: "in class" is, "first class" is not. */
const NOT_HERE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:(?:it|that|they|things|doesn't|didn't|don't|will|won't|not) work(?:s|ed)?|work(?:s|ed)? (?:out|for me)|first class|at rest|bi-?weekly|i mean|in the (?:end|future tense)|no friend of)\b/g,
  es: /\b(?:no (?:me )?funciona|clase de (?:cosas|persona)|error de dedo)\b/g,
};

/** What a message is about, strongest first; a second cue of the same topic makes it surer. */
export const readTopics = (
  text: string,
  normal: Normalisation,
  units: readonly Unit[],
  language: Language,
): readonly TopicReading[] => {
  const found = new Map<Topic, TopicReading>();
  for (const unit of units) {
    const words = NOT_HERE[language].test(unit.words.join(" "))
      ? unit.words.map((w) => (/^work/.test(w) ? "" : w))
      : unit.words;
    NOT_HERE[language].lastIndex = 0;
    for (const hit of BOOKS[language].find(words)) {
      const first = unit.tokens[hit.from];
      const last = unit.tokens[hit.to - 1];
      if (first === undefined || last === undefined) continue;
      const quote = text.slice(normal.toOriginal(first.start), normal.toOriginal(last.end)).trimEnd();
      for (const cue of hit.value) {
        const strength = cue.strength * (unit.clause.holder === "quoted" ? 0.7 : 1);
        const known = found.get(cue.topic);
        found.set(cue.topic, {
          topic: cue.topic,
          quote: known === undefined || strength > known.strength ? quote : known.quote,
          strength:
            Math.round(
              Math.min(1, known === undefined ? strength : Math.max(known.strength, strength) + 0.1) * 100,
            ) / 100,
        });
      }
    }
  }
  return [...found.values()].sort((a, b) => b.strength - a.strength);
};
