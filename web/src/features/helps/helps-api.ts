import { done } from "@evenkeel/contract/basic";
import { type HelpOutcomeInput, helpOutcomes } from "@evenkeel/contract/helps";
import { queryOptions } from "@tanstack/react-query";
import { paths } from "../../api/paths.ts";
import { queryClient } from "../../api/query-client.ts";
import { ask } from "../../api/request.ts";
import { knownMember } from "../../session/me.ts";
import { pendingQueue } from "../check-in/pending.ts";
import { keepSuggesting } from "./kept-suggesting.ts";

export const helpsQuery = queryOptions({
  queryKey: ["helps"],
  queryFn: async ({ signal }) => {
    const answer = await ask(helpOutcomes, paths.helps, { signal });
    const memberId = knownMember();
    if (memberId !== null) keepSuggesting(memberId, answer.suggesting);
    return answer;
  },
});

export const sayUseful = (input: HelpOutcomeInput): Promise<string> =>
  pendingQueue.add({ kind: "put-help-outcome", subject: input.id, input });

export const switchSuggesting = async (suggesting: boolean): Promise<void> => {
  const memberId = knownMember();
  if (memberId !== null) keepSuggesting(memberId, suggesting);
  await pendingQueue.add({ kind: "set-suggesting", subject: "suggesting", suggesting });
};

/** Forgets what the server has and what still waits here, so that nothing comes back with it. */
export const forgetOutcomes = async (): Promise<void> => {
  await ask(done, paths.helpOutcomes, { method: "DELETE" });
  const waiting = pendingQueue.snapshot().filter(({ change }) => change.kind === "put-help-outcome");
  for (const { changeId } of waiting) await pendingQueue.discard(changeId);
  await queryClient.invalidateQueries({ queryKey: helpsQuery.queryKey });
};
