import { createRoute } from "@tanstack/react-router";
import { rootRoute, screen } from "../../app/roots.tsx";

export const signInRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/sign-in",
    component: screen(() => import("./sign-in-screen.tsx"), "SignInScreen"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/forgot-password",
    component: screen(() => import("./forgot-password-screen.tsx"), "ForgotPasswordScreen"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/reset-password",
    component: screen(() => import("./reset-password-screen.tsx"), "ResetPasswordScreen"),
  }),
] as const;
