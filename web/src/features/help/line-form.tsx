import type { Helpline, HelplinePurpose } from "@evenkeel/safety/directory";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { fieldSentence } from "../../api/failure.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { SelectField, TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { Trouble } from "../you/trouble.tsx";
import { correctLine, type LineOfCorrection } from "./lines-api.ts";

const PURPOSES: readonly HelplinePurpose[] = [
  "suicide",
  "general",
  "youth",
  "domestic-violence",
  "lgbtq-youth",
  "veterans",
  "eating",
  "emergency",
];
const KINDS = ["call", "text", "chat"] as const;
type Kind = (typeof KINDS)[number];

interface Fields {
  readonly name: string;
  readonly purpose: HelplinePurpose;
  readonly hours: string;
  readonly languages: string;
  readonly channels: Readonly<Record<Kind, { readonly value: string; readonly note: string }>>;
}

const fieldsOf = (line: Helpline | null): Fields => {
  const of = (kind: Kind) => {
    const channel = line?.channels.find((one) => one.kind === kind);
    return { value: channel?.value ?? "", note: channel?.note ?? "" };
  };
  return {
    name: line?.name ?? "",
    purpose: line?.purpose ?? "suicide",
    hours: line === null || line.hours === "not stated" ? "" : line.hours,
    languages: line?.languages.join(", ") ?? "",
    channels: { call: of("call"), text: of("text"), chat: of("chat") },
  };
};

const lineOf = (fields: Fields): LineOfCorrection => ({
  purpose: fields.purpose,
  hours: fields.hours.trim() === "" ? "not stated" : fields.hours.trim(),
  languages: fields.languages
    .split(/[\s,;]+/)
    .map((code) => code.trim().toLowerCase())
    .filter((code) => code !== ""),
  channels: KINDS.map((kind) => ({ kind, ...fields.channels[kind] }))
    .filter(({ value }) => value.trim() !== "")
    .map(({ kind, value, note }) => ({
      kind,
      value: value.trim(),
      ...(note.trim() === "" ? {} : { note: note.trim() }),
    })),
});

/** Sets one line right, or adds one. What is saved holds at once: in Talk, under Help now, and offline after the next visit. */
export const LineForm = ({
  country,
  line,
  onClose,
}: {
  country: string;
  /** Null: a new one. */
  line: Helpline | null;
  onClose: () => void;
}) => {
  const t = useT();
  const [fields, setFields] = useState(() => fieldsOf(line));
  const set = (change: Partial<Fields>): void => setFields((before) => ({ ...before, ...change }));
  const save = useMutation({
    mutationFn: correctLine,
    onSuccess: () => {
      toast(t("lines.saved"));
      onClose();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate({ country, name: fields.name.trim(), line: lineOf(fields) });
  };
  return (
    <Sheet
      open
      onOpenChange={(open) => open || onClose()}
      title={line === null ? t("lines.add") : t("lines.correct-one", { name: line.name })}
      description={t("lines.check-first")}
    >
      <form onSubmit={submit} className="grid gap-4">
        {line === null ? (
          <TextField
            label={t("lines.name")}
            error={fieldSentence(save.error, "name")}
            value={fields.name}
            maxLength={120}
            required
            onChange={(event) => set({ name: event.target.value })}
          />
        ) : null}
        <SelectField
          label={t("lines.purpose")}
          value={fields.purpose}
          onChange={(event) =>
            set({ purpose: PURPOSES.find((one) => one === event.target.value) ?? fields.purpose })
          }
        >
          {PURPOSES.map((purpose) => (
            <option key={purpose} value={purpose}>
              {t(`help.purpose-${purpose}`)}
            </option>
          ))}
        </SelectField>
        {KINDS.map((kind) => (
          <div key={kind} className="grid gap-2 sm:grid-cols-2">
            <TextField
              label={t(`lines.${kind}`)}
              value={fields.channels[kind].value}
              maxLength={100}
              onChange={(event) =>
                set({
                  channels: {
                    ...fields.channels,
                    [kind]: { ...fields.channels[kind], value: event.target.value },
                  },
                })
              }
            />
            <TextField
              label={t("lines.note")}
              value={fields.channels[kind].note}
              maxLength={120}
              onChange={(event) =>
                set({
                  channels: {
                    ...fields.channels,
                    [kind]: { ...fields.channels[kind], note: event.target.value },
                  },
                })
              }
            />
          </div>
        ))}
        <TextField
          label={t("lines.hours")}
          hint={t("lines.hours-hint")}
          value={fields.hours}
          maxLength={80}
          onChange={(event) => set({ hours: event.target.value })}
        />
        <TextField
          label={t("lines.languages")}
          hint={t("lines.languages-hint")}
          error={fieldSentence(save.error, "languages")}
          value={fields.languages}
          required
          onChange={(event) => set({ languages: event.target.value })}
        />
        <Trouble error={save.error} />
        <Button type="submit" tone="sea" busy={save.isPending}>
          {t("lines.save")}
        </Button>
      </form>
    </Sheet>
  );
};
