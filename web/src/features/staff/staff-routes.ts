import { createRoute } from "@tanstack/react-router";
import { roomsRoute, screen } from "../../app/roots.tsx";

const rooms = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/staff",
    component: screen(() => import("./staff-screen.tsx"), "StaffScreen"),
  }),
] as const;

/** Outside: what someone without a session opens, such as an invitation. */
export const staffRoutes = { rooms, outside: [] } as const;
