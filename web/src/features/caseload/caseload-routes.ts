import { createRoute } from "@tanstack/react-router";
import { roomsRoute, screen } from "../../app/roots.tsx";

export const caseloadRoutes = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/caseload",
    component: screen(() => import("./caseload-screen.tsx"), "CaseloadScreen"),
  }),
] as const;
