import { createRoute } from "@tanstack/react-router";
import { roomsRoute, screen } from "../../app/roots.tsx";

export const memoryRoutes = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/you/memory",
    component: screen(() => import("./memory-screen.tsx"), "MemoryScreen"),
  }),
] as const;
