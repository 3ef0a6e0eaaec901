import { createRoute } from "@tanstack/react-router";
import { openRoomsRoute, screen } from "../../app/roots.tsx";

/** Open to anyone: nothing of a visit is kept or sent. */
export const elizaRoutes = [
  createRoute({
    getParentRoute: () => openRoomsRoute,
    path: "/eliza",
    component: screen(() => import("./eliza-screen.tsx"), "ElizaScreen"),
  }),
] as const;
