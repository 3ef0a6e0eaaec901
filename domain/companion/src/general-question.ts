import { foldAccents } from "@evenkeel/language/characters";
import { isCalmQuestion } from "@evenkeel/language/risk/calm-question";

/** What speaks of the two who talk, of something said before, or of how common it is to feel so, is talk and no lookup. */
const OF_US =
  /\b(?:(?:are|do|did|have|will|would|can|could) you(?! (?:get|have|be|recover|tell|explain|know what|say what))|your?self|your|this|that|it|these|those|mine|my|our|mis?|nuestr[oa]s?|tus?|te|eres|puedes|tienes|sabes|crees|est[oae]s?|es[oae]s?)\b|\b(?:is it|es) normal\b/;

/** Opens as a question about how things are. */
const OPENS =
  /^[^\p{L}]*(?:(?:and|so|but|hey|hi|ok|well|also|y|oye|pero|entonces)[, ]+)*(?:(?:can|could) you (?:tell me|explain|say) |do you know |puedes decirme |sabes )?(?:what|how|why|who|when|where|which|is|are|does|do|can|que|cual(?:es)?|como|por que|cuant[oa]s?|quien(?:es)?|cuando|donde|hay|puede|es|son|sirven?|existe)\b/u;

/** Asks for a fact by its name, so that "I don't know" is an answer. */
const A_FACT =
  /^[^\p{L}]*(?:what (?:is|are|was|causes)|who (?:is|was|were|invented)|how (?:many|old|tall|far) |which |when (?:is|was|did)|que (?:es|son|causa)|quien (?:es|fue|invento)|cuant[oa]s |cual(?:es)? (?:es|son))/u;

/** Said before a question, and no part of it. */
const POLITE = /^[^\p{L}]*(?:(?:can|could) you (?:tell me|explain|say)|sabes|puedes decirme) /u;

const LONGEST = 16;
/** Fewer words than these, without a mark, are half a sentence. */
const LEAST = 4;

const plain = (text: string): string => foldAccents(text.toLowerCase().replaceAll("’", "'")).trim();

/** A question about how things are, in one short sentence, with nobody's own life in it: "what is OCD?", "does alcohol
 *  make sleep worse?". "Will I ever sleep again?" is none. */
export const isGeneralQuestion = (text: string): boolean => {
  const said = plain(text);
  const words = said.split(/\s+/).length;
  return (
    words <= LONGEST &&
    (words >= LEAST || said.includes("?")) &&
    /^[¿\p{L}]/u.test(said) &&
    OPENS.test(said) &&
    !OF_US.test(said.replace(POLITE, "")) &&
    isCalmQuestion(text)
  );
};

export const asksForAFact = (text: string): boolean => isGeneralQuestion(text) && A_FACT.test(plain(text));
