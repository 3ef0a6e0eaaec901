import { useMemo, useRef } from "react";
import { type T, useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { join } from "../../ui/join.ts";
import type { BreathPattern, BreathPhase } from "./pacer-timing.ts";
import { type PacerView, usePacer } from "./use-pacer.ts";

const phaseName = (t: T, phase: BreathPhase): string => {
  switch (phase) {
    case "in":
      return t("breathe.in");
    case "hold":
      return t("breathe.hold");
    case "out":
      return t("breathe.out");
    default:
      return phase satisfies never;
  }
};

const secondsOf = (pattern: BreathPattern, phase: BreathPhase): number =>
  phase === "in" ? pattern.inSeconds : phase === "hold" ? pattern.holdSeconds : pattern.outSeconds;

/** Scale of the disc at an empty breath; 1 at a full one. */
const EMPTY = 0.42;

/** The step in words under the disc; before and after, what the person may do. */
const Words = ({ view, small }: { view: PacerView; small: boolean }) => {
  const t = useT();
  return (
    <p
      aria-hidden={view.phase !== null}
      className={join("serif min-h-8 text-center", small ? "text-title" : "text-heading")}
    >
      {view.phase !== null
        ? phaseName(t, view.phase)
        : view.status === "done"
          ? t("breathe.done")
          : t("breathe.ready")}
    </p>
  );
};

/**
 * A disc that fills and empties around the keel line, with the step in words and a countdown. With reduced
 * motion the disc stands still and the words do the work. A screen reader hears each step once.
 */
export const Pacer = ({
  pattern,
  small = false,
  onStart,
}: {
  pattern: BreathPattern;
  small?: boolean;
  onStart?: () => void;
}) => {
  const t = useT();
  const disc = useRef<HTMLDivElement>(null);
  const still = useMemo(() => matchMedia("(prefers-reduced-motion: reduce)").matches, []);
  const { view, start, pause, goOn, end } = usePacer(pattern, (fullness) => {
    if (disc.current && !still) disc.current.style.transform = `scale(${EMPTY + (1 - EMPTY) * fullness})`;
  });
  const moving = view.status === "running" || view.status === "paused";
  return (
    <div className="grid justify-items-center gap-5">
      <div className={join("relative grid place-items-center", small ? "size-48" : "size-64 sm:size-80")}>
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
          {view.phase === null ? "" : view.secondsLeft}
        </p>
      </div>
      <Words view={view} small={small} />
      <p className="sr-only" aria-live="polite">
        {view.status === "running" && view.phase
          ? `${phaseName(t, view.phase)}, ${secondsOf(pattern, view.phase)}`
          : view.status === "done"
            ? t("breathe.done")
            : ""}
      </p>
      <div className="grid justify-items-center gap-3">
        {moving ? (
          <>
            <p className="text-small text-ink-2">
              {t("breathe.round", { round: view.round, rounds: pattern.rounds })}
            </p>
            <div className="flex gap-2">
              <Button
                icon={view.status === "running" ? "pause" : "play"}
                onClick={view.status === "running" ? pause : goOn}
              >
                {view.status === "running" ? t("breathe.pause") : t("breathe.go-on")}
              </Button>
              <Button onClick={end}>{t("breathe.end")}</Button>
            </div>
          </>
        ) : (
          <Button
            tone="sea"
            icon="breathe"
            onClick={() => {
              start();
              onStart?.();
            }}
          >
            {view.status === "done" ? t("breathe.again") : t("breathe.start")}
          </Button>
        )}
        <p className="max-w-sm text-center text-small text-ink-2">
          {t("breathe.in-words", {
            in: pattern.inSeconds,
            hold: pattern.holdSeconds,
            out: pattern.outSeconds,
            rounds: pattern.rounds,
          })}
        </p>
      </div>
    </div>
  );
};
