import type { Module } from "@evenkeel/companion/program/program";
import type { Exercise } from "@evenkeel/contract/exercise";
import { useInfiniteQuery } from "@tanstack/react-query";
import { exercisePages } from "../exercise/exercise-api.ts";
import type { Going } from "./going.ts";

/** Results of this week's exercises: since it was entered for the week one is in, since the beginning for another. */
export const useSaved = (module: Module, going: Going | undefined): readonly Exercise[] => {
  const { data } = useInfiniteQuery({ ...exercisePages, enabled: going !== undefined });
  if (going === undefined) return [];
  const { progress } = going;
  const from = progress.at === module.id ? progress.since : progress.begunAt;
  const ids = [module.practice.techniqueId, ...module.practice.instead];
  return (data?.pages ?? [])
    .flatMap(({ exercises }) => exercises)
    .filter(({ techniqueId, createdAt }) => ids.includes(techniqueId) && Date.parse(createdAt) >= from);
};
