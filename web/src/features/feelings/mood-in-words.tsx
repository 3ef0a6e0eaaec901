import { CONSENT_TEXT_VERSION } from "@evenkeel/contract/consent";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useFailureSentence } from "../../api/failure-sentence.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Empty, Failed, Loading } from "../../ui/states.tsx";
import { addDays, type LocalDay, localDay } from "../check-in/zoned-time.ts";
import { SPAN_DAYS, type Span } from "../patterns/bins.ts";
import { consentsQuery, setConsent } from "../you/you-api.ts";
import { readingsFrom } from "./feelings-api.ts";
import { MoodCard } from "./mood-card.tsx";

/** Mood as it was read from the member's words: offered, empty, or drawn. */
export const MoodInWords = ({ span, today }: { span: Span; today: LocalDay }) => {
  const t = useT();
  const from = addDays(today, -(SPAN_DAYS[span].days - 1));
  // A day earlier, because the day of a reading is the day of its own zone.
  const readings = useQuery(readingsFrom(`${addDays(from, -1)}T00:00:00Z`));
  const consents = useQuery(consentsQuery);
  const granted = (purpose: "timeline" | "mood-from-words"): boolean =>
    consents.data?.consents.some((one) => one.purpose === purpose && one.granted) ?? false;
  const error = readings.error ?? consents.error;
  if (readings.data === undefined || consents.data === undefined)
    return error ? (
      <Card>
        <Failed error={error} onRetry={() => void Promise.all([readings.refetch(), consents.refetch()])} />
      </Card>
    ) : (
      <Loading label={t("mood.drawing")} />
    );
  const on = granted("timeline") && granted("mood-from-words");
  const shown = readings.data.readings.filter((one) => localDay(one.at, one.zone) >= from);
  if (shown.length > 0)
    return (
      <MoodCard
        key={span}
        readings={shown}
        incomplete={readings.data.incomplete}
        paused={!on}
        span={span}
        today={today}
      />
    );
  if (!on) return <Offer timeline={granted("timeline")} />;
  return (
    <Card aria-label={t("mood.title")}>
      <Empty
        title={t("mood.empty-title")}
        action={
          <Link to="/how-feelings-are-read" className="quiet-link text-small">
            {t("mood.how")}
          </Link>
        }
      >
        {t(span === "year" || readings.data.readings.length === 0 ? "mood.empty" : "mood.empty-span")}
      </Empty>
    </Card>
  );
};

/** What a yes would do, and the yes. */
const Offer = ({ timeline }: { timeline: boolean }) => {
  const t = useT();
  const sentence = useFailureSentence();
  const grant = useMutation({
    mutationFn: async () => {
      if (!timeline) await setConsent("timeline", true, CONSENT_TEXT_VERSION);
      await setConsent("mood-from-words", true, CONSENT_TEXT_VERSION);
    },
  });
  return (
    <Card aria-labelledby="mood-offer" className="grid gap-3">
      <h2 id="mood-offer" className="text-title">
        {t("mood.off-title")}
      </h2>
      <p className="text-small text-ink-2">
        {t("mood.off")} {timeline ? null : t("mood.off-needs-timeline")}
      </p>
      {grant.error ? <p className="text-small text-clay">{sentence(grant.error)}</p> : null}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button tone="outline" size="small" busy={grant.isPending} onClick={() => grant.mutate()}>
          {t("mood.turn-on")}
        </Button>
        <Link to="/how-feelings-are-read" className="quiet-link inline-flex min-h-11 items-center text-small">
          {t("mood.how")}
        </Link>
      </div>
    </Card>
  );
};
