import type { Place } from "@evenkeel/companion/program/progress";
import { useT } from "../../i18n/use-t.ts";
import { Icon } from "../../ui/icon.tsx";
import { join } from "../../ui/join.ts";

/** The four parts on one line: which have something in them, and the way to each. No order is asked for. */
export const PartLine = ({ place, saved }: { place: Place; saved: number }) => {
  const t = useT();
  const parts = [
    { id: "check-in", done: place.checkIn !== null },
    { id: "skill", done: place.read },
    { id: "practice", done: place.practised > 0 || saved > 0 },
    { id: "review", done: place.helped !== null },
  ] as const;
  const shown =
    place.state === "here" ? parts : parts.filter(({ id }) => id === "skill" || id === "practice");
  return (
    <nav aria-label={t("program.parts")} className="relative">
      <span aria-hidden="true" className="absolute inset-x-6 top-3 h-0.5 bg-line" />
      <ol className="relative flex justify-between gap-1">
        {shown.map(({ id, done }) => (
          <li key={id} className="flex-1">
            <a
              href={`#${id}`}
              className="grid min-h-11 justify-items-center gap-1 rounded-field text-label text-ink-2 hover:text-ink"
            >
              <span
                className={join(
                  "grid size-6 place-items-center rounded-full border-2",
                  done ? "border-sea bg-sea text-sea-ink" : "border-edge bg-paper",
                )}
              >
                {done ? <Icon name="check" size={14} /> : null}
              </span>
              <span>
                {t(`program.part-${id}`)}
                {done ? <span className="sr-only">, {t("program.part-done")}</span> : null}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
};
