import type { AlertChannel } from "@evenkeel/contract/on-call";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { clockTime, shortDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Tag } from "../../ui/chip.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { Trouble } from "../you/trouble.tsx";
import { channelKindWord } from "./delivery-words.ts";
import { LiveDelivery } from "./live-delivery.tsx";
import { confirmChannel, removeChannel, sendCodeAgain, testChannel } from "./on-call-api.ts";

/** One way to be reached: confirm it, test it and watch the test arrive, or take it out. */
export const ChannelRow = ({ channel, given }: { channel: AlertChannel; given: string }) => {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const test = useMutation({ mutationFn: () => testChannel(channel.id) });
  const remove = useMutation({
    mutationFn: () => removeChannel(channel.id),
    onSuccess: () => toast(t("on-call.way-removed")),
  });
  const name = `${channelKindWord(t, channel.kind)}, ${channel.label}`;
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <p className="min-w-0 flex-1 basis-48">
          <span className="block font-medium">{channelKindWord(t, channel.kind)}</span>
          <span className="block text-small break-all text-ink-2">{channel.label}</span>
        </p>
        {channel.failingSince === null ? null : (
          <Tag tone="clay">
            {t("on-call.failing", {
              when: `${shortDate(channel.failingSince)}, ${clockTime(channel.failingSince)}`,
            })}
          </Tag>
        )}
        {channel.confirmed ? (
          <Tag tone="sea">{t("on-call.confirmed")}</Tag>
        ) : (
          <Tag tone="dusk">{t("on-call.not-confirmed")}</Tag>
        )}
      </div>
      {channel.confirmed ? null : <CodeForm channel={channel} given={given} />}
      <div className="flex flex-wrap gap-2">
        {channel.confirmed ? (
          <Button
            tone="sea"
            size="small"
            busy={test.isPending}
            aria-label={`${t("on-call.test")}: ${name}`}
            onClick={() => test.mutate()}
          >
            {t("on-call.test")}
          </Button>
        ) : null}
        <Button
          tone="plain"
          size="small"
          aria-label={`${t("on-call.remove")}: ${name}`}
          onClick={() => setAsking(true)}
        >
          {t("on-call.remove")}
        </Button>
      </div>
      {test.data === undefined ? null : <LiveDelivery key={test.data} deliveryId={test.data} />}
      <Trouble error={test.error ?? remove.error} />
      <Confirm
        open={asking}
        onOpenChange={setAsking}
        title={t("on-call.remove-way")}
        description={t("on-call.remove-way-text", { name })}
        act={t("on-call.remove")}
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
      />
    </div>
  );
};

const CodeForm = ({ channel, given }: { channel: AlertChannel; given: string }) => {
  const t = useT();
  const [code, setCode] = useState(given);
  const confirm = useMutation({ mutationFn: () => confirmChannel(channel.id, code.trim()) });
  const again = useMutation({
    mutationFn: () => sendCodeAgain(channel.id),
    onSuccess: () => toast(t("on-call.code-sent")),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    confirm.mutate();
  };
  return (
    <form onSubmit={submit} className="grid gap-3 rounded-field bg-sunk p-4">
      <TextField
        label={t("on-call.code")}
        hint={t("on-call.code-hint")}
        value={code}
        required
        inputMode="numeric"
        autoComplete="one-time-code"
        pattern="\s*\d{6}\s*"
        maxLength={8}
        onChange={(event) => setCode(event.target.value)}
      />
      <Trouble error={confirm.error ?? again.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="sea" size="small" busy={confirm.isPending}>
          {t("on-call.confirm")}
        </Button>
        <Button tone="plain" size="small" busy={again.isPending} onClick={() => again.mutate()}>
          {t("on-call.code-again")}
        </Button>
      </div>
    </form>
  );
};
