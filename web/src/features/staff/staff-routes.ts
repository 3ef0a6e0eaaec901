import { createRoute } from "@tanstack/react-router";
import { roomsRoute, rootRoute, screen } from "../../app/roots.tsx";

const rooms = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/staff",
    component: screen(() => import("./staff-screen.tsx"), "StaffScreen"),
  }),
] as const;

/** What someone without a session opens: the link of an invitation. */
const outside = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/invitation",
    component: screen(() => import("./invitation-screen.tsx"), "InvitationScreen"),
  }),
] as const;

export const staffRoutes = { rooms, outside } as const;
