import { createRoute } from "@tanstack/react-router";
import { roomsRoute, screen } from "../../app/roots.tsx";

export const incidentRoutes = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/incidents",
    component: screen(() => import("./incidents-screen.tsx"), "IncidentsScreen"),
  }),
] as const;
