import type { EscalationDetail } from "@evenkeel/contract/escalation";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { Failed, Loading } from "../../ui/states.tsx";
import { SelectField, TextArea } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { Trouble } from "../you/trouble.tsx";
import { colleaguesQuery, handOver } from "./escalation-api.ts";

/** Gives it to a colleague, who is told why. */
export const HandOver = ({ one }: { one: EscalationDetail }) => {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button tone="outline" onClick={() => setOpen(true)}>
        {t("escalation.hand-over")}
      </Button>
      <Sheet
        open={open}
        onOpenChange={setOpen}
        title={t("escalation.hand-over")}
        description={t("escalation.hand-over-about")}
      >
        <Form one={one} done={() => setOpen(false)} />
      </Sheet>
    </>
  );
};

const Form = ({ one, done }: { one: EscalationDetail; done: () => void }) => {
  const t = useT();
  const { data, error, refetch } = useQuery(colleaguesQuery);
  const [to, setTo] = useState("");
  const [reason, setReason] = useState("");
  const give = useMutation({
    mutationFn: () => handOver(one.id, to, reason),
    onSuccess: () => {
      const name = data?.colleagues.find(({ userId }) => userId === to)?.name ?? "";
      toast(t("escalation.handed-over", { name }));
      done();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (to !== "" && reason.trim() !== "") give.mutate();
  };
  if (data === undefined)
    return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />;
  if (data.colleagues.length === 0) return <p>{t("escalation.hand-over-nobody")}</p>;
  return (
    <form onSubmit={submit} className="grid gap-4">
      <SelectField
        label={t("escalation.hand-over-to")}
        value={to}
        required
        onChange={(event) => setTo(event.target.value)}
      >
        <option value="">{t("escalation.choose")}</option>
        {data.colleagues.map(({ userId, name }) => (
          <option key={userId} value={userId}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextArea
        label={t("escalation.hand-over-why")}
        value={reason}
        required
        maxLength={1_000}
        onChange={(event) => setReason(event.target.value)}
      />
      <Trouble error={give.error} />
      <Button type="submit" tone="sea" busy={give.isPending} disabled={to === "" || reason.trim() === ""}>
        {t("escalation.hand-over")}
      </Button>
    </form>
  );
};
