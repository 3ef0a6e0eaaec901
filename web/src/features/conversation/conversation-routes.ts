import { createRoute } from "@tanstack/react-router";
import { roomsRoute, screen } from "../../app/roots.tsx";

export const conversationRoutes = [
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/talk",
    component: screen(() => import("./latest-talk.tsx"), "LatestTalk"),
  }),
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/talk/$conversationId",
    component: screen(() => import("./talk-screen.tsx"), "TalkScreen"),
  }),
  createRoute({
    getParentRoute: () => roomsRoute,
    path: "/conversations",
    component: screen(() => import("./conversations-screen.tsx"), "ConversationsScreen"),
  }),
] as const;
