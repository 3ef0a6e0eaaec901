import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { fieldSentence } from "../../api/failure.ts";
import { useFailureSentence } from "../../api/failure-sentence.ts";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { contactLink } from "./channel-link.ts";
import {
  removeTrustedPerson,
  saveTrustedPerson,
  type TrustedPerson,
  trustedPersonQuery,
} from "./trusted-person-api.ts";

const Editor = ({
  person,
  open,
  onOpenChange,
}: {
  person: TrustedPerson | null;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) => {
  const t = useT();
  const queries = useQueryClient();
  const sentence = useFailureSentence();
  const [name, setName] = useState(person?.name ?? "");
  const [contact, setContact] = useState(person?.contact ?? "");
  const close = async (said: string): Promise<void> => {
    await queries.invalidateQueries({ queryKey: trustedPersonQuery.queryKey });
    toast(said);
    onOpenChange(false);
  };
  const save = useMutation({
    mutationFn: () => saveTrustedPerson({ name: name.trim(), contact: contact.trim() || null }),
    onSuccess: () => close(t("help.trusted-saved")),
  });
  const remove = useMutation({
    mutationFn: removeTrustedPerson,
    onSuccess: () => close(t("help.trusted-removed")),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim()) save.mutate();
  };
  return (
    <Sheet open={open} onOpenChange={onOpenChange} title={t("help.trusted")}>
      <form onSubmit={submit} className="grid gap-4">
        <TextField
          label={t("help.trusted-name")}
          value={name}
          maxLength={80}
          required
          onChange={(event) => setName(event.target.value)}
          error={fieldSentence(save.error, "name")}
        />
        <TextField
          label={t("help.trusted-contact")}
          hint={t("help.trusted-contact-hint")}
          value={contact}
          maxLength={200}
          onChange={(event) => setContact(event.target.value)}
          error={fieldSentence(save.error, "contact") ?? (save.error ? sentence(save.error) : null)}
        />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" tone="sea" busy={save.isPending}>
            {t("ui.save")}
          </Button>
          {person ? (
            <Button tone="plain" busy={remove.isPending} onClick={() => remove.mutate()}>
              {t("help.trusted-remove")}
            </Button>
          ) : null}
        </div>
      </form>
    </Sheet>
  );
};

/** One named person, kept with the account, shown where it is needed. */
export const TrustedPersonCard = () => {
  const t = useT();
  const me = useMe();
  const answer = useQuery({ ...trustedPersonQuery, enabled: me?.role === "member" });
  const [editing, setEditing] = useState(false);
  if (me === null) return null;
  const person = answer.data?.person ?? null;
  const link = person?.contact ? contactLink(person.contact) : null;
  return (
    <Card id="trusted" className="grid gap-3 scroll-mt-24">
      <div>
        <h2 className="text-title">{person ? person.name : t("help.trusted")}</h2>
        <p className="text-small text-ink-2">
          {person
            ? (person.contact ?? t("help.trusted"))
            : answer.isError
              ? t("help.trusted-offline")
              : t("help.trusted-none")}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        {link ? (
          <Button asChild tone="sea" size="small">
            <a href={link}>
              <Icon name={link.startsWith("mailto:") ? "mail" : "call"} size={20} />
              {person?.name}
            </a>
          </Button>
        ) : null}
        <Button size="small" icon={person ? "edit" : "plus"} onClick={() => setEditing(true)}>
          {person ? t("help.trusted-change") : t("help.trusted-add")}
        </Button>
      </div>
      {editing ? <Editor person={person} open onOpenChange={setEditing} /> : null}
    </Card>
  );
};
