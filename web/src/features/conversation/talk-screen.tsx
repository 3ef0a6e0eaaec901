import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { queryClient } from "../../api/query-client.ts";
import { useOnline } from "../../api/use-online.ts";
import { useT } from "../../i18n/use-t.ts";
import { useSignedOut } from "../../session/me.ts";
import { Icon } from "../../ui/icon.tsx";
import { Failed, Loading, Note } from "../../ui/states.tsx";
import { TopBar } from "../../ui/top-bar.tsx";
import { MyEscalation } from "../escalation/my-escalation.tsx";
import { Composer, type ComposerHandle } from "./composer.tsx";
import { ConsentAsk } from "./consent-ask.tsx";
import { ConversationList } from "./conversation-list.tsx";
import { DeleteConfirm } from "./delete-confirm.tsx";
import { Intro } from "./intro.tsx";
import { rememberConversation } from "./last-conversation.ts";
import { ReportSheet } from "./report-sheet.tsx";
import { outbox, useConsentNeeded } from "./talk.ts";
import { answerFeeling, conversationsQuery, messagesQuery, stopReply } from "./talk-api.ts";
import { isUrgent } from "./thread.ts";
import { ThreadView } from "./thread-view.tsx";
import { useTalk } from "./use-talk.ts";
import { useVisibleHeight } from "./use-visible-height.ts";

const VoiceBar = lazy(async () => ({ default: (await import("../voice/voice-bar.tsx")).VoiceBar }));
const VoiceButton = lazy(async () => ({ default: (await import("../voice/voice-button.tsx")).VoiceButton }));

const Trailing = () => {
  const t = useT();
  return (
    <Link
      to="/conversations"
      aria-label={t("talk.all")}
      title={t("talk.all")}
      className="grid size-11 place-items-center rounded-full hover:bg-sunk lg:hidden"
    >
      <Icon name="list" size={22} />
    </Link>
  );
};

export const TalkScreen = () => {
  const t = useT();
  const { conversationId } = useParams({ from: "/rooms/talk/$conversationId" });
  const online = useOnline();
  const signedOut = useSignedOut();
  const consentNeeded = useConsentNeeded();
  const talk = useTalk(conversationId);
  const title = useInfiniteQuery(conversationsQuery)
    .data?.pages.flatMap((page) => page.conversations)
    .find(({ id }) => id === conversationId)?.title;
  const composer = useRef<ComposerHandle>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [deleting, setDeleting] = useState<string | null>(null);
  const [reporting, setReporting] = useState<string | null>(null);
  useVisibleHeight(frame);
  useEffect(() => {
    rememberConversation(conversationId);
    composer.current?.focus();
  }, [conversationId]);
  const name = title ?? t("talk.title");
  useEffect(() => {
    document.title = `${t("talk.title")} · Evenkeel`;
  }, [t]);

  const below = signedOut ? (
    <Note tone="clay">
      {t("talk.signed-out")}{" "}
      <Link to="/sign-in" className="quiet-link font-semibold">
        {t("talk.sign-in")}
      </Link>
    </Note>
  ) : consentNeeded && talk.waiting.length > 0 ? (
    <ConsentAsk />
  ) : online ? null : (
    <p className="text-center text-small text-ink-2">{t("talk.offline")}</p>
  );
  const inRisk = talk.items.filter((item) => item.kind === "companion" && isUrgent([item])).length;

  return (
    <div className="lg:grid lg:grid-cols-[18rem_minmax(0,1fr)]">
      <aside
        aria-label={t("talk.all")}
        className="hidden h-dvh overflow-y-auto border-e px-4 py-5 lg:block lg:order-1"
      >
        <ConversationList current={conversationId} />
      </aside>
      <div ref={frame} className="flex h-dvh flex-col lg:order-2">
        <TopBar title={name} back="/" trailing={<Trailing />} urgent={isUrgent(talk.items)} />
        <main id="page" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
          {talk.loading && talk.waiting.length === 0 ? (
            <div className="flex-1">
              <Loading />
            </div>
          ) : talk.error && online && !signedOut && talk.items.length === 0 ? (
            <div className="flex-1">
              <Failed error={talk.error} onRetry={talk.retry} />
            </div>
          ) : (
            <ThreadView
              label={t("talk.thread")}
              items={talk.items}
              live={talk.live}
              intro={<Intro />}
              older={talk.older}
              below={
                <>
                  {signedOut ? null : (
                    <MyEscalation replies={inRisk} onSay={(text) => void talk.send(text)} />
                  )}
                  {below}
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
          )}
          <Suspense>
            {signedOut ? null : (
              <VoiceBar key={conversationId} items={talk.items} composer={composer} onSend={talk.send} />
            )}
          </Suspense>
          <Composer
            ref={composer}
            conversationId={conversationId}
            replying={talk.replying}
            onSend={talk.send}
            onStop={() => void stopReply(conversationId).catch(() => {})}
            voice={
              <Suspense fallback={<span className="size-11 shrink-0" />}>
                {signedOut ? null : <VoiceButton />}
              </Suspense>
            }
          />
        </main>
      </div>
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
