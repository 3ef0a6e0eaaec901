import type { EscalationDetail } from "@evenkeel/contract/escalation";
import { useEffect, useRef } from "react";
import { clockTime } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Panel } from "./panel.tsx";

/** What was said around the signs. It grows while the member writes on. */
export const ConversationTail = ({ one }: { one: EscalationDetail }) => {
  const t = useT();
  const zone = one.person?.zone;
  const list = useRef<HTMLOListElement>(null);
  const newest = one.conversation.at(-1)?.id;
  // The newest words are what is worked with.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was said last decides
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [newest]);
  return (
    <Panel title={t("escalation.conversation")}>
      {one.conversation.length === 0 ? (
        <p className="text-small text-ink-2">
          {t(one.drill ? "escalation.evidence-drill" : "escalation.conversation-none")}
        </p>
      ) : (
        <>
          <ol
            ref={list}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
            tabIndex={0}
            aria-label={t("escalation.conversation")}
            className="grid max-h-[28rem] gap-3 overflow-y-auto rounded-field"
          >
            {one.conversation.map(({ id, author, text, sentAt }) => (
              <li
                key={id}
                className={
                  author === "member"
                    ? "rounded-bubble bg-sea-soft px-4 py-2.5 whitespace-pre-wrap"
                    : "px-1 whitespace-pre-wrap text-ink-2"
                }
              >
                <span className="block text-label text-ink-2">
                  {t(author === "member" ? "escalation.they" : "escalation.companion")} ·{" "}
                  {clockTime(sentAt, zone)}
                </span>
                {text}
              </li>
            ))}
          </ol>
          <p className="text-small text-ink-2">{t("escalation.conversation-part")}</p>
        </>
      )}
    </Panel>
  );
};
