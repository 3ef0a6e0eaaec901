import { weigh } from "@evenkeel/companion/helps/choose";
import { HELP_MOMENTS, type HelpMoment } from "@evenkeel/companion/helps/moment";
import { useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Card } from "../../ui/card.tsx";
import { Page } from "../../ui/page.tsx";
import { Segments } from "../../ui/segments.tsx";
import { Failed, Loading } from "../../ui/states.tsx";
import { Switch } from "../../ui/switch.tsx";
import { ForgetOutcomes } from "./forget-outcomes.tsx";
import { switchSuggesting } from "./helps-api.ts";
import { SaidOfArticles } from "./said-of-articles.tsx";
import { ThingTable } from "./thing-table.tsx";
import { type Helps, useHelps } from "./use-helps.ts";
import { useMomentHere } from "./use-now.ts";
import { useThings } from "./use-things.ts";

/** What is suggested from: what is expected over people, and what is known of the member; theirs to switch off and to forget. */
export const SuggestionsScreen = () => {
  const t = useT();
  const helps = useHelps();
  return (
    <Page title={t("helps.title")} back="/you" lead={t("helps.lead")}>
      {!helps.settled ? (
        <Loading />
      ) : helps.error !== null && helps.said.length === 0 ? (
        <Failed error={helps.error} onRetry={helps.again} />
      ) : (
        <Known helps={helps} />
      )}
    </Page>
  );
};

const Known = ({ helps: { outcomes, suggesting } }: { helps: Helps }) => {
  const t = useT();
  const here = useMomentHere();
  const { things } = useThings();
  const [looked, setLooked] = useState<HelpMoment | null>(null);
  const [now] = useState(() => Date.now());
  const moment = looked ?? here.moment;
  const weighed = weigh(things, moment, outcomes, now);
  const near = weighed.filter(({ out, times }) => out !== "behind" || times > 0);
  const far = weighed.filter((one) => !near.includes(one));
  const answers = outcomes.filter(({ useful }) => useful !== null).length;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <Card className="py-2 sm:py-2">
        <Switch
          label={t("helps.switch")}
          hint={t(suggesting ? "helps.switch-on" : "helps.switch-off")}
          checked={suggesting}
          onChange={(on) => void switchSuggesting(on)}
        />
      </Card>
      <section aria-labelledby="moment" className="grid gap-3">
        <h2 id="moment" className="text-title">
          {t("helps.moment-title")}
        </h2>
        <p className="text-small text-ink-2">
          {t("helps.moment-now", { moment: t(`helps.moment-${here.moment}`) })}
        </p>
        <Segments
          label={t("helps.moment-title")}
          name="moment"
          value={moment}
          onChange={setLooked}
          options={HELP_MOMENTS.map((value) => ({ value, label: t(`helps.moment-${value}`) }))}
        />
      </section>
      <section aria-labelledby="table" className="grid gap-3">
        <h2 id="table" className="text-title">
          {t("helps.table")}
        </h2>
        <p className="text-small text-ink-2">
          {answers === 0 ? t("helps.nothing-said") : t("helps.said", { count: answers })}
        </p>
        <ThingTable weighed={near} outcomes={outcomes} caption={t("helps.table")} />
        {far.length === 0 ? null : (
          <details>
            <summary className="min-h-11 cursor-pointer py-2 text-small font-medium">
              {t("helps.far", { count: far.length })}
            </summary>
            <ThingTable weighed={far} outcomes={outcomes} caption={t("helps.far", { count: far.length })} />
          </details>
        )}
        <p className="text-small text-ink-2">{t("helps.how-read")}</p>
        <p className="text-small text-ink-2">{t("helps.limits")}</p>
      </section>
      <SaidOfArticles outcomes={outcomes} />
      {outcomes.length === 0 ? null : (
        <div>
          <ForgetOutcomes />
        </div>
      )}
    </div>
  );
};
