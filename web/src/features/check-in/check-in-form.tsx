import type { EmotionWord } from "@evenkeel/contract/check-in";
import { type FormEvent, useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { TextArea } from "../../ui/text-field.tsx";
import { feelingsOfWords } from "../feelings/chosen-words.ts";
import { keepAnswer } from "../feelings/keep-answer.ts";
import { TextSounds } from "../feelings/text-sounds.tsx";
import { EmotionPicker } from "./emotion-picker.tsx";
import { KeelRadios } from "./keel-radios.tsx";
import type { Mood } from "./mood.ts";
import type { AboutFeelings, CheckInEdit } from "./pending-change.ts";

/** Words and a note for a check-in; with `withMood` the dot can be moved as well. */
export const CheckInForm = ({
  start,
  withMood = false,
  onSave,
  onCancel,
  checkInId,
}: {
  start: CheckInEdit;
  checkInId: string;
  withMood?: boolean;
  onSave: (edit: CheckInEdit) => void;
  onCancel: () => void;
}) => {
  const t = useT();
  const [mood, setMood] = useState(start.mood);
  const [emotions, setEmotions] = useState<readonly EmotionWord[]>(start.emotions);
  const [note, setNote] = useState(start.note ?? "");
  const [about, setAbout] = useState<AboutFeelings | null>(null);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    onSave({ mood, emotions, note: note.trim() === "" ? null : note });
    if (about !== null && note.trim() !== "") void keepAnswer("check-in", checkInId, about);
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
      <TextSounds
        text={note}
        known={feelingsOfWords(emotions)}
        answer={about?.answer ?? null}
        onAnswer={async (said) => setAbout(said)}
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
