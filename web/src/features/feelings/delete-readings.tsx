import { useMutation } from "@tanstack/react-query";
import { useFailureSentence } from "../../api/failure-sentence.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { toast } from "../../ui/toast.tsx";
import { deleteReadings } from "./feelings-api.ts";

/** After a no to reading mood from words: what was read so far can go too. */
export const DeleteReadings = ({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) => {
  const t = useT();
  const sentence = useFailureSentence();
  const remove = useMutation({
    mutationFn: deleteReadings,
    onSuccess: (n) => {
      onOpenChange(false);
      toast(t("mood.deleted", { n }));
    },
  });
  return (
    <Sheet
      open={open}
      onOpenChange={onOpenChange}
      title={t("mood.delete-title")}
      description={t("mood.delete-text")}
      footer={
        <>
          <Button tone="soft" onClick={() => onOpenChange(false)}>
            {t("mood.delete-no")}
          </Button>
          <Button tone="clay" busy={remove.isPending} onClick={() => remove.mutate()}>
            {t("mood.delete-yes")}
          </Button>
        </>
      }
    >
      {remove.error ? (
        <p role="alert" className="text-small text-clay">
          {sentence(remove.error)}
        </p>
      ) : null}
    </Sheet>
  );
};
