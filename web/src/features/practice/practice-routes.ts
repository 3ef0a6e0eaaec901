import { createRoute } from "@tanstack/react-router";
import { openRoomsRoute, roomsRoute, screen } from "../../app/roots.tsx";

/** Open to anyone, with or without an account or connection; what was done is listed for its member alone. */
export const practiceRoutes = {
  open: [
    createRoute({
      getParentRoute: () => openRoomsRoute,
      path: "/practice",
      component: screen(() => import("./practices-screen.tsx"), "PracticesScreen"),
    }),
    createRoute({
      getParentRoute: () => openRoomsRoute,
      path: "/practice/$practiceId",
      component: screen(() => import("./practice-screen.tsx"), "PracticeScreen"),
    }),
  ],
  rooms: [
    createRoute({
      getParentRoute: () => roomsRoute,
      path: "/practice/done",
      component: screen(() => import("./done-screen.tsx"), "DoneScreen"),
    }),
  ],
} as const;
