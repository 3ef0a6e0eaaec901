import { type Me, me } from "@evenkeel/contract/account";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { isSignedOut } from "../api/failure.ts";
import { paths } from "../api/paths.ts";
import { ask } from "../api/request.ts";

/** Says only that someone began on this device, so that an offline start opens the rooms and not the front door. */
const BEGUN = "begun";
export const hasBegun = (): boolean => localStorage.getItem(BEGUN) === "1";
export const rememberBegun = (): void => localStorage.setItem(BEGUN, "1");
export const forgetBegun = (): void => localStorage.removeItem(BEGUN);

/** Who is here; null when nobody is signed in. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: async (): Promise<Me | null> => {
    try {
      const found = await ask(me, paths.me);
      rememberBegun();
      return found;
    } catch (error) {
      if (isSignedOut(error)) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

export const useMe = (): Me | null => useQuery(meQuery).data ?? null;
