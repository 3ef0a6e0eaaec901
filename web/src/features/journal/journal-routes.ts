import { createRoute } from "@tanstack/react-router";
import { roomsRoute, screen } from "../../app/roots.tsx";

export const journalRoutes = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/journal",
    component: screen(() => import("./journal-screen.tsx"), "JournalScreen"),
  }),
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/journal/$entryId",
    component: screen(() => import("./entry-screen.tsx"), "EntryScreen"),
  }),
] as const;
