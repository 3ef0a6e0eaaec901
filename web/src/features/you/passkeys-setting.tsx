import type { Me } from "@evenkeel/contract/account";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { shortDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { Failed, Loading, Note } from "../../ui/states.tsx";
import { toast } from "../../ui/toast.tsx";
import { addPasskey, canMakePasskeys } from "./passkey.ts";
import { Setting } from "./setting.tsx";
import { Trouble } from "./trouble.tsx";
import { passkeysQuery, removePasskey } from "./you-api.ts";

export const PasskeysSetting = ({ me }: { me: Me }) => {
  const t = useT();
  const { data, error, refetch } = useQuery(passkeysQuery);
  const [removing, setRemoving] = useState<string | null>(null);
  const add = useMutation({ mutationFn: () => addPasskey("") });
  const remove = useMutation({
    mutationFn: removePasskey,
    onSuccess: () => {
      setRemoving(null);
      toast(t("you.passkeys.removed"));
    },
  });
  // Without a password the last passkey is the only way in.
  const lastWayIn = !me.hasPassword && (data?.length ?? 0) < 2;
  return (
    <Setting id="passkeys" title={t("you.passkeys.title")} text={t("you.passkeys.text")}>
      {data === undefined ? (
        error ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading />
        )
      ) : data.length === 0 ? (
        <p className="text-small text-ink-2">{t("you.passkeys.none")}</p>
      ) : (
        <ul className="divide-y divide-line">
          {data.map((passkey) => {
            const name = passkey.name?.trim() || t("you.passkeys.unnamed");
            return (
              <li key={passkey.id} className="flex items-center gap-3 py-2">
                <p className="min-w-0 flex-1">
                  <span className="block font-medium">{name}</span>
                  {passkey.createdAt ? (
                    <span className="text-small text-ink-2">
                      {t("you.passkeys.made", { when: shortDate(passkey.createdAt) })}
                    </span>
                  ) : null}
                </p>
                <Button
                  tone="plain"
                  size="small"
                  disabled={lastWayIn}
                  aria-label={`${t("you.passkeys.remove")}: ${name}`}
                  onClick={() => setRemoving(passkey.id)}
                >
                  {t("you.passkeys.remove")}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {lastWayIn && data?.length === 1 ? <Note>{t("you.passkeys.remove-last")}</Note> : null}
      {canMakePasskeys() ? (
        <Button
          tone="outline"
          size="small"
          icon="key"
          className="justify-self-start"
          busy={add.isPending}
          onClick={() => add.mutate()}
        >
          {t("you.passkeys.add")}
        </Button>
      ) : null}
      <p role="status" className="text-small text-ink-2 empty:hidden">
        {add.data === undefined ? null : t(add.data ? "you.passkeys.added" : "you.passkeys.cancelled")}
      </p>
      <Trouble error={add.error ?? remove.error} />
      <Confirm
        open={removing !== null}
        onOpenChange={() => setRemoving(null)}
        title={t("you.passkeys.remove-title")}
        description={t("you.passkeys.remove-text")}
        act={t("you.passkeys.remove")}
        busy={remove.isPending}
        onConfirm={() => {
          if (removing !== null) remove.mutate(removing);
        }}
      />
    </Setting>
  );
};
