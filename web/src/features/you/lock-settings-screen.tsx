import type { Me } from "@evenkeel/contract/account";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { lock } from "../../session/lock.ts";
import { meQuery } from "../../session/me.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Failed, Loading, Note } from "../../ui/states.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { pinTrouble } from "./pin.ts";
import { Setting } from "./setting.tsx";
import { Trouble } from "./trouble.tsx";
import { lockNow, removePin, setPin } from "./you-api.ts";

export const LockSettingsScreen = () => {
  const t = useT();
  const { data: me, error, refetch } = useQuery(meQuery);
  return (
    <Page title={t("you.lock.title")} back="/you" lead={t("you.lock.text")}>
      {me ? (
        <div className="grid gap-4">
          {me.lock.set ? <Locked /> : null}
          <ChoosePin me={me} />
        </div>
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
};

const Locked = () => {
  const t = useT();
  const now = useMutation({ mutationFn: lockNow, onSuccess: lock });
  const remove = useMutation({
    mutationFn: removePin,
    onSuccess: () => toast(t("you.lock.was-removed")),
  });
  return (
    <div className="grid gap-3">
      <Button tone="sea" icon="lock" busy={now.isPending} onClick={() => now.mutate()}>
        {t("you.lock.now")}
      </Button>
      <Button tone="outline" busy={remove.isPending} onClick={() => remove.mutate()}>
        {t("you.lock.remove")}
      </Button>
      <Trouble error={now.error ?? remove.error} />
    </div>
  );
};

const ChoosePin = ({ me }: { me: Me }) => {
  const t = useT();
  const [pin, setPinText] = useState("");
  const [again, setAgain] = useState("");
  const [tried, setTried] = useState(false);
  const trouble = tried ? pinTrouble(pin, again) : null;
  const save = useMutation({
    mutationFn: () => setPin(pin),
    onSuccess: () => {
      setPinText("");
      setAgain("");
      setTried(false);
      toast(t("you.lock.was-set"));
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (pinTrouble(pin, again) === null) save.mutate();
  };
  const digits = (text: string): string => text.replace(/\D/g, "").slice(0, 8);
  return (
    <Setting id="pin" title={t(me.lock.set ? "you.lock.change" : "you.lock.set")}>
      <form onSubmit={submit} noValidate className="grid gap-4">
        <TextField
          type="password"
          label={t("you.lock.pin")}
          hint={t("you.lock.pin-hint")}
          error={trouble === "form" ? t("you.lock.wrong-form") : null}
          value={pin}
          inputMode="numeric"
          autoComplete="off"
          onChange={(event) => setPinText(digits(event.target.value))}
        />
        <TextField
          type="password"
          label={t("you.lock.pin-again")}
          error={trouble === "differs" ? t("you.lock.differs") : null}
          value={again}
          inputMode="numeric"
          autoComplete="off"
          onChange={(event) => setAgain(digits(event.target.value))}
        />
        {me.anonymous ? (
          <Note tone="clay">
            {t("you.lock.forgotten-anonymous")}{" "}
            <Link to="/you/keep" className="quiet-link">
              {t("you.anonymous-keep")}
            </Link>
          </Note>
        ) : (
          <Note>{t("you.lock.forgotten")}</Note>
        )}
        <Trouble error={save.error} />
        <Button type="submit" tone={me.lock.set ? "outline" : "sea"} busy={save.isPending}>
          {t(me.lock.set ? "you.lock.change" : "you.lock.set")}
        </Button>
      </form>
    </Setting>
  );
};
