import type { EscalationDetail } from "@evenkeel/contract/escalation";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { TextArea } from "../../ui/text-field.tsx";
import { Trouble } from "../you/trouble.tsx";
import { addNote, writeToMember } from "./escalation-api.ts";
import { Panel } from "./panel.tsx";

/** A note for colleagues, or words to the member; each says who will read it. What was typed stays when sending fails. */
export const WordsForm = ({ one, kind }: { one: EscalationDetail; kind: "note" | "message" }) => {
  const t = useT();
  const [text, setText] = useState("");
  const save = useMutation({
    mutationFn: () => (kind === "note" ? addNote(one.id, text) : writeToMember(one.id, text)),
    onSuccess: () => setText(""),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== "") save.mutate();
  };
  const form = (
    <form onSubmit={submit} className="grid gap-3">
      <TextArea
        label={t(`escalation.${kind}`)}
        labelHidden={kind === "note"}
        hint={t(`escalation.${kind}-who`)}
        value={text}
        maxLength={kind === "note" ? 4_000 : 1_000}
        onChange={(event) => setText(event.target.value)}
      />
      <Trouble error={save.error} />
      <Button
        type="submit"
        size="small"
        tone={kind === "message" ? "sea" : "soft"}
        className="justify-self-start"
        busy={save.isPending}
        disabled={text.trim() === ""}
      >
        {t(`escalation.${kind}-act`)}
      </Button>
    </form>
  );
  return kind === "note" ? <Panel title={t("escalation.note")}>{form}</Panel> : form;
};
