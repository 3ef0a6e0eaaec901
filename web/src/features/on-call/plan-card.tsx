import type { Rota } from "@evenkeel/contract/on-call";
import { useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Segments } from "../../ui/segments.tsx";
import { Setting } from "../you/setting.tsx";
import { PatternForm } from "./pattern-form.tsx";
import { SpanForm } from "./span-form.tsx";
import { SwapForm } from "./swap-form.tsx";

type Kind = "pattern" | "shift" | "absence" | "swap";

/** One place to put something into the plan: every week, once, away, or given to a colleague. */
export const PlanCard = ({ rota }: { rota: Rota }) => {
  const t = useT();
  const me = useMe();
  const [kind, setKind] = useState<Kind>("pattern");
  const people =
    me?.role === "operator" ? rota.people : rota.people.filter((one) => one.userId === me?.memberId);
  if (people.length === 0)
    return <Setting id="plan" title={t("on-call.plan")} text={t("on-call.nobody-to-plan")} />;
  return (
    <Setting id="plan" title={t("on-call.plan")}>
      <Segments
        label={t("on-call.plan-what")}
        name="plan-kind"
        value={kind}
        onChange={setKind}
        options={[
          { value: "pattern", label: t("on-call.weekly") },
          { value: "shift", label: t("on-call.once") },
          { value: "absence", label: t("on-call.away") },
          { value: "swap", label: t("on-call.swap") },
        ]}
      />
      {kind === "pattern" ? <PatternForm people={people} /> : null}
      {kind === "shift" || kind === "absence" ? <SpanForm key={kind} kind={kind} people={people} /> : null}
      {kind === "swap" ? <SwapForm people={people} rota={rota} /> : null}
    </Setting>
  );
};
