import type { Practice } from "@evenkeel/companion/practice/practice";
import { useEffect, useRef } from "react";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { PaceDisc } from "./pace-disc.tsx";
import { PracticeScene } from "./practice-scene.tsx";
import type { usePlayer } from "./use-player.ts";
import { useScreenOn } from "./wake-lock.ts";

/** The line that is on, large; what there is to go along with; and the way out, always. */
export const PlayStage = ({
  practice,
  player,
  spoken,
  onSettings,
}: {
  practice: Practice;
  player: ReturnType<typeof usePlayer>;
  spoken: boolean;
  onSettings: () => void;
}) => {
  const t = useT();
  const language = currentLanguage();
  const { view } = player;
  const running = view.status === "playing";
  useScreenOn(running);
  // Whoever began it with a key has the next act under their hand.
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const step = practice.steps[view.index];
  const before = practice.steps[view.index - 1];
  return (
    <div className="grid min-h-[70dvh] content-between gap-6 pt-2">
      <div className="grid justify-items-center gap-6">
        {step?.pace === undefined ? (
          <PracticeScene kind={practice.kind} id={practice.id} className="size-52 rounded-full sm:size-64" />
        ) : (
          <PaceDisc pace={step.pace} intoMs={player.intoQuietMs} running={running} />
        )}
        <div className="grid min-h-44 w-full max-w-xl content-start gap-3 text-center">
          <p aria-hidden="true" className="line-clamp-2 min-h-6 text-small text-ink-2">
            {before?.say[language] ?? ""}
          </p>
          <p
            aria-live={spoken ? "off" : "polite"}
            aria-atomic="true"
            className="serif text-heading"
            key={view.index}
          >
            {step?.say[language]}
          </p>
        </div>
      </div>
      <div className="grid justify-items-center gap-4">
        <Progress player={player} />
        <p role="status" className="min-h-5 text-small text-ink-2">
          {view.status === "paused"
            ? t("practice.paused")
            : view.stuck && spoken
              ? t("practice.voice-stuck")
              : ""}
        </p>
        <div className="flex flex-wrap items-center justify-center gap-2">
          <IconButton icon="retry" tone="soft" label={t("practice.back")} onClick={player.back} />
          <Button
            ref={first}
            tone="sea"
            icon={running ? "pause" : "play"}
            onClick={running ? player.pause : player.goOn}
          >
            {t(running ? "practice.pause" : "practice.go-on")}
          </Button>
          <IconButton icon="settings" tone="soft" label={t("practice.settings")} onClick={onSettings} />
        </div>
        <Button tone="plain" onClick={player.end}>
          {t("practice.end")}
        </Button>
      </div>
    </div>
  );
};

const Progress = ({ player: { view, wholeSeconds } }: { player: ReturnType<typeof usePlayer> }) => {
  const t = useT();
  const minutes = Math.floor(view.left / 60);
  const seconds = view.left % 60;
  const share = wholeSeconds === 0 ? 1 : 1 - view.left / wholeSeconds;
  return (
    <div className="grid w-full max-w-md gap-1.5">
      <div
        role="progressbar"
        aria-label={t("practice.progress")}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={t("practice.left-words", { minutes, seconds })}
        className="h-1.5 overflow-hidden rounded-full bg-line"
      >
        <div
          className="h-full origin-left rounded-full bg-sea transition-transform duration-300 ease-linear"
          style={{ transform: `scaleX(${share})` }}
        />
      </div>
      <p aria-hidden="true" className="text-center text-small text-ink-2 tabular-nums">
        {t("practice.left", { minutes, seconds: String(seconds).padStart(2, "0") })}
      </p>
    </div>
  );
};
