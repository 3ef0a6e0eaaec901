import { techniques } from "@evenkeel/content/techniques/techniques";
import type { Exercise } from "@evenkeel/contract/exercise";
import { Link, useNavigate } from "@tanstack/react-router";
import { failureSentence } from "../../api/failure-sentence.ts";
import { longDate } from "../../i18n/dates.ts";
import { translate, useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Switch } from "../../ui/switch.tsx";
import { toast } from "../../ui/toast.tsx";
import { pendingQueue } from "../check-in/pending.ts";
import { UNDO_MS } from "../check-in/pending-change.ts";
import { WasItUseful } from "../helps/was-it-useful.tsx";
import { saveFile } from "../you/save-file.ts";
import { asText } from "./as-text.ts";
import { useBegin } from "./begin-exercise.ts";
import { changeExercise } from "./exercise-api.ts";
import { When } from "./when.tsx";

/** Hides it at once; it leaves the server after the ten seconds of undo. */
const deleteExercise = async (exercise: Exercise): Promise<void> => {
  const changeId = await pendingQueue.add({ kind: "delete-exercise", subject: exercise.id }, UNDO_MS);
  toast(translate("exercise.deleted", { title: exercise.title }), {
    undo: () =>
      void pendingQueue
        .takeBack(changeId)
        .then((back) => toast(translate(back ? "exercise.restored" : "exercise.too-late"))),
  });
};

const save = (exercise: Exercise): void =>
  saveFile(
    `${exercise.techniqueId}-${exercise.createdAt.slice(0, 10)}.txt`,
    new Blob([asText(exercise, translate("exercise.made", { when: longDate(exercise.createdAt) }))], {
      type: "text/plain;charset=utf-8",
    }),
  );

/** Whether the companion may come back to it; at once, and back again. */
const Quiet = ({ exercise }: { exercise: Exercise }) => {
  const t = useT();
  const { version, rows, plannedFor } = exercise;
  const set = (quiet: boolean): void =>
    void changeExercise(exercise.id, { version, rows, plannedFor, quiet }).catch((error: unknown) =>
      toast(failureSentence(translate, error)),
    );
  return (
    <Switch
      label={t("exercise.may-come-back")}
      hint={t("exercise.may-come-back-hint")}
      checked={!exercise.quiet}
      onChange={(on) => set(!on)}
    />
  );
};

/** A result as it was kept, in large type, with what can be done with it below. */
export const ExerciseView = ({ exercise, onEdit }: { exercise: Exercise; onEdit: () => void }) => {
  const t = useT();
  const navigate = useNavigate();
  const begin = useBegin();
  const technique = techniques.find((one) => one.id === exercise.techniqueId);
  return (
    <>
      <p aria-hidden="true" className="serif hidden pb-2 text-heading print:block">
        {exercise.title}
      </p>
      <p className="text-small text-ink-2">
        {t("exercise.made", { when: longDate(exercise.createdAt) })}
        {exercise.editedAt === null
          ? null
          : ` · ${t("exercise.edited", { when: longDate(exercise.editedAt) })}`}
      </p>
      <When plannedFor={exercise.plannedFor} />
      <Card className="mt-4">
        <dl className="grid gap-5">
          {exercise.rows.map((row) => (
            <div key={row.label}>
              <dt className="text-small font-semibold text-ink-2">{row.label}</dt>
              <dd dir="auto" className="pt-1 text-voice whitespace-pre-wrap">
                {row.value.trim() === "" ? (
                  <span className="text-ink-2">{t("exercise.not-filled")}</span>
                ) : (
                  row.value
                )}
              </dd>
            </div>
          ))}
        </dl>
      </Card>
      {exercise.techniqueId === "safety-plan" ? null : (
        <WasItUseful thing={`exercise:${exercise.techniqueId}`} doneAt={exercise.createdAt} />
      )}
      {technique?.fits === undefined ? null : (
        <div className="flex flex-wrap gap-2 pt-5 print:hidden">
          {technique.followUp === undefined ? null : (
            <Button tone="sea" size="small" onClick={() => void begin(technique, "come-back")}>
              {t("exercise.tell")}
            </Button>
          )}
          <Button tone="outline" size="small" onClick={() => void begin(technique)}>
            {t("exercise.once-more")}
          </Button>
        </div>
      )}
      <div className="flex flex-wrap gap-2 pt-3 print:hidden">
        <Button tone="outline" size="small" icon="edit" onClick={onEdit}>
          {t("exercise.edit")}
        </Button>
        <Button tone="outline" size="small" onClick={() => window.print()}>
          {t("exercise.print")}
        </Button>
        <Button tone="outline" size="small" icon="download" onClick={() => save(exercise)}>
          {t("exercise.save-file")}
        </Button>
        <Button
          tone="plain"
          size="small"
          icon="trash"
          onClick={() => {
            void deleteExercise(exercise).then(() => navigate({ to: "/exercises/made" }));
          }}
        >
          {t("exercise.delete")}
        </Button>
      </div>
      <div className="mt-6 border-t border-line pt-3 print:hidden">
        {exercise.techniqueId === "safety-plan" ? null : <Quiet exercise={exercise} />}
        <p className="pt-2 text-small">
          <a href={`/talk/${exercise.conversationId}`} className="quiet-link">
            {t("exercise.conversation")}
          </a>
          {exercise.follows === null ? null : (
            <>
              {" · "}
              <Link
                to="/exercises/$exerciseId"
                params={{ exerciseId: exercise.follows }}
                className="quiet-link"
              >
                {t("exercise.before-this")}
              </Link>
            </>
          )}
        </p>
      </div>
    </>
  );
};
