import type { Delivery } from "@evenkeel/contract/on-call";
import { useQuery } from "@tanstack/react-query";
import { clockTime, shortDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Tag } from "../../ui/chip.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty, Failed, Loading } from "../../ui/states.tsx";
import { DeliverySteps } from "./delivery-steps.tsx";
import { channelKindWord, kindWord, stateTone, stateWord } from "./delivery-words.ts";
import { deliveriesQuery } from "./on-call-api.ts";
import { OnCallDoors } from "./on-call-doors.tsx";

/** Who was alerted, when, by what, and how each try went. */
export const DeliveriesScreen = () => {
  const t = useT();
  const me = useMe();
  const { data, error, refetch } = useQuery(deliveriesQuery);
  return (
    <Page title={t("on-call.deliveries")} wide>
      <OnCallDoors />
      <p className="pb-4 text-small text-ink-2">
        {t(me?.role === "operator" ? "on-call.log-all" : "on-call.log-own")}
      </p>
      {data === undefined ? (
        error ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading />
        )
      ) : data.deliveries.length === 0 ? (
        <Empty title={t("on-call.log-empty")}>{t("on-call.log-empty-text")}</Empty>
      ) : (
        <DeliveryList deliveries={data.deliveries} />
      )}
    </Page>
  );
};

export const DeliveryList = ({ deliveries }: { deliveries: readonly Delivery[] }) => (
  <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface shadow-lift">
    {deliveries.map((delivery) => (
      <li key={delivery.id}>
        <DeliveryRow delivery={delivery} />
      </li>
    ))}
  </ul>
);

const DeliveryRow = ({ delivery }: { delivery: Delivery }) => {
  const t = useT();
  const tier = delivery.tier === null ? "" : `, ${t(`on-call.tier.${delivery.tier}`)}`;
  return (
    <details className="group px-4 py-3 sm:px-5">
      <summary className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3 gap-y-1">
        <span className="min-w-0 flex-1 basis-56">
          <span className="block font-medium">
            {kindWord(t, delivery.kind)}
            {tier}
          </span>
          <span className="block text-small text-ink-2">
            {delivery.name}, {channelKindWord(t, delivery.channel.kind)}, {shortDate(delivery.at)}{" "}
            {clockTime(delivery.at)}
          </span>
        </span>
        <Tag tone={stateTone(delivery)}>{stateWord(t, delivery)}</Tag>
      </summary>
      <div className="pt-2 pb-1">
        <p className="pb-2 text-small break-all text-ink-2">{delivery.channel.label}</p>
        <DeliverySteps delivery={delivery} />
      </div>
    </details>
  );
};
