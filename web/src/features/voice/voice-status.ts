import { useSyncExternalStore } from "react";
import { type T, useT } from "../../i18n/use-t.ts";
import { fetchedBytes, onFetched } from "./device-recogniser.ts";
import type { VoiceState } from "./session.ts";
import type { Recogniser } from "./voice-api.ts";

const MEGABYTE = 1_000_000;
export const megabytes = (bytes: number): number => Math.max(1, Math.round(bytes / MEGABYTE));

const writing = (t: T, recogniser: Recogniser | null, fetched: number): string =>
  recogniser?.kind === "device" && fetched > 0 && fetched < recogniser.model.bytes * 0.98
    ? t("voice.fetching", { done: megabytes(fetched), all: megabytes(recogniser.model.bytes) })
    : t("voice.writing");

/** What goes on, in one sentence. */
export const useStatus = (
  state: VoiceState,
  free: boolean,
  pending: boolean,
  recogniser: Recogniser | null,
  speaks: boolean,
): string => {
  const t = useT();
  const fetched = useSyncExternalStore(onFetched, fetchedBytes);
  switch (state.kind) {
    case "idle":
    case "trouble":
      return pending ? t("voice.sends-soon") : t("voice.idle");
    case "opening":
      return t("voice.opening");
    case "holding":
      return t("voice.holding");
    case "listening":
      return speaks ? t("voice.listening") : t("voice.listening-silent");
    case "hearing":
      return t("voice.hearing");
    case "writing":
      return writing(t, recogniser, fetched);
    case "speaking":
      return t(free ? "voice.speaking-free" : "voice.speaking");
    case "paused":
      return t("voice.paused");
    default:
      return state satisfies never;
  }
};
