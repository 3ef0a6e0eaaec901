import { CONSENT_TEXT_VERSION } from "@evenkeel/contract/consent";
import { useMutation } from "@tanstack/react-query";
import { useFailureSentence } from "../../api/failure-sentence.ts";
import { paths } from "../../api/paths.ts";
import { tell } from "../../api/request.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { consentGiven } from "./talk.ts";

/** Asked when it is first needed; the message waits in this browser meanwhile. */
export const ConsentAsk = () => {
  const t = useT();
  const sentence = useFailureSentence();
  const grant = useMutation({
    mutationFn: () =>
      tell(paths.consent("companion"), {
        method: "PUT",
        body: { granted: true, textVersion: CONSENT_TEXT_VERSION },
      }),
    onSuccess: consentGiven,
  });
  return (
    <Card className="grid gap-3" role="alert">
      <h2 className="text-title">{t("talk.consent-title")}</h2>
      <p className="text-small text-ink-2">{t("talk.consent")}</p>
      {grant.error ? <p className="text-small text-clay">{sentence(grant.error)}</p> : null}
      <Button tone="sea" className="justify-self-start" busy={grant.isPending} onClick={() => grant.mutate()}>
        {t("talk.consent-yes")}
      </Button>
    </Card>
  );
};
