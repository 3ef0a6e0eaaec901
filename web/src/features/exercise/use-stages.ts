import { useEffect, useRef, useState } from "react";
import { type Stage, stageAt, startOf } from "./stage-timing.ts";

export interface StageView {
  readonly status: "ready" | "running" | "paused" | "done";
  readonly index: number;
  readonly secondsLeft: number;
  readonly share: number;
}

const READY: StageView = { status: "ready", index: 0, secondsLeft: 0, share: 0 };
const LOOK_MS = 200;

/** Runs the stages of a timer against the clock, so that a tab asleep comes back at the right place. */
export const useStages = (stages: readonly Stage[]) => {
  const [view, setView] = useState<StageView>(READY);
  const spentMs = useRef(0);
  const running = view.status === "running";

  useEffect(() => {
    if (!running) return;
    const startedAt = performance.now() - spentMs.current;
    const look = setInterval(() => {
      spentMs.current = performance.now() - startedAt;
      const { index, secondsLeft, share, done } = stageAt(stages, spentMs.current);
      setView({ status: done ? "done" : "running", index, secondsLeft, share });
    }, LOOK_MS);
    return () => clearInterval(look);
  }, [running, stages]);

  const goTo = (ms: number, status: StageView["status"]): void => {
    spentMs.current = ms;
    const { index, secondsLeft, share, done } = stageAt(stages, ms);
    setView({ status: done ? "done" : status, index, secondsLeft, share });
  };
  return {
    view,
    start: () => goTo(0, "running"),
    pause: () => setView((before) => ({ ...before, status: "paused" })),
    goOn: () => setView((before) => ({ ...before, status: "running" })),
    next: () => goTo(startOf(stages, view.index + 1), "paused"),
    end: () => {
      spentMs.current = 0;
      setView(READY);
    },
  };
};
