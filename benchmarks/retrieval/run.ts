import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { articleFor, type Library, libraryOf } from "@evenkeel/companion/library";
import { articlesFound, type Ranked, rankArticles } from "@evenkeel/companion/library-ranking";
import { ARTICLES } from "@evenkeel/content/psychoeducation/articles";
import type { Language } from "@evenkeel/kernel/locale";

/** `npm run bench -- retrieval`: whether the library finds the article for a question in people's own words, and refuses
 *  what it does not cover. `--show` prints what went wrong in the development part alone. */
interface Row {
  readonly language: Language;
  /** Articles that answer it, any of them, with `|` between; `-` for none. */
  readonly articles: string;
  readonly text: string;
}

const FIRST = 3;
const show = process.argv.includes("--show");
const library: Library = libraryOf(ARTICLES);
const known = new Set(ARTICLES.map(({ id }) => id));

const rowsOf = (part: string): readonly Row[] =>
  readFileSync(fileURLToPath(new URL(`./sets/${part}.jsonl`, import.meta.url)), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);

const wanted = (row: Row): readonly string[] => row.articles.split("|");
const covered = (row: Row): boolean => row.articles !== "-";

/** Ways of ranking that are compared; only the first may refuse. */
const WAYS: Readonly<Record<string, (text: string) => readonly string[]>> = {
  "as shipped": (text) => articlesFound(library.ranking, text).map(({ articleId }) => articleId),
  ...Object.fromEntries(
    (["words", "asked", "spelled"] as const).map((part) => [
      `${part} alone`,
      (text: string) =>
        [...rankArticles(library.ranking, text)]
          .sort((a: Ranked, b: Ranked) => b[part] - a[part])
          .map(({ articleId }) => articleId),
    ]),
  ),
};

const measure = (rows: readonly Row[]) => {
  const asked = rows.filter(covered);
  const foreign = rows.filter((row) => !covered(row));
  const within = (row: Row, found: readonly string[], most: number): boolean =>
    found.slice(0, most).some((id) => wanted(row).includes(id));
  const answers = asked.map((row) => ({ row, id: articleFor(library, row.text)?.article.id ?? null }));
  return {
    questions: asked.length,
    ranking: Object.fromEntries(
      Object.entries(WAYS).map(([name, find]) => {
        const found = asked.map((row) => ({ row, ids: find(row.text) }));
        return [
          name,
          {
            first: found.filter(({ row, ids }) => within(row, ids, 1)).length,
            firstThree: found.filter(({ row, ids }) => within(row, ids, FIRST)).length,
          },
        ];
      }),
    ),
    notCovered: foreign.length,
    refused: foreign.filter((row) => articlesFound(library.ranking, row.text).length === 0).length,
    companion: {
      answeredFromARightArticle: answers.filter(({ row, id }) => id !== null && wanted(row).includes(id))
        .length,
      answeredFromAnother: answers.filter(({ row, id }) => id !== null && !wanted(row).includes(id)).length,
      refusedWhatIsNotCovered: foreign.filter((row) => articleFor(library, row.text) === null).length,
    },
  };
};

const kept: Record<string, ReturnType<typeof measure>> = {};
for (const part of ["dev", "dev2", "dev3", "dev4", "test"]) {
  const rows = rowsOf(part);
  const absent = rows.filter((row) => covered(row) && !wanted(row).some((id) => known.has(id)));
  if (absent.length > 0)
    throw new Error(`No such article: ${[...new Set(absent.map(({ articles }) => articles))].join(", ")}`);
  for (const [name, some] of [
    ["both languages", rows],
    ["English", rows.filter(({ language }) => language === "en")],
    ["Spanish", rows.filter(({ language }) => language === "es")],
  ] as const) {
    const measured = measure(some);
    kept[`${part}, ${name}`] = measured;
    process.stdout.write(`${part}, ${name}\n`);
    for (const [way, { first, firstThree }] of Object.entries(measured.ranking))
      process.stdout.write(
        `  ${way.padEnd(14)} first ${first}/${measured.questions}, among the first three ${firstThree}/${measured.questions}\n`,
      );
    const { companion } = measured;
    process.stdout.write(
      `  not covered, refused ${measured.refused}/${measured.notCovered}\n` +
        `  companion: right article ${companion.answeredFromARightArticle}/${measured.questions}, another ${companion.answeredFromAnother}/${measured.questions}, not covered and refused ${companion.refusedWhatIsNotCovered}/${measured.notCovered}\n`,
    );
  }
  if (show && part.startsWith("dev"))
    for (const row of rows) {
      const found = articlesFound(library.ranking, row.text).map(({ articleId }) => articleId);
      const right = covered(row)
        ? found.slice(0, FIRST).some((id) => wanted(row).includes(id))
        : found.length === 0;
      if (!right)
        process.stdout.write(`  ${row.text}: ${row.articles}, found ${found.slice(0, FIRST).join(", ")}\n`);
    }
}
writeFileSync(
  fileURLToPath(new URL("./last-result.json", import.meta.url)),
  `${JSON.stringify(kept, null, 2)}\n`,
);
