import type { Conversation } from "@evenkeel/contract/conversation";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useFailureSentence } from "../../api/failure-sentence.ts";
import { useT } from "../../i18n/use-t.ts";
import { Confirm } from "../../ui/confirm.tsx";
import { Note } from "../../ui/states.tsx";
import { toast } from "../../ui/toast.tsx";
import { forgetConversation } from "./last-conversation.ts";
import { outbox } from "./talk.ts";
import { conversationsQuery, deleteConversation } from "./talk-api.ts";

/** Asks, then deletes everything of one conversation, with what still waits for it in this browser. */
export const DeleteConversation = ({
  conversation,
  onClose,
}: {
  conversation: Conversation;
  onClose: () => void;
}) => {
  const t = useT();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const sentence = useFailureSentence();
  const open = useParams({ strict: false, select: (params) => params.conversationId });
  const remove = useMutation({
    mutationFn: () => deleteConversation(conversation.id),
    onSuccess: async ({ kept }) => {
      for (const waiting of outbox.snapshot())
        if (waiting.conversationId === conversation.id) await outbox.remove(waiting.id);
      forgetConversation(conversation.id);
      toast(kept.length > 0 ? t("talk.deleted-kept") : t("talk.conversation-deleted"));
      onClose();
      if (open === conversation.id) await navigate({ to: "/conversations", replace: true });
      await queries.invalidateQueries({ queryKey: conversationsQuery.queryKey });
    },
  });
  return (
    <Confirm
      open
      onOpenChange={onClose}
      title={t("talk.delete-conversation-title")}
      description={t("talk.delete-conversation-what")}
      act={t("talk.delete")}
      busy={remove.isPending}
      onConfirm={() => remove.mutate()}
    >
      {remove.error ? <Note tone="clay">{sentence(remove.error)}</Note> : null}
    </Confirm>
  );
};
