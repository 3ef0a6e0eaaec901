import { useQuery } from "@tanstack/react-query";
import { clockTime, longDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Failed, Loading } from "../../ui/states.tsx";
import { consentHistoryQuery } from "./you-api.ts";

/** Every yes and no, the newest first. */
export const ConsentHistory = () => {
  const t = useT();
  const { data, error, refetch } = useQuery(consentHistoryQuery);
  if (data === undefined)
    return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />;
  if (data.events.length === 0)
    return <p className="text-small text-ink-2">{t("you.consent.history-none")}</p>;
  return (
    <ol className="divide-y divide-line">
      {data.events.map((event) => (
        <li key={`${event.at}-${event.purpose}`} className="py-2.5">
          <p>
            {t(event.granted ? "you.consent.saved-on" : "you.consent.saved-off", {
              what: t(`you.consent.${event.purpose}`),
            })}
          </p>
          <p className="text-label text-ink-2">
            {longDate(event.at)}, {clockTime(event.at)}
          </p>
        </li>
      ))}
    </ol>
  );
};
