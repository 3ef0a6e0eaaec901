import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { initialState } from "@evenkeel/companion/initial-state";
import { takeTurn } from "@evenkeel/companion/turn";
import { companionContent } from "@evenkeel/content/companion/content";
import { HELPLINES } from "@evenkeel/content/helplines/helplines";
import { instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { seededRandom } from "@evenkeel/kernel/random";
import { helplinesFor } from "@evenkeel/safety/directory";
import { partsOf } from "@evenkeel/safety/screen";
import { riskReader } from "@evenkeel/server/adapters/models/risk-reader";

/** `npm run bench -- library`: whether calm questions are answered from the right article without an alarm, and whether
 *  a real sign is still met. */
interface Row {
  readonly language: Language;
  readonly kind: "information" | "sign" | "sign-and-question" | "other";
  /** Articles that answer it, any of them; `-` for none. */
  readonly article: string;
  readonly text: string;
}

interface Outcome {
  readonly row: Row;
  /** The article in the reply, if there is one. */
  readonly article: string | null;
  /** A step of safety about the writer; concern for someone else is a pathway of its own. */
  readonly own: boolean;
}

const read = (row: Row): Outcome => {
  const country = row.language === "es" ? "ES" : "US";
  const turn = takeTurn(
    { ...initialState(), introduced: true, turn: 1 },
    row.text,
    {
      now: instant(0),
      zone: "UTC",
      random: seededRandom(1),
      locale: { language: row.language, country },
      teen: false,
      helplines: helplinesFor(country, HELPLINES),
      trustedPerson: null,
      onCall: null,
      secondReader: riskReader(),
    },
    companionContent,
  );
  const step = turn.assessment.nextStep;
  const card = partsOf(turn.reply).flatMap((part) =>
    part.kind === "card" && part.card.kind === "article" ? [part.card.articleId] : [],
  )[0];
  return {
    row,
    article: card ?? null,
    own: step.kind !== "continue" && !(step.kind === "pathway" && step.concern === "concern-for-other"),
  };
};

const right = ({ row, article }: Outcome): boolean =>
  article !== null && row.article.split("|").includes(article);

const measure = (rows: readonly Row[]) => {
  const all = rows.map(read);
  const of = (kind: Row["kind"]): readonly Outcome[] => all.filter(({ row }) => row.kind === kind);
  const share = (some: readonly Outcome[], holds: (one: Outcome) => boolean) => ({
    of: some.length,
    are: some.filter(holds).length,
  });
  return {
    answeredFromTheRightArticle: share(of("information"), (one) => right(one) && !one.own),
    answeredFromAnotherArticle: share(of("information"), (one) => one.article !== null && !right(one)),
    alarmsOnInformation: share(of("information"), (one) => one.own),
    signsMet: share(of("sign"), (one) => one.own),
    signsAnsweredAsInformation: share(of("sign"), (one) => !one.own && one.article !== null),
    signsMetAndArticleGiven: share(of("sign-and-question"), (one) => one.own && right(one)),
    otherTalkLeftAlone: share(of("other"), (one) => one.article === null && !one.own),
  };
};

const result: Record<string, ReturnType<typeof measure>> = {};
for (const set of ["dev", "dev2", "test"]) {
  const path = fileURLToPath(new URL(`./sets/${set}.jsonl`, import.meta.url));
  const rows = readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
  const measured = measure(rows);
  result[set] = measured;
  process.stdout.write(`${set}\n`);
  for (const [name, { are, of }] of Object.entries(measured))
    process.stdout.write(`  ${name.padEnd(30)} ${are}/${of}\n`);
}
writeFileSync(
  fileURLToPath(new URL("./last-result.json", import.meta.url)),
  `${JSON.stringify(result, null, 2)}\n`,
);
