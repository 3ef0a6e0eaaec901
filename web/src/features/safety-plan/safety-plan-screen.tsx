import { PLAN_PARTS, type PlanParts } from "@evenkeel/contract/safety-plan";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { longDate } from "../../i18n/dates.ts";
import { preferredCountry } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty, Failed, Loading } from "../../ui/states.tsx";
import { linesIn } from "../help/directory.ts";
import { DeletePlan } from "./delete-plan.tsx";
import { PlanEditor } from "./plan-editor.tsx";
import { PlanSharing } from "./plan-sharing.tsx";
import { safetyPlanQuery } from "./safety-plan-api.ts";

/** The member's plan for bad hours: to read, to change, to print; opens without a connection. */
export const SafetyPlanScreen = () => {
  const t = useT();
  const { data, error, refetch } = useQuery(safetyPlanQuery);
  const [editing, setEditing] = useState(false);
  const plan = data?.plan ?? null;
  return (
    <Page title={t("safety-plan.title")} back="/help" lead={t("safety-plan.lead")}>
      {data === undefined ? (
        error ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading />
        )
      ) : editing ? (
        <PlanEditor
          parts={plan?.parts ?? null}
          onDone={() => {
            setEditing(false);
            // The plan is read from its top, wherever the form was left.
            window.scrollTo({ top: 0 });
          }}
        />
      ) : plan === null ? (
        <Empty
          title={t("safety-plan.none-title")}
          action={
            <div className="flex flex-wrap justify-center gap-2">
              <Button asChild tone="sea">
                <Link to="/talk">{t("safety-plan.make-together")}</Link>
              </Button>
              <Button onClick={() => setEditing(true)}>{t("safety-plan.make-alone")}</Button>
            </div>
          }
        >
          {t("safety-plan.none")}
        </Empty>
      ) : (
        <Plan parts={plan.parts} updatedAt={plan.updatedAt} onEdit={() => setEditing(true)} />
      )}
    </Page>
  );
};

const Plan = ({ parts, updatedAt, onEdit }: { parts: PlanParts; updatedAt: string; onEdit: () => void }) => {
  const t = useT();
  return (
    <>
      <p aria-hidden="true" className="serif hidden pb-2 text-heading print:block">
        {t("safety-plan.title")}
      </p>
      <ol className="grid gap-3">
        {PLAN_PARTS.map((part, index) => (
          <li key={part}>
            <Card aria-labelledby={part} className="break-inside-avoid">
              <h2 id={part} className="text-title">
                <span aria-hidden="true" className="pe-2 text-ink-2">
                  {index + 1}
                </span>
                {t(`safety-plan.part-${part}`)}
              </h2>
              <p dir="auto" className="pt-1 text-voice whitespace-pre-wrap">
                {parts[part].trim() === "" ? (
                  <span className="text-ink-2">{t("safety-plan.empty-part")}</span>
                ) : (
                  parts[part]
                )}
              </p>
              {part === "professionals" ? <Lines /> : null}
            </Card>
          </li>
        ))}
      </ol>
      <p className="pt-4 text-small text-ink-2">{t("safety-plan.updated", { when: longDate(updatedAt) })}</p>
      <div className="flex flex-wrap gap-2 pt-3 print:hidden">
        <Button tone="sea" size="small" icon="edit" onClick={onEdit}>
          {t("safety-plan.edit")}
        </Button>
        <Button tone="outline" size="small" onClick={() => window.print()}>
          {t("safety-plan.print")}
        </Button>
        <DeletePlan />
      </div>
      <PlanSharing />
    </>
  );
};

/** The lines of the member's place stand in the plan by themselves; the first two are enough to begin with. */
const Lines = () => {
  const t = useT();
  const me = useMe();
  const country = me?.country ?? preferredCountry(navigator.languages);
  const calls = linesIn(country)
    .filter((line) => line.purpose === "suicide" || line.purpose === "emergency")
    .flatMap((line) =>
      line.channels.filter((c) => c.kind === "call").map((c) => ({ name: line.name, value: c.value })),
    )
    .slice(0, 3);
  return (
    <ul className="grid gap-1 pt-2 text-small">
      {calls.map(({ name, value }) => (
        <li key={`${name}${value}`} className="flex items-center gap-2">
          <Icon name="call" size={17} className="shrink-0 text-ink-2" />
          <a href={`tel:${value.replace(/[^\d+*#]/g, "")}`} className="quiet-link">
            {name}: {value}
          </a>
        </li>
      ))}
      {calls.length === 0 ? <li className="text-ink-2">{t("safety-plan.no-lines")}</li> : null}
    </ul>
  );
};
