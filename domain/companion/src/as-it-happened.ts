import type { Language } from "@evenkeel/kernel/locale";
import type { Clause } from "@evenkeel/language/understanding";
import { evened, spelledOut } from "./wordings.ts";

/** Words that make of what follows a fear, a wish, a chance or a question. */
const UNREAL: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:going to|gonna|might|(?<!\b(?:in|since|last|of|by) )may|could|would|if|what if|afraid|scared|terrified|worried|worry|dread|fear|nearly|almost|hope|hoping|wish|imagine|want to|wants to|thinking (?:of|about)|threat\w*|not sure (?:if|whether)|whether|probably|will|won't|\w+'ll)\b/i,
  es: /(?<!\p{L})(?:voy a|va a|van a|vaya|vayan|quizás?|tal vez|podría|podrían|si|miedo|temo|temor|preocupa|casi|ojalá|quiero|quiere|quisiera|imagina|amenaz\p{L}*|a lo mejor|probablemente)(?!\p{L})/iu,
};

/** What happened to another, told by its subject: "my friend's boyfriend left her". */
const TO_ANOTHER: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:my|a) (?:\w+ )?(?:friend|neighbou?r|colleague|co-?worker|cousin|boss|client|patient)(?:'s)? (?:\w+ )?(?:got|was|is|has|lost|broke|left|wife|husband|boyfriend|girlfriend|mum|mom|dad|job)\b(?!.*\b(?:me|my|us)\b)/i,
  es: /(?<!\p{L})(?:mi|una?) (?:amig[oa]|vecin[oa]|compañer[oa]|prim[oa]|jef[ea])\s(?:perdió|terminó|se separó|está)(?!.*\b(?:me|mí)\b)/iu,
};

const PIECES = /\s+(?:and now|and then|but|y ahora|y luego|pero)\s+|,\s+/iu;

/** The parts of a message that are told as having happened to the member: without what is feared, wished, imagined,
 *  quoted, asked or told of somebody else. */
export const asItHappened = (clauses: readonly Clause[], language: Language): string =>
  clauses
    .filter(
      (clause) =>
        clause.holder !== "quoted" &&
        !clause.question &&
        clause.tense !== "counterfactual" &&
        !(clause.hypothetical && !PIECES.test(clause.text)),
    )
    .flatMap((clause) => clause.text.split(PIECES))
    .filter((piece) => {
      const text = language === "en" ? spelledOut(piece) : evened(piece);
      return !UNREAL[language].test(text) && !TO_ANOTHER[language].test(text);
    })
    .join(". ");
