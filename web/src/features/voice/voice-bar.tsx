import { type RefObject, useEffect, useRef, useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import type { ComposerHandle } from "../conversation/composer.tsx";
import type { ThreadItem } from "../conversation/thread.ts";
import { useDeviceVoices } from "./device-voice.ts";
import { LevelRing } from "./level-ring.tsx";
import { spokenText } from "./spoken-text.ts";
import { hearFor, showVoice, talkVoice, useShown, useVoiceState } from "./talk-voice.ts";
import { useRecogniser } from "./use-recogniser.ts";
import { useVoiceSettings, voiceSettings } from "./voice-settings.ts";
import { VoiceSheet } from "./voice-sheet.tsx";
import { useStatus } from "./voice-status.ts";

/** Long enough to read a sentence before it goes. */
const GLANCE_MS = 5_000;

/** Sends what was said after a moment, unless someone begins to change it. */
const useGlance = (composer: RefObject<ComposerHandle | null>, pending: boolean, end: () => void) => {
  useEffect(() => {
    if (!pending) return;
    const timer = setTimeout(() => {
      end();
      composer.current?.send();
    }, GLANCE_MS);
    const touched = (event: Event): void => {
      if (event.target instanceof HTMLTextAreaElement) end();
    };
    for (const kind of ["focusin", "input", "keydown"]) addEventListener(kind, touched);
    return () => {
      clearTimeout(timer);
      for (const kind of ["focusin", "input", "keydown"]) removeEventListener(kind, touched);
    };
  }, [pending, composer, end]);
};

/** Reads the reply to what was said once it is whole. */
const useReadReplies = (items: readonly ThreadItem[], awaited: RefObject<boolean>): void => {
  useEffect(() => {
    const last = items.at(-1);
    if (!awaited.current || last?.kind !== "companion" || last.arriving) return;
    awaited.current = false;
    if (voiceSettings().readsReplies) talkVoice.speak(spokenText(last.parts));
  }, [items, awaited]);
};

/** A tap on a number to call, or leaving the page, silences everything and lets go of the microphone. */
const useLetGo = (): void => {
  useEffect(() => {
    const calls = (event: Event): void => {
      const link =
        event.target instanceof Element ? event.target.closest("a[href^='tel:'],a[href^='sms:']") : null;
      if (link !== null) talkVoice.stop();
    };
    const hidden = (): void => {
      if (document.visibilityState === "hidden") talkVoice.stop();
    };
    document.addEventListener("pointerdown", calls, true);
    document.addEventListener("click", calls, true);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      document.removeEventListener("pointerdown", calls, true);
      document.removeEventListener("click", calls, true);
      document.removeEventListener("visibilitychange", hidden);
    };
  }, []);
};

/** What the microphone does, always in words, and what can be done about it. Stands above the composer. */
export const VoiceBar = ({
  items,
  composer,
  onSend,
}: {
  items: readonly ThreadItem[];
  composer: RefObject<ComposerHandle | null>;
  onSend: (text: string) => Promise<void>;
}) => {
  const t = useT();
  const state = useVoiceState();
  const shown = useShown();
  const recogniser = useRecogniser();
  const { sendsItself, readsReplies } = useVoiceSettings();
  const voices = useDeviceVoices();
  const awaited = useRef(false);
  const [pending, setPending] = useState(false);
  const [end] = useState(() => () => setPending(false));
  const send = useRef(onSend);
  send.current = onSend;

  useEffect(
    () =>
      hearFor({
        onHeld: (words) => {
          awaited.current = true;
          const alone = composer.current?.put(words) ?? false;
          setPending(alone && voiceSettings().sendsItself);
        },
        onHandsFree: (words) => {
          awaited.current = true;
          void send.current(words);
        },
      }),
    [composer],
  );
  useEffect(() => () => showVoice("nothing"), []);
  useGlance(composer, pending, end);
  useReadReplies(items, awaited);
  useLetGo();
  const free = talkVoice.handsFree();
  const reads = readsReplies && voices.length > 0;
  const status = useStatus(state, { free, pending, reads }, recogniser ?? null);
  const busy = state.kind !== "idle" && state.kind !== "trouble";
  const open = shown === "bar" || busy || pending || state.kind === "trouble";

  return (
    <>
      <p role="status" className="sr-only">
        {open ? status.told : ""}
      </p>
      <div className="column empty:hidden">
        {open ? (
          <section
            aria-label={t("voice.title")}
            className="mb-2 flex animate-appear flex-wrap items-center gap-x-3 gap-y-1 rounded-field border bg-surface px-3 py-1.5"
          >
            <div className="flex flex-auto items-center gap-3">
              <LevelRing open={["holding", "listening", "hearing"].includes(state.kind)} />
              <p className="py-1 text-small">{status.shown}</p>
            </div>
            <div className="ms-auto flex items-center gap-1">
              {pending ? (
                <>
                  <Button
                    size="small"
                    tone="sea"
                    onClick={() => {
                      end();
                      composer.current?.send();
                    }}
                  >
                    {t("voice.send-now")}
                  </Button>
                  <Button
                    size="small"
                    tone="plain"
                    onClick={() => {
                      end();
                      composer.current?.focus();
                    }}
                  >
                    {t("voice.change")}
                  </Button>
                </>
              ) : state.kind === "paused" ? (
                <Button size="small" tone="sea" onClick={() => talkVoice.startHandsFree()}>
                  {t("voice.go-on")}
                </Button>
              ) : state.kind === "speaking" && !free ? (
                <Button size="small" icon="stop" onClick={() => talkVoice.hush()}>
                  {t("voice.stop-reading")}
                </Button>
              ) : free || state.kind === "writing" ? null : recogniser ? (
                <Button size="small" tone="plain" onClick={() => talkVoice.startHandsFree()}>
                  {t("voice.hands-free")}
                </Button>
              ) : null}
              {free && state.kind === "speaking" ? (
                <Button size="small" tone="plain" onClick={() => talkVoice.hush()}>
                  {t("voice.hush")}
                </Button>
              ) : null}
              {free || busy ? (
                <Button size="small" tone="plain" onClick={() => talkVoice.stop()}>
                  {t("voice.end")}
                </Button>
              ) : (
                <IconButton
                  icon="settings"
                  size={20}
                  label={t("voice.settings")}
                  onClick={() => showVoice("sheet")}
                />
              )}
              {busy || pending ? null : (
                <IconButton
                  icon="close"
                  size={20}
                  label={t("voice.close")}
                  onClick={() => {
                    talkVoice.stop();
                    showVoice("nothing");
                  }}
                />
              )}
            </div>
          </section>
        ) : null}
      </div>
      {shown === "sheet" ? <VoiceSheet sendsItself={sendsItself} voices={voices} /> : null}
    </>
  );
};
