import { useMutation } from "@tanstack/react-query";
import { type FormEvent, lazy, Suspense, useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Loading } from "../../ui/states.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { PasswordAgain } from "./password-again.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { groupedSecret } from "./totp-secret.ts";
import { Trouble } from "./trouble.tsx";
import { confirmTwoFactor, enableTwoFactor } from "./you-api.ts";

const QrFigure = lazy(async () => ({ default: (await import("./qr-figure.tsx")).QrFigure }));

/** Password, then the code to scan, then the first six digits, then the recovery codes. */
export const SetUpTwoFactor = ({ onDone }: { onDone: () => void }) => {
  const t = useT();
  const begin = useMutation({ mutationFn: enableTwoFactor });
  const [code, setCode] = useState("");
  const confirm = useMutation({ mutationFn: confirmTwoFactor });
  if (!begin.data)
    return <PasswordAgain busy={begin.isPending} error={begin.error} onPassword={begin.mutate} />;
  if (confirm.isSuccess) return <RecoveryCodes codes={begin.data.backupCodes} onDone={onDone} />;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    confirm.mutate(code);
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <p className="font-semibold">{t("you.two-factor.scan")}</p>
      <Suspense fallback={<Loading />}>
        <QrFigure text={begin.data.totpURI} label={t("you.two-factor.qr")} />
      </Suspense>
      <div>
        <p className="text-small text-ink-2">{t("you.two-factor.by-hand")}</p>
        <p className="pt-1 font-medium break-all tabular-nums">{groupedSecret(begin.data.totpURI)}</p>
      </div>
      <TextField
        label={t("you.two-factor.code")}
        hint={t("you.two-factor.code-hint")}
        value={code}
        required
        inputMode="numeric"
        pattern="[0-9]{6}"
        maxLength={6}
        autoComplete="one-time-code"
        onChange={(event) => setCode(event.target.value.replace(/\D/g, ""))}
      />
      <Trouble error={confirm.error} />
      <Button type="submit" tone="sea" busy={confirm.isPending}>
        {t("you.two-factor.confirm")}
      </Button>
    </form>
  );
};
