import { useQuery } from "@tanstack/react-query";
import { clockTime, longDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Failed, Loading } from "../../ui/states.tsx";
import { checkInVersions } from "./check-in-api.ts";
import { CheckInWords } from "./check-in-list.tsx";
import { MoodGlyph } from "./mood-glyph.tsx";

/** Every version of a check-in, the newest first. */
export const CheckInHistory = ({ checkInId }: { checkInId: string }) => {
  const t = useT();
  const { data, error, refetch } = useQuery(checkInVersions(checkInId));
  if (data === undefined)
    return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />;
  const versions = [...data.versions].sort((a, b) => b.version - a.version);
  return (
    <ol className="divide-y divide-line">
      {versions.map((version, i) => (
        <li key={version.version} className="flex gap-3 py-3">
          <MoodGlyph mood={version.mood} />
          <div className="min-w-0 flex-1">
            <p className="text-label text-ink-2">
              {i === 0
                ? t("check-in.history-now")
                : t("check-in.history-version", { version: version.version })}
              {version.editedAt ? ` · ${longDate(version.editedAt)}, ${clockTime(version.editedAt)}` : null}
            </p>
            <CheckInWords checkIn={version} />
          </div>
        </li>
      ))}
    </ol>
  );
};
