import { createRoute } from "@tanstack/react-router";
import { roomsRoute, screen } from "../../app/roots.tsx";

export const patternsRoutes = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/patterns",
    component: screen(() => import("./patterns-screen.tsx"), "PatternsScreen"),
  }),
] as const;
