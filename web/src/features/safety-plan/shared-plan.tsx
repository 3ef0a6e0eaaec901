import { PLAN_PARTS, type SharedPlan as Plan } from "@evenkeel/contract/safety-plan";
import { longDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";

/** A member's plan as a clinician reads it: the parts that were filled, in their words. */
export const SharedPlan = ({ plan }: { plan: Plan }) => {
  const t = useT();
  const filled = PLAN_PARTS.filter((part) => plan.parts[part].trim() !== "");
  return (
    <>
      <dl className="grid gap-3">
        {filled.map((part) => (
          <div key={part}>
            <dt className="text-label text-ink-2">{t(`safety-plan.part-${part}`)}</dt>
            <dd dir="auto" className="break-words whitespace-pre-wrap">
              {plan.parts[part]}
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-small text-ink-2">
        {t("safety-plan.theirs-updated", { when: longDate(plan.updatedAt) })}
      </p>
    </>
  );
};
