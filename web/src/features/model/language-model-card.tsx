import { type LanguageModelStatus, languageModelStatus } from "@evenkeel/contract/language-model";
import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import { queryClient } from "../../api/query-client.ts";
import { ask } from "../../api/request.ts";
import { clockTime } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Card } from "../../ui/card.tsx";
import { Tag } from "../../ui/chip.tsx";
import { Failed, Loading } from "../../ui/states.tsx";
import { Switch } from "../../ui/switch.tsx";
import { toast } from "../../ui/toast.tsx";
import { LanguageModelPrices } from "./language-model-prices.tsx";
import { LanguageModelUse } from "./language-model-use.tsx";

const statusQuery = queryOptions({
  queryKey: ["language-model"],
  queryFn: ({ signal }) => ask(languageModelStatus, "/api/language-model", { signal }),
});

/** The language model that words replies: which one, whether it answers, what it has cost, and its switch. */
export const LanguageModelCard = () => {
  const t = useT();
  const { data, error, refetch } = useQuery(statusQuery);
  return (
    <Card aria-labelledby="language-model" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <h2 id="language-model" className="text-title">
          {t("language-model.title")}
        </h2>
        {data?.model == null ? null : <State status={data} />}
      </div>
      {data === undefined ? (
        error ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading />
        )
      ) : data.model === null ? (
        <p className="max-w-prose text-ink-2">{t("language-model.none")}</p>
      ) : (
        <Configured status={data} model={data.model} />
      )}
    </Card>
  );
};

const State = ({ status }: { status: LanguageModelStatus }) => {
  const t = useT();
  const breaker = status.model?.breaker;
  if (status.setting.off) return <Tag>{t("language-model.off")}</Tag>;
  if (!status.lawful) return <Tag tone="clay">{t("language-model.unlawful")}</Tag>;
  switch (breaker?.kind) {
    case "open":
      return <Tag tone="clay">{t("language-model.open", { until: clockTime(breaker.until) })}</Tag>;
    case "trying":
      return <Tag tone="clay">{t("language-model.trying")}</Tag>;
    case "closed":
      return breaker.failures === 0 ? (
        <Tag tone="sea">{t("language-model.answers")}</Tag>
      ) : (
        <Tag tone="clay">{t("language-model.failing", { failures: breaker.failures })}</Tag>
      );
    case undefined:
      return null;
    default:
      return breaker satisfies never;
  }
};

const Configured = ({
  status,
  model,
}: {
  status: LanguageModelStatus;
  model: NonNullable<LanguageModelStatus["model"]>;
}) => {
  const t = useT();
  const change = useMutation({
    mutationFn: (setting: LanguageModelStatus["setting"]) =>
      ask(languageModelStatus, "/api/language-model", { method: "PUT", body: setting }),
    onSuccess: (now) => {
      queryClient.setQueryData(statusQuery.queryKey, now);
      toast(t("language-model.saved"));
    },
  });
  const { setting, use } = status;
  const off = change.isPending ? change.variables.off : setting.off;
  const others = use.answeredBy.filter((one) => one.model !== (model.version ?? model.name));
  return (
    <>
      <p className="max-w-prose wrap-anywhere">
        {t("language-model.who", { model: model.name, host: model.host })}{" "}
        {model.version === null
          ? t("language-model.any-version")
          : t("language-model.pinned", { version: model.version })}
      </p>
      {others.length === 0 ? null : (
        <p className="max-w-prose wrap-anywhere text-small">
          {t("language-model.answered-as", { names: others.map((one) => one.model).join(", ") })}
        </p>
      )}
      {status.lawful ? null : <p className="max-w-prose text-small">{t("language-model.unlawful-text")}</p>}
      <p className="text-small text-ink-2">
        {t(model.teens ? "language-model.teens" : "language-model.no-teens")}
      </p>
      <Switch
        label={t("language-model.switch")}
        hint={t(off ? "language-model.switch-off" : "language-model.switch-on")}
        checked={!off}
        disabled={change.isPending}
        onChange={(on) => change.mutate({ ...setting, off: !on })}
      />
      {change.error ? <Failed error={change.error} onRetry={() => change.reset()} /> : null}
      <LanguageModelUse use={use} setting={setting} />
      <LanguageModelPrices
        setting={setting}
        saving={change.isPending}
        onSave={(prices) => change.mutate({ ...setting, ...prices })}
      />
    </>
  );
};
