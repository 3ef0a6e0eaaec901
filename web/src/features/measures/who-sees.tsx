import { CONSENT_TEXT_VERSION } from "@evenkeel/contract/consent";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Trouble } from "../you/trouble.tsx";
import { consentsQuery, setConsent } from "../you/you-api.ts";
import { namesQuestionnaires } from "./shares.ts";

/** Who reads the answers, by the member's own word on sharing. */
export const WhoSees = () => {
  const t = useT();
  const { data } = useQuery(consentsQuery);
  const sharing = data?.consents.find(({ purpose }) => purpose === "share-with-therapist");
  const share = useMutation({
    mutationFn: () => setConsent("share-with-therapist", true, CONSENT_TEXT_VERSION),
  });
  if (sharing === undefined) return null;
  const older = sharing.granted && !namesQuestionnaires(sharing.textVersion);
  return (
    <Card tone="sunk" aria-labelledby="who-sees" className="grid gap-2">
      <h2 id="who-sees" className="font-sans text-body font-semibold tracking-normal">
        {t("measures.who")}
      </h2>
      <p className="text-small text-ink-2">
        {t(older ? "measures.who-older" : sharing.granted ? "measures.who-shared" : "measures.who-only-you")}{" "}
        <Link to="/you/consent" className="quiet-link">
          {t("measures.who-settings")}
        </Link>
      </p>
      {older ? (
        <div>
          <Button size="small" tone="outline" busy={share.isPending} onClick={() => share.mutate()}>
            {t("measures.who-share")}
          </Button>
        </div>
      ) : null}
      <Trouble error={share.error} />
    </Card>
  );
};
