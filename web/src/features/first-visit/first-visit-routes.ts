import { createRoute } from "@tanstack/react-router";
import { rootRoute, screen } from "../../app/roots.tsx";

export const firstVisitRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/welcome",
    component: screen(() => import("./first-visit-screen.tsx"), "FirstVisitScreen"),
  }),
] as const;
