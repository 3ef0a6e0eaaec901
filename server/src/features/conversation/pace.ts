const BURST = 20;
const PER_SECOND = 1;
const LONGEST_WAIT_MS = 30_000;
const REMEMBERED = 50_000;

/** How long a member's next answer waits: the first 20 messages at once, then one a second, never over 30 s, and
 *  never refused. Kept per process: it evens out load, it guards nothing. */
export const pace = (nowMs: () => number): ((memberId: string) => number) => {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (memberId) => {
    const now = nowMs();
    const last = buckets.get(memberId) ?? { tokens: BURST, at: now };
    const tokens = Math.min(BURST, last.tokens + ((now - last.at) / 1000) * PER_SECOND) - 1;
    buckets.delete(memberId);
    buckets.set(memberId, { tokens: Math.max(tokens, -LONGEST_WAIT_MS / 1000), at: now });
    if (buckets.size > REMEMBERED) {
      const oldest = buckets.keys().next().value;
      if (oldest !== undefined) buckets.delete(oldest);
    }
    return tokens >= 0 ? 0 : Math.min(LONGEST_WAIT_MS, (-tokens / PER_SECOND) * 1000);
  };
};
