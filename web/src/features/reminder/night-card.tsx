import type { Reminders } from "@evenkeel/contract/reminder";
import { useMutation } from "@tanstack/react-query";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Note } from "../../ui/states.tsx";
import { Setting } from "../you/setting.tsx";
import { Trouble } from "../you/trouble.tsx";
import { askAfterNight } from "./reminder-api.ts";
import { momentWords } from "./reminder-words.ts";

/** Asked for each time, and once each time. */
export const NightCard = ({ all }: { all: Reminders }) => {
  const t = useT();
  const act = useMutation({ mutationFn: askAfterNight });
  const { hardNightAt, pausedUntil, settings } = all;
  return (
    <Setting id="reminders-night" title={t("reminders.hard-night")} text={t("reminders.night-text")}>
      <p role="status" className="text-small empty:hidden">
        {hardNightAt === null
          ? null
          : t("reminders.night-on", { when: momentWords(hardNightAt, settings.zone) })}
      </p>
      {pausedUntil === null ? null : <Note>{t("reminders.night-paused")}</Note>}
      <Trouble error={act.error} />
      <div>
        <Button
          tone="outline"
          size="small"
          busy={act.isPending}
          disabled={hardNightAt === null && pausedUntil !== null}
          onClick={() => act.mutate(hardNightAt === null)}
        >
          {t(hardNightAt === null ? "reminders.night-act" : "reminders.night-off")}
        </Button>
      </div>
    </Setting>
  );
};
