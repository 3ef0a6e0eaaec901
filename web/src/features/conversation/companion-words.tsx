import type { FeelingAnswerBody } from "@evenkeel/contract/feeling";
import type { ReplyPart } from "@evenkeel/safety/reply";
import { lazy, Suspense, useState } from "react";
import { clockTime } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { SoundsLike } from "../feelings/sounds-like.tsx";
import { BesideReply } from "../memory/beside-reply.tsx";
import { ReplyCard } from "./cards/reply-card.tsx";
import { ReplyChips } from "./reply-chips.tsx";
import type { ThreadItem } from "./thread.ts";
import { whySentences } from "./why.ts";

const ListenButton = lazy(async () => ({
  default: (await import("../voice/listen-button.tsx")).ListenButton,
}));

type Reply = Extract<ThreadItem, { kind: "companion" }>;

const Part = ({ part, chips, onSay }: { part: ReplyPart; chips: boolean; onSay: (text: string) => void }) => {
  switch (part.kind) {
    case "text":
      return (
        <p dir="auto" className="text-voice whitespace-pre-wrap">
          {part.text}
        </p>
      );
    case "card":
      return <ReplyCard card={part.card} />;
    case "chips":
      return chips ? <ReplyChips chips={part.chips} onSay={onSay} /> : null;
    default:
      return part satisfies never;
  }
};

/** What can be asked about a reply: why it was said, and that it was bad. */
const About = ({ item, onReport }: { item: Reply; onReport: () => void }) => {
  const t = useT();
  const [why, setWhy] = useState(false);
  const sentences = whySentences(item.moves);
  return (
    <div className="grid animate-appear gap-1">
      <div className="flex flex-wrap items-center gap-x-4 text-small text-ink-2">
        {item.at ? (
          <time dateTime={item.at} className="w-full">
            {clockTime(item.at)}
          </time>
        ) : null}
        <Button
          size="small"
          tone="plain"
          icon="question"
          className="-ms-4"
          aria-expanded={why}
          onClick={() => setWhy(!why)}
        >
          {t("talk.why")}
        </Button>
        <Suspense>
          <ListenButton parts={item.parts} />
        </Suspense>
        {item.reported ? (
          <span>{t("talk.reported")}</span>
        ) : (
          <Button size="small" tone="plain" icon="flag" className="-ms-4" onClick={onReport}>
            {t("talk.report")}
          </Button>
        )}
      </div>
      {why ? (
        <div className="grid gap-1 rounded-field bg-sunk px-4 py-3 text-small">
          {(sentences.length > 0 ? sentences : (["talk.why-none"] as const)).map((key) => (
            <p key={key}>{t(key)}</p>
          ))}
          {item.wordedBy === null ? null : <p>{t("talk.why-worded", { model: item.wordedBy })}</p>}
        </div>
      ) : null}
    </div>
  );
};

/** Asked once, beside the newest reply; what was answered stays. */
const Feeling = ({
  feeling: { messageId, text, understood },
  onFeeling,
}: {
  feeling: NonNullable<Reply["feeling"]>;
  onFeeling: (messageId: string, answer: FeelingAnswerBody) => Promise<void>;
}) => (
  <SoundsLike
    feelings={understood.feelings}
    text={text}
    answer={understood.answer}
    about="message"
    onAnswer={(answer) => onFeeling(messageId, answer)}
  />
);

/** What the companion said: no bubble, one to three short paragraphs, then what can be done next. */
export const CompanionWords = ({
  item,
  conversationId,
  last,
  onSay,
  onReport,
  onFeeling,
}: {
  item: Reply;
  conversationId: string;
  /** Chips belong to the newest reply alone. */
  last: boolean;
  onSay: (text: string) => void;
  onReport: () => void;
  onFeeling: (messageId: string, answer: FeelingAnswerBody) => Promise<void>;
}) => {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <div className="group relative grid gap-3 pe-9 sm:pe-12">
      <h3 className="sr-only">{t("talk.it-said")}</h3>
      {item.id && !item.arriving ? (
        <IconButton
          icon="more"
          size={18}
          label={t("talk.about-reply")}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="absolute! -end-2 -top-0.5 size-8! text-ink-2 transition-opacity pointer-fine:opacity-0 pointer-fine:group-focus-within:opacity-100 pointer-fine:group-hover:opacity-100 aria-expanded:opacity-100"
        />
      ) : null}
      {item.parts.map((part, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: parts only ever grow at the end
          key={index}
          className="animate-arrive empty:hidden"
        >
          <Part part={part} chips={last && !item.arriving} onSay={onSay} />
        </div>
      ))}
      {item.feeling !== null && (last || item.feeling.understood.answer !== null) ? (
        <Feeling feeling={item.feeling} onFeeling={onFeeling} />
      ) : null}
      {item.memory === null ? null : (
        <BesideReply
          memory={item.memory.of}
          conversationId={conversationId}
          messageId={item.memory.messageId}
          last={last}
        />
      )}
      {item.stopped ? <p className="text-small text-ink-2">{t("talk.stopped")}</p> : null}
      {open ? <About item={item} onReport={onReport} /> : null}
    </div>
  );
};
