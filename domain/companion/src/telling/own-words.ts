import type { Heard } from "../heard.ts";
import { verdict } from "../verdict.ts";
import { evened } from "../wordings.ts";

/** Fewest and most words of a quotation. */
const FEWEST = 2;
const MOST = 9;

/** Strength from which words are for the steps of safety alone. */
const FAINT = 0.3;

/** Words that are not said back, whoever said them. */
const COARSE =
  /\b(?:fuck\w*|shit\w*|bitch\w*|cunt\w*|slut\w*|whore\w*|puta\w*|mierda|cabr[oó]n\w*|https?\S*|\S+@\S+)/iu;
/** A few words that say nothing by themselves. */
const EMPTY =
  /^(?:i (?:guess|think|mean|suppose|don't know)|you know|or something|and so on|that's (?:it|all)|to be honest|thank(?:s| you)\b.*|hi|hello|hey|yes|no|ok(?:ay)?|no sé|creo|supongo|gracias\b.*|hola)$/iu;

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== "").length;

const fits = (piece: string): boolean => {
  const words = wordCount(piece);
  return (
    words >= FEWEST &&
    words <= MOST &&
    !/["“”«»()[\]{}<>]/u.test(piece) &&
    !COARSE.test(piece) &&
    !EMPTY.test(piece) &&
    !/\b(?:not saying|nothing to say|never mind|forget it|no digo que|nada que decir)\b/iu.test(piece) &&
    !verdict.test(piece)
  );
};

/** The last thing of a message in the member's own words, short enough to be quoted; null where none is, or where they are
 *  words that only the steps of safety may meet. */
export const ownWords = (heard: Heard): string | null => {
  if (heard.understanding.evidence.some(({ strength }) => strength >= FAINT)) return null;
  // A denial said back as a riddle would be held against them.
  const sentences = evened(heard.text)
    .split(/(?<=[.!?…;])\s+/)
    .map((sentence) =>
      sentence
        .replace(/[.!?…,;:\s]+$/u, "")
        .replace(/^[¿¡\s]+/u, "")
        .trim(),
    );
  const pieces = sentences.flatMap((sentence) =>
    fits(sentence)
      ? [sentence]
      : sentence
          .split(/,\s+|\s+(?=(?:and|but|because|so|y|pero|porque)\s)/iu)
          .map((piece) => piece.replace(/^(?:and|but|so|y|pero)\s+/iu, "").trim()),
  );
  return pieces.filter(fits).at(-1) ?? null;
};
