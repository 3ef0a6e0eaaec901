import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { cardDoor } from "../../ui/card.tsx";
import { exercisePages } from "./exercise-api.ts";
import { duePlan } from "./planned.ts";
import { When } from "./when.tsx";

/** The plan that is near, as a door to it; without one, what is given instead. */
export const DuePlan = ({ otherwise }: { otherwise: ReactNode }) => {
  const pages = useInfiniteQuery(exercisePages);
  const plan = duePlan(pages.data?.pages.flatMap((page) => page.exercises) ?? [], Date.now());
  if (plan === null) return otherwise;
  return (
    <Link to="/exercises/$exerciseId" params={{ exerciseId: plan.id }} className={cardDoor}>
      <span className="serif block text-title">{plan.title}</span>
      <When plannedFor={plan.plannedFor} />
    </Link>
  );
};
