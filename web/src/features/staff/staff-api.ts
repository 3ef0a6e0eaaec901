import {
  type acceptInvitationRequest,
  invitationAnswer,
  type invitationRequest,
  type Me,
  me,
  staffList,
} from "@evenkeel/contract/account";
import { done } from "@evenkeel/contract/basic";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { queryClient } from "../../api/query-client.ts";
import { ask } from "../../api/request.ts";

export const staffQuery = queryOptions({
  queryKey: ["staff"],
  queryFn: ({ signal }) => ask(staffList, "/api/staff", { signal }),
});

const again = (): Promise<void> => queryClient.invalidateQueries({ queryKey: staffQuery.queryKey });

export type Invitation = z.infer<typeof invitationRequest>;

export const invite = async (invitation: Invitation): Promise<z.infer<typeof invitationAnswer>> => {
  const answer = await ask(invitationAnswer, "/api/staff/invitations", { method: "POST", body: invitation });
  await again();
  return answer;
};

export const withdraw = async (invitationId: string): Promise<void> => {
  await ask(done, `/api/staff/invitations/${invitationId}`, { method: "DELETE" });
  await again();
};

export const acceptInvitation = (answer: z.infer<typeof acceptInvitationRequest>): Promise<Me> =>
  ask(me, "/api/staff/invitations/accept", { method: "POST", body: answer });
