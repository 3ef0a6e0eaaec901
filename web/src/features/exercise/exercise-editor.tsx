import type { EditExercise, Exercise } from "@evenkeel/contract/exercise";
import { type FormEvent, useEffect, useState } from "react";
import { Failure } from "../../api/failure.ts";
import { failureSentence } from "../../api/failure-sentence.ts";
import { queryClient } from "../../api/query-client.ts";
import { translate, useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { TextArea, TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { changeExercise, oneExercise } from "./exercise-api.ts";
import { fromLocalInput, toLocalInput } from "./local-input.ts";

const bodyOf = ({ version, rows, plannedFor, quiet }: Exercise): EditExercise => ({
  version,
  rows,
  plannedFor,
  quiet,
});

/** Puts the words of before back, over the change that was just made. */
const undo = (before: Exercise, after: Exercise): void =>
  void changeExercise(before.id, { ...bodyOf(before), version: after.version })
    .then(() => toast(translate("exercise.restored")))
    .catch((error: unknown) => toast(failureSentence(translate, error)));

/** Every row in a field of its own, and the time where there is one. */
export const ExerciseEditor = ({ exercise, onDone }: { exercise: Exercise; onDone: () => void }) => {
  const t = useT();
  const [values, setValues] = useState(exercise.rows.map((row) => row.value));
  const [planned, setPlanned] = useState(toLocalInput(exercise.plannedFor));
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  // The button that opened this stands far down the page.
  useEffect(() => {
    window.scrollTo({ top: 0 });
  }, []);
  const empty = values.every((value) => value.trim() === "");

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (empty || saving) return;
    setSaving(true);
    setProblem(null);
    const rows = exercise.rows.map((row, i) => ({ ...row, value: values[i] ?? row.value }));
    try {
      const after = await changeExercise(exercise.id, {
        ...bodyOf(exercise),
        rows,
        plannedFor:
          planned === toLocalInput(exercise.plannedFor) ? exercise.plannedFor : fromLocalInput(planned),
      });
      if (after.version !== exercise.version)
        toast(translate("exercise.changed"), { undo: () => undo(exercise, after) });
      onDone();
    } catch (error) {
      const elsewhere = error instanceof Failure && error.kind === "conflict";
      if (elsewhere) await queryClient.invalidateQueries({ queryKey: oneExercise(exercise.id).queryKey });
      setProblem(elsewhere ? t("exercise.changed-elsewhere") : failureSentence(translate, error));
      setSaving(false);
    }
  };

  return (
    <form className="grid gap-5" onSubmit={(event) => void save(event)}>
      {exercise.rows.map((row, i) => (
        <TextArea
          key={row.label}
          label={row.label}
          rows={1}
          className="min-h-12!"
          maxLength={4_000}
          dir="auto"
          value={values[i] ?? ""}
          onChange={(event) => setValues(values.map((value, at) => (at === i ? event.target.value : value)))}
        />
      ))}
      {exercise.plannedFor === null ? null : (
        <TextField
          type="datetime-local"
          label={t("exercise.time")}
          hint={t("exercise.time-hint")}
          value={planned}
          onChange={(event) => setPlanned(event.target.value)}
        />
      )}
      <p className="text-small text-ink-2">{t("exercise.edit-hint")}</p>
      <p role="alert" className={problem || empty ? "text-small text-clay" : "hidden"}>
        {empty ? t("exercise.edit-empty") : problem}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="sea" busy={saving} disabled={empty}>
          {t("exercise.edit-save")}
        </Button>
        <Button onClick={onDone}>{t("exercise.edit-cancel")}</Button>
      </div>
    </form>
  );
};
