import { type PracticeResult, practiceResults } from "@evenkeel/contract/practice";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { paths } from "../../api/paths.ts";
import { ask } from "../../api/request.ts";
import { useMe } from "../../session/me.ts";
import { usePending } from "../check-in/pending.ts";
import { resultsWithPending } from "./results.ts";

const resultsQuery = queryOptions({
  queryKey: ["practices"],
  queryFn: async ({ signal }): Promise<readonly PracticeResult[]> =>
    (await ask(practiceResults, paths.practiceResults, { signal })).results,
});

/** What was done, newest first, with what waits on this device. */
export const useResults = () => {
  const me = useMe();
  const query = useQuery({ ...resultsQuery, enabled: me?.role === "member" });
  const pending = usePending();
  const results = useMemo(() => resultsWithPending(query.data ?? [], pending), [query.data, pending]);
  return { ...query, results };
};
