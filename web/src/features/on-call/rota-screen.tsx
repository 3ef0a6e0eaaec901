import type { Rota } from "@evenkeel/contract/on-call";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { clockTime, deviceZone, longDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Page } from "../../ui/page.tsx";
import { Failed, Loading, Note } from "../../ui/states.tsx";
import { zoneCity } from "../check-in/zoned-time.ts";
import { rotaQuery } from "./on-call-api.ts";
import { OnCallDoors } from "./on-call-doors.tsx";
import { PlanCard } from "./plan-card.tsx";
import { PlannedCard } from "./planned-card.tsx";
import { RotaCalendar } from "./rota-calendar.tsx";
import { SwapsCard } from "./swaps-card.tsx";

/** Who is on call now and in the next two weeks, where nobody is, and the plan it comes from. */
export const RotaScreen = () => {
  const t = useT();
  const { data, error, refetch } = useQuery(rotaQuery);
  return (
    <Page title={t("navigation.rota")} wide>
      <OnCallDoors />
      {data === undefined ? (
        error ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading />
        )
      ) : (
        <div className="grid gap-5">
          <Now rota={data} />
          <Gaps rota={data} />
          <RotaCalendar rota={data} />
          <div className="grid gap-5 lg:grid-cols-2 lg:items-start">
            <PlanCard rota={data} />
            <div className="grid gap-5">
              <SwapsCard rota={data} />
              <PlannedCard rota={data} />
            </div>
          </div>
        </div>
      )}
    </Page>
  );
};

const Now = ({ rota }: { rota: Rota }) => {
  const t = useT();
  const me = useMe();
  const own = [...rota.people, ...rota.operators].find((person) => person.userId === me?.memberId);
  const order = rota.onCallNow.flatMap((id) => rota.people.filter((person) => person.userId === id));
  return (
    <div className="grid gap-3">
      {order.length === 0 ? (
        <Note tone="clay">{t("on-call.nobody-now")}</Note>
      ) : (
        <ol aria-label={t("on-call.now")} className="flex flex-wrap gap-x-6 gap-y-2">
          {order.map((person, i) => (
            <li key={person.userId} className="min-w-0">
              <p className="text-small text-ink-2">
                {i === 0 ? t("on-call.first-now") : t("on-call.then-now")}
              </p>
              <p className="serif text-title">{person.name}</p>
              {person.ways === 0 ? (
                <p className="text-small font-medium text-clay">{t("on-call.no-way")}</p>
              ) : null}
            </li>
          ))}
        </ol>
      )}
      {own !== undefined && own.ways === 0 ? (
        <Note tone="clay">
          {t("on-call.you-no-way")}{" "}
          <Link to="/on-call/channels" className="quiet-link">
            {t("on-call.add-way")}
          </Link>
        </Note>
      ) : null}
    </div>
  );
};

const SHOWN = 6;

const Gaps = ({ rota }: { rota: Rota }) => {
  const t = useT();
  const zone = deviceZone();
  const gapWords = (gap: Rota["gaps"][number]): string => {
    const sameDay = longDate(gap.startsAt, zone) === longDate(gap.endsAt, zone);
    return t(sameDay ? "on-call.gap" : "on-call.gap-long", {
      day: longDate(gap.startsAt, zone),
      from: clockTime(gap.startsAt, zone),
      to: clockTime(gap.endsAt, zone),
      endDay: longDate(gap.endsAt, zone),
    });
  };
  return (
    <div className="grid gap-2">
      {rota.gaps.length === 0 ? (
        <p className="text-small text-ink-2">{t("on-call.no-gaps")}</p>
      ) : (
        <Note tone="clay">
          <p className="font-semibold">{t("on-call.gaps", { count: rota.gaps.length })}</p>
          <ul className="mt-1 grid gap-0.5">
            {rota.gaps.slice(0, SHOWN).map((gap) => (
              <li key={gap.startsAt}>{gapWords(gap)}</li>
            ))}
          </ul>
          {rota.gaps.length > SHOWN ? (
            <p className="mt-1">{t("on-call.more-gaps", { count: rota.gaps.length - SHOWN })}</p>
          ) : null}
        </Note>
      )}
      <p className="text-small text-ink-2">{t("on-call.zone-of-times", { zone: zoneCity(zone) })}</p>
    </div>
  );
};
