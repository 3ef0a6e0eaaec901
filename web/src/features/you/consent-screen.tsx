import type { Consents, Purpose } from "@evenkeel/contract/consent";
import { CONSENT_TEXT_VERSION } from "@evenkeel/contract/consent";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { shortDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Page } from "../../ui/page.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { Failed, Loading } from "../../ui/states.tsx";
import { Switch } from "../../ui/switch.tsx";
import { toast } from "../../ui/toast.tsx";
import { DeleteReadings } from "../feelings/delete-readings.tsx";
import { ConsentHistory } from "./consent-history.tsx";
import { Trouble } from "./trouble.tsx";
import { consentsQuery, setConsent } from "./you-api.ts";

/** What something on this server does today; the other purposes can be taken back, and given once they do. */
const IN_USE: readonly Purpose[] = [
  "companion",
  "memory",
  "timeline",
  "mood-from-words",
  "share-with-therapist",
  "share-safety-plan",
  "alert-on-call",
  "outside-language-model",
  "voice-device",
  "voice-remote",
];

type Standing = Consents["consents"][number];

export const ConsentScreen = () => {
  const t = useT();
  const { data, error, refetch } = useQuery(consentsQuery);
  const [history, setHistory] = useState(false);
  const used = data?.consents.filter((c) => IN_USE.includes(c.purpose)) ?? [];
  const unused = data?.consents.filter((c) => !IN_USE.includes(c.purpose)) ?? [];
  return (
    <Page title={t("you.consent.title")} back="/you" lead={t("you.consent.lead")}>
      {data === undefined ? (
        error ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading />
        )
      ) : (
        <>
          <ul className="grid gap-3">
            {used.map((one) => (
              <Choice key={one.purpose} standing={one} />
            ))}
          </ul>
          <h2 className="pt-7 text-title">{t("you.consent.not-used")}</h2>
          <p className="pb-3 text-small text-ink-2">{t("you.consent.not-used-text")}</p>
          <ul className="grid gap-3">
            {unused.map((one) => (
              <Choice key={one.purpose} standing={one} waits />
            ))}
          </ul>
          <Button tone="outline" size="small" className="mt-6" onClick={() => setHistory(true)}>
            {t("you.consent.history")}
          </Button>
          <Sheet open={history} onOpenChange={setHistory} title={t("you.consent.history")}>
            {history ? <ConsentHistory /> : null}
          </Sheet>
        </>
      )}
    </Page>
  );
};

/** One purpose with what a yes and a no do. @param waits nothing uses it yet: a no is possible, a yes later. */
const Choice = ({ standing, waits = false }: { standing: Standing; waits?: boolean }) => {
  const t = useT();
  const { purpose, granted, changedAt } = standing;
  const change = useMutation({
    mutationFn: (yes: boolean) => setConsent(purpose, yes, CONSENT_TEXT_VERSION),
    onSuccess: (_, yes) => {
      if (purpose === "mood-from-words" && !yes) setLeaving(true);
      if (purpose === "voice-device" && !yes)
        void import("../voice/device-recogniser.ts").then(({ forgetModel }) => forgetModel());
      toast(t(yes ? "you.consent.saved-on" : "you.consent.saved-off", { what: t(`you.consent.${purpose}`) }));
    },
  });
  const shown = change.isPending ? change.variables : granted;
  const [leaving, setLeaving] = useState(false);
  return (
    <li>
      <Card className="grid gap-1 py-3 sm:py-3">
        <Switch
          label={t(`you.consent.${purpose}`)}
          hint={t(shown ? `you.consent.${purpose}.on` : `you.consent.${purpose}.off`)}
          checked={shown}
          disabled={waits && !granted}
          onChange={(yes) => change.mutate(yes)}
        />
        {!shown && !waits ? (
          <p className="text-small text-ink-2">
            <span className="font-medium text-ink">{t("you.consent.if-yes")}</span>{" "}
            {t(`you.consent.${purpose}.on`)}
          </p>
        ) : null}
        {changedAt !== null ? (
          <p className="text-label text-ink-2">{t("you.consent.changed", { when: shortDate(changedAt) })}</p>
        ) : null}
        <Trouble error={change.error} />
        <DeleteReadings open={leaving} onOpenChange={setLeaving} />
      </Card>
    </li>
  );
};
