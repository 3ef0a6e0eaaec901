import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { shortDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Note } from "../../ui/states.tsx";
import { Begin } from "./begin.tsx";
import { type Going, pauseIsOver } from "./going.ts";
import { MoreSheet } from "./more-sheet.tsx";
import { PauseSheet } from "./pause-sheet.tsx";
import { resumeProgram } from "./program-acts.ts";

/** What can be done from where one is: go on, rest, come back. */
export const Standing = ({ going, all }: { going: Going; all: readonly Going[] }) => {
  const t = useT();
  const { program, progress } = going;
  const [sheet, setSheet] = useState<"pause" | "more" | null>(null);
  const [anew, setAnew] = useState(false);
  const close = (open: boolean): void => setSheet(open ? sheet : null);
  const week = { programId: program.id, moduleId: progress.at };
  return (
    <div className="grid gap-3">
      {progress.status === "going" ? null : (
        <Note tone="sea">
          {progress.status === "ended"
            ? t("program.ended", { when: shortDate(new Date(progress.changedAt)) })
            : pauseIsOver(progress, Date.now())
              ? t("program.pause-over")
              : progress.pausedUntil === null
                ? t("program.paused-open")
                : t("program.paused-until", { when: shortDate(progress.pausedUntil) })}
        </Note>
      )}
      <div className="flex flex-wrap gap-2">
        {progress.status === "going" ? (
          <>
            <Button asChild tone="sea">
              <Link to="/programs/$programId/$moduleId" params={week}>
                {t("program.go-on")}
              </Link>
            </Button>
            <Button tone="outline" icon="pause" onClick={() => setSheet("pause")}>
              {t("program.pause")}
            </Button>
          </>
        ) : progress.status === "paused" ? (
          <Button tone="sea" onClick={() => void resumeProgram(going, all)}>
            {t("program.resume")}
          </Button>
        ) : (
          <Button tone="outline" aria-expanded={anew} onClick={() => setAnew(!anew)}>
            {t("program.begin-again")}
          </Button>
        )}
        <Button tone="plain" onClick={() => setSheet("more")}>
          {t("program.more")}
        </Button>
      </div>
      {anew && progress.status === "ended" ? <Begin program={program} all={all} /> : null}
      <PauseSheet going={going} open={sheet === "pause"} onOpenChange={close} />
      <MoreSheet going={going} all={all} open={sheet === "more"} onOpenChange={close} />
    </div>
  );
};
