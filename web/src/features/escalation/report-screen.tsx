import type { EscalationCounts, EscalationReport } from "@evenkeel/contract/escalation";
import { escalationReport } from "@evenkeel/contract/escalation";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../api/request.ts";
import { type T, useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Page } from "../../ui/page.tsx";
import { Failed, Loading } from "../../ui/states.tsx";
import { TextField } from "../../ui/text-field.tsx";

const COLUMNS = [
  ...(["opened", "notShared", "acknowledged", "breached", "missed", "falseFlags"] as const),
  "medianMinutesToAcknowledge",
] as const;

/** A month in numbers: how many were opened, seen, late, never seen, and false; small groups are withheld. */
export const ReportScreen = () => {
  const t = useT();
  const [month, setMonth] = useState(() => new Date().toISOString().slice(0, 7));
  const { data, error, refetch } = useQuery({
    queryKey: ["escalation-report", month],
    queryFn: ({ signal }) => ask(escalationReport, "/api/escalations/report", { query: { month }, signal }),
    enabled: /^\d{4}-\d{2}$/.test(month),
  });
  return (
    <Page title={t("escalation.report")} back="/escalations" lead={t("escalation.report-lead")} wide>
      <div className="flex flex-wrap items-end gap-3 pb-4">
        <div className="w-52">
          <TextField
            type="month"
            label={t("escalation.report-month")}
            value={month}
            onChange={(event) => setMonth(event.target.value)}
          />
        </div>
        {(["csv", "json"] as const).map((kind) => (
          <Button key={kind} asChild tone="outline" size="small">
            <a
              href={`/api/escalations/report${kind === "csv" ? ".csv" : ""}?month=${month}`}
              download={`evenkeel-escalations-${month}.${kind}`}
            >
              <Icon name="download" size={20} />
              {kind.toUpperCase()}
            </a>
          </Button>
        ))}
      </div>
      {data !== undefined ? (
        <Table report={data} />
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
};

const groupWord = (t: T, by: EscalationReport["groups"][number]["by"], group: string): string => {
  if (by === "language" && (group === "en" || group === "es")) return t(`escalation.language.${group}`);
  if (by === "tier" && (group === "high" || group === "immediate")) return t(`escalation.tier.${group}`);
  if (by === "age-band")
    switch (group) {
      case "under-13":
      case "13-15":
      case "16-17":
      case "18-24":
      case "25-64":
      case "65-plus":
        return t(`first-visit.${group}`);
    }
  return group;
};

const Table = ({ report }: { report: EscalationReport }) => {
  const t = useT();
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      aria-label={t("escalation.report")}
      className="overflow-x-auto rounded-card border border-line bg-surface"
    >
      <table className="w-full min-w-[44rem] text-small">
        <thead>
          <tr className="border-b border-line text-start">
            <th scope="col" className="px-4 py-3 text-start">
              {t("escalation.report-group")}
            </th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="px-3 py-3 text-end font-semibold">
                {t(`escalation.report-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          <Row name={t("escalation.report-all")} counts={report.all} strong />
          {report.groups.map(({ by, group, counts }) => (
            <Row key={`${by} ${group}`} name={groupWord(t, by, group)} counts={counts} />
          ))}
          <Row name={t("escalation.report-drills")} counts={report.drills} />
        </tbody>
      </table>
    </section>
  );
};

const Row = ({
  name,
  counts,
  strong = false,
}: {
  name: string;
  counts: EscalationCounts | null;
  strong?: boolean;
}) => {
  const t = useT();
  return (
    <tr className={strong ? "font-semibold" : undefined}>
      <th scope="row" className="px-4 py-2.5 text-start font-medium">
        {name}
      </th>
      {counts === null ? (
        <td colSpan={COLUMNS.length} className="px-3 py-2.5 text-end text-ink-2">
          {t("escalation.report-withheld")}
        </td>
      ) : (
        COLUMNS.map((column) => (
          <td key={column} className="px-3 py-2.5 text-end tabular-nums">
            {counts[column] ?? "–"}
          </td>
        ))
      )}
    </tr>
  );
};
