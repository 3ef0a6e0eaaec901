import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Failure } from "../../api/failure.ts";
import { useFailureSentence } from "../../api/failure-sentence.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { completeWithCode } from "./sign-in-api.ts";

/** The second step of a sign-in: a code of the app, or one of the recovery codes. */
export const CodeStep = ({
  onSuccess,
  onBack,
}: {
  onSuccess: (answer: { anonymousWaiting: boolean }) => Promise<void>;
  onBack: () => void;
}) => {
  const t = useT();
  const sentence = useFailureSentence();
  const [kind, setKind] = useState<"code" | "recovery">("code");
  const [code, setCode] = useState("");
  const complete = useMutation({
    mutationFn: () => completeWithCode(code.replace(/\s/g, ""), kind),
    onSuccess,
  });
  const wrong =
    complete.error instanceof Failure &&
    (complete.error.kind === "wrong-credentials" || complete.error.kind === "invalid-request");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    complete.mutate();
  };
  return (
    <Page title={t("sign-in.title")} back="/welcome" heading={t("sign-in.code-heading")}>
      <form onSubmit={submit} className="grid max-w-md gap-5">
        <TextField
          key={kind}
          label={kind === "code" ? t("sign-in.code") : t("sign-in.recovery")}
          hint={kind === "code" ? t("sign-in.code-hint") : t("sign-in.recovery-hint")}
          value={code}
          required
          autoFocus
          autoComplete="one-time-code"
          inputMode={kind === "code" ? "numeric" : "text"}
          onChange={(event) => setCode(event.target.value)}
          error={wrong ? t("sign-in.code-wrong") : complete.error ? sentence(complete.error) : null}
        />
        <Button type="submit" tone="sea" wide busy={complete.isPending}>
          {t("sign-in.go")}
        </Button>
        <div className="flex flex-wrap gap-2">
          <Button
            tone="plain"
            size="small"
            onClick={() => {
              setKind(kind === "code" ? "recovery" : "code");
              setCode("");
              complete.reset();
            }}
          >
            {kind === "code" ? t("sign-in.use-recovery") : t("sign-in.use-code")}
          </Button>
          <Button tone="plain" size="small" onClick={onBack}>
            {t("ui.back")}
          </Button>
        </div>
      </form>
    </Page>
  );
};
