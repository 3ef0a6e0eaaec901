import { useSyncExternalStore } from "react";
import { type T, useT } from "../../i18n/use-t.ts";
import { fetchedBytes, onFetched } from "./device-recogniser.ts";
import type { VoiceState } from "./session.ts";
import type { Recogniser } from "./voice-api.ts";

const MEGABYTE = 1_000_000;
export const megabytes = (bytes: number): number => Math.max(1, Math.round(bytes / MEGABYTE));

interface Around {
  readonly free: boolean;
  /** Words stand in the field and go by themselves. */
  readonly pending: boolean;
  /** Answers are read aloud. */
  readonly reads: boolean;
}

const writing = (t: T, recogniser: Recogniser | null, fetched: number): string =>
  recogniser?.kind === "device" && fetched > 0 && fetched < recogniser.model.bytes * 0.98
    ? t("voice.fetching", { done: megabytes(fetched), all: megabytes(recogniser.model.bytes) })
    : t("voice.writing");

const listening = (t: T, { reads }: Around): string =>
  t(reads ? "voice.listening" : "voice.listening-silent");

const sentence = (
  t: T,
  state: VoiceState,
  around: Around,
  recogniser: Recogniser | null,
  fetched: number,
): string => {
  switch (state.kind) {
    case "idle":
      return t(around.pending ? "voice.sends-soon" : "voice.idle");
    case "trouble":
      return state.trouble.sentence ?? t(`voice.trouble.${state.trouble.kind}`);
    case "opening":
      return t("voice.opening");
    case "holding":
      return t("voice.holding");
    case "listening":
      return listening(t, around);
    case "hearing":
      return t("voice.hearing");
    case "writing":
      return writing(t, recogniser, fetched);
    case "speaking":
      return t(around.free ? "voice.speaking-free" : "voice.speaking");
    case "paused":
      return t("voice.paused");
    default:
      return state satisfies never;
  }
};

/** What goes on, in one sentence: as it is shown, and as a screen reader is told. In a hands-free talk it is told little:
 *  what a reader says aloud would be heard. */
export const useStatus = (
  state: VoiceState,
  around: Around,
  recogniser: Recogniser | null,
): { readonly shown: string; readonly told: string } => {
  const t = useT();
  const fetched = useSyncExternalStore(onFetched, fetchedBytes);
  const shown = sentence(t, state, around, recogniser, fetched);
  const quiet = around.free && ["hearing", "writing", "speaking"].includes(state.kind);
  return { shown, told: quiet ? listening(t, around) : shown };
};
