import { useState } from "react";
import { clockTime } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { join } from "../../ui/join.ts";
import type { ThreadItem } from "./thread.ts";

type Said = Extract<ThreadItem, { kind: "member" }>;

/** How far an unsent message is, in words beside a small sign. */
const Unsent = ({
  item,
  why,
  onPutBack,
  onDiscard,
  onTryNow,
}: {
  item: Said;
  why: string;
  onPutBack: () => void;
  onDiscard: () => void;
  onTryNow: () => void;
}) => {
  const t = useT();
  const refused = item.state === "refused";
  return (
    <div className="grid justify-items-end gap-1 pt-1">
      <p className={join("flex items-center gap-1.5 text-label", refused ? "text-clay" : "text-ink-2")}>
        <Icon name={refused ? "flag" : "wait"} size={16} />
        {refused ? t("talk.refused", { why: item.refusal ?? "" }) : why}
      </p>
      <div className="flex gap-1">
        {refused ? (
          <Button size="small" tone="plain" onClick={onPutBack}>
            {t("talk.put-back")}
          </Button>
        ) : (
          <Button size="small" tone="plain" onClick={onTryNow}>
            {t("talk.try-now")}
          </Button>
        )}
        <Button size="small" tone="plain" onClick={onDiscard}>
          {t("talk.discard")}
        </Button>
      </div>
    </div>
  );
};

/** What the member said: the only words in a bubble. */
export const MemberWords = ({
  item,
  waitingWhy,
  onDelete,
  onPutBack,
  onDiscard,
  onTryNow,
}: {
  item: Said;
  waitingWhy: string;
  onDelete: () => void;
  onPutBack: () => void;
  onDiscard: () => void;
  onTryNow: () => void;
}) => {
  const t = useT();
  const [open, setOpen] = useState(false);
  const stuck = item.tried || waitingWhy !== t("talk.waiting");
  return (
    <div className="group ms-auto w-fit max-w-[88%]">
      <h3 className="sr-only">{t("talk.you-said")}</h3>
      <div className="flex items-center justify-end gap-0.5">
        {item.state === "sent" ? (
          <IconButton
            icon="more"
            size={18}
            label={t("talk.about-message")}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
            className="size-8! text-ink-2 transition-opacity pointer-fine:opacity-0 pointer-fine:group-focus-within:opacity-100 pointer-fine:group-hover:opacity-100 aria-expanded:opacity-100"
          />
        ) : null}
        <p
          dir="auto"
          className={join(
            "min-w-0 rounded-bubble rounded-ee-tag bg-sea-soft px-4 py-2.5 text-voice whitespace-pre-wrap",
            item.state !== "sent" && "opacity-80",
          )}
        >
          {item.text}
        </p>
      </div>
      {item.state === "sent" ? null : stuck ? (
        <Unsent
          item={item}
          why={waitingWhy}
          onPutBack={onPutBack}
          onDiscard={onDiscard}
          onTryNow={onTryNow}
        />
      ) : (
        <p className="animate-[appear_300ms_1500ms_both] pt-1 text-end text-label text-ink-2">
          {t("talk.sending")}
        </p>
      )}
      {open ? (
        <div className="flex animate-appear items-center justify-end gap-2 pt-1 text-small text-ink-2">
          <time dateTime={item.at}>{clockTime(item.at, item.zone)}</time>
          <Button size="small" tone="plain" icon="trash" onClick={onDelete}>
            {t("talk.delete")}
          </Button>
        </div>
      ) : null}
    </div>
  );
};
