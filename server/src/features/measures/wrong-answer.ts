import type { ReadResponseError } from "@evenkeel/measures/fhir/read-response";
import type { ScoreError } from "@evenkeel/measures/score";
import { ApiError } from "../../api-error.ts";
import type { FieldSentence } from "../../http/field-sentences.ts";

const MISSING: FieldSentence = {
  en: "This question has no answer.",
  es: "Esta pregunta no tiene respuesta.",
};
const NOT_A_CHOICE: FieldSentence = {
  en: "This answer is none of the choices.",
  es: "Esta respuesta no es ninguna de las opciones.",
};
const UNKNOWN: FieldSentence = {
  en: "This question is not part of the questionnaire.",
  es: "Esta pregunta no es parte del cuestionario.",
};

const wrong = (fields: readonly (readonly [string, FieldSentence])[]): ApiError =>
  new ApiError("invalid-request", { fields: fields.map(([path, message]) => ({ path, message })) });

/** What keeps the answers from being scored, at the item it is about. */
export const unscored = (error: ScoreError): ApiError => {
  switch (error.kind) {
    case "missing-items":
      return wrong(error.itemIds.map((id) => [`body/answers/${id}`, MISSING]));
    case "not-a-choice":
      return wrong([[`body/answers/${error.itemId}`, NOT_A_CHOICE]]);
    case "unknown-item":
      return wrong([[`body/answers/${error.itemId}`, UNKNOWN]]);
    default:
      throw error satisfies never;
  }
};

/** What keeps a FHIR record from being read. */
export const unreadable = (error: ReadResponseError): ApiError => {
  const at = (path: string, en: string, es: string): ApiError =>
    wrong([[path === "" ? "body/resource" : `body/resource/${path}`, { en, es }]]);
  switch (error.kind) {
    case "not-a-response":
      return at(
        "resourceType",
        "This is not a QuestionnaireResponse of FHIR R4.",
        "Esto no es un QuestionnaireResponse de FHIR R4.",
      );
    case "not-completed":
      return at(
        "status",
        "Only a completed or amended one is read.",
        "Solo se lee uno completado o corregido.",
      );
    case "no-date":
      return at(
        "authored",
        "Say when it was answered, with date and time.",
        "Di cuándo se contestó, con fecha y hora.",
      );
    case "unknown-questionnaire":
      return at(
        "questionnaire",
        "This questionnaire is not one of those here.",
        "Este cuestionario no es de los que hay aquí.",
      );
    case "unreadable-answer":
      return wrong([[`body/resource/item/${error.linkId}`, NOT_A_CHOICE]]);
    case "answered-twice":
      return at(
        `item/${error.linkId}`,
        "This question is answered more than once.",
        "Esta pregunta está contestada más de una vez.",
      );
    case "total-differs":
      return at(
        "item",
        `The total it gives is ${error.given}; the answers add up to ${error.computed ?? "none"}.`,
        `El total que da es ${error.given}; las respuestas suman ${error.computed ?? "ninguno"}.`,
      );
    default:
      return unscored(error);
  }
};
