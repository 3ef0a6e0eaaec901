import { createRoute } from "@tanstack/react-router";
import { roomsRoute, screen } from "../../app/roots.tsx";

export const onCallRoutes = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/on-call",
    component: screen(() => import("./rota-screen.tsx"), "RotaScreen"),
  }),
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/on-call/channels",
    component: screen(() => import("./channels-screen.tsx"), "ChannelsScreen"),
  }),
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/on-call/deliveries",
    component: screen(() => import("./deliveries-screen.tsx"), "DeliveriesScreen"),
  }),
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/on-call/drills",
    component: screen(() => import("./drills-screen.tsx"), "DrillsScreen"),
  }),
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/on-call/drills/$drillId",
    component: screen(() => import("./drill-screen.tsx"), "DrillScreen"),
  }),
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/on-call/open/$deliveryId",
    component: screen(() => import("./open-screen.tsx"), "OpenScreen"),
  }),
] as const;
