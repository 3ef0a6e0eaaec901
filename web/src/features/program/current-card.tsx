import { Link } from "@tanstack/react-router";
import { shortDate } from "../../i18n/dates.ts";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { type Going, pauseIsOver, weekOf } from "./going.ts";
import { resumeProgram } from "./program-acts.ts";

/** Where the member is, and the way on from there; while it rests, that it rests. */
export const CurrentCard = ({ going, all }: { going: Going; all: readonly Going[] }) => {
  const t = useT();
  const language = currentLanguage();
  const { program, progress } = going;
  const week = program.modules.find(({ id }) => id === progress.at);
  const paused = progress.status === "paused";
  return (
    <Card aria-labelledby="current" className="grid gap-3">
      <div>
        <p className="text-label text-ink-2">
          {program.title[language]} · {t("program.week-of", weekOf(program, progress.at))}
        </p>
        <h2 id="current" className="text-title">
          {week?.title[language]}
        </h2>
        <p className="text-small text-ink-2">
          {!paused
            ? week?.aim[language]
            : pauseIsOver(progress, Date.now())
              ? t("program.pause-over")
              : progress.pausedUntil === null
                ? t("program.paused-open")
                : t("program.paused-until", { when: shortDate(progress.pausedUntil) })}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        {paused ? (
          <Button tone="sea" size="small" onClick={() => void resumeProgram(going, all)}>
            {t("program.resume")}
          </Button>
        ) : (
          <Button asChild tone="sea" size="small">
            <Link
              to="/programs/$programId/$moduleId"
              params={{ programId: program.id, moduleId: progress.at }}
            >
              {t("program.go-on")}
            </Link>
          </Button>
        )}
        <Button asChild tone="outline" size="small">
          <Link to="/programs/$programId" params={{ programId: program.id }}>
            {t("program.way-path")}
          </Link>
        </Button>
      </div>
    </Card>
  );
};
