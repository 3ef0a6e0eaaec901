import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Page } from "../../ui/page.tsx";
import { Loading } from "../../ui/states.tsx";
import { lastConversation } from "./last-conversation.ts";
import { newConversation } from "./new-conversation.ts";
import { conversationsQuery } from "./talk-api.ts";

/** Goes on where we left off; begins anew when there is nothing to go on with. */
export const LatestTalk = () => {
  const t = useT();
  const navigate = useNavigate();
  const { data, isError } = useInfiniteQuery(conversationsQuery);
  useEffect(() => {
    if (!data && !isError) return;
    const conversationId = data?.pages[0]?.conversations[0]?.id ?? lastConversation() ?? newConversation();
    void navigate({ to: "/talk/$conversationId", params: { conversationId }, replace: true });
  }, [data, isError, navigate]);
  return (
    <Page title={t("talk.title")}>
      <Loading />
    </Page>
  );
};
