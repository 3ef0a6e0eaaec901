import { CONSENT_TEXT_VERSION } from "@evenkeel/contract/consent";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useFailureSentence } from "../../api/failure-sentence.ts";
import { useT } from "../../i18n/use-t.ts";
import { Card } from "../../ui/card.tsx";
import { Switch } from "../../ui/switch.tsx";
import { toast } from "../../ui/toast.tsx";
import { setConsent } from "../you/you-api.ts";
import { memoryQuery } from "./memory-api.ts";

/** The yes or no to being remembered, with what either does. */
export const RememberSwitch = ({ on }: { on: boolean }) => {
  const t = useT();
  const sentence = useFailureSentence();
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (yes: boolean) => setConsent("memory", yes, CONSENT_TEXT_VERSION),
    onSuccess: async (_, yes) => {
      await queries.invalidateQueries({ queryKey: memoryQuery.queryKey });
      toast(t(yes ? "you.consent.saved-on" : "you.consent.saved-off", { what: t("you.consent.memory") }));
    },
  });
  const shown = change.isPending ? change.variables : on;
  return (
    <Card className="py-2 sm:py-2">
      <Switch
        label={t("you.consent.memory")}
        hint={t(shown ? "you.consent.memory.on" : "you.consent.memory.off")}
        checked={shown}
        onChange={(yes) => change.mutate(yes)}
      />
      {change.error ? (
        <p role="alert" className="pb-2 text-small text-clay">
          {sentence(change.error)}
        </p>
      ) : null}
    </Card>
  );
};
