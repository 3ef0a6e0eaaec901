import { type SafetyPlanAnswer, safetyPlanAnswer } from "@evenkeel/contract/safety-plan";

/** The plan is needed most where there is no connection: its last known words stay on the device of the member, until
 *  they sign out here or delete it. */
const keyOf = (memberId: string): string => `safety-plan:${memberId}`;

export const keepPlan = (memberId: string, answer: SafetyPlanAnswer): void => {
  try {
    if (answer.plan === null) localStorage.removeItem(keyOf(memberId));
    else localStorage.setItem(keyOf(memberId), JSON.stringify(answer));
  } catch {
    // A window that keeps nothing shows the plan with a connection only.
  }
};

export const keptPlan = (memberId: string | null): SafetyPlanAnswer | undefined => {
  if (memberId === null) return undefined;
  try {
    const read = safetyPlanAnswer.safeParse(JSON.parse(localStorage.getItem(keyOf(memberId)) ?? "null"));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
};

/** At sign-out and after deletion: of every member who was here. */
export const forgetPlans = (): void => {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith("safety-plan:")) localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
};
