import type { Language } from "@evenkeel/kernel/locale";

export interface DateWords {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
  readonly today: string;
  readonly tomorrow: string;
  readonly dayAfter: string;
  readonly weekend: string;
  readonly nextWeek: string;
  readonly nextMonth: string;
  /** Puts a weekday a week later. */
  readonly weekAfter: string;
  readonly inAmount: string;
  readonly forAmount: string;
  readonly dayAndMonth: string;
  readonly dayOfMonth: string;
  readonly sinceMonth: string;
  readonly day: RegExp;
  readonly week: RegExp;
  readonly month: RegExp;
}

const EN_MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const ES_MONTH = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre";
const EN_NUMBER = String.raw`an?|one|two|three|four|five|six|seven|eight|nine|ten|a couple of|\d{1,2}`;
const ES_NUMBER = String.raw`un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|un par de|\d{1,2}`;

/** Days, weeks and months as people say them. */
export const DATE_WORDS: Readonly<Record<Language, DateWords>> = {
  en: {
    weekdays: [
      "sun|sunday",
      "mon|monday",
      "tues?|tuesday",
      "wed|wednesday",
      "thurs?|thursday",
      "fri|friday",
      "sat|saturday",
    ],
    months: [
      "january",
      "february",
      "march",
      "april",
      "may",
      "june",
      "july",
      "august",
      "september",
      "october",
      "november",
      "december",
    ],
    numbers: {
      ...{
        a: 1,
        an: 1,
        one: 1,
        two: 2,
        three: 3,
        four: 4,
        five: 5,
        six: 6,
        seven: 7,
        eight: 8,
        nine: 9,
        ten: 10,
      },
      "a couple of": 2,
    },
    today: String.raw`\b(?:today|tonight|this (?:morning|afternoon|evening))\b`,
    tomorrow: String.raw`\b(?:tomorrow|tmrw|tmr|tomorow)\b`,
    dayAfter: String.raw`\bday after tomorrow\b`,
    weekend: String.raw`\b(?:at|on|this|over) (?:the )?weekend\b`,
    nextWeek: String.raw`\bnext week\b`,
    nextMonth: String.raw`\bnext month\b`,
    weekAfter: String.raw`\bnext (?:mon|tue|wed|thu|fri|sat|sun)|\bday (?:week|after next)\b`,
    inAmount: String.raw`\bin (?:about )?(?<n>${EN_NUMBER}) (?<u>days?|weeks?|months?)\b`,
    forAmount: String.raw`\bfor (?:about |over |almost |nearly )?(?<n>${EN_NUMBER}) (?<u>days?|weeks?|months?|years?)\b`,
    dayAndMonth: String.raw`\b(?<d>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<m>${EN_MONTH})\b|\b(?<m2>${EN_MONTH}) (?:the )?(?<d2>\d{1,2})(?:st|nd|rd|th)?\b`,
    dayOfMonth: String.raw`\bon the (?<d>\d{1,2})(?:st|nd|rd|th)\b`,
    sinceMonth: String.raw`\bsince (?:(?<m>${EN_MONTH})(?: (?:of )?(?<y>(?:19|20)\d\d))?|(?<y2>(?:19|20)\d\d))\b`,
    day: /^days?$/,
    week: /^weeks?$/,
    month: /^months?$/,
  },
  es: {
    weekdays: ["domingo", "lunes", "martes", "mi[eé]rcoles", "jueves", "viernes", "s[aá]bado"],
    months: [
      "enero",
      "febrero",
      "marzo",
      "abril",
      "mayo",
      "junio",
      "julio",
      "agosto",
      "septiembre",
      "octubre",
      "noviembre",
      "diciembre",
    ],
    numbers: {
      ...{
        un: 1,
        una: 1,
        dos: 2,
        tres: 3,
        cuatro: 4,
        cinco: 5,
        seis: 6,
        siete: 7,
        ocho: 8,
        nueve: 9,
        diez: 10,
      },
      "un par de": 2,
    },
    today: String.raw`\b(?:hoy|esta (?:noche|tarde|mañana))\b`,
    tomorrow: String.raw`\b(?<!la |esta |cada |las |pasado )mañana\b`,
    dayAfter: String.raw`\bpasado mañana\b`,
    weekend: String.raw`\b(?:este|el) (?:fin de semana|finde)\b`,
    nextWeek: String.raw`\b(?:la )?(?:semana que viene|próxima semana|proxima semana|semana próxima)\b`,
    nextMonth: String.raw`\b(?:el )?(?:mes que viene|próximo mes|proximo mes|mes próximo)\b`,
    weekAfter: String.raw`\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) de la (?:otra|semana que viene|próxima)`,
    inAmount: String.raw`\b(?:en|dentro de) (?<n>${ES_NUMBER}) (?<u>días?|semanas?|mes(?:es)?)\b`,
    forAmount: String.raw`\b(?:hace|llevo|desde hace)(?: (?:casi|más de|unos|unas))? (?<n>${ES_NUMBER}) (?<u>días?|semanas?|mes(?:es)?|años?)\b`,
    dayAndMonth: String.raw`\b(?<d>\d{1,2}) de (?<m>${ES_MONTH})\b`,
    dayOfMonth: String.raw`\bel (?:día )?(?<d>\d{1,2})(?! de \p{L})\b`,
    sinceMonth: String.raw`\bdesde (?:(?<m>${ES_MONTH})(?: (?:de |del )?(?<y>(?:19|20)\d\d))?|(?:el )?(?<y2>(?:19|20)\d\d))\b`,
    day: /^días?$/,
    week: /^semanas?$/,
    month: /^mes(?:es)?$/,
  },
};
