import { createRoute } from "@tanstack/react-router";
import { roomsRoute, screen } from "../../app/roots.tsx";

export const journalRoutes = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/journal",
    component: screen(() => import("./journal-screen.tsx"), "JournalScreen"),
  }),
] as const;
