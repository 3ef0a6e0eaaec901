import { createRoute } from "@tanstack/react-router";
import { roomsRoute, screen } from "../../app/roots.tsx";

export const helpsRoutes = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/you/suggestions",
    component: screen(() => import("./suggestions-screen.tsx"), "SuggestionsScreen"),
  }),
] as const;
