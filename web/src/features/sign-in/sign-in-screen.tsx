import { useMutation } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { Failure } from "../../api/failure.ts";
import { useFailureSentence } from "../../api/failure-sentence.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { CodeStep } from "./code-step.tsx";
import { afterSignIn, signInWithPasskey, signInWithPassword } from "./sign-in-api.ts";

const is = (error: unknown, kind: Failure["kind"]): boolean =>
  error instanceof Failure && error.kind === kind;

export const SignInScreen = () => {
  const t = useT();
  const navigate = useNavigate();
  const sentence = useFailureSentence();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [shown, setShown] = useState(false);
  const onSuccess = async ({ anonymousWaiting }: { anonymousWaiting: boolean }): Promise<void> => {
    await afterSignIn();
    toast(anonymousWaiting ? t("sign-in.waiting") : t("sign-in.signed-in"));
    await navigate({ to: "/" });
  };
  const signIn = useMutation({ mutationFn: () => signInWithPassword(email.trim(), password), onSuccess });
  const passkey = useMutation({ mutationFn: signInWithPasskey, onSuccess });
  const wrong = is(signIn.error, "wrong-credentials")
    ? t("sign-in.wrong")
    : signIn.error
      ? sentence(signIn.error)
      : null;

  if (is(signIn.error, "second-factor-needed"))
    return <CodeStep onSuccess={onSuccess} onBack={signIn.reset} />;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    signIn.mutate();
  };
  return (
    <Page title={t("sign-in.title")} back="/welcome" heading={t("sign-in.heading")}>
      <div className="grid max-w-md gap-6">
        <div className="grid gap-2">
          <Button tone="sea" icon="key" wide busy={passkey.isPending} onClick={() => passkey.mutate()}>
            {t("sign-in.passkey")}
          </Button>
          <p role="alert" className="text-small text-clay empty:hidden">
            {passkey.error
              ? passkey.error instanceof Failure
                ? sentence(passkey.error)
                : t("sign-in.passkey-failed")
              : null}
          </p>
        </div>
        <p className="flex items-center gap-3 text-small text-ink-2">
          <span aria-hidden="true" className="h-px flex-1 bg-line" />
          {t("sign-in.or")}
          <span aria-hidden="true" className="h-px flex-1 bg-line" />
        </p>
        <form onSubmit={submit} className="grid gap-4">
          <TextField
            label={t("sign-in.email")}
            type="email"
            name="email"
            autoComplete="username webauthn"
            inputMode="email"
            required
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
          <TextField
            label={t("sign-in.password")}
            type={shown ? "text" : "password"}
            name="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            error={wrong}
          />
          <label className="flex min-h-11 items-center gap-3 text-small">
            <input
              type="checkbox"
              checked={shown}
              onChange={(event) => setShown(event.target.checked)}
              className="size-5 accent-sea"
            />
            {t("sign-in.show")}
          </label>
          <Button type="submit" tone="outline" wide busy={signIn.isPending}>
            {t("sign-in.go")}
          </Button>
        </form>
        <div className="flex flex-wrap justify-between gap-x-6 gap-y-3 text-small">
          <Link to="/forgot-password" className="quiet-link">
            {t("sign-in.forgot")}
          </Link>
          <Link to="/welcome" className="quiet-link">
            {t("sign-in.begin")}
          </Link>
        </div>
      </div>
    </Page>
  );
};
