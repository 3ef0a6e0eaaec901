import type { Exercise } from "@evenkeel/contract/conversation";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { longDate } from "../../i18n/dates.ts";
import { translate, useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty, Failed, Loading } from "../../ui/states.tsx";
import { toast } from "../../ui/toast.tsx";
import { pendingQueue, usePending } from "../check-in/pending.ts";
import { UNDO_MS } from "../check-in/pending-change.ts";
import { oneExercise } from "./exercise-api.ts";
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

/** One saved result, to read again, print or delete. */
export const ExerciseScreen = () => {
  const t = useT();
  const { exerciseId } = useParams({ from: "/rooms/exercises/$exerciseId" });
  usePending();
  const { data, error, refetch } = useQuery(oneExercise(exerciseId));
  return (
    <Page title={data?.title ?? t("navigation.exercises")} back="/exercises">
      {data ? (
        <Result exercise={data} />
      ) : data === null ? (
        <Empty
          title={t("exercise.not-found-title")}
          action={
            <Button asChild tone="sea">
              <Link to="/exercises">{t("navigation.exercises")}</Link>
            </Button>
          }
        >
          {t("exercise.not-found")}
        </Empty>
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
};

const Result = ({ exercise }: { exercise: Exercise }) => {
  const t = useT();
  const navigate = useNavigate();
  return (
    <>
      <p aria-hidden="true" className="serif hidden pb-2 text-heading print:block">
        {exercise.title}
      </p>
      <p className="text-small text-ink-2">{t("exercise.made", { when: longDate(exercise.createdAt) })}</p>
      <When plannedFor={exercise.plannedFor} />
      <Card className="mt-4">
        <dl className="grid gap-5">
          {exercise.rows.map((row) => (
            <div key={row.label}>
              <dt className="text-small font-semibold text-ink-2">{row.label}</dt>
              <dd className="pt-1 text-voice whitespace-pre-wrap">
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
      <div className="flex flex-wrap gap-2 pt-5 print:hidden">
        <Button asChild tone="outline" size="small">
          <a href={`/talk/${exercise.conversationId}`}>{t("exercise.conversation")}</a>
        </Button>
        <Button tone="outline" size="small" onClick={() => window.print()}>
          {t("exercise.print")}
        </Button>
        <Button
          tone="plain"
          size="small"
          icon="trash"
          onClick={() => {
            void deleteExercise(exercise).then(() => navigate({ to: "/exercises" }));
          }}
        >
          {t("exercise.delete")}
        </Button>
      </div>
    </>
  );
};
