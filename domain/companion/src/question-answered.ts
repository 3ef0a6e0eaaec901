import { pick } from "@evenkeel/kernel/random";
import type { RiskQuestion } from "@evenkeel/safety/questions/question";
import { asksAdvice } from "./advice.ts";
import type { TechniqueReply } from "./in-technique.ts";
import { cardOf } from "./inform.ts";
import { articleById, libraryOf } from "./library.ts";
import { momentOf } from "./moments.ts";
import type { Talk } from "./open-talk.ts";
import { QUESTION_ARTICLES } from "./question-articles.ts";

/** Questions that are clear enough by themselves to be answered where danger was never spoken of; the rest need it to
 *  be understood as meant. */
const ANYWHERE: ReadonlySet<RiskQuestion> = new Set<RiskQuestion>([
  "police-fear",
  "line-tells",
  "therapist-tells",
  "can-you-call",
  "stop-drinking",
  "drink-less",
  "body-alarm",
  "cheaper-care",
  "what-is-prevention",
  "what-is-postvention",
  "where-help",
  "tell-thoughts",
  "teen-signs",
  "hands-busy",
  "sober-night",
  "wake-drinks",
  "is-it-abuse",
  "nowhere-to-go",
]);

/** Questions that are answered before danger where talk would only say that it does not know. */
const IN_PLACE_OF_NOTHING: ReadonlySet<RiskQuestion> = new Set<RiskQuestion>([
  "eat-something",
  "is-it-normal",
  "calm-tonight",
  "too-much-to-ask",
  "while-waiting",
]);

const wanted = (talk: Talk, question: RiskQuestion): boolean => {
  const { heard, state } = talk;
  if (state.safety.done.length > 0 || ANYWHERE.has(question)) return true;
  if (!IN_PLACE_OF_NOTHING.has(question) || asksAdvice(talk)) return false;
  // Someone who asks for calm a second time has been heard out already.
  if (question === "calm-tonight" && state.moves.length > 0 && !heard.has("wants-technique")) return true;
  const moment = momentOf(state, heard)?.moment;
  return moment === "asks-question" || moment === "off-topic";
};

/** The answer to a question that safety has words for, in talk: after danger was spoken of, any of them; before it, the
 *  few that can mean one thing only. Null leaves it to talk. */
export const questionAnswered = (talk: Talk, question: RiskQuestion | null): TechniqueReply | null => {
  const { content, language, random, state } = talk;
  if (question === null || !wanted(talk, question)) return null;
  const lines = content.safety[language].answers[question].map((text, i) => ({
    text,
    source: `answer:${question}:${i}`,
  }));
  const fresh = lines.filter(({ source }) => !state.used.includes(source));
  const line = pick(fresh.length > 0 ? fresh : lines, random);
  // Before danger was spoken of, an article about thoughts of suicide is not what was asked for.
  const named =
    IN_PLACE_OF_NOTHING.has(question) && state.safety.done.length === 0
      ? undefined
      : QUESTION_ARTICLES[question];
  const article = named === undefined ? undefined : articleById(libraryOf(content.articles), named);
  return {
    state: { ...state, offered: null },
    text: line.text,
    moves: ["answer"],
    sources: [line.source],
    question: null,
    cards: article === undefined ? [] : [cardOf(article, content, language)],
    effects: [],
    reason: `a direct question is answered: ${question}`,
  };
};
