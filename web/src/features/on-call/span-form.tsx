import type { OnCallPerson } from "@evenkeel/contract/on-call";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { v7 as newId } from "uuid";
import { dayKey } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { toast } from "../../ui/toast.tsx";
import { Trouble } from "../you/trouble.tsx";
import { putAbsence, putShift, removePlanned } from "./on-call-api.ts";
import { MomentField, PersonField, PlaceField, useSpanTrouble, ZoneField, zoneOf } from "./plan-fields.tsx";

/** On call once, or away once. */
export const SpanForm = ({
  kind,
  people,
}: {
  kind: "shift" | "absence";
  people: readonly OnCallPerson[];
}) => {
  const t = useT();
  const today = dayKey(new Date());
  const [userId, setUserId] = useState(people[0]?.userId ?? "");
  const [zone, setZone] = useState(zoneOf(people[0]));
  const [startsAt, setStartsAt] = useState(`${today}T22:00`);
  const [endsAt, setEndsAt] = useState(`${dayKey(new Date(Date.now() + 86_400_000))}T06:00`);
  const [place, setPlace] = useState(1);
  const plan = useMutation({
    mutationFn: async (id: string) => {
      const span = { id, userId, startsAt, endsAt, zone };
      await (kind === "shift" ? putShift({ ...span, place }) : putAbsence(span));
    },
    onSuccess: (_done, id) =>
      toast(t("on-call.planned"), {
        undo: () => void removePlanned(kind === "shift" ? "shifts" : "absences", id),
      }),
  });
  const wrong = useSpanTrouble(startsAt, endsAt, kind === "shift" ? 31 : 366);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (wrong === null) plan.mutate(newId());
  };
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
      <MomentField label={t("on-call.from")} value={startsAt} onChange={setStartsAt} />
      <MomentField label={t("on-call.to")} value={endsAt} error={wrong} onChange={setEndsAt} />
      <ZoneField value={zone} onChange={setZone} />
      {kind === "shift" ? <PlaceField value={place} onChange={setPlace} /> : null}
      <Trouble error={plan.error} />
      <Button type="submit" tone="sea" busy={plan.isPending}>
        {t("on-call.plan-act")}
      </Button>
    </form>
  );
};
