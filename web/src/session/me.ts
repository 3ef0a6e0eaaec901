import { type Me, me } from "@evenkeel/contract/account";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { isSignedOut } from "../api/failure.ts";
import { paths } from "../api/paths.ts";
import { ask } from "../api/request.ts";

const MEMBER = "member";

/** Who was last here on this device (an id, nothing else), so that an offline start opens the rooms and keeps
 *  unsent words apart from those of others. */
export const knownMember = (): string | null => localStorage.getItem(MEMBER);
export const rememberMember = (memberId: string): void => localStorage.setItem(MEMBER, memberId);
export const forgetMember = (): void => localStorage.removeItem(MEMBER);

/** Who is here; null when nobody is signed in. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: async (): Promise<Me | null> => {
    try {
      const found = await ask(me, paths.me);
      rememberMember(found.memberId);
      return found;
    } catch (error) {
      if (isSignedOut(error)) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

export const useMe = (): Me | null => useQuery(meQuery).data ?? null;

/** True once the server has said that nobody is signed in here; false while that is not known. */
export const useSignedOut = (): boolean => useQuery(meQuery).data === null;
