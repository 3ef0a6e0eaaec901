import { useEffect, useRef, useState } from "react";
import { type BreathPattern, type BreathPhase, pacerAt } from "./pacer-timing.ts";

export interface PacerView {
  readonly status: "ready" | "running" | "paused" | "done";
  readonly phase: BreathPhase | null;
  readonly secondsLeft: number;
  readonly round: number;
}

const READY: PacerView = { status: "ready", phase: null, secondsLeft: 0, round: 1 };

/**
 * Runs the pacer on the frames of the screen. What changes once a second comes back as `view`; how full the
 * breath is goes to `onFullness` on every frame, past React.
 */
export const usePacer = (pattern: BreathPattern, onFullness: (fullness: number) => void) => {
  const [view, setView] = useState<PacerView>(READY);
  const spentMs = useRef(0);
  const tell = useRef(onFullness);
  tell.current = onFullness;
  const running = view.status === "running";

  useEffect(() => {
    if (!running) return;
    let frame = 0;
    const startedAt = performance.now() - spentMs.current;
    const step = (now: number): void => {
      spentMs.current = Math.max(0, now - startedAt);
      const moment = pacerAt(pattern, spentMs.current);
      if (moment.done) {
        tell.current(0);
        setView({ ...READY, status: "done" });
        return;
      }
      tell.current(moment.fullness);
      setView((before) =>
        before.phase === moment.phase &&
        before.secondsLeft === moment.secondsLeft &&
        before.round === moment.round
          ? before
          : { status: "running", phase: moment.phase, secondsLeft: moment.secondsLeft, round: moment.round },
      );
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [running, pattern]);

  return {
    view,
    start: () => {
      spentMs.current = 0;
      setView({ ...READY, status: "running" });
    },
    pause: () => setView((before) => ({ ...before, status: "paused" })),
    goOn: () => setView((before) => ({ ...before, status: "running" })),
    end: () => {
      spentMs.current = 0;
      tell.current(0);
      setView(READY);
    },
  };
};
