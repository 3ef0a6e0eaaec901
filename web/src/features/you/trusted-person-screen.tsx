import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Failed, Loading } from "../../ui/states.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { Trouble } from "./trouble.tsx";
import { removeTrustedPerson, setTrustedPerson, trustedPersonQuery } from "./you-api.ts";

export const TrustedPersonScreen = () => {
  const t = useT();
  const { data, error, refetch } = useQuery(trustedPersonQuery);
  return (
    <Page title={t("you.trusted.title")} back="/you" lead={t("you.trusted.lead")}>
      {data !== undefined ? (
        <Person key={data.person === null ? "none" : "some"} person={data.person} />
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
};

const Person = ({ person }: { person: { name: string; contact: string | null } | null }) => {
  const t = useT();
  const [name, setName] = useState(person?.name ?? "");
  const [contact, setContact] = useState(person?.contact ?? "");
  const [tried, setTried] = useState(false);
  const save = useMutation({
    mutationFn: setTrustedPerson,
    onSuccess: () => toast(t("you.trusted.saved")),
  });
  const remove = useMutation({
    mutationFn: removeTrustedPerson,
    onSuccess: () => toast(t("you.trusted.removed")),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === "") return;
    save.mutate({ name: name.trim(), contact: contact.trim() === "" ? null : contact.trim() });
  };
  return (
    <form onSubmit={submit} noValidate className="grid gap-5">
      <TextField
        label={t("you.trusted.name")}
        hint={t("you.trusted.name-hint")}
        error={tried && name.trim() === "" ? t("you.trusted.name-needed") : null}
        value={name}
        maxLength={80}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={t("you.trusted.contact")}
        hint={t("you.trusted.contact-hint")}
        value={contact}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setContact(event.target.value)}
      />
      <Trouble error={save.error ?? remove.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="sea" busy={save.isPending} className="flex-1">
          {t("ui.save")}
        </Button>
        {person === null ? null : (
          <Button tone="outline" busy={remove.isPending} onClick={() => remove.mutate()}>
            {t("you.trusted.remove")}
          </Button>
        )}
      </div>
    </form>
  );
};
