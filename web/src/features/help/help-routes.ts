import { createRoute } from "@tanstack/react-router";
import { rootRoute, screen } from "../../app/roots.tsx";

export const helpRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/help",
    component: screen(() => import("./help-screen.tsx"), "HelpScreen"),
  }),
] as const;
