/** The wording of the yes to sharing names questionnaires from here on. */
const FROM = [2026, 11, 6] as const;

/** Whether a wording is this one or a later one: `2026-11-12` is later than `2026-11-6`. */
export const isFrom = (textVersion: string, from: readonly [number, number, number]): boolean => {
  const found = /^(\d{4})-(\d{1,2})-(\d{1,3})$/.exec(textVersion);
  if (found === null) return false;
  const [year, month, place] = found.slice(1).map(Number);
  const at = [year ?? 0, month ?? 0, place ?? 0];
  const differs = at.findIndex((n, i) => n !== from[i]);
  return differs < 0 || (at[differs] ?? 0) > (from[differs] ?? 0);
};

/** Whether a yes under this wording covers questionnaires, as the server decides it. */
export const namesQuestionnaires = (textVersion: string): boolean => isFrom(textVersion, FROM);
