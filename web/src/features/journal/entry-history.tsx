import { useQuery } from "@tanstack/react-query";
import { clockTime, longDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Failed, Loading } from "../../ui/states.tsx";
import { journalVersions } from "./journal-api.ts";

/** Every version of an entry, the newest first, each to be put back on top. */
export const EntryHistory = ({
  entryId,
  onRestore,
}: {
  entryId: string;
  onRestore: (text: string) => void;
}) => {
  const t = useT();
  const { data, error, refetch } = useQuery(journalVersions(entryId));
  if (data === undefined)
    return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />;
  const versions = [...data.versions].sort((a, b) => b.version - a.version);
  if (versions.length < 2) return <p className="text-small text-ink-2">{t("journal.history-one")}</p>;
  return (
    <ol className="grid gap-3">
      {versions.map((version, i) => {
        const name =
          i === 0 ? t("journal.history-now") : t("journal.history-version", { version: version.version });
        return (
          <li key={version.version} className="rounded-card border border-line bg-surface p-4">
            <p className="text-label text-ink-2">
              {name} · {longDate(version.editedAt ?? version.at)}, {clockTime(version.editedAt ?? version.at)}
            </p>
            <p className="pt-2 text-small whitespace-pre-wrap">
              {version.text === "" ? t("journal.untitled") : version.text}
            </p>
            {i === 0 ? null : (
              <Button
                size="small"
                tone="outline"
                className="mt-3"
                aria-label={`${t("journal.restore")}: ${name}`}
                onClick={() => onRestore(version.text)}
              >
                {t("journal.restore")}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
};
