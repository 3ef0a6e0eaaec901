import { QueryClient } from "@tanstack/react-query";
import { type Failure, isPassing } from "./failure.ts";

/** In memory only: nothing a person wrote is put on disk by the query cache. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      gcTime: 10 * 60_000,
      // A lost connection is shown, not hidden behind endless waiting.
      networkMode: "always",
      retry: (count, error) => count < 2 && isPassing(error) && (error as Failure).kind !== "offline",
      refetchOnWindowFocus: true,
    },
    mutations: { networkMode: "always", retry: false },
  },
});
