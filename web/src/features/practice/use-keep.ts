import type { Practice } from "@evenkeel/companion/practice/practice";
import type { PracticeResult } from "@evenkeel/contract/practice";
import type { Language } from "@evenkeel/kernel/locale";
import { useCallback, useEffect, useRef, useState } from "react";
import { newId } from "../../api/new-id.ts";
import { pendingQueue, useMemberId, usePending } from "../check-in/pending.ts";
import type { usePlayer } from "./use-player.ts";

/** Opened and left at once is not a practice that was done, unless something was answered. */
const LEAST_SECONDS = 15;

/** Keeps how a practice went: on the device at once, on the server when there is a connection. It is kept when the
 *  practice ends, and when the page is left in the middle of it; the answer after goes into the same result. */
export const useKeep = (practice: Practice, language: Language, player: ReturnType<typeof usePlayer>) => {
  const memberId = useMemberId();
  usePending();
  const [result, setResult] = useState<PracticeResult | null>(null);
  const running = useRef<Pick<PracticeResult, "id" | "at" | "before"> | null>(null);
  const { status } = player.view;

  const send = useCallback(
    (input: PracticeResult): void => {
      if (memberId !== null) void pendingQueue.add({ kind: "put-practice", subject: input.id, input });
    },
    [memberId],
  );
  const close = (finished: boolean): PracticeResult | null => {
    const begun = running.current;
    if (begun === null) return null;
    running.current = null;
    const seconds = player.playedSeconds();
    const made: PracticeResult = {
      ...begun,
      practiceId: practice.id,
      language,
      after: null,
      seconds,
      finished,
    };
    if (seconds >= LEAST_SECONDS || begun.before !== null) send(made);
    return made;
  };
  const closing = useRef(close);
  closing.current = close;

  useEffect(() => {
    const made = status === "over" ? closing.current(player.view.left === 0) : null;
    if (made !== null) setResult(made);
  }, [status, player.view.left]);
  useEffect(() => () => void closing.current(false), []);

  return {
    result,
    isKept: memberId !== null,
    begin: (before: number | null): void => {
      running.current = { id: newId(), at: new Date().toISOString(), before };
      setResult(null);
    },
    after: (after: number): void => {
      if (result === null) return;
      const answered = { ...result, after };
      setResult(answered);
      send(answered);
    },
  };
};
