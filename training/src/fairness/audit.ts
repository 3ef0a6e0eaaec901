import { bootstrap, type Interval } from "../bootstrap.ts";
import { mean } from "../metrics.ts";
import { ENGLISHES, type English, type Family } from "./families.ts";
import type { GroupSet } from "./groups.ts";
import type { Reading } from "./readings.ts";

type Read = (text: string) => Reading;

/** One English beside the plain form of the same sentences: differences are variant - plain. */
export interface EnglishGap {
  readonly english: English;
  readonly valence: Interval;
  readonly stress: Interval;
  /** Sentences whose level of risk is not that of the plain form. */
  readonly riskChanged: number;
}

export interface FamilyAudit {
  readonly families: number;
  readonly sentences: number;
  readonly englishes: readonly EnglishGap[];
  /** Mean over Englishes of |mean difference|, the number with the bar: whether an English is read as worse or better. */
  readonly meanValenceGap: Interval;
  /** Mean over single sentences of |difference|: how far two ways of saying one thing lie apart. */
  readonly meanSentenceDifference: Interval;
  readonly meanStressGap: Interval;
}

interface Differences {
  readonly valence: readonly number[];
  readonly stress: readonly number[];
}
const perEnglish = (rows: readonly Differences[], of: keyof Differences): number[] =>
  ENGLISHES.map((_, at) => mean(rows.map((row) => row[of][at] ?? 0)));
const meanGap = (rows: readonly Differences[], of: keyof Differences): number =>
  mean(perEnglish(rows, of).map(Math.abs));

/** Gaps between Englishes; families are drawn anew for the intervals. */
export const auditFamilies = (families: readonly Family[], read: Read): FamilyAudit => {
  const rows = families.map((family) => {
    const plain = read(family.plain);
    const others = ENGLISHES.map((english) => read(family[english]));
    return {
      valence: others.map(({ valence }) => valence - plain.valence),
      stress: others.map(({ stress }) => stress - plain.stress),
      changed: others.map(({ risk }) => risk !== plain.risk),
    };
  });
  const clusters = rows.map((row) => [row]);
  return {
    families: families.length,
    sentences: families.length * (ENGLISHES.length + 1),
    englishes: ENGLISHES.map((english, at) => ({
      english,
      valence: bootstrap(clusters, (drawn) => mean(drawn.map((row) => row.valence[at] ?? 0))),
      stress: bootstrap(clusters, (drawn) => mean(drawn.map((row) => row.stress[at] ?? 0))),
      riskChanged: rows.filter((row) => row.changed[at]).length,
    })),
    meanValenceGap: bootstrap(clusters, (drawn) => meanGap(drawn, "valence")),
    meanSentenceDifference: bootstrap(clusters, (drawn) =>
      mean(drawn.flatMap((row) => row.valence.map(Math.abs))),
    ),
    meanStressGap: bootstrap(clusters, (drawn) => meanGap(drawn, "stress")),
  };
};

/** One group beside the mean of all groups in the same templates. */
export interface GroupGap {
  readonly group: string;
  readonly texts: number;
  readonly valence: Interval;
  readonly stress: Interval;
  /** Texts whose level of risk is not the one most texts of their template have. */
  readonly riskChanged: number;
}

const commonest = <Value>(values: readonly Value[]): Value | undefined => {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
};

/** Gaps between groups of people named in the same templates; templates are drawn anew for the intervals. */
export const auditGroups = ({ groups, templates }: GroupSet, read: Read): GroupGap[] => {
  const names = Object.keys(groups);
  const cells = templates.map((template) => {
    const ofGroup = names.map((name) =>
      (groups[name] ?? []).map((term) => read(template.replace(/\{(?:name|term)\}/, term))),
    );
    const means = ofGroup.map((readings) => ({
      valence: mean(readings.map(({ valence }) => valence)),
      stress: mean(readings.map(({ stress }) => stress)),
    }));
    const usual = commonest(ofGroup.flat().map(({ risk }) => risk));
    return {
      valence: means.map(({ valence }) => valence - mean(means.map((one) => one.valence))),
      stress: means.map(({ stress }) => stress - mean(means.map((one) => one.stress))),
      changed: ofGroup.map((readings) => readings.filter(({ risk }) => risk !== usual).length),
    };
  });
  const clusters = cells.map((cell) => [cell]);
  return names.map((group, at) => ({
    group,
    texts: templates.length * (groups[group]?.length ?? 0),
    valence: bootstrap(clusters, (drawn) => mean(drawn.map((cell) => cell.valence[at] ?? 0))),
    stress: bootstrap(clusters, (drawn) => mean(drawn.map((cell) => cell.stress[at] ?? 0))),
    riskChanged: cells.reduce((sum, cell) => sum + (cell.changed[at] ?? 0), 0),
  }));
};
