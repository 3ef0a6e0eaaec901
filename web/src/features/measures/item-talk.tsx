import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { queryClient } from "../../api/query-client.ts";
import { useOnline } from "../../api/use-online.ts";
import { deviceZone } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { useSignedOut } from "../../session/me.ts";
import { Button } from "../../ui/button.tsx";
import { Chip, ChipRow } from "../../ui/chip.tsx";
import { TopBar } from "../../ui/top-bar.tsx";
import { Composer, type ComposerHandle } from "../conversation/composer.tsx";
import { ConsentAsk } from "../conversation/consent-ask.tsx";
import { DeleteConfirm } from "../conversation/delete-confirm.tsx";
import { rememberConversation } from "../conversation/last-conversation.ts";
import { ReportSheet } from "../conversation/report-sheet.tsx";
import { outbox, useConsentNeeded } from "../conversation/talk.ts";
import { answerFeeling, messagesQuery, stopReply } from "../conversation/talk-api.ts";
import { isUrgent } from "../conversation/thread.ts";
import { ThreadView } from "../conversation/thread-view.tsx";
import { useTalk } from "../conversation/use-talk.ts";
import { useVisibleHeight } from "../conversation/use-visible-height.ts";
import { MyEscalation } from "../escalation/my-escalation.tsx";
import { DeviceAnswer } from "./device-answer.tsx";
import type { MeasureDraft } from "./kept-measures.ts";

const QUICK = [
  "measures.item-yes",
  "measures.item-no",
  "measures.item-unsure",
  "measures.item-rather-not",
] as const;

/** The companion's own talk about an answer that asks for safety: the same words, steps and people as in any other, and
 *  the same rules for whoever is on call. Without a connection the device asks and shows lines, and what is said goes
 *  out later. The questions go on whenever the member wants. */
export const ItemTalk = ({
  memberId,
  talk: { conversationId, messageId },
  sentence,
  onGoOn,
}: {
  memberId: string;
  talk: NonNullable<MeasureDraft["talk"]>;
  /** The answer, as it is said to the companion. */
  sentence: string;
  onGoOn: () => void;
}) => {
  const t = useT();
  const online = useOnline();
  const signedOut = useSignedOut();
  const consentNeeded = useConsentNeeded();
  const talk = useTalk(conversationId);
  const composer = useRef<ComposerHandle>(null);
  const frame = useRef<HTMLDivElement>(null);
  const lead = useRef<HTMLParagraphElement>(null);
  const [deleting, setDeleting] = useState<string | null>(null);
  const [reporting, setReporting] = useState<string | null>(null);
  useVisibleHeight(frame);
  // What was said here is gone on with in the talk.
  useEffect(() => rememberConversation(conversationId), [conversationId]);
  useEffect(() => {
    document.title = `${t("measures.item-title")} · Evenkeel`;
    lead.current?.focus();
  }, [t]);
  // The answer goes out under a name of its own: after a reload it is the same message, not a second one.
  useEffect(() => {
    const say = async (): Promise<void> => {
      outbox.open(memberId);
      await outbox.add({
        ...{ id: messageId, memberId, conversationId, text: sentence, zone: deviceZone() },
        ...{ sentAt: new Date().toISOString(), attempts: 0, notBeforeMs: 0, refusal: null },
      });
    };
    if (!wasSaid(messageId)) void say().then(() => setSaid(messageId));
  }, [memberId, conversationId, messageId, sentence]);

  const said = talk.items.flatMap((item) => (item.kind === "member" ? [item.text] : []));
  const last = talk.items.findLast((item) => item.kind === "member" || item.kind === "companion");
  const unanswered = last?.kind === "member";
  const replies = talk.items.filter((item) => item.kind === "companion" && isUrgent([item])).length;
  const answered = !unanswered && !talk.replying;
  return (
    <div ref={frame} className="flex h-dvh flex-col">
      <TopBar title={t("measures.item-title")} urgent={isUrgent(talk.items)} />
      <main id="page" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
        <div className="column grid gap-2 border-b border-line pt-1 pb-3">
          <p ref={lead} tabIndex={-1} className="text-small text-ink-2 outline-none">
            {t("measures.item-lead")}
          </p>
          <div className="flex flex-wrap gap-x-4 gap-y-1">
            <Button size="small" tone="outline" onClick={onGoOn}>
              {t("measures.item-go-on")}
            </Button>
            <Button asChild size="small" tone="plain">
              <Link to="/safety-plan">{t("measures.item-plan")}</Link>
            </Button>
          </div>
        </div>
        <ThreadView
          label={t("talk.thread")}
          items={talk.items}
          live={talk.live}
          intro={null}
          older={talk.older}
          below={
            <>
              {unanswered ? (
                <DeviceAnswer key={said.length} said={said} online={online} seed={conversationId} />
              ) : null}
              {said.length === 1 && (answered || !online) ? (
                <ChipRow label={t("measures.item-answers")}>
                  {QUICK.map((key) => (
                    <Chip key={key} onClick={() => void talk.send(t(key))}>
                      {t(key)}
                    </Chip>
                  ))}
                </ChipRow>
              ) : null}
              {signedOut ? null : <MyEscalation replies={replies} onSay={(text) => void talk.send(text)} />}
              {consentNeeded && talk.waiting.length > 0 ? <ConsentAsk /> : null}
            </>
          }
          waitingWhy={
            signedOut ? t("talk.waiting-access") : online ? t("talk.waiting") : t("talk.waiting-offline")
          }
          acts={{
            conversationId,
            onSay: (text) => void talk.send(text),
            onDelete: setDeleting,
            onReport: setReporting,
            onPutBack: (id, text) => {
              void outbox.remove(id);
              composer.current?.putBack(text);
            },
            onDiscard: (id) => void outbox.remove(id),
            onTryNow: () => void outbox.flush({ atOnce: true }),
            onFeeling: async (id, answer) => {
              await answerFeeling(conversationId, id, answer);
              await queryClient.invalidateQueries({ queryKey: messagesQuery(conversationId).queryKey });
            },
          }}
        />
        <Composer
          ref={composer}
          conversationId={conversationId}
          replying={talk.replying}
          onSend={talk.send}
          onStop={() => void stopReply(conversationId).catch(() => {})}
        />
      </main>
      {deleting ? (
        <DeleteConfirm
          conversationId={conversationId}
          messageId={deleting}
          onClose={() => setDeleting(null)}
        />
      ) : null}
      {reporting ? (
        <ReportSheet
          conversationId={conversationId}
          messageId={reporting}
          onClose={() => setReporting(null)}
        />
      ) : null}
    </div>
  );
};

const saidKey = (messageId: string): string => `measure-said:${messageId}`;
/** Whether the answer was handed to the outbox in this tab; handed over twice it is still one message. */
const wasSaid = (messageId: string): boolean => sessionStorage.getItem(saidKey(messageId)) !== null;
const setSaid = (messageId: string): void => sessionStorage.setItem(saidKey(messageId), "yes");
