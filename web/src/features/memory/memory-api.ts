import {
  type ChangeMemory,
  type MemoryKind,
  type MemoryList,
  memory,
  memoryList,
} from "@evenkeel/contract/memory";
import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { newId } from "../../api/new-id.ts";
import { queryClient } from "../../api/query-client.ts";
import { ask } from "../../api/request.ts";
import { deviceZone } from "../../i18n/dates.ts";

const PATH = "/api/memory";

export const memoryQuery = queryOptions({
  queryKey: ["memory"],
  queryFn: ({ signal }) => ask(memoryList, PATH, { signal }),
});

const again = (): Promise<void> => queryClient.invalidateQueries({ queryKey: memoryQuery.queryKey });

export const addMemory = async (kind: MemoryKind, text: string): Promise<void> => {
  await ask(memory, PATH, { method: "POST", body: { id: newId(), kind, text, zone: deviceZone() } });
  await again();
};

export const changeMemory = async (id: string, change: ChangeMemory): Promise<void> => {
  await ask(memory, `${PATH}/${id}`, { method: "PUT", body: change });
  await again();
};

export const forgetAll = async (): Promise<void> => {
  await ask(z.object({ deleted: z.number() }), PATH, { method: "DELETE" });
  await again();
};

/** Keeps what one message says; the yes to that was given just before. */
export const keepFromMessage = async (conversationId: string, messageId: string): Promise<MemoryList> => {
  const now = await ask(memoryList, `${PATH}/from-message`, {
    method: "POST",
    body: { conversationId, messageId },
  });
  queryClient.setQueryData(memoryQuery.queryKey, now);
  return now;
};
