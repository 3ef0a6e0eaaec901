import type { Reminders, ReminderWay } from "@evenkeel/contract/reminder";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Tag } from "../../ui/chip.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { toast } from "../../ui/toast.tsx";
import { Trouble } from "../you/trouble.tsx";
import { removeWay, testWay } from "./reminder-api.ts";
import { logTime, stateWords } from "./reminder-words.ts";

/** One way: try it and see what comes of it, or take it out. */
export const WayRow = ({ way, all }: { way: ReminderWay; all: Reminders }) => {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const test = useMutation({ mutationFn: () => testWay(way.id) });
  const remove = useMutation({
    mutationFn: () => removeWay(way.id),
    onSuccess: () => toast(t("reminders.removed")),
  });
  const name = way.label === "" ? t("reminders.mail") : way.label;
  const sent = all.deliveries.find(({ id }) => id === test.data);
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <p className="min-w-0 flex-1 basis-40 font-medium break-words">{name}</p>
        {way.failingSince === null ? null : (
          <Tag tone="dusk">
            {t("reminders.failing", { when: logTime(way.failingSince, all.settings.zone) })}
          </Tag>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          tone="outline"
          size="small"
          busy={test.isPending}
          aria-label={`${t("reminders.test")}: ${name}`}
          onClick={() => test.mutate()}
        >
          {t("reminders.test")}
        </Button>
        <Button
          tone="plain"
          size="small"
          aria-label={`${t("reminders.remove")}: ${name}`}
          onClick={() => setAsking(true)}
        >
          {t("reminders.remove")}
        </Button>
      </div>
      <p role="status" className="text-small text-ink-2 empty:hidden">
        {test.data === undefined
          ? null
          : sent === undefined
            ? t("reminders.test-on-its-way")
            : `${t("reminders.kind-test")}: ${stateWords(t, sent)}`}
      </p>
      <Trouble error={test.error ?? remove.error} />
      <Confirm
        open={asking}
        onOpenChange={setAsking}
        title={t("reminders.remove-title")}
        description={t("reminders.remove-text", { name })}
        act={t("reminders.remove")}
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
      />
    </div>
  );
};
