import { createRoute } from "@tanstack/react-router";
import { roomsRoute, screen } from "../../app/roots.tsx";

export const caseloadRoutes = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/caseload",
    component: screen(() => import("./caseload-screen.tsx"), "CaseloadScreen"),
  }),
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/caseload/link",
    component: screen(() => import("./link-code-screen.tsx"), "LinkCodeScreen"),
  }),
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/caseload/$memberId",
    component: screen(() => import("./member-screen.tsx"), "MemberScreen"),
  }),
] as const;
