import type { MemoryItem } from "@evenkeel/contract/memory";
import { longDate } from "../../i18n/dates.ts";
import type { T } from "../../i18n/use-t.ts";
import { avoidedOf, groupsOf } from "./groups.ts";

const line = (t: T, one: MemoryItem): string =>
  [
    `- ${one.text}`,
    one.happensAt === null ? null : `  ${longDate(one.happensAt, one.zone)}`,
    one.quote === "" ? null : `  “${one.quote}”`,
    `  ${t("memory.noted", { when: longDate(one.notedAt, one.zone) })}`,
  ]
    .filter((part) => part !== null)
    .join("\n");

/** All that is remembered, as plain text to keep or hand on. */
export const memoryFile = (t: T, memories: readonly MemoryItem[]): string => {
  const avoided = avoidedOf(memories);
  const parts = groupsOf(memories).map(
    ({ kind, memories: those }) =>
      `${t(`memory.kind.${kind}`)}\n${those.map((one) => line(t, one)).join("\n")}`,
  );
  if (avoided.length > 0)
    parts.push(`${t("memory.avoid-title")}\n${avoided.map((one) => line(t, one)).join("\n")}`);
  return `${[t("memory.title"), ...parts].join("\n\n")}\n`;
};
