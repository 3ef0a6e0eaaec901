/** How many recordings of one member are written down within a minute. In memory: who spoke when is kept nowhere.
 *  @returns the ms to wait, or 0. */
export interface Pace {
  take(memberId: string, nowMs: number): number;
}

const WINDOW_MS = 60_000;

export const pace = (most: number): Pace => {
  const taken = new Map<string, number[]>();
  return {
    take: (memberId, nowMs) => {
      for (const [id, times] of taken) if ((times.at(-1) ?? 0) <= nowMs - WINDOW_MS) taken.delete(id);
      const recent = (taken.get(memberId) ?? []).filter((at) => at > nowMs - WINDOW_MS);
      taken.set(memberId, recent);
      const first = recent[0];
      if (recent.length >= most && first !== undefined) return first + WINDOW_MS - nowMs;
      recent.push(nowMs);
      return 0;
    },
  };
};
