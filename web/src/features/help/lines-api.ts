import { done } from "@evenkeel/contract/basic";
import { type helplineCorrectionRequest, helplineCorrections } from "@evenkeel/contract/help";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { queryClient } from "../../api/query-client.ts";
import { ask } from "../../api/request.ts";
import { refreshCorrections } from "./kept-corrections.ts";

export type CorrectionRequest = z.infer<typeof helplineCorrectionRequest>;
export type LineOfCorrection = NonNullable<CorrectionRequest["line"]>;

export const correctionsQuery = queryOptions({
  queryKey: ["helpline-corrections"],
  queryFn: ({ signal }) => ask(helplineCorrections, "/api/help/corrections", { signal }),
});

const again = async (): Promise<void> => {
  await refreshCorrections();
  await queryClient.invalidateQueries({ queryKey: correctionsQuery.queryKey });
};

export const correctLine = async (correction: CorrectionRequest): Promise<void> => {
  await ask(helplineCorrections, "/api/help/corrections", { method: "PUT", body: correction });
  await again();
};

export const takeBack = async ({ country, name }: { country: string; name: string }): Promise<void> => {
  await ask(done, "/api/help/corrections", { method: "DELETE", query: { country, name } });
  await again();
};
