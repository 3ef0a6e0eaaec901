import type { Language } from "@evenkeel/kernel/locale";

/** What is wrong with one field, in every language; shown under the field. */
export type FieldSentence = Readonly<Record<Language, string>>;

/** What a validation says of one field: the code of its issue and that issue's numbers. */
export interface FieldIssue {
  readonly keyword?: string | undefined;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

const OTHER: FieldSentence = { en: "This is not as it should be.", es: "Esto no está como debería." };
const MISSING: FieldSentence = { en: "Fill this in.", es: "Rellena este campo." };

const tooSmall = (origin: unknown, least: number): FieldSentence => {
  if (origin === "string")
    return least <= 1
      ? MISSING
      : { en: `At least ${least} characters.`, es: `Al menos ${least} caracteres.` };
  if (origin === "array")
    return least <= 1
      ? { en: "Choose at least one.", es: "Elige al menos uno." }
      : { en: `At least ${least}.`, es: `Al menos ${least}.` };
  return { en: `${least} or more.`, es: `${least} o más.` };
};

const tooBig = (origin: unknown, most: number): FieldSentence => {
  if (origin === "string")
    return { en: `At most ${most} characters.`, es: `Como máximo ${most} caracteres.` };
  if (origin === "array") return { en: `At most ${most}.`, es: `Como máximo ${most}.` };
  return { en: `${most} or less.`, es: `${most} o menos.` };
};

const FORMATS: Readonly<Record<string, FieldSentence>> = {
  email: {
    en: "Write an e-mail address such as name@example.org.",
    es: "Escribe un correo como nombre@ejemplo.org.",
  },
  url: {
    en: "Write an address that begins with https://.",
    es: "Escribe una dirección que empiece por https://.",
  },
  date: { en: "Write a date.", es: "Escribe una fecha." },
  datetime: { en: "Write a date and a time.", es: "Escribe una fecha y una hora." },
};

/** The sentence for an issue of a request's validation. */
export const fieldSentenceOf = ({ keyword, params = {} }: FieldIssue): FieldSentence => {
  switch (keyword) {
    case "too_small":
      return tooSmall(params.origin, Number(params.minimum));
    case "too_big":
      return tooBig(params.origin, Number(params.maximum));
    case "invalid_format":
      return FORMATS[String(params.format)] ?? OTHER;
    case "invalid_type":
      return MISSING;
    default:
      return OTHER;
  }
};
