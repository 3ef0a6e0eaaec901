import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

/** Earlier pages that are fetched while looking for a message. */
const MOST_PAGES = 50;

/** The part of an address that leads to one message of a conversation. */
export const messageHash = (messageId: string): string => `message-${messageId}`;

/**
 * Brings the message that the address names into view, fetching earlier ones until it is there, and gives it the
 * focus. Once: what is said afterwards scrolls as usual.
 */
export const useJump = (arrived: string, older: { busy: boolean; load: () => void } | null): void => {
  const hash = useLocation({ select: (location) => location.hash });
  const done = useRef<string | null>(null);
  const pages = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again whenever something arrived
  useEffect(() => {
    if (!hash.startsWith("message-") || done.current === hash) return;
    const place = document.getElementById(hash);
    if (place !== null) {
      done.current = hash;
      place.scrollIntoView({ block: "center" });
      place.focus({ preventScroll: true });
    } else if (older !== null && !older.busy && pages.current < MOST_PAGES) {
      pages.current += 1;
      older.load();
    }
  }, [hash, arrived, older]);
};
