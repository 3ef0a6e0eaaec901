import { MEASURES } from "@evenkeel/content/measures/measures";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { toast } from "../../ui/toast.tsx";
import { dueOf } from "./here.ts";
import { skipOnce } from "./measure-acts.ts";
import { useMeasures } from "./use-measures.ts";

/** What the member wanted to be asked by now. It can be left, or put off till its next time. */
export const DueCards = ({ onDue }: { onDue: (any: boolean) => void }) => {
  const t = useT();
  const { here } = useMeasures();
  const due = MEASURES.filter(({ id }) => dueOf(here, id, Date.now()) !== null);
  const some = due.length > 0;
  useEffect(() => onDue(some), [onDue, some]);
  return due.map(({ id, short, items }) => {
    const schedule = here.schedules.find(({ measureId }) => measureId === id);
    return (
      <Card key={id} aria-labelledby={`due-${id}`} className="grid gap-2">
        <h2 id={`due-${id}`} className="text-title">
          {t("measures.due-title", { short })}
        </h2>
        <p className="text-small text-ink-2">{t("measures.due-about", { n: items.length })}</p>
        <div className="flex flex-wrap gap-2">
          <Button asChild size="small" tone="sea">
            <Link to="/measures/$measureId/take" params={{ measureId: id }}>
              {t("measures.answer")}
            </Link>
          </Button>
          {schedule === undefined ? null : (
            <Button
              size="small"
              tone="plain"
              onClick={() => void skipOnce(schedule).then(() => toast(t("measures.skipped", { short })))}
            >
              {t("measures.not-this-time")}
            </Button>
          )}
        </div>
      </Card>
    );
  });
};
