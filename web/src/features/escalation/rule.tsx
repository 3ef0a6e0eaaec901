import { useQuery } from "@tanstack/react-query";
import { useT } from "../../i18n/use-t.ts";
import { policyQuery } from "./escalation-api.ts";

/** Says beforehand whether someone here is told of a danger with a yes only. Nothing stands here until that is known:
 *  without a connection the lines are what counts. */
export const EscalationRule = () => {
  const t = useT();
  const { data } = useQuery(policyQuery);
  if (data === undefined) return null;
  return t(data.overrideImmediate ? "escalation.rule-override" : "escalation.rule-consent");
};
