import {
  type EditExercise,
  type Exercise,
  exercise,
  exercisePage,
  exercisesHere,
} from "@evenkeel/contract/exercise";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { Failure } from "../../api/failure.ts";
import { queryClient } from "../../api/query-client.ts";
import { ask } from "../../api/request.ts";

const PATH = "/api/exercise";
const EXERCISE_KEY = ["exercise"] as const;

export const exercisePages = infiniteQueryOptions({
  queryKey: [...EXERCISE_KEY, "pages"],
  queryFn: ({ pageParam, signal }) =>
    ask(exercisePage, PATH, { query: { cursor: pageParam, limit: 30 }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.nextCursor,
});

/** What may be begun where this is run. */
export const hereQuery = queryOptions({
  queryKey: ["exercises-here"],
  queryFn: ({ signal }) => ask(exercisesHere, `${PATH}/here`, { signal }),
  staleTime: 3_600_000,
});

/** One result; null when it is not there. */
export const oneExercise = (exerciseId: string) =>
  queryOptions({
    queryKey: [...EXERCISE_KEY, "one", exerciseId],
    queryFn: async ({ signal }): Promise<Exercise | null> => {
      try {
        return await ask(exercise, `${PATH}/${exerciseId}`, { signal });
      } catch (error) {
        if (error instanceof Failure && ["not-found", "invalid-request"].includes(error.kind)) return null;
        throw error;
      }
    },
  });

/** Changes a result; every list that shows it is read again. */
export const changeExercise = async (exerciseId: string, body: EditExercise): Promise<Exercise> => {
  const changed = await ask(exercise, `${PATH}/${exerciseId}`, { method: "PATCH", body });
  queryClient.setQueryData(oneExercise(exerciseId).queryKey, changed);
  await queryClient.invalidateQueries({ queryKey: EXERCISE_KEY });
  return changed;
};
