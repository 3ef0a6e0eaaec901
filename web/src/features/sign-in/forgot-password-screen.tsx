import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useFailureSentence } from "../../api/failure-sentence.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Note } from "../../ui/states.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { requestPasswordReset } from "./sign-in-api.ts";

/** Says the same whether or not the address has an account. */
export const ForgotPasswordScreen = () => {
  const t = useT();
  const sentence = useFailureSentence();
  const [email, setEmail] = useState("");
  const request = useMutation({ mutationFn: () => requestPasswordReset(email.trim()) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    request.mutate();
  };
  return (
    <Page
      title={t("sign-in.forgot-title")}
      back="/sign-in"
      heading={t("sign-in.forgot-heading")}
      lead={t("sign-in.forgot-about")}
    >
      <div role="status" className="max-w-md">
        {request.isSuccess ? (
          <Note tone="sea">{t("sign-in.forgot-sent", { email: request.isSuccess ? email.trim() : "" })}</Note>
        ) : null}
      </div>
      {request.isSuccess ? null : (
        <form onSubmit={submit} className="grid max-w-md gap-4">
          <TextField
            label={t("sign-in.email")}
            type="email"
            autoComplete="email"
            required
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            error={request.error ? sentence(request.error) : null}
          />
          <Button type="submit" tone="sea" wide busy={request.isPending}>
            {t("sign-in.forgot-go")}
          </Button>
        </form>
      )}
    </Page>
  );
};
