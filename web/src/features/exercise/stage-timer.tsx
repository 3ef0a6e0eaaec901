import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { type Stage, totalSeconds } from "./stage-timing.ts";
import { useStages } from "./use-stages.ts";

/** Stages that follow one another by themselves, with a line that fills; can be paused, skipped and ended. All of it
 *  stands in words below, for those who would sooner go at their own pace. */
export const StageTimer = ({ stages }: { stages: readonly Stage[] }) => {
  const t = useT();
  const { view, start, pause, goOn, next, end } = useStages(stages);
  const moving = view.status === "running" || view.status === "paused";
  const minutes = Math.max(1, Math.round(totalSeconds(stages) / 60));
  return (
    <div className="grid gap-4">
      {moving || view.status === "done" ? (
        <>
          <p className="serif grid min-h-24 items-center text-title" aria-live="polite">
            {view.status === "done" ? t("exercise.timer-done") : stages[view.index]?.text}
          </p>
          <div aria-hidden="true" className="h-1.5 overflow-hidden rounded-full bg-sunk">
            <div className="h-full bg-sea" style={{ width: `${Math.round(view.share * 1000) / 10}%` }} />
          </div>
        </>
      ) : null}
      {moving ? (
        <div className="flex flex-wrap items-center gap-2">
          <Button
            size="small"
            icon={view.status === "running" ? "pause" : "play"}
            onClick={view.status === "running" ? pause : goOn}
          >
            {view.status === "running" ? t("breathe.pause") : t("breathe.go-on")}
          </Button>
          <Button size="small" onClick={next}>
            {t("exercise.timer-next")}
          </Button>
          <Button size="small" tone="plain" onClick={end}>
            {t("breathe.end")}
          </Button>
          <p className="ms-auto text-small text-ink-2 tabular-nums">
            {t("exercise.timer-stage", { stage: view.index + 1, stages: stages.length })}
            <span aria-hidden="true"> · {view.secondsLeft} s</span>
          </p>
        </div>
      ) : (
        <div>
          <Button tone="sea" icon="play" onClick={start}>
            {view.status === "done" ? t("breathe.again") : t("exercise.timer-start", { minutes })}
          </Button>
        </div>
      )}
      {moving ? null : (
        <ol className="grid gap-2 text-small text-ink-2">
          {stages.map((stage, index) => (
            <li key={stage.text} className="flex gap-3">
              <span aria-hidden="true" className="serif w-5 shrink-0 text-end tabular-nums">
                {index + 1}
              </span>
              <span>{stage.text}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
};
