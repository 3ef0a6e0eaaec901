import type { Answered } from "@evenkeel/companion/program/worsening";
import type { MeasureResponse } from "@evenkeel/contract/measure";
import { instant } from "@evenkeel/kernel/instant";

/** Questionnaires as a program reads them. */
export const answeredFrom = (responses: readonly MeasureResponse[]): readonly Answered[] =>
  responses.map(({ measureId, completedAt, total, critical, answers }) => ({
    ...{ measureId, at: instant(Date.parse(completedAt)), total, critical, answers },
  }));
