import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense, useEffect } from "react";
import { queryClient } from "../api/query-client.ts";
import { onAccessLost } from "../api/request.ts";
import { lock, useLocked } from "../session/lock.ts";
import { meQuery } from "../session/me.ts";
import { hideOnEscapeTwice } from "../ui/quick-hide.ts";
import { Toasts } from "../ui/toast.tsx";

const LockScreen = lazy(async () => ({
  default: (await import("../features/sign-in/lock-screen.tsx")).LockScreen,
}));

export const Root = () => {
  const locked = useLocked();
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
