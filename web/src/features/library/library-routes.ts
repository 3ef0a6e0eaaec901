import { createRoute } from "@tanstack/react-router";
import { openRoomsRoute, screen } from "../../app/roots.tsx";

/** Open to anyone, with or without an account, connection or lock: nothing in it is of a member. */
export const libraryRoutes = [
  createRoute({
    getParentRoute: () => openRoomsRoute,
    path: "/library",
    component: screen(() => import("./library-screen.tsx"), "LibraryScreen"),
  }),
  createRoute({
    getParentRoute: () => openRoomsRoute,
    path: "/library/$articleId",
    component: screen(() => import("./article-screen.tsx"), "ArticleScreen"),
  }),
] as const;
