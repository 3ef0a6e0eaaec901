import { useT } from "../../i18n/use-t.ts";
import { Page } from "../../ui/page.tsx";
import { ConversationList } from "./conversation-list.tsx";

export const ConversationsScreen = () => {
  const t = useT();
  return (
    <Page title={t("talk.all")} back="/talk">
      <ConversationList />
    </Page>
  );
};
