import { createRoute } from "@tanstack/react-router";
import { roomsRoute, screen } from "../../app/roots.tsx";

export const homeRoutes = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/",
    component: screen(() => import("./home-screen.tsx"), "HomeScreen"),
  }),
] as const;
