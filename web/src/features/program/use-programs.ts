import type { Program } from "@evenkeel/companion/program/program";
import { type CareReason, type Course, careReasons, courseOf } from "@evenkeel/companion/program/worsening";
import { MEASURES } from "@evenkeel/content/measures/measures";
import { instant } from "@evenkeel/kernel/instant";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { usePending } from "../check-in/pending.ts";
import { useMeasures } from "../measures/use-measures.ts";
import { answeredFrom } from "./answered.ts";
import { type Going, goings, runsWithPending } from "./going.ts";
import { programsQuery } from "./program-api.ts";

/** The member's programs with what waits on this device. */
export const usePrograms = () => {
  const { data, error, isPending, refetch } = useQuery(programsQuery);
  const pending = usePending();
  const all = useMemo(() => goings(runsWithPending(data?.runs ?? [], pending)), [data, pending]);
  return { all, data, error, isPending, retry: () => void refetch() };
};

/** How it goes by the questionnaires, and whether a person is needed. */
export const useCourse = (
  program: Program | undefined,
  going: Going | undefined,
  risk: boolean,
): { readonly course: Course; readonly reasons: readonly CareReason[] } => {
  const { here } = useMeasures();
  return useMemo(() => {
    const answered = answeredFrom(here.responses);
    const begunAt = going?.progress.begunAt;
    return {
      course:
        going === undefined || begunAt === undefined
          ? "not-known"
          : courseOf(going.program, answered, MEASURES, begunAt),
      reasons: careReasons(program ?? null, going?.progress ?? null, {
        ...{ answered, measures: MEASURES, risk, now: instant(Date.now()) },
      }),
    };
  }, [here, program, going, risk]);
};
