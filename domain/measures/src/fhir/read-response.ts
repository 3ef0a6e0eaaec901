import { err, ok, type Result } from "@evenkeel/kernel/result";
import type { Measure, MeasureItem } from "../measure.ts";
import { type Answers, type Score, type ScoreError, scoreMeasure } from "../score.ts";
import { canonicalOf, LOINC_SYSTEM, ORDINAL_VALUE } from "./response.ts";

export interface ReadResponse {
  readonly measure: Measure;
  readonly answers: Answers;
  readonly score: Score;
  readonly authored: string;
  /** As the record names it; null where it does not. */
  readonly language: string | null;
  /** Items that this questionnaire does not have; they count for nothing. */
  readonly ignored: readonly string[];
}

export type ReadResponseError =
  | { readonly kind: "not-a-response" }
  | { readonly kind: "not-completed"; readonly status: string }
  | { readonly kind: "no-date" }
  | { readonly kind: "unknown-questionnaire"; readonly questionnaire: string }
  | { readonly kind: "unreadable-answer"; readonly linkId: string }
  | { readonly kind: "answered-twice"; readonly linkId: string }
  | { readonly kind: "total-differs"; readonly given: number; readonly computed: number | null }
  | ScoreError;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const list = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

interface Given {
  readonly linkId: string;
  readonly answers: readonly Fields[];
}

/** Items of all depths that carry an answer. */
const flat = (items: unknown): readonly Given[] =>
  list(items).flatMap((item) => [
    ...(list(item["answer"]).length === 0
      ? []
      : [{ linkId: text(item["linkId"]), answers: list(item["answer"]) }]),
    ...flat(item["item"]),
    ...list(item["answer"]).flatMap((answer) => flat(answer["item"])),
  ]);

/** `/44249-1/44250-9`, `/44250-9`, `44250-9` and our own id name the same item. */
const isNamed = (linkId: string, id: string, loinc: string | undefined): boolean =>
  linkId === id || (loinc !== undefined && linkId.split("/").at(-1) === loinc);

const ordinal = (coding: Fields): unknown =>
  list(coding["extension"]).find((extension) => extension["url"] === ORDINAL_VALUE)?.["valueDecimal"];

const plainNumber = (answer: Fields): number | null => {
  const value = answer["valueInteger"] ?? answer["valueDecimal"];
  return typeof value === "number" ? value : null;
};

/** The value of an answer: by LOINC's code of the choice, else by its ordinal value or a plain number. */
const chosenValue = (answer: Fields, item: MeasureItem): number | null => {
  const coding = answer["valueCoding"];
  if (!isFields(coding)) return plainNumber(answer);
  const coded =
    coding["system"] === LOINC_SYSTEM
      ? item.choices.find(({ loinc }) => loinc !== undefined && loinc === coding["code"])
      : undefined;
  const value = coded?.value ?? ordinal(coding);
  return typeof value === "number" ? value : null;
};

/** Statuses whose answers are final. @see https://hl7.org/fhir/R4/valueset-questionnaire-answers-status.html */
const FINAL: ReadonlySet<string> = new Set(["completed", "amended"]);

/** Reads a QuestionnaireResponse of FHIR R4 as answers to one of the measures, and scores it anew. A total that came
 *  along must be the computed one. Nothing is guessed: what cannot be read is named. */
export const readResponse = (
  resource: unknown,
  measures: readonly Measure[],
): Result<ReadResponse, ReadResponseError> => {
  if (!isFields(resource) || resource["resourceType"] !== "QuestionnaireResponse")
    return err({ kind: "not-a-response" });
  const status = text(resource["status"]);
  if (!FINAL.has(status)) return err({ kind: "not-completed", status });
  const authored = text(resource["authored"]);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(authored))
    return err({ kind: "no-date" });
  const questionnaire = text(resource["questionnaire"]).split("|")[0] ?? "";
  const measure = measures.find((one) => canonicalOf(one) === questionnaire);
  if (measure === undefined) return err({ kind: "unknown-questionnaire", questionnaire });
  const answers: Record<string, number> = {};
  const ignored: string[] = [];
  let total: number | null = null;
  for (const { linkId, answers: given } of flat(resource["item"])) {
    const item = [...measure.items, ...measure.unscored].find(({ id, loinc }) => isNamed(linkId, id, loinc));
    const [only] = given;
    if (item === undefined) {
      if (isNamed(linkId, "", measure.loinc?.total ?? undefined))
        total = only === undefined ? null : plainNumber(only);
      else ignored.push(linkId);
      continue;
    }
    const value = only === undefined || given.length > 1 ? null : chosenValue(only, item);
    if (value === null) return err({ kind: "unreadable-answer", linkId });
    if (answers[item.id] !== undefined) return err({ kind: "answered-twice", linkId });
    answers[item.id] = value;
  }
  const score = scoreMeasure(measure, answers);
  if (!score.ok) return score;
  if (total !== null && total !== score.value.total)
    return err({ kind: "total-differs", given: total, computed: score.value.total });
  const language = text(resource["language"]);
  return ok({
    ...{ measure, answers, score: score.value, authored, ignored },
    language: language === "" ? null : language,
  });
};
