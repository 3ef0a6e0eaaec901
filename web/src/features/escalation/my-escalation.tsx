import type { MyEscalation as Mine } from "@evenkeel/contract/escalation";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { clockTime } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Trouble } from "../you/trouble.tsx";
import { again, mineQuery, share } from "./escalation-api.ts";
import { FollowUpAsk } from "./follow-up-ask.tsx";
import { LeaveContact } from "./leave-contact.tsx";
import { toldSentence } from "./told-sentence.ts";
import { useNews } from "./use-news.ts";

type Own = NonNullable<Mine["escalation"]>;

/**
 * In the talk, under the last words: whether a person here was told, whether they have seen it, and what they write.
 * It changes by itself.
 * Some hours later it asks how things are since.
 * @param replies how many replies with people in them there are: a new one is a reason to ask anew.
 */
export const MyEscalation = ({ replies, onSay }: { replies: number; onSay: (text: string) => void }) => {
  const member = useMe()?.role === "member";
  const { data } = useQuery({ ...mineQuery, enabled: member });
  const own = data?.escalation ?? null;
  const live = own !== null && own.status !== "closed" && own.sharing !== "none";
  useNews(live ? "/api/escalations/mine/stream" : null);
  useEffect(() => {
    if (replies > 0) void again();
  }, [replies]);
  if (data === undefined) return null;
  const { onCall, followUp } = data;
  const ask = followUp !== null && Date.parse(followUp.from) <= Date.now() ? followUp : null;
  return (
    <>
      {own === null ? null : own.sharing === "none" ? (
        <Ask own={own} onCall={onCall} />
      ) : (
        <Told own={own} onCall={onCall} />
      )}
      {ask === null ? null : <FollowUpAsk id={ask.id} onSay={onSay} />}
    </>
  );
};

const saidNo = (id: string): string => `escalation-no ${id}`;

const Ask = ({ own, onCall }: { own: Own; onCall: string | null }) => {
  const t = useT();
  const [no, setNo] = useState(() => sessionStorage.getItem(saidNo(own.id)) !== null);
  const yes = useMutation({ mutationFn: () => share(true) });
  if (onCall === null) return <p className="text-small text-ink-2">{t("escalation.mine-nobody")}</p>;
  if (no)
    return (
      <p className="text-small text-ink-2">
        {t("escalation.mine-said-no", { name: onCall })}{" "}
        <button type="button" className="quiet-link" onClick={() => setNo(false)}>
          {t("escalation.mine-think-again")}
        </button>
      </p>
    );
  return (
    <Card className="grid gap-3" aria-labelledby="ask-on-call">
      <h2 id="ask-on-call" className="text-title">
        {t("escalation.mine-ask", { name: onCall })}
      </h2>
      <p className="text-small text-ink-2">{t("escalation.mine-ask-what")}</p>
      <Trouble error={yes.error} />
      <div className="flex flex-wrap gap-2">
        <Button tone="sea" busy={yes.isPending} onClick={() => yes.mutate()}>
          {t("escalation.mine-yes")}
        </Button>
        <Button
          onClick={() => {
            sessionStorage.setItem(saidNo(own.id), "1");
            setNo(true);
          }}
        >
          {t("escalation.mine-no")}
        </Button>
      </div>
    </Card>
  );
};

const Told = ({ own, onCall }: { own: Own; onCall: string | null }) => {
  const t = useT();
  const change = useMutation({ mutationFn: share });
  const closed = own.status === "closed";
  return (
    <section aria-label={t("escalation.mine-label")} className="grid gap-3">
      <div role="status" className="grid gap-1 text-small text-ink-2">
        <p>{toldSentence(t, own, onCall)}</p>
        {own.breached ? <p className="text-ink">{t("escalation.mine-late")}</p> : null}
      </div>
      {own.messages.length === 0 ? null : (
        <ul className="grid gap-2" aria-live="polite">
          {own.messages.map(({ id, from, text, at }) => (
            <li key={id} className="rounded-card border border-sea/40 bg-surface px-4 py-3">
              <span className="block text-label text-ink-2">
                {t("escalation.mine-person", { name: from, time: clockTime(at) })}
              </span>
              <span className="text-voice whitespace-pre-wrap">{text}</span>
            </li>
          ))}
        </ul>
      )}
      <Trouble error={change.error} />
      {closed ? null : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small">
          {own.sharing === "withdrawn" || own.contactLeft ? null : <LeaveContact />}
          {own.sharing === "override" ? null : (
            <button
              type="button"
              className="quiet-link min-h-11"
              onClick={() => change.mutate(own.sharing === "withdrawn")}
            >
              {t(own.sharing === "withdrawn" ? "escalation.mine-share-again" : "escalation.mine-stop")}
            </button>
          )}
        </div>
      )}
    </section>
  );
};
