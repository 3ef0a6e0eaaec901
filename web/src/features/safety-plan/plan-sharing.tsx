import { CONSENT_TEXT_VERSION } from "@evenkeel/contract/consent";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useFailureSentence } from "../../api/failure-sentence.ts";
import { useT } from "../../i18n/use-t.ts";
import { Card } from "../../ui/card.tsx";
import { Switch } from "../../ui/switch.tsx";
import { toast } from "../../ui/toast.tsx";
import { consentsQuery, setConsent } from "../you/you-api.ts";

/** Whether clinicians may read the plan, said where the plan stands. Absent while that cannot be known. */
export const PlanSharing = () => {
  const t = useT();
  const sentence = useFailureSentence();
  const { data } = useQuery(consentsQuery);
  const change = useMutation({
    mutationFn: (yes: boolean) => setConsent("share-safety-plan", yes, CONSENT_TEXT_VERSION),
    onSuccess: (_, yes) =>
      toast(
        t(yes ? "you.consent.saved-on" : "you.consent.saved-off", {
          what: t("you.consent.share-safety-plan"),
        }),
      ),
  });
  const granted = data?.consents.find((one) => one.purpose === "share-safety-plan")?.granted;
  if (granted === undefined) return null;
  const shown = change.isPending ? change.variables : granted;
  return (
    <Card className="mt-4 py-2 print:hidden">
      <Switch
        label={t("you.consent.share-safety-plan")}
        hint={t(shown ? "you.consent.share-safety-plan.on" : "safety-plan.share-offer")}
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
