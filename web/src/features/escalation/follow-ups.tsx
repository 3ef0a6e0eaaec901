import type { EscalationDetail } from "@evenkeel/contract/escalation";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { clockTime, shortDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { Trouble } from "../you/trouble.tsx";
import { finishFollowUp, planFollowUp } from "./escalation-api.ts";
import { Panel } from "./panel.tsx";

/** Who asks after the member, and when. */
export const FollowUps = ({ one, acting }: { one: EscalationDetail; acting: boolean }) => {
  const t = useT();
  const [planning, setPlanning] = useState(false);
  const finish = useMutation({ mutationFn: (followUpId: string) => finishFollowUp(one.id, followUpId) });
  if (one.drill) return null;
  return (
    <Panel title={t("escalation.follow-ups")}>
      {one.followUps.length === 0 ? (
        <p className="text-small text-ink-2">{t("escalation.follow-ups-none")}</p>
      ) : (
        <ul className="grid gap-3">
          {one.followUps.map(({ id, kind, dueAt, doneAt, note }) => (
            <li key={id} className="flex items-center justify-between gap-3">
              <span className="min-w-0">
                <span className="block">{t(`escalation.follow-up.${kind}`)}</span>
                <span className="block text-small text-ink-2">
                  {doneAt === null
                    ? t("escalation.due", { when: `${shortDate(dueAt)}, ${clockTime(dueAt)}` })
                    : t("escalation.done", { when: `${shortDate(doneAt)}, ${clockTime(doneAt)}` })}
                </span>
                {note === null ? null : <span className="block text-small">{note}</span>}
              </span>
              {acting && kind === "clinician" && doneAt === null ? (
                <Button
                  size="small"
                  busy={finish.isPending && finish.variables === id}
                  onClick={() => finish.mutate(id)}
                >
                  {t("escalation.follow-up-finish")}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <Trouble error={finish.error} />
      {acting ? (
        planning ? (
          <Plan one={one} done={() => setPlanning(false)} />
        ) : (
          <Button size="small" className="justify-self-start" onClick={() => setPlanning(true)}>
            {t("escalation.follow-up-plan")}
          </Button>
        )
      ) : null}
    </Panel>
  );
};

/** Now, as the field for a local time wants it, some hours on. */
const inHours = (hours: number): string => {
  const at = new Date(Date.now() + hours * 3_600_000);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

const Plan = ({ one, done }: { one: EscalationDetail; done: () => void }) => {
  const t = useT();
  const [dueAt, setDueAt] = useState(() => inHours(24));
  const [note, setNote] = useState("");
  const plan = useMutation({
    mutationFn: () => planFollowUp(one.id, new Date(dueAt).toISOString(), note),
    onSuccess: done,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (dueAt !== "") plan.mutate();
  };
  return (
    <form onSubmit={submit} className="grid gap-3">
      <TextField
        type="datetime-local"
        label={t("escalation.follow-up-when")}
        hint={t("escalation.follow-up-zone")}
        value={dueAt}
        required
        onChange={(event) => setDueAt(event.target.value)}
      />
      <TextField
        label={t("escalation.follow-up-note")}
        value={note}
        maxLength={1_000}
        onChange={(event) => setNote(event.target.value)}
      />
      <Trouble error={plan.error} />
      <div className="flex gap-2">
        <Button type="submit" size="small" tone="sea" busy={plan.isPending}>
          {t("escalation.follow-up-plan")}
        </Button>
        <Button size="small" tone="plain" onClick={done}>
          {t("ui.cancel")}
        </Button>
      </div>
    </form>
  );
};
