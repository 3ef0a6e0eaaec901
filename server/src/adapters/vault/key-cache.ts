import type { MemberSealer } from "./member-sealer.ts";

const MOST = 2_000;
const KEPT_MS = 5 * 60_000;

interface Entry {
  readonly loading: Promise<MemberSealer>;
  readonly until: number;
}

/** Keys in memory: the most recently used ones, for minutes. One load at a time per member. */
export const keyCache = (
  load: (memberId: string) => Promise<MemberSealer>,
  now: () => number = () => performance.now(),
  most: number = MOST,
): { get(memberId: string): Promise<MemberSealer>; forget(memberId: string): void } => {
  const entries = new Map<string, Entry>();

  const drop = (memberId: string, entry: Entry): void => {
    if (entries.get(memberId) === entry) entries.delete(memberId);
  };

  return {
    get: (memberId) => {
      const id = memberId.toLowerCase();
      const found = entries.get(id);
      if (found !== undefined) {
        entries.delete(id);
        if (found.until > now()) {
          entries.set(id, found);
          return found.loading;
        }
      }
      const entry: Entry = { loading: load(id), until: now() + KEPT_MS };
      entries.set(id, entry);
      entry.loading.catch(() => drop(id, entry));
      const oldest = entries.keys().next();
      if (entries.size > most && oldest.done !== true) entries.delete(oldest.value);
      return entry.loading;
    },
    forget: (memberId) => {
      const id = memberId.toLowerCase();
      const entry = entries.get(id);
      entries.delete(id);
      entry?.loading.then(
        (held) => held.destroy(),
        () => undefined,
      );
    },
  };
};
