import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFailureSentence } from "../../api/failure-sentence.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Segments } from "../../ui/segments.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { TextArea } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { messagesQuery, type ReportReason, reportMessage } from "./talk-api.ts";

const REASONS: readonly ReportReason[] = ["not-understood", "wrong", "hurtful", "unsafe", "other"];

export const ReportSheet = ({
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
  const [reason, setReason] = useState<ReportReason>("not-understood");
  const [note, setNote] = useState("");
  const report = useMutation({
    mutationFn: () =>
      reportMessage(conversationId, messageId, { reason, ...(note.trim() ? { note: note.trim() } : {}) }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: messagesQuery(conversationId).queryKey });
      toast(t("talk.report-thanks"));
      onClose();
    },
  });
  return (
    <Sheet
      open
      onOpenChange={onClose}
      title={t("talk.report-title")}
      description={t("talk.report-who")}
      footer={
        <Button tone="sea" busy={report.isPending} onClick={() => report.mutate()}>
          {t("talk.report-send")}
        </Button>
      }
    >
      <div className="grid gap-4">
        <Segments
          label={t("talk.report-title")}
          name="reason"
          value={reason}
          onChange={setReason}
          options={REASONS.map((value) => ({ value, label: t(`talk.report-${value}`) }))}
        />
        <TextArea
          label={t("talk.report-note")}
          value={note}
          maxLength={1_000}
          onChange={(event) => setNote(event.target.value)}
          error={report.error ? sentence(report.error) : null}
        />
      </div>
    </Sheet>
  );
};
