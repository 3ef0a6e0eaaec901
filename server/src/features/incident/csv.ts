import type { Incident } from "@evenkeel/contract/incident";

/** A cell that a spreadsheet shows and does not run: words that begin like a formula get an apostrophe before them. */
const cell = (text: string): string => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;

/** The register as a table, one incident a line, with all that was added to it. */
export const incidentsCsv = (incidents: readonly Incident[]): string =>
  `${[
    ["happened", "recorded", "severity", "kind", "by", "what", "done", "closed", "escalation"].join(","),
    ...incidents.map((one) =>
      [
        ...[one.happenedAt, one.recordedAt, one.severity, one.kind, one.by, one.what],
        one.entries.map(({ at, by, text }) => `${at} ${by}: ${text}`).join("\n"),
        ...[one.closedAt ?? "", one.escalationId ?? ""],
      ]
        .map(cell)
        .join(","),
    ),
  ].join("\r\n")}\r\n`;
