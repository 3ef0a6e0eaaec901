import type { OnCallPerson } from "@evenkeel/contract/on-call";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { v7 as newId } from "uuid";
import { dayKey } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Chip, ChipRow } from "../../ui/chip.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { Trouble } from "../you/trouble.tsx";
import { putPattern, removePlanned } from "./on-call-api.ts";
import { PersonField, PlaceField, ZoneField, zoneOf } from "./plan-fields.tsx";
import { weekdayName } from "./weekdays.ts";

/** On call at the same hours every week. */
export const PatternForm = ({ people }: { people: readonly OnCallPerson[] }) => {
  const t = useT();
  const [userId, setUserId] = useState(people[0]?.userId ?? "");
  const [zone, setZone] = useState(zoneOf(people[0]));
  const [weekdays, setWeekdays] = useState<readonly number[]>([1, 2, 3, 4, 5]);
  const [startsAt, setStartsAt] = useState("22:00");
  const [endsAt, setEndsAt] = useState("06:00");
  const [place, setPlace] = useState(1);
  const [fromDay, setFromDay] = useState(dayKey(new Date()));
  const [untilDay, setUntilDay] = useState("");
  const plan = useMutation({
    mutationFn: putPattern,
    onSuccess: (_done, pattern) =>
      toast(t("on-call.planned"), { undo: () => void removePlanned("patterns", pattern.id) }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    plan.mutate({
      ...{ id: newId(), userId, weekdays: [...weekdays], startsAt, endsAt, zone, place, fromDay },
      untilDay: untilDay === "" ? null : untilDay,
    });
  };
  const toggle = (day: number): void =>
    setWeekdays(weekdays.includes(day) ? weekdays.filter((one) => one !== day) : [...weekdays, day].sort());
  return (
    <form onSubmit={submit} className="grid gap-4">
      <PersonField
        people={people}
        value={userId}
        label={t("on-call.who")}
        onChange={(id) => {
          setUserId(id);
          setZone(zoneOf(people.find((one) => one.userId === id)));
        }}
      />
      <div className="grid gap-1.5">
        <p className="text-small font-semibold">{t("on-call.begins-on")}</p>
        <ChipRow label={t("on-call.begins-on")}>
          {[1, 2, 3, 4, 5, 6, 7].map((day) => (
            <Chip key={day} pressed={weekdays.includes(day)} onClick={() => toggle(day)}>
              {weekdayName(day)}
            </Chip>
          ))}
        </ChipRow>
      </div>
      <div className="grid grid-cols-2 gap-3">
        <TextField
          type="time"
          label={t("on-call.from")}
          value={startsAt}
          required
          onChange={(event) => setStartsAt(event.target.value.slice(0, 5))}
        />
        <TextField
          type="time"
          label={t("on-call.to")}
          value={endsAt}
          required
          onChange={(event) => setEndsAt(event.target.value.slice(0, 5))}
        />
      </div>
      {endsAt <= startsAt ? <p className="-mt-2 text-small text-ink-2">{t("on-call.next-day")}</p> : null}
      <ZoneField value={zone} onChange={setZone} />
      <PlaceField value={place} onChange={setPlace} />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          type="date"
          label={t("on-call.first-day")}
          value={fromDay}
          required
          onChange={(event) => setFromDay(event.target.value)}
        />
        <TextField
          type="date"
          label={t("on-call.last-day")}
          value={untilDay}
          min={fromDay}
          onChange={(event) => setUntilDay(event.target.value)}
        />
      </div>
      <Trouble error={plan.error} />
      <Button type="submit" tone="sea" busy={plan.isPending} disabled={weekdays.length === 0}>
        {t("on-call.plan-act")}
      </Button>
    </form>
  );
};
