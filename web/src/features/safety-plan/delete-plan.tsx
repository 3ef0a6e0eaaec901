import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFailureSentence } from "../../api/failure-sentence.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { toast } from "../../ui/toast.tsx";
import { deletePlan, safetyPlanQuery } from "./safety-plan-api.ts";

/** Asked before, since a plan cannot be brought back. */
export const DeletePlan = () => {
  const t = useT();
  const queries = useQueryClient();
  const sentence = useFailureSentence();
  const [open, setOpen] = useState(false);
  const remove = useMutation({
    mutationFn: deletePlan,
    onSuccess: async () => {
      setOpen(false);
      await queries.invalidateQueries({ queryKey: safetyPlanQuery.queryKey });
      toast(t("safety-plan.deleted"));
    },
    onError: (error) => toast(sentence(error)),
  });
  return (
    <>
      <Button tone="plain" size="small" icon="trash" onClick={() => setOpen(true)}>
        {t("safety-plan.delete")}
      </Button>
      <Confirm
        open={open}
        onOpenChange={setOpen}
        title={t("safety-plan.delete-title")}
        description={t("safety-plan.delete-explain")}
        act={t("safety-plan.delete")}
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
      />
    </>
  );
};
