import type { Helpful } from "@evenkeel/companion/helps/posterior";
import { HELPFUL } from "@evenkeel/content/helps/helpful";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { hereQuery } from "../exercise/exercise-api.ts";

/** What may be offered where this is run: the same as may be begun in the room of exercises. */
export const useThings = (): { readonly things: readonly Helpful[]; readonly settled: boolean } => {
  const { data, failureCount } = useQuery(hereQuery);
  const things = useMemo(() => {
    const withheld = new Set(data?.withheld.map((id) => `exercise:${id}`));
    return HELPFUL.filter(({ thing }) => !withheld.has(thing));
  }, [data]);
  return { things, settled: data !== undefined || failureCount > 0 };
};
