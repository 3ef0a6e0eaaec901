import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { keepReceipt } from "./deletion-receipt.ts";
import { leaveDevice } from "./leave-device.ts";
import { Setting } from "./setting.tsx";
import { Trouble } from "./trouble.tsx";
import { deleteEverything } from "./you-api.ts";

/** Deletes the account and everything in it, after its words have been typed. */
export const DeleteSetting = () => {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <Setting id="delete" title={t("you.delete.title")} text={t("you.delete.text")}>
      <p className="text-small text-ink-2">{t("you.delete.export-first")}</p>
      <Button tone="outline" icon="trash" onClick={() => setOpen(true)}>
        {t("you.delete.start")}
      </Button>
      <Sheet
        open={open}
        onOpenChange={setOpen}
        title={t("you.delete.confirm-title")}
        description={t("you.delete.text")}
      >
        <Typed onKeep={() => setOpen(false)} />
      </Sheet>
    </Setting>
  );
};

const Typed = ({ onKeep }: { onKeep: () => void }) => {
  const t = useT();
  const [text, setText] = useState("");
  const words = t("you.delete.words");
  const same = text.trim().toLocaleLowerCase() === words;
  const remove = useMutation({
    mutationFn: deleteEverything,
    onSuccess: async (receipt) => {
      keepReceipt(receipt);
      await leaveDevice("/deleted");
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (same) remove.mutate();
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <TextField
        label={t("you.delete.type", { words })}
        value={text}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
      />
      <Trouble error={remove.error} />
      <Button type="submit" tone="clay" disabled={!same} busy={remove.isPending}>
        {t("you.delete.act")}
      </Button>
      <Button tone="soft" onClick={onKeep}>
        {t("ui.keep")}
      </Button>
    </form>
  );
};
