import type { OnCallPerson } from "@evenkeel/contract/on-call";
import { deviceZone } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { SelectField, TextField } from "../../ui/text-field.tsx";

/** Whom it is for; nothing to choose where there is one. */
export const PersonField = ({
  people,
  value,
  label,
  onChange,
}: {
  people: readonly OnCallPerson[];
  value: string;
  label: string;
  onChange: (userId: string) => void;
}) => (
  <SelectField label={label} value={value} onChange={(event) => onChange(event.target.value)}>
    {people.map((person) => (
      <option key={person.userId} value={person.userId}>
        {person.name}
      </option>
    ))}
  </SelectField>
);

export const PlaceField = ({ value, onChange }: { value: number; onChange: (place: number) => void }) => {
  const t = useT();
  return (
    <SelectField
      label={t("on-call.order")}
      hint={t("on-call.order-hint")}
      value={String(value)}
      onChange={(event) => onChange(Number(event.target.value))}
    >
      {[1, 2, 3, 4].map((place) => (
        <option key={place} value={place}>
          {t("on-call.place", { place })}
        </option>
      ))}
    </SelectField>
  );
};

const zones = (): readonly string[] => Intl.supportedValuesOf("timeZone");

/** The zone whose clock on the wall the times are of. */
export const ZoneField = ({
  value,
  label,
  onChange,
}: {
  value: string;
  label?: string;
  onChange: (zone: string) => void;
}) => {
  const t = useT();
  const all = zones();
  return (
    <SelectField
      label={label ?? t("on-call.zone")}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {(all.includes(value) ? all : [value, ...all]).map((zone) => (
        <option key={zone} value={zone}>
          {zone.replaceAll("_", " ")}
        </option>
      ))}
    </SelectField>
  );
};

/** A person's own zone where they have said one, else this device's. */
export const zoneOf = (person: OnCallPerson | undefined): string =>
  person === undefined || person.zone === "UTC" ? deviceZone() : person.zone;

/** A day and a time on a wall. */
export const MomentField = ({
  label,
  value,
  error,
  onChange,
}: {
  label: string;
  value: string;
  error?: string | null;
  onChange: (moment: string) => void;
}) => (
  <TextField
    type="datetime-local"
    label={label}
    value={value}
    error={error}
    required
    step={60}
    onChange={(event) => onChange(event.target.value.slice(0, 16))}
  />
);

/** What is wrong with two times on a wall, in words; null when nothing is. */
export const useSpanTrouble = (startsAt: string, endsAt: string, mostDays: number): string | null => {
  const t = useT();
  if (endsAt <= startsAt) return t("on-call.end-after-start");
  const days = (Date.parse(`${endsAt}Z`) - Date.parse(`${startsAt}Z`)) / 86_400_000;
  return days > mostDays ? t("on-call.too-long", { days: mostDays }) : null;
};
