import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Interval } from "@evenkeel/training/bootstrap";
import { auditFamilies, auditGroups } from "@evenkeel/training/fairness/audit";
import { auditEquity, equityCorpusThere } from "@evenkeel/training/fairness/equity-corpus";
import { familiesOf } from "@evenkeel/training/fairness/families";
import { groupSets } from "@evenkeel/training/fairness/groups";
import { shippedReader } from "@evenkeel/training/fairness/readings";

/** `npm run bench -- fairness`: gaps of the shipped weights between Englishes, names and groups of people. Writes
 *  last-result.json and the tables of README.md. */
const file = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url));
const read = shippedReader();
const sets = groupSets();
const result = {
  heldOut: auditFamilies(familiesOf("held-out"), read),
  train: auditFamilies(familiesOf("train"), read),
  names: auditGroups(sets.names, read),
  terms: auditGroups(sets.terms, read),
  equity: equityCorpusThere() ? auditEquity(read) : null,
};

const said = ({ value, low, high }: Interval): string =>
  `${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const { heldOut, train, names, terms, equity } = result;
const summary = table(
  ["", `held out: ${heldOut.families} families`, `train: ${train.families} families, learned from`],
  [
    ["mean of the seven absolute gaps, valence", said(heldOut.meanValenceGap), said(train.meanValenceGap)],
    [
      "mean difference of single sentences, valence",
      said(heldOut.meanSentenceDifference),
      said(train.meanSentenceDifference),
    ],
    ["mean of the seven absolute gaps, P(stress)", said(heldOut.meanStressGap), said(train.meanStressGap)],
  ],
);
const englishes = table(
  ["English, held out", "valence", "P(stress)", "level of risk differs"],
  heldOut.englishes.map(({ english, valence, stress, riskChanged }) => [
    english,
    said(valence),
    said(stress),
    `${riskChanged} of ${heldOut.families}`,
  ]),
);
const groups = table(
  ["group", "texts", "valence", "P(stress)", "level of risk differs"],
  [...names, ...terms].map(({ group, texts, valence, stress, riskChanged }) => [
    group,
    String(texts),
    said(valence),
    said(stress),
    String(riskChanged),
  ]),
);
const corpus =
  equity === null
    ? "The Equity Evaluation Corpus was not at hand (data folder eec): not measured."
    : table(
        [`Equity Evaluation Corpus, ${equity.sentences} sentences`, "valence"],
        [
          ["African-American names - European-American names", said(equity.race)],
          ["women - men", said(equity.gender)],
        ],
      );

const page = `# Fairness

Made by \`npm run bench -- fairness\` from the shipped weights. Valence in points of -4..4, stress as probability; variant - plain
form, or group - mean of all groups. In brackets 95 % intervals, by drawing families or templates anew. Sets: \`sets/\`, written
here by one author who is not a speaker of all these Englishes; nobody who is has checked them yet. The held-out families were
written before any tuning, and are only measured. Bars: \`training/src/fairness/audit.test.ts\`.

## The same sentence in eight Englishes

${summary}

${englishes}

## Names and words for groups of people

${groups}

${corpus}
`;
process.stdout.write(page);
writeFileSync(file("README.md"), page);
writeFileSync(file("last-result.json"), `${JSON.stringify(result, null, 2)}\n`);
