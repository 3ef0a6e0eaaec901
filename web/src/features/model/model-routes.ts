import { createRoute } from "@tanstack/react-router";
import { roomsRoute, screen } from "../../app/roots.tsx";

export const modelRoutes = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/models",
    component: screen(() => import("./models-screen.tsx"), "ModelsScreen"),
  }),
] as const;
