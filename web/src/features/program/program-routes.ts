import { createRoute } from "@tanstack/react-router";
import { roomsRoute, screen } from "../../app/roots.tsx";

export const programRoutes = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/programs",
    component: screen(() => import("./programs-screen.tsx"), "ProgramsScreen"),
  }),
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/programs/choose",
    component: screen(() => import("./choose-screen.tsx"), "ChooseScreen"),
  }),
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/programs/$programId",
    component: screen(() => import("./program-screen.tsx"), "ProgramScreen"),
  }),
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/programs/$programId/$moduleId",
    component: screen(() => import("./week-screen.tsx"), "WeekScreen"),
  }),
] as const;
