import type { EscalationDetail, EscalationOutcome } from "@evenkeel/contract/escalation";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { SelectField, TextArea } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { Trouble } from "../you/trouble.tsx";
import { closeEscalation, setOutcome } from "./escalation-api.ts";
import { OUTCOMES, outcomeWord } from "./words.ts";

/** How it ended; then it is closed. A follow-up that is still to do stays. */
export const CloseAct = ({ one }: { one: EscalationDetail }) => {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [outcome, setOutcomeHere] = useState<EscalationOutcome | "">(one.outcome ?? "");
  const [note, setNote] = useState("");
  const end = useMutation({
    mutationFn: async (close: boolean) => {
      if (outcome === "") return;
      await setOutcome(one.id, outcome, note);
      if (close) await closeEscalation(one.id);
    },
    onSuccess: (_, close) => {
      setNote("");
      setOpen(false);
      toast(t(close ? "escalation.closed" : "escalation.outcome-saved"));
    },
  });
  const choices = OUTCOMES.filter((choice) => (choice === "drill-done") === one.drill);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (outcome !== "") end.mutate(true);
  };
  return (
    <>
      <Button tone="outline" onClick={() => setOpen(true)}>
        {t("escalation.end")}
      </Button>
      <Sheet
        open={open}
        onOpenChange={setOpen}
        title={t("escalation.end")}
        description={t("escalation.end-about")}
      >
        <form onSubmit={submit} className="grid gap-4">
          <SelectField
            label={t("escalation.outcome")}
            value={outcome}
            required
            onChange={(event) =>
              setOutcomeHere(choices.find((choice) => choice === event.target.value) ?? "")
            }
          >
            <option value="">{t("escalation.choose")}</option>
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {outcomeWord(t, choice)}
              </option>
            ))}
          </SelectField>
          <TextArea
            label={t("escalation.outcome-note")}
            hint={t("escalation.note-who")}
            value={note}
            maxLength={4_000}
            onChange={(event) => setNote(event.target.value)}
          />
          <Trouble error={end.error} />
          <div className="flex flex-wrap gap-2">
            <Button type="submit" tone="sea" busy={end.isPending} disabled={outcome === ""}>
              {t("escalation.end-act")}
            </Button>
            <Button disabled={outcome === ""} busy={end.isPending} onClick={() => end.mutate(false)}>
              {t("escalation.outcome-only")}
            </Button>
          </div>
        </form>
      </Sheet>
    </>
  );
};
