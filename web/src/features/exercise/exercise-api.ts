import { exercise, exercisePage } from "@evenkeel/contract/conversation";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
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

export const oneExercise = (exerciseId: string) =>
  queryOptions({
    queryKey: [...EXERCISE_KEY, "one", exerciseId],
    queryFn: ({ signal }) => ask(exercise, `${PATH}/${exerciseId}`, { signal }),
  });
