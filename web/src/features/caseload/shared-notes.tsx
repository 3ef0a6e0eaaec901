import type { CheckIn } from "@evenkeel/contract/check-in";
import { clockTime, shortDate } from "../../i18n/dates.ts";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { moodMessage, newestFirst } from "../check-in/mood.ts";
import { agoInWords } from "../check-in/zoned-time.ts";
import { Setting } from "../you/setting.tsx";

const SHOWN = 12;

/** The member's own words, quoted, with their age. */
export const SharedNotes = ({ checkIns }: { checkIns: readonly CheckIn[] }) => {
  const t = useT();
  const notes = newestFirst(checkIns).filter((one) => one.note !== null && one.note.trim() !== "");
  return (
    <Setting id="notes" title={t("caseload.notes")}>
      {notes.length === 0 ? (
        <p className="text-small text-ink-2">{t("caseload.notes-none")}</p>
      ) : (
        <ul className="grid gap-4">
          {notes.slice(0, SHOWN).map((one) => (
            <li key={one.id} className="border-s-[3px] border-line ps-3">
              <p className="whitespace-pre-wrap">“{one.note}”</p>
              <p className="pt-0.5 text-small text-ink-2">
                {t(moodMessage(one.mood))} · {shortDate(one.at, one.zone)}, {clockTime(one.at, one.zone)} ·{" "}
                {agoInWords(one.at, Date.now(), currentLanguage())}
              </p>
            </li>
          ))}
        </ul>
      )}
      {notes.length > SHOWN ? (
        <p className="text-small text-ink-2">{t("caseload.notes-older", { n: notes.length - SHOWN })}</p>
      ) : null}
    </Setting>
  );
};
