import type { Reminders } from "@evenkeel/contract/reminder";
import { useMutation } from "@tanstack/react-query";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Chip, ChipRow } from "../../ui/chip.tsx";
import { toast } from "../../ui/toast.tsx";
import { Setting } from "../you/setting.tsx";
import { Trouble } from "../you/trouble.tsx";
import { pauseFor } from "./reminder-api.ts";
import { momentWords } from "./reminder-words.ts";

export const PAUSES = [1, 3, 7, 30] as const;

export const PauseCard = ({ all }: { all: Reminders }) => {
  const t = useT();
  const pause = useMutation({
    mutationFn: (days: number) => pauseFor(days),
    onSuccess: (_all, days) => {
      if (days > 0) toast(t("reminders.paused"), { undo: () => pause.mutate(0) });
    },
  });
  return (
    <Setting id="reminders-pause" title={t("reminders.pause")} text={t("reminders.pause-text")}>
      <p role="status" className="empty:hidden">
        {all.pausedUntil === null
          ? null
          : t("reminders.paused-until", { when: momentWords(all.pausedUntil, all.settings.zone) })}
      </p>
      <Trouble error={pause.error} />
      {all.pausedUntil === null ? (
        <ChipRow label={t("reminders.pause")}>
          {PAUSES.map((days) => (
            <Chip key={days} onClick={() => pause.mutate(days)}>
              {t("reminders.pause-days", { days })}
            </Chip>
          ))}
        </ChipRow>
      ) : (
        <div>
          <Button tone="sea" size="small" busy={pause.isPending} onClick={() => pause.mutate(0)}>
            {t("reminders.go-on")}
          </Button>
        </div>
      )}
    </Setting>
  );
};
