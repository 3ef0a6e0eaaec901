import { useSyncExternalStore } from "react";
import { queryClient } from "../../api/query-client.ts";
import { currentLanguage } from "../../i18n/locale.ts";
import { consentsQuery } from "../you/you-api.ts";
import { recogniseHere } from "./device-recogniser.ts";
import { deviceMouth } from "./device-voice.ts";
import { heardWords } from "./heard-words.ts";
import { openMicrophone } from "./microphone.ts";
import { type VoiceState, voiceSession } from "./session.ts";
import { speechQueue } from "./speech-queue.ts";
import { VoiceTrouble } from "./trouble.ts";
import { recogniserOf, recogniseThere, voiceQuery } from "./voice-api.ts";

type Detector = Awaited<ReturnType<typeof import("./silero.ts")["openSilero"]>>;
let detector: Promise<Detector> | null = null;
const openDetector = (): Promise<Detector> => {
  detector ??= import("./silero.ts")
    .then(({ openSilero }) => openSilero())
    .catch((cause: unknown) => {
      detector = null;
      throw new VoiceTrouble(navigator.onLine ? "detector-failed" : "offline", { cause });
    });
  return detector;
};

const recognise = async (samples: Float32Array, signal: AbortSignal): Promise<string> => {
  const language = currentLanguage();
  const recogniser = recogniserOf(
    queryClient.getQueryData(voiceQuery.queryKey),
    queryClient.getQueryData(consentsQuery.queryKey),
    language,
  );
  switch (recogniser?.kind) {
    case undefined:
      throw new VoiceTrouble("no-recogniser");
    case "device":
      return heardWords(await recogniseHere(recogniser.model, samples, language));
    case "remote":
      return heardWords(await recogniseThere(samples, language, signal));
    default:
      return recogniser satisfies never;
  }
};

/** What the talk that is open does with words. */
export interface Hearers {
  readonly onHeld: (words: string) => void;
  readonly onHandsFree: (words: string) => void;
}
const NOBODY: Hearers = { onHeld: () => undefined, onHandsFree: () => undefined };
let hearers = NOBODY;

/** The one session of this page: there is one microphone. */
export const talkVoice = voiceSession({
  openMicrophone,
  openDetector,
  recognise,
  speech: speechQueue(deviceMouth),
  onHeld: (words) => hearers.onHeld(words),
  onHandsFree: (words) => hearers.onHandsFree(words),
});

/** @returns ends it: the microphone is closed and nothing is spoken. */
export const hearFor = (next: Hearers): (() => void) => {
  hearers = next;
  return () => {
    talkVoice.stop();
    hearers = NOBODY;
  };
};

export const useVoiceState = (): VoiceState => useSyncExternalStore(talkVoice.subscribe, talkVoice.state);

/** What is open beside the words: the bar with its acts, or the sheet with questions and settings. */
export type Shown = "nothing" | "bar" | "sheet";
let shown: Shown = "nothing";
const watchers = new Set<() => void>();
export const showVoice = (next: Shown): void => {
  shown = next;
  for (const watcher of watchers) watcher();
};
export const useShown = (): Shown =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    () => shown,
  );
