import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { fieldSentence } from "../../api/failure.ts";
import { queryClient } from "../../api/query-client.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { Switch } from "../../ui/switch.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { NewPasswordField } from "./new-password-field.tsx";
import { Setting } from "./setting.tsx";
import { Trouble } from "./trouble.tsx";
import { changePassword, sessionsQuery } from "./you-api.ts";

export const PasswordSetting = () => {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <Setting id="password" title={t("you.password.title")}>
      <Button tone="outline" size="small" className="justify-self-start" onClick={() => setOpen(true)}>
        {t("you.password.change")}
      </Button>
      <Sheet open={open} onOpenChange={setOpen} title={t("you.password.change")}>
        <ChangePassword onDone={() => setOpen(false)} />
      </Sheet>
    </Setting>
  );
};

const ChangePassword = ({ onDone }: { onDone: () => void }) => {
  const t = useT();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [others, setOthers] = useState(true);
  const change = useMutation({
    mutationFn: () => changePassword(current, next, others),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey });
      toast(t("you.password.changed"));
      onDone();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <TextField
        type="password"
        label={t("you.password.current")}
        value={current}
        required
        maxLength={200}
        autoComplete="current-password"
        onChange={(event) => setCurrent(event.target.value)}
      />
      <NewPasswordField
        label={t("you.password.new")}
        error={fieldSentence(change.error, "newPassword")}
        value={next}
        onChange={setNext}
      />
      <Switch label={t("you.password.others")} checked={others} onChange={setOthers} />
      <Trouble error={change.error} />
      <Button type="submit" tone="sea" busy={change.isPending}>
        {t("you.password.change")}
      </Button>
    </form>
  );
};
