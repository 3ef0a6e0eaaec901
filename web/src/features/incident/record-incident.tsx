import type { IncidentKind, IncidentSeverity } from "@evenkeel/contract/incident";
import { incidentKind, incidentSeverity } from "@evenkeel/contract/incident";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { newId } from "../../api/new-id.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { SelectField, TextArea, TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { Trouble } from "../you/trouble.tsx";
import { recordIncident } from "./incident-api.ts";

/** Now, as the field for a local time wants it. */
const localNow = (): string => {
  const at = new Date();
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

/** Asks for what went wrong. @param escalationId the escalation it is about, when it is recorded from one. */
export const RecordIncident = ({ escalationId }: { escalationId?: string }) => {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button tone={escalationId === undefined ? "sea" : "plain"} size="small" onClick={() => setOpen(true)}>
        {t("incident.record")}
      </Button>
      <Sheet
        open={open}
        onOpenChange={setOpen}
        title={t("incident.record")}
        description={t("incident.record-about")}
      >
        <Form done={() => setOpen(false)} {...(escalationId === undefined ? {} : { escalationId })} />
      </Sheet>
    </>
  );
};

const Form = ({ done, escalationId }: { done: () => void; escalationId?: string }) => {
  const t = useT();
  const [id] = useState(newId);
  const [happenedAt, setHappenedAt] = useState(localNow);
  const [severity, setSeverity] = useState<IncidentSeverity>("serious");
  const [kind, setKind] = useState<IncidentKind | "">("");
  const [what, setWhat] = useState("");
  const record = useMutation({
    mutationFn: async () => {
      if (kind === "") return;
      await recordIncident({
        ...{ id, severity, kind, what, happenedAt: new Date(happenedAt).toISOString() },
        ...(escalationId === undefined ? {} : { escalationId }),
      });
    },
    onSuccess: () => {
      toast(t("incident.recorded"));
      done();
    },
  });
  const ready = kind !== "" && what.trim() !== "" && happenedAt !== "";
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (ready) record.mutate();
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <SelectField
        label={t("incident.kind")}
        value={kind}
        required
        onChange={(event) =>
          setKind(incidentKind.options.find((option) => option === event.target.value) ?? "")
        }
      >
        <option value="">{t("escalation.choose")}</option>
        {incidentKind.options.map((option) => (
          <option key={option} value={option}>
            {t(`incident.kind.${option}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t("incident.severity")}
        value={severity}
        onChange={(event) =>
          setSeverity(incidentSeverity.options.find((option) => option === event.target.value) ?? "serious")
        }
      >
        {incidentSeverity.options.map((option) => (
          <option key={option} value={option}>
            {t(`incident.severity.${option}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        type="datetime-local"
        label={t("incident.when")}
        value={happenedAt}
        required
        onChange={(event) => setHappenedAt(event.target.value)}
      />
      <TextArea
        label={t("incident.what")}
        hint={t("incident.what-hint")}
        value={what}
        required
        maxLength={8_000}
        onChange={(event) => setWhat(event.target.value)}
      />
      <Trouble error={record.error} />
      <Button type="submit" tone="sea" busy={record.isPending} disabled={!ready}>
        {t("incident.record")}
      </Button>
    </form>
  );
};
