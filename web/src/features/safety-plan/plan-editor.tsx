import { PLAN_PARTS, type PlanParts } from "@evenkeel/contract/safety-plan";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { fieldSentence } from "../../api/failure.ts";
import { useFailureSentence } from "../../api/failure-sentence.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { TextArea } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { safetyPlanQuery, savePlan } from "./safety-plan-api.ts";

const NOTHING: PlanParts = {
  signs: "",
  alone: "",
  places: "",
  people: "",
  professionals: "",
  safer: "",
  living: "",
};

/** Every part may stay empty. What is typed stays in the form until it is saved or left. */
export const PlanEditor = ({ parts, onDone }: { parts: PlanParts | null; onDone: () => void }) => {
  const t = useT();
  const queries = useQueryClient();
  const sentence = useFailureSentence();
  const [draft, setDraft] = useState<PlanParts>(parts ?? NOTHING);
  const save = useMutation({
    mutationFn: () => savePlan(draft),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: safetyPlanQuery.queryKey });
      toast(t("safety-plan.saved"));
      onDone();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form onSubmit={submit} className="grid gap-5">
      {PLAN_PARTS.map((part) => (
        <TextArea
          key={part}
          label={t(`safety-plan.part-${part}`)}
          hint={t(`safety-plan.hint-${part}`)}
          value={draft[part]}
          maxLength={2_000}
          dir="auto"
          onChange={(event) => setDraft({ ...draft, [part]: event.target.value })}
          error={fieldSentence(save.error, part)}
        />
      ))}
      {save.error ? (
        <p role="alert" className="text-small text-clay">
          {sentence(save.error)}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="sea" busy={save.isPending}>
          {t("ui.save")}
        </Button>
        <Button onClick={onDone}>{t("safety-plan.leave")}</Button>
      </div>
    </form>
  );
};
