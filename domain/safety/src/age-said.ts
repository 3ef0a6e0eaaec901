import { fold } from "@evenkeel/language/risk/fold";
import type { Understanding } from "@evenkeel/language/understanding";

/** "I'm 15" of years, and not of minutes, weeks or pounds; "when I was 15" is another time. */
const AGE =
  /(?:^| )(?:im|i am|tengo|cumpli|acabo de cumplir|turned|just turned)(?: only| just| solo| apenas| like)? (\d{1,2})(?! (?:min\w*|hours?|hrs?|weeks?|days?|months?|miles?|dollars?|pounds?|lbs|percent|points?|steps?|floors?|th|st|nd|rd|am|pm|semanas?|meses|dias?|horas?|minutos?|kilos?|pesos|cuadras?|hij\w+|gat\w+|perr\w+)(?: |$))(?= |$)/;
const GRADE =
  /(?:^| )(?:im|i am) (?:\w+ )?(?:a |in (?:the )?)?(?:(?:6|7|8|9|10|11|6th|7th|8th|9th|10th|11th|sixth|seventh|eighth|ninth|tenth|eleventh) grade(?:r)?|middle school(?:er)?|a (?:freshman|sophomore) in high school|high school (?:freshman|sophomore))(?= |$)|(?:^| )(?:estoy|voy) en (?:la )?(?:secundaria)(?= |$)/;
const OLD_ENOUGH_TO_WRITE = 8;
const OF_AGE = 18;

/** Whether the member says of themselves that they are under 18; undefined where they say nothing of it. */
export const minorSaid = (understanding: Understanding): boolean | undefined => {
  const { text } = fold(understanding.text);
  const age = AGE.exec(text)?.[1];
  if (age !== undefined) {
    const years = Number(age);
    if (years >= OLD_ENOUGH_TO_WRITE && years < OF_AGE) return true;
    if (years >= OF_AGE) return false;
  }
  return GRADE.test(text) ? true : undefined;
};
