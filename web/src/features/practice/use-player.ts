import type { Practice } from "@evenkeel/companion/practice/practice";
import type { Language } from "@evenkeel/kernel/locale";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type PracticeSettings, SPEEDS } from "./practice-settings.ts";
import { openSounds, type Sounds } from "./sound.ts";
import type { Speaker } from "./speaker.ts";
import { after, backFrom, momentAt, secondsLeft, timelineOf, toQuiet } from "./timeline.ts";

export interface PlayerView {
  readonly status: "ready" | "playing" | "paused" | "over";
  readonly index: number;
  readonly quiet: boolean;
  readonly left: number;
  /** The voice gave no answer, and the captions go on alone. */
  readonly stuck: boolean;
}

const TICK_MS = 200;
/** A page that slept does not skip what it slept through. */
const MOST_PASSED_MS = 5_000;
const BACK_MS = 15_000;
/** A voice that is silent for so much longer than its line is not waited for, ms. */
const PATIENCE_MS = 6_000;

/** Runs a practice: line, silence, next line. What changes about once a second comes back as `view`. */
export const usePlayer = (
  practice: Practice,
  language: Language,
  settings: PracticeSettings,
  speaker: Speaker | null,
) => {
  const speed = SPEEDS[settings.speed];
  const timeline = useMemo(() => timelineOf(practice, language, speed), [practice, language, speed]);
  const [view, setView] = useState<PlayerView>({
    ...{ status: "ready", index: 0, quiet: false, left: secondsLeft(timeline, 0), stuck: false },
  });
  const run = useRef({ ms: 0, playedMs: 0, said: -1, speaking: false, token: 0, stuck: false });
  const shown = useRef({ timeline, index: 0 });
  const sounds = useRef<Sounds | null>(null);
  const playing = view.status === "playing";

  const show = useCallback(
    (status: PlayerView["status"]): void => {
      const { ms, stuck } = run.current;
      const moment = momentAt(timeline, ms);
      const index = moment?.index ?? timeline.parts.length - 1;
      shown.current = { timeline, index };
      const next = { status, index, quiet: moment?.quiet ?? true, left: secondsLeft(timeline, ms), stuck };
      setView((before) =>
        Object.entries(next).every(([key, value]) => before[key as keyof PlayerView] === value)
          ? before
          : next,
      );
    },
    [timeline],
  );

  // Another speed: the line goes on from its first word, at the new one.
  useEffect(() => {
    if (shown.current.timeline === timeline) return;
    run.current.ms = timeline.parts[shown.current.index]?.startMs ?? 0;
    shown.current = { timeline, index: shown.current.index };
    setView((before) => ({ ...before, left: secondsLeft(timeline, run.current.ms) }));
  }, [timeline]);

  useEffect(() => {
    if (playing) sounds.current?.background(settings.sound, settings.volume);
    else sounds.current?.background("none", 0);
  }, [playing, settings.sound, settings.volume]);
  useEffect(
    () => () => {
      sounds.current?.close();
      sounds.current = null;
    },
    [],
  );

  useEffect(() => {
    if (!playing) return;
    const state = run.current;
    let last = performance.now();
    let lineBegan = last;
    const begin = (index: number): void => {
      const step = practice.steps[index];
      if (step === undefined) return;
      state.said = index;
      state.token += 1;
      lineBegan = performance.now();
      if (settings.sound !== "none" && (step.cue === "bell" || speaker === null)) sounds.current?.bell();
      if (speaker === null) return;
      const { token } = state;
      state.speaking = true;
      void speaker.say(step.say[language], speed).then((said) => {
        if (token !== state.token) return;
        state.speaking = false;
        if (said) state.ms = toQuiet(timeline, index, state.ms);
        else state.stuck = true;
        const next = practice.steps[index + 1];
        if (next !== undefined) speaker.prepare(next.say[language], speed);
      });
    };
    const tick = (): void => {
      const now = performance.now();
      const passed = Math.min(now - last, MOST_PASSED_MS);
      last = now;
      const moment = momentAt(timeline, state.ms);
      if (moment === null) {
        show("over");
        return;
      }
      const part = timeline.parts[moment.index];
      if (state.said !== moment.index && !moment.quiet) begin(moment.index);
      const longest = part === undefined ? 0 : 2 * (part.quietMs - part.startMs) + PATIENCE_MS;
      if (state.speaking && now - lineBegan > longest) {
        state.token += 1;
        state.speaking = false;
        state.stuck = true;
        speaker?.stop();
      }
      state.playedMs += passed;
      state.ms = after(timeline, state.ms, passed, state.speaking);
      show("playing");
    };
    tick();
    const timer = setInterval(tick, TICK_MS);
    return () => {
      clearInterval(timer);
      // After a pause the line is said again from its first word.
      state.token += 1;
      state.speaking = false;
      state.said = -1;
      speaker?.stop();
    };
  }, [playing, practice, language, speed, timeline, speaker, settings.sound, show]);

  return {
    view,
    wholeSeconds: Math.ceil(timeline.wholeMs / 1_000),
    /** Ms into the silence of the line that is on; read on every frame by the pacer. */
    intoQuietMs: useCallback((): number => momentAt(timeline, run.current.ms)?.intoQuietMs ?? 0, [timeline]),
    playedSeconds: (): number => Math.round(run.current.playedMs / 1_000),
    /** From the tap itself: browsers give sound to no one else. */
    start: (): void => {
      sounds.current ??= openSounds();
      run.current = {
        ms: 0,
        playedMs: 0,
        said: -1,
        speaking: false,
        token: run.current.token + 1,
        stuck: false,
      };
      show("playing");
    },
    pause: (): void => {
      const moment = momentAt(timeline, run.current.ms);
      const part = moment === null ? undefined : timeline.parts[moment.index];
      if (part !== undefined && moment?.quiet === false) run.current.ms = part.startMs;
      show("paused");
    },
    goOn: (): void => show("playing"),
    back: (): void => {
      run.current.ms = backFrom(timeline, run.current.ms, BACK_MS);
      run.current.token += 1;
      run.current.speaking = false;
      run.current.said = -1;
      speaker?.stop();
      show(view.status);
    },
    end: (): void => show("over"),
    toReady: (): void => {
      run.current.ms = 0;
      show("ready");
    },
  };
};
