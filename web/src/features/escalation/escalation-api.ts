import { CONSENT_TEXT_VERSION } from "@evenkeel/contract/consent";
import {
  colleagues,
  type EscalationOutcome,
  escalationDetail,
  escalationList,
  escalationPolicy,
  type MyEscalation,
  myEscalation,
} from "@evenkeel/contract/escalation";
import { queryOptions } from "@tanstack/react-query";
import { queryClient } from "../../api/query-client.ts";
import { ask, tell } from "../../api/request.ts";

const HOME = "/api/escalations";
const at = (id: string): string => `${HOME}/${encodeURIComponent(id)}`;

/** Asked for again by themselves as well, in case the stream of news is cut without saying so. */
const LOOK_AGAIN_MS = 15_000;

export const listQuery = queryOptions({
  queryKey: ["escalations", "list"],
  queryFn: ({ signal }) => ask(escalationList, HOME, { signal }),
  staleTime: 0,
  refetchInterval: LOOK_AGAIN_MS,
});

export const detailQuery = (id: string) =>
  queryOptions({
    queryKey: ["escalations", "one", id],
    queryFn: ({ signal }) => ask(escalationDetail, at(id), { signal }),
    staleTime: 0,
    refetchInterval: LOOK_AGAIN_MS,
  });

export const colleaguesQuery = queryOptions({
  queryKey: ["escalations", "colleagues"],
  queryFn: ({ signal }) => ask(colleagues, `${HOME}/colleagues`, { signal }),
});

export const policyQuery = queryOptions({
  queryKey: ["escalation-policy"],
  queryFn: ({ signal }) => ask(escalationPolicy, `${HOME}/policy`, { signal }),
  staleTime: 5 * 60_000,
});

export const mineQuery = queryOptions({
  queryKey: ["escalations", "mine"],
  queryFn: ({ signal }) => ask(myEscalation, `${HOME}/mine`, { signal }),
  staleTime: 0,
});

/** Everything about escalations is asked for anew. */
export const again = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ["escalations"] });

const act = async (path: string, body?: unknown): Promise<void> => {
  await tell(path, body === undefined ? { body: {} } : { body });
  await again();
};

export const acknowledge = (id: string) => act(`${at(id)}/acknowledge`);
export const addNote = (id: string, text: string) => act(`${at(id)}/notes`, { text });
export const writeToMember = (id: string, text: string) => act(`${at(id)}/messages`, { text });
export const handOver = (id: string, toUserId: string, reason: string) =>
  act(`${at(id)}/hand-over`, { toUserId, reason });
export const setOutcome = (id: string, outcome: EscalationOutcome, note: string) =>
  act(`${at(id)}/outcome`, { outcome, ...(note.trim() === "" ? {} : { note }) });
export const closeEscalation = (id: string) => act(`${at(id)}/close`);
export const planFollowUp = (id: string, dueAt: string, note: string) =>
  act(`${at(id)}/follow-ups`, { dueAt, ...(note.trim() === "" ? {} : { note }) });
export const finishFollowUp = (id: string, followUpId: string) =>
  act(`${at(id)}/follow-ups/${encodeURIComponent(followUpId)}/done`, {});

export const share = async (granted: boolean): Promise<MyEscalation> => {
  const mine = await ask(myEscalation, `${HOME}/mine/sharing`, {
    method: "PUT",
    body: { granted, textVersion: CONSENT_TEXT_VERSION },
  });
  queryClient.setQueryData(mineQuery.queryKey, mine);
  return mine;
};
export const leaveContact = (text: string) => act(`${HOME}/mine/contact`, { text });
