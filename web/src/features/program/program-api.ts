import { type Programs, programs } from "@evenkeel/contract/program";
import { queryOptions } from "@tanstack/react-query";
import { paths } from "../../api/paths.ts";
import { ask } from "../../api/request.ts";
import { knownMember } from "../../session/me.ts";
import { keepRuns, keptRuns } from "./kept-programs.ts";

/** `whole`: false where what the member keeps is on the server alone. */
export type KnownPrograms = Programs & { readonly whole: boolean };

/** What the server has; without it, where the member was. */
export const programsQuery = queryOptions({
  queryKey: ["programs"],
  networkMode: "always",
  // Where the member was stands there at once, so that nothing moves under a finger when the answer comes.
  placeholderData: (): KnownPrograms | undefined => {
    const memberId = knownMember();
    const runs = memberId === null ? null : keptRuns(memberId);
    return runs === null ? undefined : { runs, heard: [], risk: false, whole: true };
  },
  queryFn: async ({ signal }): Promise<KnownPrograms> => {
    const memberId = knownMember();
    try {
      const answer = await ask(programs, paths.programs, { signal });
      if (memberId !== null) keepRuns(memberId, answer);
      return { ...answer, whole: true };
    } catch (error) {
      const runs = memberId === null ? null : keptRuns(memberId);
      if (runs === null) throw error;
      return { runs, heard: [], risk: false, whole: false };
    }
  },
});
