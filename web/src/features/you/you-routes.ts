import { createRoute } from "@tanstack/react-router";
import { roomsRoute, screen } from "../../app/roots.tsx";

export const youRoutes = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/you",
    component: screen(() => import("./you-screen.tsx"), "YouScreen"),
  }),
] as const;
