import type { Me } from "@evenkeel/contract/account";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Tag } from "../../ui/chip.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { toast } from "../../ui/toast.tsx";
import { PasswordAgain } from "./password-again.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { SetUpTwoFactor } from "./set-up-two-factor.tsx";
import { Setting } from "./setting.tsx";
import { disableTwoFactor, newBackupCodes } from "./you-api.ts";

type Open = "set-up" | "codes" | "off" | null;

export const TwoFactorSetting = ({ me }: { me: Me }) => {
  const t = useT();
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  return (
    <Setting
      id="two-factor"
      title={t("you.two-factor.title")}
      text={t("you.two-factor.text")}
      trailing={
        <Tag tone={me.twoFactor ? "sea" : "plain"}>
          {t(me.twoFactor ? "you.two-factor.on" : "you.two-factor.off")}
        </Tag>
      }
    >
      {!me.hasPassword ? (
        <p className="text-small text-ink-2">{t("you.two-factor.needs-password")}</p>
      ) : me.twoFactor ? (
        <div className="flex flex-wrap gap-2">
          <Button tone="outline" size="small" onClick={() => setOpen("codes")}>
            {t("you.two-factor.new-codes")}
          </Button>
          <Button tone="plain" size="small" onClick={() => setOpen("off")}>
            {t("you.two-factor.turn-off")}
          </Button>
        </div>
      ) : (
        <Button tone="outline" size="small" className="justify-self-start" onClick={() => setOpen("set-up")}>
          {t("you.two-factor.set-up")}
        </Button>
      )}
      <Sheet open={open === "set-up"} onOpenChange={close} title={t("you.two-factor.title")}>
        <SetUpTwoFactor onDone={close} />
      </Sheet>
      <Sheet open={open === "codes"} onOpenChange={close} title={t("you.two-factor.new-codes")}>
        <NewCodes onDone={close} />
      </Sheet>
      <Sheet open={open === "off"} onOpenChange={close} title={t("you.two-factor.turn-off-title")}>
        <TurnOff onDone={close} />
      </Sheet>
    </Setting>
  );
};

const NewCodes = ({ onDone }: { onDone: () => void }) => {
  const make = useMutation({ mutationFn: newBackupCodes });
  if (make.data) return <RecoveryCodes codes={make.data.backupCodes} onDone={onDone} />;
  return <PasswordAgain busy={make.isPending} error={make.error} onPassword={make.mutate} />;
};

const TurnOff = ({ onDone }: { onDone: () => void }) => {
  const t = useT();
  const turnOff = useMutation({
    mutationFn: disableTwoFactor,
    onSuccess: () => {
      toast(t("you.two-factor.turned-off"));
      onDone();
    },
  });
  return (
    <PasswordAgain
      busy={turnOff.isPending}
      error={turnOff.error}
      act={t("you.two-factor.turn-off")}
      onPassword={turnOff.mutate}
    />
  );
};
