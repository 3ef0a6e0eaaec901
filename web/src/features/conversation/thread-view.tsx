import type { FeelingAnswerBody } from "@evenkeel/contract/feeling";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { longDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { CompanionWords } from "./companion-words.tsx";
import { messageHash, useJump } from "./jump.ts";
import { MemberWords } from "./member-words.tsx";
import type { ThreadItem } from "./thread.ts";

export interface ThreadActs {
  readonly conversationId: string;
  readonly onSay: (text: string) => void;
  readonly onDelete: (messageId: string) => void;
  readonly onReport: (messageId: string) => void;
  readonly onPutBack: (messageId: string, text: string) => void;
  readonly onDiscard: (messageId: string) => void;
  readonly onTryNow: () => void;
  readonly onFeeling: (messageId: string, answer: FeelingAnswerBody) => Promise<void>;
}

/** A short keel line that lifts and settles while the answer is made. */
const Thinking = () => {
  const t = useT();
  return (
    <p className="flex h-6.5 items-center gap-1.5">
      <span className="sr-only">{t("talk.thinking")}</span>
      {["[animation-delay:0ms]", "[animation-delay:220ms]", "[animation-delay:440ms]"].map((delay) => (
        <span
          key={delay}
          aria-hidden="true"
          className={`h-0.5 w-3.5 animate-think rounded-full bg-sea ${delay}`}
        />
      ))}
    </p>
  );
};

const Item = ({
  item,
  last,
  waitingWhy,
  acts,
}: {
  item: ThreadItem;
  last: boolean;
  waitingWhy: string;
  acts: ThreadActs;
}): ReactNode => {
  switch (item.kind) {
    case "day":
      return (
        <div className="flex items-center gap-3 py-1 text-label text-ink-2">
          <span aria-hidden="true" className="h-px flex-1 bg-line" />
          <h2 className="font-sans text-label font-medium tracking-normal">{longDate(item.at)}</h2>
          <span aria-hidden="true" className="h-px flex-1 bg-line" />
        </div>
      );
    case "member":
      return (
        <MemberWords
          item={item}
          waitingWhy={waitingWhy}
          onDelete={() => acts.onDelete(item.id)}
          onPutBack={() => acts.onPutBack(item.id, item.text)}
          onDiscard={() => acts.onDiscard(item.id)}
          onTryNow={acts.onTryNow}
        />
      );
    case "companion":
      return (
        <CompanionWords
          item={item}
          conversationId={acts.conversationId}
          last={last}
          onSay={acts.onSay}
          onReport={() => item.id && acts.onReport(item.id)}
          onFeeling={acts.onFeeling}
        />
      );
    case "thinking":
      return <Thinking />;
    case "failure":
      return (
        <p className="flex items-start gap-2 text-small text-ink-2">
          <Icon name="wait" size={18} className="mt-0.5 shrink-0" />
          {item.sentence}
        </p>
      );
    default:
      return item satisfies never;
  }
};

/**
 * The column. It hangs from its lower end (`column-reverse` around one child in reading order), so that the
 * newest words stay in view, and earlier ones join above without a jump.
 */
export const ThreadView = ({
  label,
  items,
  live,
  intro,
  older,
  below,
  waitingWhy,
  acts,
}: {
  label: string;
  items: readonly ThreadItem[];
  live: boolean;
  /** Stands where nothing was said yet; the companion introduces itself in its first reply. */
  intro: ReactNode;
  /** Null when everything is here. */
  older: { readonly busy: boolean; readonly load: () => void } | null;
  /** Stands under the last words: a question, or why nothing is sent. */
  below: ReactNode;
  waitingWhy: string;
  acts: ThreadActs;
}) => {
  const t = useT();
  const scroller = useRef<HTMLElement>(null);
  const column = useRef<HTMLOListElement>(null);
  const [away, setAway] = useState(false);
  const lastReply = items.findLastIndex((item) => item.kind === "companion");
  const newestMine = items.findLastIndex((item) => item.kind === "member");
  const reply = items[lastReply];
  const arrived = `${items[newestMine]?.key} ${reply?.kind === "companion" ? `${reply.key} ${reply.parts.length}` : ""}`;

  // A long answer is read from its beginning: the member's last words stay at the upper edge, unless they are long
  // themselves. Shorter ones clamp to the lower end by themselves.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what arrived decides
  useEffect(() => {
    const frame = scroller.current;
    const mine = column.current?.children[newestMine];
    if (!frame || !mine) return;
    const from = mine.clientHeight < frame.clientHeight * 0.4 ? mine : (mine.nextElementSibling ?? mine);
    frame.scrollTo({ top: 0 });
    from.scrollIntoView({ block: "start" });
  }, [arrived]);
  useJump(`${items[0]?.key} ${items.length}`, older);

  return (
    <div className="relative min-h-0 flex-1">
      <section
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        aria-label={label}
        onScroll={(event) => setAway(event.currentTarget.scrollTop < -480)}
        className="flex h-full flex-col-reverse overflow-y-auto overscroll-contain focus-visible:-outline-offset-3"
      >
        <div className="column flex flex-1 flex-col justify-start pt-2 pb-5">
          {older ? <Older {...older} /> : items.length === 0 ? intro : null}
          <div role="log" aria-label={label} aria-live={live ? "polite" : "off"}>
            <ol ref={column} className="grid gap-5">
              {items.map((item, index) => (
                <li
                  key={item.key}
                  id={"id" in item && item.id ? messageHash(item.id) : undefined}
                  tabIndex={-1}
                  className="scroll-mt-3 rounded-field outline-offset-8"
                >
                  <Item
                    item={item}
                    last={
                      index === lastReply && !items.slice(index + 1).some((later) => later.kind === "member")
                    }
                    waitingWhy={waitingWhy}
                    acts={acts}
                  />
                </li>
              ))}
            </ol>
          </div>
          {below ? <div className="grid gap-4 pt-5 empty:hidden">{below}</div> : null}
        </div>
      </section>
      {away ? (
        <IconButton
          icon="down"
          tone="outline"
          label={t("talk.latest")}
          className="absolute end-4 bottom-3 shadow-high"
          onClick={() => scroller.current?.scrollTo({ top: 0, behavior: "smooth" })}
        />
      ) : null}
    </div>
  );
};

/** Loads what was said before as it comes into view; a button for those who do not scroll. */
const Older = ({ busy, load }: { busy: boolean; load: () => void }) => {
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element || busy) return;
    const watcher = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && load(), {
      rootMargin: "600px 0px 0px 0px",
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [busy, load]);
  return (
    <div ref={place} className="grid justify-items-center pb-4">
      <Button size="small" tone="plain" busy={busy} onClick={load}>
        {t("talk.older")}
      </Button>
    </div>
  );
};
