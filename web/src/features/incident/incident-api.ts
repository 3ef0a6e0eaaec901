import type { recordIncidentRequest } from "@evenkeel/contract/incident";
import { incidentList } from "@evenkeel/contract/incident";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { queryClient } from "../../api/query-client.ts";
import { ask, tell } from "../../api/request.ts";

const HOME = "/api/incidents";

export const incidentsQuery = queryOptions({
  queryKey: ["incidents"],
  queryFn: ({ signal }) => ask(incidentList, HOME, { signal }),
});

const act = async (path: string, body: unknown): Promise<void> => {
  await tell(path, { body });
  await queryClient.invalidateQueries({ queryKey: incidentsQuery.queryKey });
};

export const recordIncident = (incident: z.infer<typeof recordIncidentRequest>) => act(HOME, incident);
export const addEntry = (id: string, text: string) => act(`${HOME}/${id}/entries`, { text });
export const closeIncident = (id: string) => act(`${HOME}/${id}/close`, {});
