import type { ReminderKindSetting, Reminders } from "@evenkeel/contract/reminder";
import { useMutation } from "@tanstack/react-query";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Chip, ChipRow } from "../../ui/chip.tsx";
import { Note } from "../../ui/states.tsx";
import { Switch } from "../../ui/switch.tsx";
import { toast } from "../../ui/toast.tsx";
import { Setting } from "../you/setting.tsx";
import { Trouble } from "../you/trouble.tsx";
import { comeAsSet } from "./reminder-api.ts";
import { dayNames } from "./reminder-words.ts";
import { TimeField } from "./time-field.tsx";
import { useSettings } from "./use-settings.ts";

type Kind = Reminders["paces"][number]["kind"];
const KINDS: readonly Kind[] = ["check-in", "plan", "exercise", "measure", "program"];
/** Those whose time is the member's choice here; the others come at times that stand elsewhere. */
const TIMED: ReadonlySet<Kind> = new Set(["check-in", "exercise", "program"]);
/** Monday first. */
const WEEK = [1, 2, 3, 4, 5, 6, 0];

export const KindsCard = ({ all }: { all: Reminders }) => {
  const t = useT();
  const { change, error } = useSettings();
  const set = (kind: Kind, setting: ReminderKindSetting): void =>
    change((settings) => ({ ...settings, kinds: { ...settings.kinds, [kind]: setting } }));
  return (
    <Setting id="reminders-what" title={t("reminders.what")}>
      <Trouble error={error} />
      <ul className="divide-y divide-line">
        {KINDS.map((kind) => (
          <li key={kind} className="grid gap-3 py-3 first:pt-0 last:pb-0">
            <Switch
              label={t(`reminders.${kind}`)}
              hint={t(`reminders.${kind}-about`)}
              checked={all.settings.kinds[kind].on}
              onChange={(on) => set(kind, { ...all.settings.kinds[kind], on })}
            />
            {all.settings.kinds[kind].on && TIMED.has(kind) ? (
              <TimeAndDays
                kind={kind}
                setting={all.settings.kinds[kind]}
                onChange={(setting) => set(kind, setting)}
              />
            ) : null}
            <PaceNote all={all} kind={kind} />
          </li>
        ))}
      </ul>
    </Setting>
  );
};

const TimeAndDays = ({
  kind,
  setting,
  onChange,
}: {
  kind: Kind;
  setting: ReminderKindSetting;
  onChange: (setting: ReminderKindSetting) => void;
}) => {
  const t = useT();
  const name = t(`reminders.${kind}`);
  const short = dayNames(currentLanguage(), "short");
  const long = dayNames(currentLanguage(), "long");
  const toggle = (day: number): void => {
    const without = setting.weekdays.filter((one) => one !== day);
    const weekdays = without.length < setting.weekdays.length ? without : [...without, day];
    if (weekdays.length === 0) toast(t("reminders.one-day"));
    else onChange({ ...setting, weekdays });
  };
  return (
    <div className="grid gap-3 pb-2">
      <div className="max-w-40">
        <TimeField
          label={t("reminders.time-of", { kind: name })}
          shown={t("reminders.time")}
          value={setting.at}
          onChange={(at) => onChange({ ...setting, at })}
        />
      </div>
      <ChipRow label={t("reminders.days-of", { kind: name })}>
        {WEEK.map((day) => (
          <Chip
            key={day}
            aria-label={long[day]}
            pressed={setting.weekdays.includes(day)}
            className="px-3"
            onClick={() => toggle(day)}
          >
            {short[day]}
          </Chip>
        ))}
      </ChipRow>
    </div>
  );
};

/** Why it comes less often than it was set, said once and without blame, with the way back. */
const PaceNote = ({ all, kind }: { all: Reminders; kind: Kind }) => {
  const t = useT();
  const anew = useMutation({ mutationFn: () => comeAsSet(kind) });
  const pace = all.paces.find((one) => one.kind === kind)?.pace;
  if (pace === undefined) return null;
  return (
    <Note>
      <p>
        {pace.kind === "stopped" ? t("reminders.stopped") : t("reminders.slower", { days: pace.everyDays })}
      </p>
      <Trouble error={anew.error} />
      <Button
        tone="outline"
        size="small"
        className="mt-2"
        busy={anew.isPending}
        onClick={() => anew.mutate()}
      >
        {t("reminders.as-set")}
      </Button>
    </Note>
  );
};
