import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useFailureSentence } from "../../api/failure-sentence.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { Note } from "../../ui/states.tsx";
import { toast } from "../../ui/toast.tsx";
import { forgetOutcomes } from "./helps-api.ts";

/** Asked before, since it cannot be brought back. */
export const ForgetOutcomes = () => {
  const t = useT();
  const sentence = useFailureSentence();
  const [open, setOpen] = useState(false);
  const forget = useMutation({
    mutationFn: forgetOutcomes,
    onSuccess: () => {
      setOpen(false);
      toast(t("helps.forgotten"));
    },
  });
  return (
    <>
      <Button tone="outline" icon="trash" onClick={() => setOpen(true)}>
        {t("helps.forget")}
      </Button>
      <Confirm
        open={open}
        onOpenChange={setOpen}
        title={t("helps.forget-title")}
        description={t("helps.forget-text")}
        act={t("helps.forget")}
        busy={forget.isPending}
        onConfirm={() => forget.mutate()}
      >
        {forget.error ? <Note tone="clay">{sentence(forget.error)}</Note> : null}
      </Confirm>
    </>
  );
};
