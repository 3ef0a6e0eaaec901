import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from "react";
import { useT } from "../../i18n/use-t.ts";
import { Icon } from "../../ui/icon.tsx";
import { keepDraft, readDraft } from "./talk-database.ts";

/** The longest message the server takes, in UTF-16 units. */
const LONGEST = 8_000;
const TALLEST_PX = 192;

export interface ComposerHandle {
  focus(): void;
  /** Puts words back that were not sent. */
  putBack(text: string): void;
  /** Puts words here that were said. @returns whether nothing else stands here. */
  put(text: string): boolean;
  /** Sends what stands here. */
  send(): void;
}

/** Grows with its words, sends on Enter, keeps an unsent draft per conversation in this browser. */
export const Composer = ({
  conversationId,
  replying,
  onSend,
  onStop,
  voice,
  ref,
}: {
  conversationId: string;
  /** A reply is on its way: with nothing written, the button stops it. */
  replying: boolean;
  onSend: (text: string) => Promise<void>;
  onStop: () => void;
  /** Stands beside the button that sends. */
  voice?: ReactNode;
  ref: Ref<ComposerHandle>;
}) => {
  const t = useT();
  const [text, setText] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const touched = useRef(false);
  const over = text.length - LONGEST;
  const blank = text.trim() === "";

  useImperativeHandle(ref, () => ({
    focus: () => field.current?.focus(),
    putBack: (words) => {
      touched.current = true;
      setText((now) => (now ? `${now}\n${words}` : words));
      field.current?.focus();
    },
    put: (words) => {
      touched.current = true;
      setText(blank ? words : `${text.trimEnd()} ${words}`);
      return blank;
    },
    send: () => void submit(false),
  }));

  useEffect(() => {
    let here = true;
    touched.current = false;
    setText("");
    readDraft(conversationId)
      .then((draft) => {
        if (here && !touched.current && draft) setText(draft);
      })
      .catch(() => {});
    return () => {
      here = false;
    };
  }, [conversationId]);

  useEffect(() => {
    if (!touched.current) return;
    const timer = setTimeout(() => void keepDraft(conversationId, text).catch(() => {}), 250);
    return () => clearTimeout(timer);
  }, [conversationId, text]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the words
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = "auto";
    element.style.height = `${Math.min(TALLEST_PX, element.scrollHeight)}px`;
  }, [text]);

  const submit = async (focus = true): Promise<void> => {
    if (blank || over > 0) return;
    touched.current = true;
    await onSend(text.trim());
    setText("");
    void keepDraft(conversationId, "").catch(() => {});
    // After words that were said, a keyboard that rises on a phone would hide the answer.
    if (focus) field.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void submit();
  };

  const stops = replying && blank;
  return (
    <form
      className="column pb-[max(0.75rem,env(safe-area-inset-bottom))]"
      onSubmit={(event) => {
        event.preventDefault();
        if (stops) onStop();
        else void submit();
      }}
    >
      {over > 0 ? (
        <p role="alert" className="px-2 pb-2 text-small text-clay">
          {t("talk.too-long", { over })}
        </p>
      ) : null}
      <div className="flex items-end gap-2 rounded-sheet border-[1.5px] border-edge bg-surface py-1.5 ps-5 pe-1.5 focus-within:border-sea focus-within:outline-[1.5px] focus-within:outline-sea">
        <textarea
          ref={field}
          rows={1}
          value={text}
          dir="auto"
          aria-label={t("talk.composer")}
          aria-describedby="send-how"
          placeholder={t("talk.placeholder")}
          enterKeyHint="send"
          autoComplete="off"
          onChange={(event) => {
            touched.current = true;
            setText(event.target.value);
          }}
          onKeyDown={onKeyDown}
          className="min-w-0 flex-1 resize-none bg-transparent py-2.5 text-voice outline-none"
        />
        <span id="send-how" className="sr-only">
          {t("talk.send-how")}
        </span>
        {voice}
        <button
          type="submit"
          aria-label={stops ? t("talk.stop") : t("talk.send")}
          title={stops ? t("talk.stop") : t("talk.send")}
          aria-disabled={!stops && (blank || over > 0)}
          className="grid size-11 shrink-0 place-items-center rounded-full bg-sea text-sea-ink transition-colors duration-150 hover:bg-sea-press aria-disabled:bg-sunk aria-disabled:text-ink-2"
        >
          <Icon name={stops ? "stop" : "send"} size={22} />
        </button>
      </div>
    </form>
  );
};
