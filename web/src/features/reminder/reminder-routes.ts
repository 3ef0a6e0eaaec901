import { createRoute } from "@tanstack/react-router";
import { roomsRoute, screen } from "../../app/roots.tsx";

export const reminderRoutes = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/you/reminders",
    component: screen(() => import("./reminders-screen.tsx"), "RemindersScreen"),
  }),
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/reminders/$noteId",
    component: screen(() => import("./note-screen.tsx"), "NoteScreen"),
  }),
] as const;
