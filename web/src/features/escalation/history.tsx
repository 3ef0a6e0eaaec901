import type { EscalationDetail } from "@evenkeel/contract/escalation";
import { clockTime, shortDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Panel } from "./panel.tsx";
import { eventWord, outcomeWord } from "./words.ts";

/** Everything that happened, oldest first. It is added to and never rewritten. */
export const History = ({ one }: { one: EscalationDetail }) => {
  const t = useT();
  return (
    <Panel title={t("escalation.history")}>
      <ol className="grid gap-3">
        {one.events.map(({ id, kind, at, actor, detail, words }) => (
          <li key={id} className="grid grid-cols-[3.25rem_minmax(0,1fr)] gap-2">
            <time dateTime={at} title={shortDate(at)} className="pt-0.5 text-small tabular-nums text-ink-2">
              {clockTime(at)}
            </time>
            <span className="min-w-0">
              {eventWord(t, kind, actor?.name ?? t("escalation.server"), detail.ownerName ?? "")}
              {detail.outcome === undefined ? null : `: ${outcomeWord(t, detail.outcome)}`}
              {detail.channel === undefined ? null : ` (${t(`escalation.channel.${detail.channel}`)})`}
              {words === null ? null : (
                <span className="mt-1 block border-s-[3px] border-line ps-3 break-words whitespace-pre-wrap">
                  {words}
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
};
