import { createRoute } from "@tanstack/react-router";
import { roomsRoute, screen } from "../../app/roots.tsx";

export const measuresRoutes = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/measures",
    component: screen(() => import("./measures-screen.tsx"), "MeasuresScreen"),
  }),
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/measures/$measureId",
    component: screen(() => import("./measure-screen.tsx"), "MeasureScreen"),
  }),
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/measures/$measureId/take",
    component: screen(() => import("./take-screen.tsx"), "TakeScreen"),
  }),
] as const;
