import type { EscalationCounts, EscalationReport } from "@evenkeel/contract/escalation";

/** One escalation as the report sees it: no id, no member. */
export interface Counted {
  readonly drill: boolean;
  readonly shared: boolean;
  readonly tier: string;
  readonly language: string;
  readonly ageBand: string;
  /** From when someone could be told until someone had seen it; null when nobody has. */
  readonly minutesToAcknowledge: number | null;
  readonly breached: boolean;
  readonly outcome: string | null;
}

/** Fewer than this many are not told apart. */
export const SMALLEST_CELL = 5;

const median = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  if (upper === undefined) return null;
  const lower = Number.isInteger(middle) ? (sorted[middle - 1] ?? upper) : upper;
  return Math.round(((lower + upper) / 2) * 10) / 10;
};

const count = (rows: readonly Counted[]): EscalationCounts => {
  const minutes = rows.flatMap(({ minutesToAcknowledge: m }) => (m === null ? [] : [m]));
  return {
    opened: rows.length,
    notShared: rows.filter(({ shared }) => !shared).length,
    acknowledged: minutes.length,
    breached: rows.filter(({ breached }) => breached).length,
    missed: rows.filter(({ breached, minutesToAcknowledge }) => breached && minutesToAcknowledge === null)
      .length,
    falseFlags: rows.filter(({ outcome }) => outcome === "false-flag").length,
    medianMinutesToAcknowledge: median(minutes),
  };
};

const DIMENSIONS = {
  tier: ({ tier }: Counted) => tier,
  language: ({ language }: Counted) => language,
  "age-band": ({ ageBand }: Counted) => ageBand,
} as const;

/** Groups of one kind, largest first. Small ones are withheld; when only one would be, the next smallest is withheld
 *  too, since the total would tell it. */
const grouped = (by: keyof typeof DIMENSIONS, rows: readonly Counted[]): EscalationReport["groups"] => {
  const groups = new Map<string, Counted[]>();
  for (const row of rows) {
    const key = DIMENSIONS[by](row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const sorted = [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const small = sorted.filter(([, of]) => of.length < SMALLEST_CELL).length;
  const withheld = small === 1 ? 2 : small;
  return sorted.map(([group, of], i) => ({
    by,
    group,
    counts: i >= sorted.length - withheld ? null : count(of),
  }));
};

/** A month in numbers, for those who run the house. */
export const reportOf = (month: string, rows: readonly Counted[]): EscalationReport => {
  const real = rows.filter(({ drill }) => !drill);
  return {
    month,
    all: count(real),
    groups: [...grouped("tier", real), ...grouped("language", real), ...grouped("age-band", real)],
    drills: count(rows.filter(({ drill }) => drill)),
  };
};

const COLUMNS = [
  "opened",
  "notShared",
  "acknowledged",
  "breached",
  "missed",
  "falseFlags",
  "medianMinutesToAcknowledge",
] as const;

/** The same as a table for a spreadsheet; what is withheld reads `<5`. */
export const reportCsv = (report: EscalationReport): string => {
  const line = (by: string, group: string, counts: EscalationCounts | null): string =>
    [
      report.month,
      by,
      group,
      ...COLUMNS.map((c) => (counts === null ? `<${SMALLEST_CELL}` : (counts[c] ?? ""))),
    ].join(",");
  return `${[
    ["month", "by", "group", ...COLUMNS].join(","),
    line("all", "all", report.all),
    ...report.groups.map(({ by, group, counts }) => line(by, group, counts)),
    line("drill", "drill", report.drills),
  ].join("\r\n")}\r\n`;
};
