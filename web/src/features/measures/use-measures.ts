import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { usePending } from "../check-in/pending.ts";
import { type Here, NOTHING_HERE, withPending } from "./here.ts";
import { measuresQuery } from "./measures-api.ts";

/** The member's questionnaires with what waits on this device. `known` is false until anything is known of them. */
export const useMeasures = (enabled = true): { here: Here; known: boolean; waiting: ReadonlySet<string> } => {
  const { data, isPending } = useQuery({ ...measuresQuery, enabled });
  const pending = usePending();
  const here = useMemo(() => withPending(data ?? NOTHING_HERE, pending), [data, pending]);
  const waiting = useMemo(
    () => new Set(pending.filter((p) => p.change.kind === "put-measure").map((p) => p.change.subject)),
    [pending],
  );
  return { here, known: enabled && !isPending, waiting };
};
