import { MEASURES } from "@evenkeel/content/measures/measures";
import type { Measure } from "@evenkeel/measures/measure";
import { Link } from "@tanstack/react-router";
import { shortDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { cardDoor } from "../../ui/card.tsx";
import { Tag } from "../../ui/chip.tsx";
import { Page } from "../../ui/page.tsx";
import { useMemberId } from "../check-in/pending.ts";
import { PendingNote } from "../check-in/pending-note.tsx";
import { dueOf, type Here, responsesTo } from "./here.ts";
import { keptDraft } from "./kept-measures.ts";
import { useMeasures } from "./use-measures.ts";

/** Every questionnaire: what it asks about, and where it stands for this member. */
export const MeasuresScreen = () => {
  const t = useT();
  const { here } = useMeasures();
  return (
    <Page title={t("measures.title")} back="/" lead={t("measures.lead")}>
      <PendingNote />
      <ul className="grid gap-3">
        {MEASURES.map((measure) => (
          <li key={measure.id}>
            <Door measure={measure} here={here} />
          </li>
        ))}
      </ul>
    </Page>
  );
};

const Door = ({ measure, here }: { measure: Measure; here: Here }) => {
  const t = useT();
  const memberId = useMemberId();
  const draft = keptDraft(memberId, measure.id, Date.now());
  const due = dueOf(here, measure.id, Date.now());
  const [newest] = responsesTo(here, measure.id);
  const last = newest?.completedAt ?? here.last[measure.id];
  return (
    <Link to="/measures/$measureId" params={{ measureId: measure.id }} className={cardDoor}>
      <span className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="serif block text-title">{measure.short}</span>
        {draft !== null ? (
          <Tag tone="sea">
            {t("measures.draft", { n: Object.keys(draft.answers).length, of: measure.items.length })}
          </Tag>
        ) : due !== null ? (
          <Tag tone="sea">{t("measures.due-since", { when: shortDate(new Date(due)) })}</Tag>
        ) : null}
      </span>
      <span className="block text-small text-ink-2">
        {t(`measures.about.${measure.about}`)} · {t("measures.questions", { n: measure.items.length })}
      </span>
      {last === undefined ? null : (
        <span className="block text-small text-ink-2">
          {newest?.total == null
            ? t("measures.last", { when: shortDate(last) })
            : t("measures.last-total", { when: shortDate(last), total: newest.total })}
        </span>
      )}
    </Link>
  );
};
