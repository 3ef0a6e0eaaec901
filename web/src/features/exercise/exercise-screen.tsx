import type { Exercise } from "@evenkeel/contract/exercise";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty, Failed, Loading } from "../../ui/states.tsx";
import { usePending } from "../check-in/pending.ts";
import { oneExercise } from "./exercise-api.ts";
import { ExerciseEditor } from "./exercise-editor.tsx";
import { ExerciseView } from "./exercise-view.tsx";

/** One saved result, to read again, change, come back to, print or delete. */
export const ExerciseScreen = () => {
  const t = useT();
  const { exerciseId } = useParams({ from: "/rooms/exercises/$exerciseId" });
  usePending();
  const { data, error, refetch } = useQuery(oneExercise(exerciseId));
  return (
    <Page title={data?.title ?? t("navigation.exercises")} back="/exercises/made">
      {data ? (
        <Result key={data.id} exercise={data} />
      ) : data === null ? (
        <Empty
          title={t("exercise.not-found-title")}
          action={
            <Button asChild tone="sea">
              <Link to="/exercises/made">{t("exercise.saved")}</Link>
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
  const [editing, setEditing] = useState(false);
  return editing ? (
    <ExerciseEditor exercise={exercise} onDone={() => setEditing(false)} />
  ) : (
    <ExerciseView exercise={exercise} onEdit={() => setEditing(true)} />
  );
};
