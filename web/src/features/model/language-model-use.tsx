import type { LanguageModelStatus } from "@evenkeel/contract/language-model";
import { i18n } from "@lingui/core";
import { useT } from "../../i18n/use-t.ts";

const whole = (value: number): string => value.toLocaleString(i18n.locale || "en");
const money = (value: number, currency: string): string =>
  value.toLocaleString(i18n.locale || "en", { style: "currency", currency, maximumFractionDigits: 2 });

/** What the last weeks brought, as numbers with their names. */
export const LanguageModelUse = ({ use, setting }: Pick<LanguageModelStatus, "use" | "setting">) => {
  const t = useT();
  if (use.calls === 0) return <p className="text-ink-2">{t("language-model.unused", { days: use.days })}</p>;
  const priced = setting.priceIn > 0 || setting.priceOut > 0;
  const rows: readonly (readonly [string, string])[] = [
    [t("language-model.calls"), whole(use.calls)],
    [t("language-model.worded"), whole(use.worded + use.finishedByEngine)],
    [t("language-model.own-plans"), whole(use.ownPlans)],
    [t("language-model.finished"), whole(use.finishedByEngine)],
    [t("language-model.stopped"), whole(use.stopped)],
    [t("language-model.by-engine"), whole(use.byEngine)],
    ...(use.averageMs === null
      ? []
      : [[t("language-model.average"), t("language-model.ms", { ms: whole(use.averageMs) })] as const]),
    [t("language-model.tokens-in"), whole(use.tokensIn)],
    [t("language-model.tokens-out"), whole(use.tokensOut)],
    ...(use.reckoned === 0 ? [] : [[t("language-model.reckoned"), whole(use.reckoned)] as const]),
    [t("language-model.cost"), priced ? money(use.cost, setting.currency) : t("language-model.no-prices")],
  ];
  return (
    <div className="grid gap-3">
      <h3 className="font-semibold">{t("language-model.last", { days: use.days })}</h3>
      <dl className="grid gap-x-6 text-small sm:grid-cols-2">
        {rows.map(([name, value]) => (
          <div key={name} className="flex justify-between gap-4 border-t border-line py-1">
            <dt>{name}</dt>
            <dd className="font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      {use.failures.length === 0 ? null : (
        <>
          <h3 className="font-semibold">{t("language-model.failures")}</h3>
          <ul className="grid text-small">
            {use.failures.map(({ why, calls }) => (
              <li key={why} className="flex justify-between gap-4 border-t border-line py-1">
                <span>{whyText(t, why)}</span>
                <span className="font-semibold tabular-nums">{whole(calls)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

const WHY = {
  "not-asked": "language-model.why.not-asked",
  busy: "language-model.why.busy",
  unreachable: "language-model.why.unreachable",
  "timed-out": "language-model.why.timed-out",
  "refused-key": "language-model.why.refused-key",
  "too-many-requests": "language-model.why.too-many-requests",
  "server-error": "language-model.why.server-error",
  "bad-request": "language-model.why.bad-request",
  "broke-off": "language-model.why.broke-off",
  unreadable: "language-model.why.unreadable",
  "other-version": "language-model.why.other-version",
  "wrong-shape": "language-model.why.wrong-shape",
  "off-plan": "language-model.why.off-plan",
  "other-language": "language-model.why.other-language",
  "foreign-token": "language-model.why.foreign-token",
  "echoes-instructions": "language-model.why.echoes-instructions",
  "a-list": "language-model.why.a-list",
  refused: "language-model.why.refused",
  "refused-in-half": "language-model.why.refused-in-half",
  "nothing-came": "language-model.why.nothing-came",
} as const;

const isKnown = (why: string): why is keyof typeof WHY => Object.hasOwn(WHY, why);
const whyText = (t: ReturnType<typeof useT>, why: string): string => (isKnown(why) ? t(WHY[why]) : why);
