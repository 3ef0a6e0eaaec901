import { done } from "@evenkeel/contract/basic";
import {
  type absenceRequest,
  alertChannel,
  alertChannels,
  type ChannelRequest,
  channelAnswer,
  deliveries,
  delivery,
  drill,
  drillDetail,
  drills,
  type onCallProfile,
  type PatternRequest,
  rota,
  type SwapRequest,
  type shiftRequest,
  type swapAnswer,
  testAnswer,
} from "@evenkeel/contract/on-call";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { queryClient } from "../../api/query-client.ts";
import { ask } from "../../api/request.ts";

export type Shift = z.infer<typeof shiftRequest>;
export type Absence = z.infer<typeof absenceRequest>;

/** The two weeks that the page shows. */
const DAYS = 14;
const ROTA = "/api/on-call";

export const rotaQuery = queryOptions({
  queryKey: ["on-call", "rota"],
  queryFn: ({ signal }) => ask(rota, `${ROTA}/rota`, { query: { days: DAYS }, signal }),
  refetchInterval: 60_000,
});
export const channelsQuery = queryOptions({
  queryKey: ["on-call", "channels"],
  queryFn: ({ signal }) => ask(alertChannels, `${ROTA}/channels`, { signal }),
});
export const deliveriesQuery = queryOptions({
  queryKey: ["on-call", "deliveries"],
  queryFn: ({ signal }) => ask(deliveries, `${ROTA}/deliveries`, { signal }),
  refetchInterval: 5_000,
});

const FINAL: ReadonlySet<string> = new Set(["gave-up", "stopped"]);

/** One delivery, looked at again until nothing more can happen to it; what a browser shows is awaited a little. */
export const deliveryQuery = (deliveryId: string) =>
  queryOptions({
    queryKey: ["on-call", "delivery", deliveryId],
    queryFn: ({ signal }) => ask(delivery, `${ROTA}/deliveries/${deliveryId}`, { signal }),
    refetchInterval: ({ state }) => {
      const found = state.data;
      if (found === undefined) return 1_000;
      if (FINAL.has(found.state)) return false;
      if (found.state !== "sent") return 700;
      const awaitsBrowser = found.channel.kind === "push" && found.arrivedAt === null;
      return awaitsBrowser && state.dataUpdateCount < 60 ? 1_000 : false;
    },
  });

export const drillsQuery = queryOptions({
  queryKey: ["on-call", "drills"],
  queryFn: ({ signal }) => ask(drills, `${ROTA}/drills`, { signal }),
});
export const drillQuery = (drillId: string) =>
  queryOptions({
    queryKey: ["on-call", "drill", drillId],
    queryFn: ({ signal }) => ask(drillDetail, `${ROTA}/drills/${drillId}`, { signal }),
    refetchInterval: ({ state }) => (state.data?.drill.endedAt ? false : 1_000),
  });

const again = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ["on-call"] });

const change = async (path: string, method: "PUT" | "POST" | "DELETE", body?: unknown): Promise<void> => {
  await ask(done, `${ROTA}/${path}`, { method, ...(body === undefined ? {} : { body }) });
  await again();
};

export const putPattern = (pattern: PatternRequest) => change("patterns", "PUT", pattern);
export const putShift = (shift: Shift) => change("shifts", "PUT", shift);
export const putAbsence = (absence: Absence) => change("absences", "PUT", absence);
export const askSwap = (swap: SwapRequest) => change("swaps", "POST", swap);
export const answerSwap = (swapId: string, answer: z.infer<typeof swapAnswer>["answer"]) =>
  change(`swaps/${swapId}/answer`, "POST", { answer });
export const removePlanned = (what: "patterns" | "shifts" | "absences", id: string) =>
  change(`${what}/${id}`, "DELETE");
export const putProfile = (profile: z.infer<typeof onCallProfile>) => change("profile", "PUT", profile);

export const addChannel = async (request: ChannelRequest): Promise<z.infer<typeof channelAnswer>> => {
  const answer = await ask(channelAnswer, `${ROTA}/channels`, { method: "POST", body: request });
  await again();
  return answer;
};
export const confirmChannel = async (channelId: string, code: string): Promise<void> => {
  await ask(alertChannel, `${ROTA}/channels/${channelId}/confirm`, { method: "POST", body: { code } });
  await again();
};
export const sendCodeAgain = (channelId: string) => change(`channels/${channelId}/code`, "POST");
export const removeChannel = (channelId: string) => change(`channels/${channelId}`, "DELETE");
export const testChannel = async (channelId: string): Promise<string> =>
  (await ask(testAnswer, `${ROTA}/channels/${channelId}/test`, { method: "POST" })).deliveryId;
export const openDelivery = (deliveryId: string) =>
  ask(delivery, `${ROTA}/deliveries/${deliveryId}/open`, { method: "POST" });

export const startDrill = async (id: string, tier: "high" | "immediate"): Promise<string> => {
  const started = await ask(drill, `${ROTA}/drills`, { method: "POST", body: { id, tier } });
  await again();
  return started.id;
};
export const stopDrill = (drillId: string) => change(`drills/${drillId}/stop`, "POST");
