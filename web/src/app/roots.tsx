import { createRootRoute, createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { queryClient } from "../api/query-client.ts";
import { knownMember, meQuery } from "../session/me.ts";
import { NotHere } from "./not-here.tsx";
import { OpenRooms } from "./open-rooms.tsx";
import { Rooms } from "./rooms.tsx";
import { Root } from "./root.tsx";

/** Everything hangs below this: the language, the toasts, the lock. */
export const rootRoute = createRootRoute({ component: Root, notFoundComponent: NotHere });

/**
 * The rooms of someone who has begun: with the navigation around them. Without a session they lead to the
 * front door; without a connection they open all the same, and each screen says what it cannot show.
 */
export const roomsRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "rooms",
  component: Rooms,
  beforeLoad: async () => {
    let known: Awaited<ReturnType<typeof whoIsHere>>;
    try {
      known = await whoIsHere();
    } catch {
      if (knownMember() === null) throw redirect({ to: "/welcome" });
      return;
    }
    if (known === null) throw redirect({ to: "/welcome" });
  },
});

/** Rooms that anyone may enter: with the navigation for someone who has begun, without it for anyone else. */
export const openRoomsRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "open-rooms",
  component: OpenRooms,
});

const whoIsHere = () => queryClient.ensureQueryData(meQuery);

/** A screen that is fetched when it is first opened. The export must be a component without props. */
export const screen = lazyRouteComponent;
