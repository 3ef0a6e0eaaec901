import { createRoute } from "@tanstack/react-router";
import { roomsRoute, rootRoute, screen } from "../../app/roots.tsx";

/** Opens for anyone, locked or not signed in. */
const outside = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/help",
    component: screen(() => import("./help-screen.tsx"), "HelpScreen"),
  }),
] as const;

const rooms = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/lines",
    component: screen(() => import("./lines-screen.tsx"), "LinesScreen"),
  }),
] as const;

export const helpRoutes = { rooms, outside } as const;
