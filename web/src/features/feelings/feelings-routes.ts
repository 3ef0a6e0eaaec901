import { createRoute } from "@tanstack/react-router";
import { roomsRoute, screen } from "../../app/roots.tsx";

export const feelingsRoutes = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/how-feelings-are-read",
    component: screen(() => import("./how-screen.tsx"), "HowScreen"),
  }),
] as const;
