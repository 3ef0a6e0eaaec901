import { createRoute } from "@tanstack/react-router";
import { roomsRoute, screen } from "../../app/roots.tsx";

export const checkInRoutes = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/check-in",
    component: screen(() => import("./check-in-screen.tsx"), "CheckInScreen"),
  }),
] as const;
