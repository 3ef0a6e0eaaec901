import { createRoute } from "@tanstack/react-router";
import { roomsRoute, screen } from "../../app/roots.tsx";

export const exerciseRoutes = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/exercises",
    component: screen(() => import("./exercises-screen.tsx"), "ExercisesScreen"),
  }),
] as const;
