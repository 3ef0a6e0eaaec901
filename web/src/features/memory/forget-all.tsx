import { useMutation } from "@tanstack/react-query";
import { useFailureSentence } from "../../api/failure-sentence.ts";
import { useT } from "../../i18n/use-t.ts";
import { Confirm } from "../../ui/confirm.tsx";
import { Note } from "../../ui/states.tsx";
import { toast } from "../../ui/toast.tsx";
import { forgetAll } from "./memory-api.ts";

/** Asked before, since all of it cannot be brought back. */
export const ForgetAll = ({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) => {
  const t = useT();
  const sentence = useFailureSentence();
  const forget = useMutation({
    mutationFn: forgetAll,
    onSuccess: () => {
      onOpenChange(false);
      toast(t("memory.all-deleted"));
    },
  });
  return (
    <Confirm
      open={open}
      onOpenChange={onOpenChange}
      title={t("memory.forget-all-title")}
      description={t("memory.forget-all-text")}
      act={t("memory.forget-all")}
      busy={forget.isPending}
      onConfirm={() => forget.mutate()}
    >
      {forget.error ? <Note tone="clay">{sentence(forget.error)}</Note> : null}
    </Confirm>
  );
};
