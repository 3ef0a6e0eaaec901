import { useQuery } from "@tanstack/react-query";
import { useT } from "../../i18n/use-t.ts";
import { SharedPlan } from "../safety-plan/shared-plan.tsx";
import { Setting } from "../you/setting.tsx";
import { sharedPlanOf } from "./caseload-api.ts";

/** The member's safety plan, where they let this clinician read it. */
export const PlanCard = ({ memberId }: { memberId: string }) => {
  const t = useT();
  const { data } = useQuery(sharedPlanOf(memberId));
  if (data === undefined || data === null) return null;
  return (
    <Setting id="plan" title={t("safety-plan.theirs")}>
      <SharedPlan plan={data} />
    </Setting>
  );
};
