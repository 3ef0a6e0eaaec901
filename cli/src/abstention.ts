import { identifyByFunctionWords } from "@evenkeel/language/function-words";
import { eld } from "eld/extrasmall";

/** Fewer letters than these tell no language apart. */
const LETTERS_TO_TELL = 20;
const WORDS_TO_TELL = 4;

/** Why a model keeps quiet about a text, or undefined when it speaks: nothing to read, or a language it was never measured in.
 *  Two readings must agree on another language, so that slang, names and typing errors of English are still read. */
export const abstention = (text: string): string | undefined => {
  const words = text.match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
  if (words.length === 0 && !/\p{Extended_Pictographic}|[:;=][-']?[()DPpOo/\\|]|[!?]/u.test(text))
    return "there are no words to read";
  const lower = text.toLowerCase().replace(/’/g, "'");
  const own = identifyByFunctionWords(lower);
  const foreign = "only English has been measured";
  if (own === "es" || own === "other") {
    if (words.length < WORDS_TO_TELL)
      return own === "other" && !/\p{Script=Latin}/u.test(text) ? foreign : undefined;
    return eld.detect(text).language === "en" ? undefined : foreign;
  }
  if (own === "en" || words.length < WORDS_TO_TELL || words.join("").length < LETTERS_TO_TELL)
    return undefined;
  const detected = eld.detect(text);
  return detected.language !== "en" && detected.isReliable() ? foreign : undefined;
};
