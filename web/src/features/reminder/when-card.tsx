import type { Reminders } from "@evenkeel/contract/reminder";
import { deviceZone } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Segments } from "../../ui/segments.tsx";
import { Setting } from "../you/setting.tsx";
import { Trouble } from "../you/trouble.tsx";
import { TimeField } from "./time-field.tsx";
import { useSettings } from "./use-settings.ts";

const MOST = ["1", "2", "3"] as const;

/** Quiet hours, how many a day, and by whose clock. */
export const WhenCard = ({ all }: { all: Reminders }) => {
  const t = useT();
  const { change, error } = useSettings();
  const { quiet, mostADay, zone } = all.settings;
  const here = deviceZone();
  const most = MOST.find((one) => one === String(mostADay)) ?? "1";
  return (
    <Setting id="reminders-when" title={t("reminders.when")}>
      <Trouble error={error} />
      <fieldset className="grid gap-2">
        <legend className="font-medium">{t("reminders.quiet")}</legend>
        <p className="text-small text-ink-2">{t("reminders.quiet-about")}</p>
        <div className="grid max-w-80 grid-cols-2 gap-3">
          {(["from", "to"] as const).map((end) => (
            <TimeField
              key={end}
              label={`${t("reminders.quiet")}: ${t(`reminders.${end}`)}`}
              shown={t(`reminders.${end}`)}
              value={quiet[end]}
              onChange={(time) => change((s) => ({ ...s, quiet: { ...s.quiet, [end]: time } }))}
            />
          ))}
        </div>
      </fieldset>
      <div className="grid gap-2">
        <p className="font-medium" aria-hidden="true">
          {t("reminders.most")}
        </p>
        <Segments
          label={t("reminders.most")}
          name="most"
          value={most}
          onChange={(value) => change((s) => ({ ...s, mostADay: Number(value) }))}
          options={MOST.map((value) => ({ value, label: t("reminders.most-n", { n: value }) }))}
        />
      </div>
      <p className="text-small text-ink-2">{t("reminders.zone", { zone: placeOf(zone) })}</p>
      {here === zone ? null : (
        <div>
          <Button tone="outline" size="small" onClick={() => change((s) => ({ ...s, zone: here }))}>
            {t("reminders.zone-act", { zone: placeOf(here) })}
          </Button>
        </div>
      )}
    </Setting>
  );
};

/** `America/New_York` as a place. */
const placeOf = (zone: string): string => zone.split("/").slice(1).join(", ").replaceAll("_", " ") || zone;
