import { createRoute } from "@tanstack/react-router";
import { roomsRoute, screen } from "../../app/roots.tsx";

export const safetyPlanRoutes = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/safety-plan",
    component: screen(() => import("./safety-plan-screen.tsx"), "SafetyPlanScreen"),
  }),
] as const;
