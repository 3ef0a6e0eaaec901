import type { MyEscalation } from "@evenkeel/contract/escalation";
import { clockTime } from "../../i18n/dates.ts";
import type { T } from "../../i18n/use-t.ts";

type Own = NonNullable<MyEscalation["escalation"]>;

/** Who was told, when, on what ground, and whether they have seen it. It claims nothing that has not happened: an alert
 *  that has not left is on its way, and where nobody is on call it says so. */
export const toldSentence = (t: T, own: Own, onCall: string | null): string => {
  const name = own.owner ?? own.seenBy ?? onCall ?? "";
  if (own.sharing === "withdrawn") return t("escalation.mine-withdrawn");
  if (own.status === "closed" && own.closedAt !== null)
    return t("escalation.mine-closed", { time: clockTime(own.closedAt) });
  const why = t(own.sharing === "override" ? "escalation.mine-by-rule" : "escalation.mine-by-consent");
  if (own.seenAt !== null && own.status === "acknowledged") {
    const seen = t("escalation.mine-seen", { name: own.seenBy ?? name, time: clockTime(own.seenAt) });
    return own.toldAt === null || name === ""
      ? seen
      : `${t("escalation.mine-told", { name, time: clockTime(own.toldAt), why })} ${seen}`;
  }
  if (own.toldAt !== null && name !== "")
    return `${t("escalation.mine-told", { name, time: clockTime(own.toldAt), why })} ${t("escalation.mine-not-seen")}`;
  if (own.owner !== null) return t("escalation.mine-telling", { name: own.owner, why });
  return t(onCall === null ? "escalation.mine-nobody-told" : "escalation.mine-waits", { why });
};
