import type { ChannelRequest } from "@evenkeel/contract/on-call";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { v7 as newId } from "uuid";
import { deviceZone } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Button } from "../../ui/button.tsx";
import { Segments } from "../../ui/segments.tsx";
import { Note } from "../../ui/states.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { Setting } from "../you/setting.tsx";
import { Trouble } from "../you/trouble.tsx";
import { addChannel } from "./on-call-api.ts";
import { CannotPush, subscribeHere } from "./this-browser.ts";

type Kind = ChannelRequest["kind"];

/** A further way to be reached. */
export const AddChannel = ({
  pushKey,
  mailConfigured,
  privateNetwork,
}: {
  pushKey: string;
  mailConfigured: boolean;
  privateNetwork: boolean;
}) => {
  const t = useT();
  const [kind, setKind] = useState<Kind>("push");
  return (
    <Setting id="add-way" title={t("on-call.add-way")}>
      <Segments
        label={t("on-call.way-kind")}
        name="way-kind"
        value={kind}
        onChange={setKind}
        options={[
          { value: "push", label: t("on-call.push") },
          { value: "e-mail", label: t("on-call.e-mail") },
          { value: "webhook", label: t("on-call.webhook") },
        ]}
      />
      {kind === "push" ? <AddPush pushKey={pushKey} /> : null}
      {kind === "e-mail" ? mailConfigured ? <AddMail /> : <Note>{t("on-call.no-mail")}</Note> : null}
      {kind === "webhook" ? <AddWebhook privateNetwork={privateNetwork} /> : null}
    </Setting>
  );
};

const AddPush = ({ pushKey }: { pushKey: string }) => {
  const t = useT();
  const add = useMutation({ mutationFn: async () => addChannel(await subscribeHere(newId(), pushKey)) });
  const trouble = add.error instanceof CannotPush ? add.error.trouble : null;
  return (
    <div className="grid gap-3">
      <p className="text-small text-ink-2">{t("on-call.push-text")}</p>
      {trouble === null ? (
        <Trouble error={add.error} />
      ) : (
        <Note tone="clay">{t(`on-call.push-${trouble}`)}</Note>
      )}
      <Button tone="sea" busy={add.isPending} onClick={() => add.mutate()}>
        {t("on-call.push-act")}
      </Button>
    </div>
  );
};

const AddMail = () => {
  const t = useT();
  const me = useMe();
  const [address, setAddress] = useState(me?.email ?? "");
  const add = useMutation({
    mutationFn: () =>
      addChannel({ kind: "e-mail", id: newId(), zone: deviceZone(), address: address.trim() }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <form onSubmit={submit} className="grid gap-3">
      <TextField
        type="email"
        label={t("on-call.address")}
        hint={t("on-call.address-hint")}
        value={address}
        required
        maxLength={254}
        onChange={(event) => setAddress(event.target.value)}
      />
      <Trouble error={add.error} />
      <Button type="submit" tone="sea" busy={add.isPending}>
        {t("on-call.send-code")}
      </Button>
    </form>
  );
};

const AddWebhook = ({ privateNetwork }: { privateNetwork: boolean }) => {
  const t = useT();
  const [url, setUrl] = useState("");
  const add = useMutation({
    mutationFn: () =>
      addChannel({ kind: "webhook", id: newId(), zone: deviceZone(), label: "", url: url.trim() }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate();
  };
  const secret = add.data?.secret ?? null;
  if (secret !== null)
    return (
      <div className="grid gap-3">
        <p role="status" className="text-small">
          {t("on-call.secret-text")}
        </p>
        <TextField
          label={t("on-call.secret")}
          value={secret}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
          className="text-small"
        />
        <Button
          tone="soft"
          onClick={() => {
            setUrl("");
            add.reset();
          }}
        >
          {t("on-call.secret-kept")}
        </Button>
      </div>
    );
  return (
    <form onSubmit={submit} className="grid gap-3">
      <TextField
        type="url"
        label={t("on-call.webhook-url")}
        hint={t(privateNetwork ? "on-call.webhook-hint-private" : "on-call.webhook-hint")}
        value={url}
        required
        maxLength={1_000}
        autoComplete="off"
        onChange={(event) => setUrl(event.target.value)}
      />
      <Trouble error={add.error} />
      <Button type="submit" tone="sea" busy={add.isPending}>
        {t("on-call.send-code")}
      </Button>
    </form>
  );
};
