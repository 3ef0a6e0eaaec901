import { MEASURES, measureById } from "@evenkeel/content/measures/measures";
import type {
  MeasureInput,
  MeasureResponse,
  MeasureSchedule,
  MeasureScheduleInput,
  Measures,
} from "@evenkeel/contract/measure";
import { criticalAnswers } from "@evenkeel/measures/critical";
import { readResponse } from "@evenkeel/measures/fhir/read-response";
import type { FhirQuestionnaireResponse } from "@evenkeel/measures/fhir/response";
import { writeResponse } from "@evenkeel/measures/fhir/write-response";
import { scoreMeasure } from "@evenkeel/measures/score";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";
import { asResponse, openResponse, type ResponseBody, sealResponse } from "./sealed-response.ts";
import {
  deleteResponse,
  insertResponse,
  responseById,
  responsesOf,
  type ScheduleRow,
  schedulesOf,
  writeSchedule,
} from "./store.ts";
import { unreadable, unscored } from "./wrong-answer.ts";

/** The most that one member is shown; at one a day, three years. */
const MOST = 1000;

const scored = (input: MeasureInput, source: ResponseBody["source"]): ResponseBody => {
  const measure = measureById(input.measureId);
  if (measure === undefined) throw new ApiError("not-found");
  const score = scoreMeasure(measure, input.answers);
  if (!score.ok) throw unscored(score.error);
  const { total, bandId } = score.value;
  const critical = criticalAnswers(measure, input.answers).length > 0;
  return { language: input.language, answers: input.answers, total, bandId, critical, source };
};

const sorted = (answers: Readonly<Record<string, number>>): string =>
  JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));

const keep = async (
  { db, vault }: Deps,
  memberId: string,
  input: MeasureInput,
  body: ResponseBody,
): Promise<MeasureResponse> => {
  const sealer = await vault.sealerFor(memberId);
  const { id, measureId, zone } = input;
  const row = await db.asMember(memberId, (trx) =>
    insertResponse(trx, memberId, {
      ...{ id, measureId, zone, completedAt: new Date(input.completedAt) },
      sealed: sealResponse(sealer, id, body),
    }),
  );
  if (row === undefined || row.deleted) throw new ApiError("conflict");
  const kept = openResponse(sealer, id, row.body_sealed);
  if (row.measure_id !== measureId || sorted(kept.answers) !== sorted(body.answers))
    throw new ApiError("conflict");
  return asResponse(sealer, row);
};

/** Keeps an answered questionnaire, scored here. The same again answers with what is kept.
 *  @throws ApiError `invalid-request` with the item that is missing or out of range, `not-found` for no questionnaire of
 *  this name, `conflict` when this id was used for others, or for one that was deleted. */
export const keepResponse = (deps: Deps, memberId: string, input: MeasureInput): Promise<MeasureResponse> =>
  keep(deps, memberId, input, scored(input, "here"));

/** Takes in what was answered elsewhere, from a FHIR record; it is scored anew.
 *  @throws ApiError `invalid-request` saying what cannot be read, `conflict` as above. */
export const importResponse = async (
  deps: Deps,
  memberId: string,
  given: { readonly id: string; readonly zone: string; readonly resource: unknown },
): Promise<MeasureResponse> => {
  const read = readResponse(given.resource, MEASURES);
  if (!read.ok) throw unreadable(read.error);
  const { measure, answers, authored, language } = read.value;
  const at = Math.min(Date.parse(authored), deps.now().getTime());
  const input: MeasureInput = {
    ...{
      id: given.id,
      measureId: measure.id,
      language: language?.startsWith("es") === true ? "es" : "en",
      answers: { ...answers },
      zone: given.zone,
    },
    completedAt: new Date(at).toISOString(),
  };
  return keep(deps, memberId, input, scored(input, "record"));
};

const asSchedule = (row: ScheduleRow): MeasureSchedule => {
  const { every_days, first_day, hour, minute, zone } = row;
  const whole =
    every_days !== null && first_day !== null && hour !== null && minute !== null && zone !== null;
  return {
    measureId: row.measure_id,
    rhythm: whole ? { everyDays: every_days, firstDay: first_day, hour, minute, zone } : null,
    skippedAt: row.skipped_at?.toISOString() ?? null,
    changedAt: row.changed_at.toISOString(),
  };
};

export const readMeasures = async ({ db, vault }: Deps, memberId: string): Promise<Measures> => {
  const sealer = await vault.sealerFor(memberId);
  const { responses, schedules } = await db.asMember(memberId, async (trx) => ({
    responses: await responsesOf(trx, memberId, MOST),
    schedules: await schedulesOf(trx, memberId),
  }));
  return {
    responses: responses.map((row) => asResponse(sealer, row)),
    schedules: schedules.map(asSchedule),
  };
};

/** @throws ApiError `not-found`. */
export const removeResponse = async ({ db, now }: Deps, memberId: string, id: string): Promise<void> => {
  if (!(await db.asMember(memberId, (trx) => deleteResponse(trx, memberId, id, now()))))
    throw new ApiError("not-found");
};

/** @throws ApiError `not-found` for no questionnaire of this name. */
export const scheduleMeasure = async (
  { db, now }: Deps,
  memberId: string,
  measureId: string,
  input: MeasureScheduleInput,
): Promise<void> => {
  if (measureById(measureId) === undefined) throw new ApiError("not-found");
  // A clock that runs ahead does not outvote every later word.
  const changedAt = new Date(Math.min(Date.parse(input.changedAt), now().getTime())).toISOString();
  await db.asMember(memberId, (trx) => writeSchedule(trx, memberId, measureId, { ...input, changedAt }));
};

/** One answered questionnaire as a FHIR R4 QuestionnaireResponse. @throws ApiError `not-found`. */
export const responseAsFhir = async (
  { db, vault }: Deps,
  memberId: string,
  id: string,
): Promise<FhirQuestionnaireResponse> => {
  const row = await db.asMember(memberId, (trx) => responseById(trx, memberId, id));
  const measure = row === undefined || row.deleted ? undefined : measureById(row.measure_id);
  if (row === undefined || measure === undefined) throw new ApiError("not-found");
  const { answers, language } = openResponse(await vault.sealerFor(memberId), id, row.body_sealed);
  const score = scoreMeasure(measure, answers);
  if (!score.ok) throw new Error(`a kept questionnaire cannot be scored: ${score.error.kind}`);
  return writeResponse(measure, {
    ...{ id, language, answers, score: score.value, authored: row.completed_at.toISOString() },
    subject: `Patient/${memberId}`,
  });
};
