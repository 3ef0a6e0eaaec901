import { i18n } from "@lingui/core";
import { useSyncExternalStore } from "react";
import type { Catalogue, MessageKey } from "./catalogue-en.ts";

type Values = Readonly<Record<string, string | number>>;
export type T = (key: MessageKey, values?: Values) => string;

/** The words for a key in the language that is on. Outside of components; inside, use `useT`. */
export const translate: T = (key, values) => i18n._(key, values ? { ...values } : undefined);

const subscribe = (listener: () => void) => i18n.on("change", listener);

/** `const t = useT()`, then `t("talk.send")`. Draws again when the language changes. */
export const useT = (): T => {
  useSyncExternalStore(subscribe, () => i18n.locale);
  return translate;
};

export type { Catalogue, MessageKey };
