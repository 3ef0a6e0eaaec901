import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { fieldSentence } from "../../api/failure.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Note } from "../../ui/states.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { NewPasswordField } from "./new-password-field.tsx";
import { addPasskey, canMakePasskeys } from "./passkey.ts";
import { Setting } from "./setting.tsx";
import { Trouble } from "./trouble.tsx";
import { keepWithEmail } from "./you-api.ts";

/** From "only in this browser" to an account that can be opened anywhere; the member and their words stay the same. */
export const KeepScreen = () => {
  const t = useT();
  return (
    <Page title={t("you.keep.title")} back="/you" lead={t("you.keep.lead")}>
      <div className="grid gap-4">
        <WithPasskey />
        <WithEmail />
      </div>
    </Page>
  );
};

const WithPasskey = () => {
  const t = useT();
  const navigate = useNavigate();
  const keep = useMutation({
    mutationFn: () => addPasskey(""),
    onSuccess: async (made) => {
      if (!made) return;
      toast(t("you.keep.done-passkey"));
      await navigate({ to: "/you/security" });
    },
  });
  return (
    <Setting id="keep-passkey" title={t("you.keep.passkey")} text={t("you.keep.passkey-text")}>
      {canMakePasskeys() ? (
        <Button tone="sea" icon="key" busy={keep.isPending} onClick={() => keep.mutate()}>
          {t("you.keep.passkey-act")}
        </Button>
      ) : (
        <Note>{t("you.keep.passkey-none")}</Note>
      )}
      <p role="status" className="text-small text-ink-2 empty:hidden">
        {keep.data === false ? t("you.passkeys.cancelled") : null}
      </p>
      <Trouble error={keep.error} />
    </Setting>
  );
};

const WithEmail = () => {
  const t = useT();
  const navigate = useNavigate();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const keep = useMutation({
    mutationFn: () => keepWithEmail(email.trim(), password),
    onSuccess: async (sent) => {
      toast(t(sent ? "you.keep.done-sent" : "you.keep.done-unsent", { email: email.trim() }));
      await navigate({ to: "/you/security" });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    keep.mutate();
  };
  return (
    <Setting id="keep-email" title={t("you.keep.email")} text={t("you.keep.email-text")}>
      <form onSubmit={submit} className="grid gap-4">
        <TextField
          type="email"
          label={t("you.keep.email-label")}
          error={fieldSentence(keep.error, "email")}
          value={email}
          required
          maxLength={254}
          autoComplete="username"
          onChange={(event) => setEmail(event.target.value)}
        />
        <NewPasswordField
          label={t("you.keep.password-label")}
          error={fieldSentence(keep.error, "password")}
          value={password}
          onChange={setPassword}
        />
        <Trouble error={keep.error} />
        <Button type="submit" tone="sea" busy={keep.isPending}>
          {t("you.keep.email-act")}
        </Button>
      </form>
    </Setting>
  );
};
