import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useT } from "../../i18n/use-t.ts";
import { useLocked } from "../../session/lock.ts";
import { knownMember, useMe } from "../../session/me.ts";
import { cardDoor } from "../../ui/card.tsx";
import { Icon } from "../../ui/icon.tsx";
import { safetyPlanQuery } from "./safety-plan-api.ts";

/** The way to the plan from Help now; its words themselves stay behind the lock. */
export const SafetyPlanDoor = () => {
  const t = useT();
  const me = useMe();
  const locked = useLocked() || me?.lock.locked === true;
  const known = me?.role === "member" || (me === null && knownMember() !== null);
  const { data } = useQuery({ ...safetyPlanQuery, enabled: known && !locked });
  if (!known) return null;
  return (
    <Link to="/safety-plan" className={cardDoor}>
      <span className="flex items-start gap-3">
        <Icon name="shield" size={22} className="mt-0.5 shrink-0 text-sea" />
        <span>
          <span className="serif block text-title">{t("safety-plan.title")}</span>
          <span className="block text-small text-ink-2">
            {data?.plan ? t("safety-plan.door") : t("safety-plan.door-none")}
          </span>
        </span>
      </span>
    </Link>
  );
};
