import { createRoute } from "@tanstack/react-router";
import { roomsRoute, screen } from "../../app/roots.tsx";

export const exerciseRoutes = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/exercises",
    component: screen(() => import("./exercises-screen.tsx"), "ExercisesScreen"),
  }),
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/exercises/made",
    component: screen(() => import("./made-screen.tsx"), "MadeScreen"),
  }),
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/exercises/about/$techniqueId",
    component: screen(() => import("./about-screen.tsx"), "AboutScreen"),
  }),
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/exercises/$exerciseId",
    component: screen(() => import("./exercise-screen.tsx"), "ExerciseScreen"),
  }),
] as const;
