import type { Reminders } from "@evenkeel/contract/reminder";
import { useQuery } from "@tanstack/react-query";
import { useT } from "../../i18n/use-t.ts";
import { Page } from "../../ui/page.tsx";
import { Failed, Loading, Note } from "../../ui/states.tsx";
import { KindsCard } from "./kinds-card.tsx";
import { LogCard } from "./log-card.tsx";
import { NightCard } from "./night-card.tsx";
import { PauseCard } from "./pause-card.tsx";
import { remindersQuery } from "./reminder-api.ts";
import { WaysCard } from "./ways-card.tsx";
import { WhenCard } from "./when-card.tsx";

/** What the member wants to hear of, by which ways, and what was sent. */
export const RemindersScreen = () => {
  const t = useT();
  const { data, error, refetch } = useQuery(remindersQuery);
  return (
    <Page title={t("reminders.title")} back="/you" lead={t("reminders.lead")}>
      {data ? (
        <Cards all={data} />
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
};

const Cards = ({ all }: { all: Reminders }) => {
  const t = useT();
  const some = Object.values(all.settings.kinds).some(({ on }) => on) || all.hardNightAt !== null;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {some && all.ways.length === 0 ? <Note tone="sea">{t("reminders.nowhere")}</Note> : null}
      <WaysCard all={all} />
      <KindsCard all={all} />
      <NightCard all={all} />
      <WhenCard all={all} />
      <PauseCard all={all} />
      <LogCard all={all} />
    </div>
  );
};
