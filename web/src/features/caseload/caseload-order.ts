import type { CaseloadMember } from "./caseload-api.ts";

/** Those first whose questionnaires ask for a look, the newest of these at the top; then those who share, the newest
 *  check-in at the top; then those who share and wrote nothing yet; then those who do not share, by name. */
export const inOrder = (members: readonly CaseloadMember[]): readonly CaseloadMember[] =>
  [...members].sort((a, b) => {
    const rank = groupOf(a) - groupOf(b);
    if (rank !== 0) return rank;
    if (groupOf(a) === -1) return Date.parse(lookAt(b)) - Date.parse(lookAt(a));
    const newest = Date.parse(b.lastCheckInAt ?? b.since) - Date.parse(a.lastCheckInAt ?? a.since);
    return groupOf(a) === 0 && newest !== 0 ? newest : (a.name ?? "").localeCompare(b.name ?? "");
  });

/** A questionnaire that asks for a look: an answer about death or self-harm, or a change for the worse that is real. */
const asksForLook = ({ critical, change }: CaseloadMember["measures"][number]): boolean =>
  critical || change?.reliable === "worse";
const lookAt = (member: CaseloadMember): string =>
  member.measures.find(asksForLook)?.completedAt ?? member.since;

const groupOf = (member: CaseloadMember): -1 | 0 | 1 | 2 => {
  if (!member.sharing) return 2;
  if (member.measures.some(asksForLook)) return -1;
  return member.lastCheckInAt === null ? 1 : 0;
};

/** A code in groups that are easy to read aloud: `K7M2-9QPX`. */
export const readableCode = (code: string): string =>
  code.includes("-") ? code : (code.match(/.{1,4}/g)?.join("-") ?? code);
