import type { EmotionWord } from "@evenkeel/contract/check-in";
import { type FormEvent, useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { TextArea } from "../../ui/text-field.tsx";
import { EmotionPicker } from "./emotion-picker.tsx";
import { KeelRadios } from "./keel-radios.tsx";
import type { Mood } from "./mood.ts";
import type { CheckInEdit } from "./pending-change.ts";

/** Words and a note for a check-in; with `withMood` the dot can be moved as well. */
export const CheckInForm = ({
  start,
  withMood = false,
  onSave,
  onCancel,
}: {
  start: CheckInEdit;
  withMood?: boolean;
  onSave: (edit: CheckInEdit) => void;
  onCancel: () => void;
}) => {
  const t = useT();
  const [mood, setMood] = useState(start.mood);
  const [emotions, setEmotions] = useState<readonly EmotionWord[]>(start.emotions);
  const [note, setNote] = useState(start.note ?? "");
  const save = (event: FormEvent): void => {
    event.preventDefault();
    onSave({ mood, emotions, note: note.trim() === "" ? null : note });
  };
  return (
    <form onSubmit={save} className="grid gap-5">
      {withMood ? <KeelRadios label={t("check-in.legend")} value={mood as Mood} onChange={setMood} /> : null}
      <EmotionPicker chosen={emotions} onChange={setEmotions} />
      <TextArea
        label={t("check-in.note")}
        hint={t("check-in.note-hint")}
        value={note}
        maxLength={2_000}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="sea">
          {t("ui.save")}
        </Button>
        <Button tone="plain" onClick={onCancel}>
          {t("ui.cancel")}
        </Button>
      </div>
    </form>
  );
};
