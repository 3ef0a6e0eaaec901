import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Failure } from "../../api/failure.ts";
import { useFailureSentence } from "../../api/failure-sentence.ts";
import { queryClient } from "../../api/query-client.ts";
import { useT } from "../../i18n/use-t.ts";
import { unlocked } from "../../session/lock.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { signOutLocked, unlock } from "./sign-in-api.ts";

/** Stands in front of everything but help and the breathing room until the PIN fits. */
export const LockScreen = () => {
  const t = useT();
  const sentence = useFailureSentence();
  const [pin, setPin] = useState("");
  const open = useMutation({
    mutationFn: () => unlock(pin),
    onSuccess: () => {
      unlocked();
      void queryClient.invalidateQueries();
    },
    onError: () => setPin(""),
  });
  const leave = useMutation({
    mutationFn: signOutLocked,
    onSuccess: () => location.assign("/"),
  });
  const wrong = open.error instanceof Failure && open.error.kind === "wrong-credentials";
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    open.mutate();
  };
  return (
    <Page title={t("sign-in.lock-title")} heading={t("sign-in.lock-heading")} lead={t("sign-in.lock-about")}>
      <form onSubmit={submit} className="grid max-w-xs gap-4">
        <TextField
          label={t("sign-in.lock-pin")}
          type="password"
          inputMode="numeric"
          pattern="\d{4,8}"
          maxLength={8}
          autoComplete="off"
          autoFocus
          required
          value={pin}
          onChange={(event) => setPin(event.target.value.replace(/\D/g, ""))}
          className="text-center text-heading tracking-[0.3em]"
          error={wrong ? t("sign-in.lock-wrong") : open.error ? sentence(open.error) : null}
        />
        <Button type="submit" tone="sea" wide busy={open.isPending}>
          {t("sign-in.lock-go")}
        </Button>
      </form>
      <p className="max-w-sm pt-8 text-small text-ink-2">{t("sign-in.lock-forgot")}</p>
      <Button
        tone="plain"
        size="small"
        className="mt-1 -ms-3"
        busy={leave.isPending}
        onClick={() => leave.mutate()}
      >
        {t("sign-in.lock-out")}
      </Button>
      {leave.error ? <p className="text-small text-clay">{sentence(leave.error)}</p> : null}
    </Page>
  );
};
