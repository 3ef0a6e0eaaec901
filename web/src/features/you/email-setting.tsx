import type { Me } from "@evenkeel/contract/account";
import { useMutation } from "@tanstack/react-query";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Tag } from "../../ui/chip.tsx";
import { Setting } from "./setting.tsx";
import { Trouble } from "./trouble.tsx";
import { sendVerification } from "./you-api.ts";

/** The address, and whether it is confirmed. */
export const EmailSetting = ({ me }: { me: Me }) => {
  const t = useT();
  const again = useMutation({ mutationFn: sendVerification });
  if (me.email === null)
    return <Setting id="email" title={t("you.email.title")} text={t("you.email.none")} />;
  return (
    <Setting
      id="email"
      title={t("you.email.title")}
      trailing={
        <Tag tone={me.emailVerified ? "sea" : "plain"}>
          {t(me.emailVerified ? "you.email.verified" : "you.email.unverified")}
        </Tag>
      }
    >
      <p className="break-all">{me.email}</p>
      {me.emailVerified ? null : (
        <Button
          tone="outline"
          size="small"
          icon="mail"
          className="justify-self-start"
          busy={again.isPending}
          onClick={() => again.mutate()}
        >
          {t("you.email.send-again")}
        </Button>
      )}
      <p role="status" className="text-small text-ink-2 empty:hidden">
        {again.data === undefined ? null : t(again.data ? "you.email.sent" : "you.email.not-sent")}
      </p>
      <Trouble error={again.error} />
    </Setting>
  );
};
