import { createRoute } from "@tanstack/react-router";
import { rootRoute, screen } from "../../app/roots.tsx";

export const breathingRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/breathe",
    component: screen(() => import("./breathing-screen.tsx"), "BreathingScreen"),
  }),
] as const;
