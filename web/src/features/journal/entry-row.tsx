import { Link } from "@tanstack/react-router";
import { clockTime, deviceZone, longDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Tag } from "../../ui/chip.tsx";
import { zoneCity } from "../check-in/zoned-time.ts";
import { markMatches, titleAndPreview } from "./draft.ts";
import type { EntryLine } from "./merge-entries.ts";

/** One entry of the list: when, its first words, and whether it is only here. */
export const EntryRow = ({ row, query }: { row: EntryLine; query: string }) => {
  const t = useT();
  const { title, preview } = titleAndPreview(aroundMatch(row.text, query));
  const elsewhere = row.zone !== deviceZone();
  return (
    <li>
      <Link
        to="/journal/$entryId"
        params={{ entryId: row.entryId }}
        className="-mx-3 block rounded-field px-3 py-3.5 transition-colors duration-150 hover:bg-sunk"
      >
        <p className="flex flex-wrap items-baseline gap-x-2 text-label text-ink-2">
          <span>
            {longDate(row.at, row.zone)}, {clockTime(row.at, row.zone)}
            {elsewhere ? ` (${t("journal.in-zone", { city: zoneCity(row.zone) })})` : null}
          </span>
          {row.edited ? <span>{t("journal.edited")}</span> : null}
          {row.unsent ? <Tag tone="dusk">{t("journal.not-sent")}</Tag> : null}
        </p>
        <p className="serif pt-1 text-title">
          {title === "" ? t("journal.untitled") : <Marked text={title} query={query} />}
        </p>
        {preview === "" ? null : (
          <p className="pt-0.5 text-small text-ink-2">
            <Marked text={preview} query={query} />
          </p>
        )}
      </Link>
    </li>
  );
};

/** From the line that holds the first match on, so that the preview shows what was searched. */
const aroundMatch = (text: string, query: string): string => {
  if (query === "") return text;
  const lines = text.split("\n");
  const first = lines.findIndex((line) => markMatches(line, query).some((piece) => piece.match));
  return first <= 0 ? text : `${lines[0]}\n${lines.slice(first).join("\n")}`;
};

const Marked = ({ text, query }: { text: string; query: string }) => {
  let place = 0;
  return markMatches(text, query).map((piece) => {
    const key = place;
    place += piece.text.length;
    return piece.match ? (
      <mark key={key} className="rounded-tag bg-sea-soft text-ink">
        {piece.text}
      </mark>
    ) : (
      <span key={key}>{piece.text}</span>
    );
  });
};
