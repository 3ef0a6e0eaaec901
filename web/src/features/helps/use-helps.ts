import type { Outcome } from "@evenkeel/companion/helps/outcome";
import type { HelpOutcomeInput } from "@evenkeel/contract/helps";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useMemberId, usePending } from "../check-in/pending.ts";
import { helpsQuery } from "./helps-api.ts";
import { keptSuggesting } from "./kept-suggesting.ts";
import { withPending } from "./with-pending.ts";

export interface Helps {
  readonly said: readonly HelpOutcomeInput[];
  readonly outcomes: readonly Outcome[];
  readonly suggesting: boolean;
  /** False until the server has answered, or could not be reached. */
  readonly settled: boolean;
  readonly error: unknown;
  readonly again: () => void;
}

/** What helped this member, with what waits on this device; without a connection, what was known before. */
export const useHelps = (): Helps => {
  const memberId = useMemberId();
  const pending = usePending();
  const { data, error, failureCount, refetch } = useQuery({ ...helpsQuery, enabled: memberId !== null });
  return useMemo(() => {
    const stored = data ?? { outcomes: [], suggesting: memberId === null || keptSuggesting(memberId) };
    const { outcomes: said, suggesting } = withPending(stored, pending);
    const outcomes = said.map(({ id: _, at, ...one }) => ({ ...one, at: Date.parse(at) }));
    return {
      ...{ said, outcomes, suggesting, settled: data !== undefined || failureCount > 0 },
      error: data === undefined ? error : null,
      again: () => void refetch(),
    };
  }, [data, pending, memberId, error, failureCount, refetch]);
};
