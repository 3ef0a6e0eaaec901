import { fhirResource, measures } from "@evenkeel/contract/measure";
import { queryOptions } from "@tanstack/react-query";
import { paths } from "../../api/paths.ts";
import { ask } from "../../api/request.ts";
import { knownMember } from "../../session/me.ts";
import type { Here } from "./here.ts";
import { keepTimes, keptTimes, timesOf } from "./kept-measures.ts";

/** What the server has; without it, the times that were kept, and no answers. */
export const measuresQuery = queryOptions({
  queryKey: ["measures"],
  networkMode: "always",
  queryFn: async ({ signal }): Promise<Here> => {
    const memberId = knownMember();
    try {
      const answer = await ask(measures, paths.measures, { signal });
      const times = timesOf(answer);
      if (memberId !== null) keepTimes(memberId, times);
      return { ...answer, last: times.last, whole: true };
    } catch (error) {
      const kept = memberId === null ? null : keptTimes(memberId);
      if (kept === null) throw error;
      return { ...kept, responses: [], whole: false };
    }
  },
});

export const fhirOf = (id: string) => ask(fhirResource, paths.measureFhir(id));
