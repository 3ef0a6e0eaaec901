import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Icon } from "../../ui/icon.tsx";
import { join } from "../../ui/join.ts";
import { showVoice, talkVoice, useVoiceState } from "./talk-voice.ts";
import { useRecogniser } from "./use-recogniser.ts";

/** Shorter than this is a tap, which opens what there is to choose. */
const TAP_MS = 350;

/** Held down while someone speaks: by finger or mouse, or with the space bar. Enter begins and ends, for those who cannot
 *  hold. A tap opens the bar. */
export const VoiceButton = () => {
  const t = useT();
  const { kind } = useVoiceState();
  const recogniser = useRecogniser();
  const downAt = useRef<number | null>(null);
  const free = talkVoice.handsFree();
  const active = free || kind === "holding" || (kind === "opening" && downAt.current !== null);

  const down = (at: number): void => {
    if (free) {
      talkVoice.stop();
      return;
    }
    // Not known yet, or nobody: the sheet tells which.
    if (recogniser === undefined || recogniser === null) {
      showVoice("sheet");
      return;
    }
    downAt.current = at;
    showVoice("bar");
    talkVoice.hold();
  };
  const up = (at: number): void => {
    const began = downAt.current;
    downAt.current = null;
    if (began === null) return;
    if (at - began < TAP_MS) talkVoice.stop();
    else talkVoice.release();
  };

  const onPointerDown = (event: PointerEvent<HTMLButtonElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    down(event.timeStamp);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== " ") return;
    event.preventDefault();
    if (!event.repeat) down(event.timeStamp);
  };
  const onKeyUp = (event: KeyboardEvent): void => {
    if (event.key !== " ") return;
    event.preventDefault();
    up(event.timeStamp);
  };
  /** By Enter or a screen reader: no press that lasts. */
  const toggle = (at: number): void => {
    if (kind === "holding") {
      downAt.current = null;
      talkVoice.release();
    } else down(at);
  };

  return (
    <>
      <button
        type="button"
        aria-label={t(free ? "voice.end" : "voice.hold")}
        title={t(free ? "voice.end" : "voice.hold")}
        aria-pressed={active}
        aria-describedby="voice-how"
        onPointerDown={onPointerDown}
        onPointerUp={(event) => up(event.timeStamp)}
        onPointerCancel={() => {
          downAt.current = null;
          talkVoice.stop();
        }}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={onKeyDown}
        onKeyUp={onKeyUp}
        onBlur={() => {
          // The window went away under a held key.
          if (downAt.current !== null && kind === "holding") up(Number.POSITIVE_INFINITY);
        }}
        onClick={(event) => {
          if (event.detail === 0) toggle(event.timeStamp);
        }}
        className={join(
          "grid size-11 shrink-0 touch-none place-items-center rounded-full transition-colors duration-150 select-none",
          active ? "bg-sea text-sea-ink" : "text-ink hover:bg-sunk",
        )}
      >
        <Icon name={free ? "stop" : "microphone"} size={22} />
      </button>
      <span id="voice-how" className="sr-only">
        {t("voice.how")}
      </span>
    </>
  );
};
