import { FEELING_GROUPS, type FeelingGroup } from "@evenkeel/language/feelings/plain-feelings";
import type { EmotionName } from "@evenkeel/language/understanding";

/** Without case and accents: "preocupación" is found by "preocupacion". */
const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

/** What is chosen to begin with stands in view: its groups come first. */
export const chosenFirst = (
  groups: readonly FeelingGroup[],
  chosen: readonly EmotionName[],
): readonly FeelingGroup[] => {
  const holds = ({ feelings }: FeelingGroup): boolean => feelings.some((one) => chosen.includes(one));
  return [...groups.filter(holds), ...groups.filter((group) => !holds(group))];
};

/** Groups with the feelings whose name, or another word for it, holds what was typed; all of them for nothing.
 *  @param wordsFor the name and the other words, in the reader's language. */
export const findFeelings = (
  query: string,
  wordsFor: (feeling: EmotionName) => string,
): readonly FeelingGroup[] => {
  const wanted = folded(query);
  return FEELING_GROUPS.map(({ group, feelings }) => ({
    group,
    feelings: feelings.filter((feeling) => folded(wordsFor(feeling)).includes(wanted)),
  })).filter(({ feelings }) => feelings.length > 0);
};
