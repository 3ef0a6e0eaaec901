import type { EscalationPolicy } from "@evenkeel/contract/escalation";
import { escalationPolicy } from "@evenkeel/contract/escalation";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { queryClient } from "../../api/query-client.ts";
import { ask } from "../../api/request.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Failed, Loading, Note } from "../../ui/states.tsx";
import { Switch } from "../../ui/switch.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { Trouble } from "../you/trouble.tsx";
import { policyQuery } from "./escalation-api.ts";
import { Panel } from "./panel.tsx";

/** The rules of the house about who is told of a danger, and how fast they must have seen it. */
export const PolicyScreen = () => {
  const t = useT();
  const { data, error, refetch } = useQuery(policyQuery);
  return (
    <Page title={t("escalation.policy")} back="/escalations" lead={t("escalation.policy-lead")}>
      {data !== undefined ? (
        <Form policy={data} />
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
};

const NUMBERS = [
  ["immediateMinutes", 1_440],
  ["highMinutes", 1_440],
  ["followUpHours", 72],
] as const;

const Form = ({ policy }: { policy: EscalationPolicy }) => {
  const t = useT();
  const [rules, setRules] = useState(policy);
  const save = useMutation({
    mutationFn: () => ask(escalationPolicy, "/api/escalations/policy", { method: "PUT", body: rules }),
    onSuccess: (saved) => {
      queryClient.setQueryData(policyQuery.queryKey, saved);
      toast(t("escalation.policy-saved"));
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <Panel title={t("escalation.policy-clocks")}>
        {NUMBERS.map(([name, max]) => (
          <TextField
            key={name}
            type="number"
            inputMode="numeric"
            min={1}
            max={max}
            required
            label={t(`escalation.policy-${name}`)}
            value={Number.isNaN(rules[name]) ? "" : rules[name]}
            onChange={(event) => setRules({ ...rules, [name]: event.target.valueAsNumber })}
          />
        ))}
      </Panel>
      <Panel title={t("escalation.policy-consent")}>
        <p className="text-small text-ink-2">{t("escalation.policy-consent-about")}</p>
        <Switch
          label={t("escalation.policy-override")}
          hint={t("escalation.policy-override-about")}
          checked={rules.overrideImmediate}
          onChange={(overrideImmediate) => setRules({ ...rules, overrideImmediate })}
        />
        <Note>{t("escalation.policy-law")}</Note>
      </Panel>
      <Trouble error={save.error} />
      <Button type="submit" tone="sea" busy={save.isPending} className="justify-self-start">
        {t("ui.save")}
      </Button>
    </form>
  );
};
