import { Outlet, useRouterState } from "@tanstack/react-router";
import { lazy, Suspense, useEffect } from "react";
import { queryClient } from "../api/query-client.ts";
import { onAccessLost } from "../api/request.ts";
import { lock, useLocked } from "../session/lock.ts";
import { meQuery, useMe } from "../session/me.ts";
import { hideOnEscapeTwice } from "../ui/quick-hide.ts";
import { Toasts } from "../ui/toast.tsx";

const LockScreen = lazy(async () => ({
  default: (await import("../features/sign-in/lock-screen.tsx")).LockScreen,
}));

/** Help, the breathing room and the library show nothing of a member: they open while the app is locked. */
const OPEN_WHILE_LOCKED = /^\/(?:help|breathe|library(?:\/[^/]+)?)\/?$/;

export const Root = () => {
  const refused = useLocked();
  const me = useMe();
  const open = useRouterState({ select: ({ location }) => OPEN_WHILE_LOCKED.test(location.pathname) });
  const locked = !open && (refused || me?.lock.locked === true);
  useEffect(hideOnEscapeTwice, []);
  useEffect(
    () =>
      onAccessLost((kind) => {
        if (kind === "locked") lock();
        else queryClient.setQueryData(meQuery.queryKey, null);
      }),
    [],
  );
  return (
    <>
      {locked ? (
        <Suspense>
          <LockScreen />
        </Suspense>
      ) : (
        <Outlet />
      )}
      <Toasts />
    </>
  );
};
