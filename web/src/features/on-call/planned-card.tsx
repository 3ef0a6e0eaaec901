import type { Rota } from "@evenkeel/contract/on-call";
import { useMutation } from "@tanstack/react-query";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Button } from "../../ui/button.tsx";
import { toast } from "../../ui/toast.tsx";
import { zoneCity } from "../check-in/zoned-time.ts";
import { Setting } from "../you/setting.tsx";
import { Trouble } from "../you/trouble.tsx";
import { nameIn } from "./names.ts";
import { putAbsence, putPattern, putShift, removePlanned } from "./on-call-api.ts";
import { spanWords } from "./span-words.ts";
import { wallMomentOf } from "./wall-moment.ts";
import { weekdayName } from "./weekdays.ts";

interface Planned {
  readonly id: string;
  readonly what: "patterns" | "shifts" | "absences";
  readonly userId: string;
  readonly words: string;
  readonly restore: () => Promise<void>;
}

const plannedIn = (rota: Rota, t: ReturnType<typeof useT>): readonly Planned[] => [
  ...rota.patterns.map((pattern) => ({
    ...{ id: pattern.id, what: "patterns" as const, userId: pattern.userId },
    words: t("on-call.pattern-words", {
      days: pattern.weekdays.map(weekdayName).join(", "),
      from: pattern.startsAt,
      to: pattern.endsAt,
      zone: zoneCity(pattern.zone),
      place: pattern.place,
    }),
    restore: () => putPattern(pattern),
  })),
  ...rota.shifts.map((shift) => ({
    ...{ id: shift.id, what: "shifts" as const, userId: shift.userId },
    words: t("on-call.shift-words", { when: spanWords(shift), place: shift.place }),
    restore: () =>
      putShift({
        ...shift,
        startsAt: wallMomentOf(shift.startsAt, shift.zone),
        endsAt: wallMomentOf(shift.endsAt, shift.zone),
      }),
  })),
  ...rota.absences.map((absence) => ({
    ...{ id: absence.id, what: "absences" as const, userId: absence.userId },
    words: t("on-call.absence-words", { when: spanWords(absence) }),
    restore: () =>
      putAbsence({
        ...absence,
        startsAt: wallMomentOf(absence.startsAt, absence.zone),
        endsAt: wallMomentOf(absence.endsAt, absence.zone),
      }),
  })),
];

/** What the days are made of; each can be taken out, and put back for a while. */
export const PlannedCard = ({ rota }: { rota: Rota }) => {
  const t = useT();
  const me = useMe();
  const remove = useMutation({
    mutationFn: (planned: Planned) => removePlanned(planned.what, planned.id),
    onSuccess: (_done, planned) => toast(t("on-call.removed"), { undo: () => void planned.restore() }),
  });
  const all = plannedIn(rota, t);
  return (
    <Setting id="planned" title={t("on-call.in-plan")}>
      {all.length === 0 ? <p className="text-small text-ink-2">{t("on-call.nothing-planned")}</p> : null}
      <ul className="divide-y divide-line">
        {all.map((planned) => (
          <li key={planned.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
            <span className="min-w-0 flex-1 basis-48">
              <span className="block font-medium">{nameIn(rota, planned.userId)}</span>
              <span className="text-small text-ink-2">{planned.words}</span>
            </span>
            {me?.role === "operator" || me?.memberId === planned.userId ? (
              <Button
                tone="outline"
                size="small"
                busy={remove.isPending && remove.variables.id === planned.id}
                aria-label={`${t("on-call.remove")}: ${nameIn(rota, planned.userId)}, ${planned.words}`}
                onClick={() => remove.mutate(planned)}
              >
                {t("on-call.remove")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <Trouble error={remove.error} />
    </Setting>
  );
};
