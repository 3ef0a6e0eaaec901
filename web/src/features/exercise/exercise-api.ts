import { type Exercise, exercisePage } from "@evenkeel/contract/conversation";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
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

/** One result, looked for page by page; null when it is not there. */
export const oneExercise = (exerciseId: string) =>
  queryOptions({
    queryKey: [...EXERCISE_KEY, "one", exerciseId],
    queryFn: async ({ signal }): Promise<Exercise | null> => {
      for (let cursor: string | null = null; ; ) {
        const page: z.infer<typeof exercisePage> = await ask(exercisePage, PATH, {
          query: { cursor, limit: 100 },
          signal,
        });
        const found = page.exercises.find((one) => one.id === exerciseId);
        if (found !== undefined || page.nextCursor === null) return found ?? null;
        cursor = page.nextCursor;
      }
    },
  });
