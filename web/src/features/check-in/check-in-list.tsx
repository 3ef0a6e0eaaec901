import type { CheckIn } from "@evenkeel/contract/check-in";
import { useState } from "react";
import { clockTime, deviceZone, longDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { IconButton } from "../../ui/button.tsx";
import { Tag } from "../../ui/chip.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { deleteCheckIn, editCheckIn } from "./check-in-acts.ts";
import { CheckInForm } from "./check-in-form.tsx";
import { CheckInHistory } from "./check-in-history.tsx";
import { moodMessage, newestFirst } from "./mood.ts";
import { MoodGlyph } from "./mood-glyph.tsx";
import { localDay, noonOf, zoneCity } from "./zoned-time.ts";

type Open = { readonly kind: "edit" | "history"; readonly checkIn: CheckIn } | null;

const byDay = (checkIns: readonly CheckIn[]): ReadonlyMap<string, readonly CheckIn[]> => {
  const days = new Map<string, CheckIn[]>();
  for (const one of newestFirst(checkIns)) {
    const day = localDay(one.at, one.zone);
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return days;
};

/** Every check-in under its day, newest first, each to be edited, looked back on or deleted. */
export const CheckInList = ({
  checkIns,
  waiting,
}: {
  checkIns: readonly CheckIn[];
  /** Ids that the server has not acknowledged. */
  waiting: ReadonlySet<string>;
}) => {
  const t = useT();
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  return (
    <>
      {[...byDay(checkIns)].map(([day, entries]) => (
        <section key={day} aria-labelledby={`day-${day}`} className="pt-5">
          <h2 id={`day-${day}`} className="pb-1 text-title">
            {longDate(noonOf(day), "UTC")}
          </h2>
          <ul className="divide-y divide-line">
            {entries.map((one) => (
              <Row
                key={one.id}
                checkIn={one}
                waiting={waiting.has(one.id)}
                onEdit={() => setOpen({ kind: "edit", checkIn: one })}
                onHistory={() => setOpen({ kind: "history", checkIn: one })}
              />
            ))}
          </ul>
        </section>
      ))}
      <Sheet open={open?.kind === "edit"} onOpenChange={close} title={t("check-in.edit-title")}>
        {open?.kind === "edit" ? (
          <CheckInForm
            start={open.checkIn}
            checkInId={open.checkIn.id}
            withMood
            onCancel={close}
            onSave={(edit) => {
              void editCheckIn(open.checkIn.id, edit);
              close();
            }}
          />
        ) : null}
      </Sheet>
      <Sheet open={open?.kind === "history"} onOpenChange={close} title={t("check-in.history-title")}>
        {open?.kind === "history" ? <CheckInHistory checkInId={open.checkIn.id} /> : null}
      </Sheet>
    </>
  );
};

const Row = ({
  checkIn,
  waiting,
  onEdit,
  onHistory,
}: {
  checkIn: CheckIn;
  waiting: boolean;
  onEdit: () => void;
  onHistory: () => void;
}) => {
  const t = useT();
  const time = clockTime(checkIn.at, checkIn.zone);
  const what = t("check-in.at", { mood: t(moodMessage(checkIn.mood)), time });
  return (
    <li className="flex gap-3 py-3">
      <MoodGlyph mood={checkIn.mood} />
      <div className="min-w-0 flex-1">
        <CheckInWords checkIn={checkIn} />
        {waiting ? <p className="pt-1 text-label text-ink-2">{t("check-in.waiting")}</p> : null}
        {checkIn.editedAt !== null ? (
          <button type="button" className="quiet-link min-h-6 pt-1 text-label" onClick={onHistory}>
            {t("check-in.edited")}
            <span className="sr-only">: {t("check-in.history")}</span>
          </button>
        ) : null}
      </div>
      <div className="-my-1.5 flex shrink-0">
        <IconButton
          icon="edit"
          size={19}
          className="text-ink-2"
          label={`${t("check-in.edit")}: ${what}`}
          onClick={onEdit}
        />
        <IconButton
          icon="trash"
          size={19}
          className="text-ink-2"
          label={`${t("check-in.delete")}: ${what}`}
          onClick={() => void deleteCheckIn(checkIn)}
        />
      </div>
    </li>
  );
};

/** Mood, time, words and note of one check-in. */
export const CheckInWords = ({ checkIn }: { checkIn: CheckIn }) => {
  const t = useT();
  const elsewhere = checkIn.zone !== deviceZone();
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-medium">{t(moodMessage(checkIn.mood))}</span>
        <span className="text-small text-ink-2">
          {clockTime(checkIn.at, checkIn.zone)}
          {elsewhere ? `, ${t("check-in.in-zone", { city: zoneCity(checkIn.zone) })}` : null}
        </span>
      </p>
      {checkIn.emotions.length > 0 ? (
        <p className="flex flex-wrap gap-1.5 pt-1.5">
          {checkIn.emotions.map((word) => (
            <Tag key={word} tone="dusk">
              {t(`check-in.emotion.${word}`)}
            </Tag>
          ))}
        </p>
      ) : null}
      {checkIn.note ? <p className="pt-1.5 text-small whitespace-pre-wrap">{checkIn.note}</p> : null}
    </>
  );
};
