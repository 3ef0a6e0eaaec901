import { useSyncExternalStore } from "react";

export type ThemeChoice = "system" | "light" | "dark";
const STORED = "theme";
const PAPER = { light: "#f6f2ea", dark: "#161412" } as const;
const listeners = new Set<() => void>();
const darkDevice = matchMedia("(prefers-color-scheme: dark)");

const themeChoice = (): ThemeChoice => {
  const stored = localStorage.getItem(STORED);
  return stored === "light" || stored === "dark" ? stored : "system";
};

const apply = (): void => {
  const choice = themeChoice();
  const theme = choice === "system" ? (darkDevice.matches ? "dark" : "light") : choice;
  document.documentElement.dataset.theme = theme;
  document.querySelector('meta[name="theme-color"]')?.setAttribute("content", PAPER[theme]);
  for (const listener of listeners) listener();
};
darkDevice.addEventListener("change", apply);

/** Light, dark, or as the device says; kept on this device and applied before the first paint. */
export const chooseTheme = (choice: ThemeChoice): void => {
  if (choice === "system") localStorage.removeItem(STORED);
  else localStorage.setItem(STORED, choice);
  apply();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
export const useThemeChoice = (): ThemeChoice => useSyncExternalStore(subscribe, themeChoice);
