import { useMutation } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { isPassing } from "../../api/failure.ts";
import { useFailureSentence } from "../../api/failure-sentence.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Note } from "../../ui/states.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { resetPassword } from "./sign-in-api.ts";

const SHORTEST = 10;

/** Opened by the link of a letter. */
export const ResetPasswordScreen = () => {
  const t = useT();
  const sentence = useFailureSentence();
  const token = useSearch({
    strict: false,
    select: (search: { token?: unknown }) => String(search.token ?? ""),
  });
  const [password, setPassword] = useState("");
  const [short, setShort] = useState(false);
  const reset = useMutation({ mutationFn: () => resetPassword(token, password) });
  const expired = token === "" || (reset.error !== null && !isPassing(reset.error));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setShort(password.length < SHORTEST);
    if (password.length >= SHORTEST) reset.mutate();
  };
  return (
    <Page title={t("sign-in.forgot-title")} back="/sign-in" heading={t("sign-in.forgot-heading")}>
      <div className="grid max-w-md gap-4">
        <div role="status" className="grid gap-3">
          {reset.isSuccess ? <Note tone="sea">{t("sign-in.reset-done")}</Note> : null}
          {expired ? <Note tone="clay">{t("sign-in.reset-expired")}</Note> : null}
        </div>
        {reset.isSuccess ? (
          <Button asChild tone="sea" wide>
            <Link to="/sign-in">{t("sign-in.go")}</Link>
          </Button>
        ) : expired ? (
          <Button asChild tone="sea" wide>
            <Link to="/forgot-password">{t("sign-in.forgot-go")}</Link>
          </Button>
        ) : (
          <form onSubmit={submit} className="grid gap-4">
            <TextField
              label={t("sign-in.reset-new")}
              hint={t("sign-in.reset-hint")}
              type="password"
              autoComplete="new-password"
              required
              value={password}
              onChange={(event) => setPassword(event.target.value)}
              error={short ? t("sign-in.reset-short") : reset.error ? sentence(reset.error) : null}
            />
            <Button type="submit" tone="sea" wide busy={reset.isPending}>
              {t("sign-in.reset-go")}
            </Button>
          </form>
        )}
      </div>
    </Page>
  );
};
