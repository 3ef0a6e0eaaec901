import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseCsv, readDataset } from "../datasets.ts";
import { joined, type SignExample } from "./sign-examples.ts";

/** Words beside which a text is not taken for ordinary without being read. */
const NAMES_DANGER =
  /kill|die\b|dying|dead|death|suicid|self[- ]?harm|\bcut|hurt(?:ing)? myself|end (?:it|my)|hang|overdos|worthless|no point|not be here|wake up/i;

/** Many and easy: they count for less than lines that were written hard, so as not to drown them. */
const COMMENT = 0.35;
const LETTER = 0.5;
const TELLING = 0.5;
const TALK = 3;

/** The texts one by one, and, since what was said before is read too, three that follow each other as one talk. */
const aloneAndTogether = (texts: readonly string[], set: string, weight: number): SignExample[] => [
  ...texts.map((text) => ({ folded: joined([text]), gold: [], set, weight })),
  ...texts.flatMap((_, at) =>
    at % TALK === 0 && at + TALK <= texts.length
      ? [{ folded: joined(texts.slice(at, at + TALK)), gold: [], set, weight }]
      : [],
  ),
];

/** Every fifth comment of GoEmotions that names no death: what people write when nothing is wrong. */
const comments = (): string[] =>
  readDataset("goemotions/train.tsv")
    .trim()
    .split("\n")
    .map((line) => line.split("\t")[0] ?? "")
    .filter((text, at) => at % 5 === 0 && !NAMES_DANGER.test(text));

const SENTENCES = /[^.!?\n]+[.!?\n]*/g;
const SHORTEST = 4;

/** Questions to counsellors, two sentences at a time: ordinary distress, told at length. */
const letters = (): string[] => {
  const questions = new Set(
    parseCsv(readDataset("counsel-chat/counsel_chat.csv"))
      .filter(({ topic = "" }) => !/suicid|self-harm/i.test(topic))
      .map(({ questionText = "" }) => questionText),
  );
  return [...questions].flatMap((question) => {
    const sentences = question.match(SENTENCES) ?? [];
    return sentences
      .flatMap((sentence, at) => (at % 2 === 0 ? [`${sentence} ${sentences[at + 1] ?? ""}`.trim()] : []))
      .filter((text) => text.split(/\s+/).length >= SHORTEST && !NAMES_DANGER.test(text));
  });
};

const TOLD = fileURLToPath(new URL("../../../content/src/companion/kinds/lines/", import.meta.url));

/** What people tell of their lives and ask the companion, by which the kinds of it are known: none of it speaks of danger. */
const told = (): string[] =>
  readdirSync(TOLD)
    .toSorted()
    .flatMap((name) => readFileSync(`${TOLD}${name}`, "utf8").split("\n"))
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));

/** What people say when they are in no danger, whatever else is wrong. */
export const ordinaryExamples = (): SignExample[] => [
  ...aloneAndTogether(comments(), "everyday", COMMENT),
  ...aloneAndTogether(letters(), "letters", LETTER),
  ...aloneAndTogether(told(), "told", TELLING),
];
