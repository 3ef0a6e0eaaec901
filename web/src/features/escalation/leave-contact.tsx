import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { Trouble } from "../you/trouble.tsx";
import { leaveContact } from "./escalation-api.ts";

/** A number or another way, for the person on call alone. Nobody has to. */
export const LeaveContact = () => {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const leave = useMutation({ mutationFn: () => leaveContact(text) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== "") leave.mutate();
  };
  if (!open)
    return (
      <button type="button" className="quiet-link min-h-11" onClick={() => setOpen(true)}>
        {t("escalation.contact-open")}
      </button>
    );
  return (
    <form onSubmit={submit} className="grid w-full gap-2">
      <TextField
        label={t("escalation.contact")}
        hint={t("escalation.contact-who")}
        value={text}
        maxLength={200}
        autoComplete="tel"
        onChange={(event) => setText(event.target.value)}
      />
      <Trouble error={leave.error} />
      <Button
        type="submit"
        size="small"
        tone="sea"
        className="justify-self-start"
        busy={leave.isPending}
        disabled={text.trim() === ""}
      >
        {t("escalation.contact-act")}
      </Button>
    </form>
  );
};
