import { createRoute } from "@tanstack/react-router";
import { roomsRoute, rootRoute, screen } from "../../app/roots.tsx";

const under = { getParentRoute: () => roomsRoute } as const;

/** Each page of You is fetched when it is opened. The receipt stands outside: its reader has no account any more. */
export const youRoutes = {
  rooms: [
    createRoute({ ...under, path: "/you", component: screen(() => import("./you-screen.tsx"), "YouScreen") }),
    createRoute({
      ...under,
      path: "/you/profile",
      component: screen(() => import("./profile-screen.tsx"), "ProfileScreen"),
    }),
    createRoute({
      ...under,
      path: "/you/look",
      component: screen(() => import("./look-screen.tsx"), "LookScreen"),
    }),
    createRoute({
      ...under,
      path: "/you/keep",
      component: screen(() => import("./keep-screen.tsx"), "KeepScreen"),
    }),
    createRoute({
      ...under,
      path: "/you/security",
      component: screen(() => import("./security-screen.tsx"), "SecurityScreen"),
    }),
    createRoute({
      ...under,
      path: "/you/lock",
      component: screen(() => import("./lock-settings-screen.tsx"), "LockSettingsScreen"),
    }),
    createRoute({
      ...under,
      path: "/you/consent",
      component: screen(() => import("./consent-screen.tsx"), "ConsentScreen"),
    }),
    createRoute({
      ...under,
      path: "/you/access-log",
      component: screen(() => import("./access-log-screen.tsx"), "AccessLogScreen"),
    }),
    createRoute({
      ...under,
      path: "/you/clinicians",
      component: screen(() => import("./clinicians-screen.tsx"), "CliniciansScreen"),
    }),
    createRoute({
      ...under,
      path: "/you/trusted-person",
      component: screen(() => import("./trusted-person-screen.tsx"), "TrustedPersonScreen"),
    }),
    createRoute({
      ...under,
      path: "/you/data",
      component: screen(() => import("./data-screen.tsx"), "DataScreen"),
    }),
  ],
  outside: [
    createRoute({
      getParentRoute: () => rootRoute,
      path: "/deleted",
      component: screen(() => import("./deleted-screen.tsx"), "DeletedScreen"),
    }),
  ],
} as const;
