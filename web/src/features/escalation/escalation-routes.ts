import { createRoute } from "@tanstack/react-router";
import { roomsRoute, screen } from "../../app/roots.tsx";

export const escalationRoutes = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/escalations",
    component: screen(() => import("./escalations-screen.tsx"), "EscalationsScreen"),
  }),
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/escalations/policy",
    component: screen(() => import("./policy-screen.tsx"), "PolicyScreen"),
  }),
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/escalations/report",
    component: screen(() => import("./report-screen.tsx"), "ReportScreen"),
  }),
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/escalations/$escalationId",
    component: screen(() => import("./escalation-screen.tsx"), "EscalationScreen"),
  }),
] as const;
