import type { Pace } from "@evenkeel/companion/practice/practice";
import { useEffect, useMemo, useRef, useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { join } from "../../ui/join.ts";
import { type BreathPhase, pacerAt } from "../breathing/pacer-timing.ts";
import { useStill } from "../you/motion.ts";

/** Scale of the disc at an empty breath; 1 at a full one. */
const EMPTY = 0.42;
const NAMES = { in: "breathe.in", hold: "breathe.hold", out: "breathe.out" } as const;

/** The breath to go along with. With less motion the disc stands still, and the words and numbers do the work. */
export const PaceDisc = ({
  pace,
  intoMs,
  running,
}: {
  pace: Pace;
  /** Ms since its first breath; 0 before. */
  intoMs: () => number;
  running: boolean;
}) => {
  const t = useT();
  const disc = useRef<HTMLDivElement>(null);
  const chosenStill = useStill();
  const asksStill = useMemo(() => matchMedia("(prefers-reduced-motion: reduce)").matches, []);
  const still = chosenStill || asksStill;
  const [words, setWords] = useState<{ phase: BreathPhase; seconds: number } | null>(null);
  useEffect(() => {
    if (!running) return;
    let frame = 0;
    const step = (): void => {
      const ms = intoMs();
      const moment = pacerAt(pace, ms);
      const on = !moment.done && ms > 0;
      if (disc.current && !still) {
        const fullness = moment.done ? 0 : moment.fullness;
        disc.current.style.transform = `scale(${EMPTY + (1 - EMPTY) * fullness})`;
      }
      setWords((before) => {
        if (!on) return null;
        const same = before?.phase === moment.phase && before.seconds === moment.secondsLeft;
        return same ? before : { phase: moment.phase, seconds: moment.secondsLeft };
      });
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [pace, intoMs, running, still]);
  return (
    <div className="grid justify-items-center gap-3">
      <div className="relative grid size-52 place-items-center sm:size-64">
        <div className="absolute inset-0 rounded-full border border-line" />
        <div aria-hidden="true" className="absolute -inset-x-5 top-1/2 h-px bg-ink-2/45" />
        <div
          ref={disc}
          className={join(
            "absolute inset-0 rounded-full border-2 border-sea bg-sea-soft will-change-transform",
            still ? "scale-75" : "scale-[0.42]",
          )}
        />
        <p aria-hidden="true" className="serif relative text-display tabular-nums">
          {words?.seconds ?? ""}
        </p>
      </div>
      <p aria-hidden="true" className="serif min-h-7 text-title">
        {words === null ? "" : t(NAMES[words.phase])}
      </p>
    </div>
  );
};
