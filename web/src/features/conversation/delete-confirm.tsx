import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useFailureSentence } from "../../api/failure-sentence.ts";
import { useT } from "../../i18n/use-t.ts";
import { Confirm } from "../../ui/confirm.tsx";
import { Note } from "../../ui/states.tsx";
import { toast } from "../../ui/toast.tsx";
import { conversationsQuery, deleteMessage, messagesQuery } from "./talk-api.ts";

/** Says what goes along before it goes, and afterwards what was kept. */
export const DeleteConfirm = ({
  conversationId,
  messageId,
  onClose,
}: {
  conversationId: string;
  messageId: string;
  onClose: () => void;
}) => {
  const t = useT();
  const queries = useQueryClient();
  const sentence = useFailureSentence();
  const remove = useMutation({
    mutationFn: () => deleteMessage(conversationId, messageId),
    onSuccess: async ({ kept }) => {
      await queries.invalidateQueries({ queryKey: messagesQuery(conversationId).queryKey });
      void queries.invalidateQueries({ queryKey: conversationsQuery.queryKey });
      toast(kept.length > 0 ? t("talk.deleted-kept") : t("talk.deleted"));
      onClose();
    },
  });
  return (
    <Confirm
      open
      onOpenChange={onClose}
      title={t("talk.delete-title")}
      description={t("talk.delete-what")}
      act={t("talk.delete")}
      busy={remove.isPending}
      onConfirm={() => remove.mutate()}
    >
      {remove.error ? <Note tone="clay">{sentence(remove.error)}</Note> : null}
    </Confirm>
  );
};
