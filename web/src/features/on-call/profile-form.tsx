import type { Rota } from "@evenkeel/contract/on-call";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { Setting } from "../you/setting.tsx";
import { Trouble } from "../you/trouble.tsx";
import { putProfile } from "./on-call-api.ts";
import { ZoneField, zoneOf } from "./plan-fields.tsx";

/** How members see me while I am on call, and the clock that alerts tell the time by. */
export const ProfileForm = ({ rota }: { rota: Rota }) => {
  const t = useT();
  const me = useMe();
  const own = [...rota.people, ...rota.operators].find((person) => person.userId === me?.memberId);
  const [shownName, setShownName] = useState(own?.shownName ?? "");
  const [zone, setZone] = useState(zoneOf(own));
  const keep = useMutation({
    mutationFn: () => putProfile({ shownName: shownName.trim() === "" ? null : shownName.trim(), zone }),
    onSuccess: () => toast(t("on-call.kept")),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    keep.mutate();
  };
  return (
    <Setting id="profile" title={t("on-call.profile")}>
      <form onSubmit={submit} className="grid gap-4">
        {own?.role === "operator" ? null : (
          <TextField
            label={t("on-call.shown-name")}
            hint={t("on-call.shown-name-hint")}
            value={shownName}
            maxLength={60}
            autoComplete="off"
            onChange={(event) => setShownName(event.target.value)}
          />
        )}
        <ZoneField value={zone} label={t("on-call.own-zone")} onChange={setZone} />
        <Trouble error={keep.error} />
        <Button type="submit" tone="sea" busy={keep.isPending}>
          {t("ui.save")}
        </Button>
      </form>
    </Setting>
  );
};
