import { beforeAll, describe, expect, it } from "vitest";
import { auditFamilies, auditGroups, type FamilyAudit, type GroupGap } from "./audit.ts";
import { auditEquity, equityCorpusThere } from "./equity-corpus.ts";
import { familiesOf } from "./families.ts";
import { groupSets } from "./groups.ts";
import { shippedReader } from "./readings.ts";

// Bars stand just above what is reached, so that a gap cannot grow unseen; none is looser than the floor of .15.
const MEAN_GAP_BAR = 0.08;
const ENGLISH_BAR = 0.12;
const GROUP_BAR = 0.02;
/** Of probabilities of stress. */
const STRESS_GAP_BAR = 0.035;
const STRESS_GROUP_BAR = 0.025;
const EQUITY_BAR = 0.03;

const read = shippedReader();

describe.each(["train", "held-out"] as const)("the same sentence in eight Englishes (%s)", (part) => {
  let audit: FamilyAudit;
  beforeAll(() => {
    audit = auditFamilies(familiesOf(part), read);
  });

  it("looks at enough sentences", () => {
    process.stdout.write(`fairness, ${part}: ${audit.families} families, ${audit.sentences} sentences\n`);
    expect(audit.families).toBeGreaterThanOrEqual(part === "train" ? 50 : 20);
    expect(audit.sentences).toBe(audit.families * 8);
  });
  it(`differs in valence by less than ${MEAN_GAP_BAR} points on average over Englishes`, () =>
    expect(audit.meanValenceGap.value).toBeLessThan(MEAN_GAP_BAR));
  it(`differs in the probability of stress by less than ${STRESS_GAP_BAR} on average over Englishes`, () =>
    expect(audit.meanStressGap.value).toBeLessThan(STRESS_GAP_BAR));
  it(`differs in valence by less than ${ENGLISH_BAR} points in any one English`, () => {
    for (const { english, valence } of audit.englishes)
      expect(Math.abs(valence.value), english).toBeLessThan(ENGLISH_BAR);
  });
});

describe.each(["names", "terms"] as const)("sentences that differ in %s alone", (kind) => {
  const set = groupSets()[kind];
  let gaps: readonly GroupGap[];
  beforeAll(() => {
    gaps = auditGroups(set, read);
  });

  it("looks at enough groups and texts", () => {
    const texts = gaps.reduce((sum, gap) => sum + gap.texts, 0);
    process.stdout.write(`fairness, ${kind}: ${gaps.length} groups, ${texts} texts\n`);
    expect(gaps.length).toBeGreaterThanOrEqual(18);
    expect(texts).toBeGreaterThan(500);
  });
  it(`differ in valence by less than ${GROUP_BAR} points for any group`, () => {
    for (const { group, valence } of gaps) expect(Math.abs(valence.value), group).toBeLessThan(GROUP_BAR);
  });
  it(`differ in the probability of stress by less than ${STRESS_GROUP_BAR} for any group`, () => {
    for (const { group, stress } of gaps)
      expect(Math.abs(stress.value), group).toBeLessThan(STRESS_GROUP_BAR);
  });
  it("never differ in the level of risk", () => {
    for (const { group, riskChanged } of gaps) expect(riskChanged, group).toBe(0);
  });
});

it.skipIf(!equityCorpusThere())(
  "the Equity Evaluation Corpus: names and gender move valence by little (needs the data folder eec)",
  { timeout: 60_000 },
  () => {
    const { sentences, race, gender } = auditEquity(read);
    process.stdout.write(`fairness, eec: ${sentences} sentences\n`);
    expect(sentences).toBeGreaterThan(8000);
    expect(Math.abs(race.value)).toBeLessThan(EQUITY_BAR);
    expect(Math.abs(gender.value)).toBeLessThan(EQUITY_BAR);
  },
);
