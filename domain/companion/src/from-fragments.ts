import type { Language } from "@evenkeel/kernel/locale";
import { isFiniteVerb } from "@evenkeel/language/clause-starts";
import type { Candidate } from "./candidate.ts";
import type { Heard } from "./heard.ts";
import { turnPointOfView } from "./point-of-view.ts";
import type { CompanionState } from "./state.ts";
import { verdict } from "./verdict.ts";
import { capitalised, evened, spelledOut, wordsOf } from "./wordings.ts";

/** Words that are no thing to hold on to when they stand alone. */
const EMPTY =
  /^(?:yes|yeah|no|nope|ok|okay|k|fine|sure|maybe|idk|dunno|lol|ha|haha|hm+|well|so|anyway|thanks?|thank you|please|sorry|kidding|nothing|whatever|same|exactly|right|true|hi|hey|hello|(?:good )?(?:morning|evening|afternoon|night)|hola|sí|bueno|vale|nada|gracias|perdón|igual|claro|ya|eso|so what|not funny)\b/i;

/** "Four boxes." A few words without a verb, at the end of a message that tells more: said back, they show what was
 *  heard. Only letters and numbers, at most five words, never a question or a verdict. */
export const fromFragments = (
  state: CompanionState,
  heard: Heard,
  language: Language,
): readonly Candidate[] => {
  if (heard.understanding.evidence.some((e) => e.strength >= 0.3)) return [];
  const plain = language === "en" ? spelledOut(heard.text) : evened(heard.text);
  const pieces = plain.split(/(?<=[.!?…])\s+|\n+/).filter((piece) => piece.trim() !== "");
  if (pieces.length < 2) return [];
  const found = pieces
    .filter((piece) => !piece.includes("?"))
    .map((piece) => piece.replace(/[.!…]+$/, "").trim())
    .filter((piece) => {
      const words = wordsOf(piece);
      return (
        words.length >= 1 &&
        words.length <= 5 &&
        piece.length >= 4 &&
        /^[\p{L}\p{N}][\p{L}\p{N}\s'’-]*$/u.test(piece) &&
        !EMPTY.test(piece) &&
        !verdict.test(piece) &&
        !words.some((word) => isFiniteVerb(word, language))
      );
    })
    .at(-1);
  const turned = found === undefined ? null : turnPointOfView(found, "phrase", language);
  return turned === null
    ? []
    : [
        {
          move: "reflect-content",
          text: `${capitalised(turned)}.`,
          source: `fragment-of:${state.turn}`,
          weight: 0.62,
          own: true,
        },
      ];
};
