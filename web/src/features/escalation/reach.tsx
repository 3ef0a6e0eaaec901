import type { EscalationDetail } from "@evenkeel/contract/escalation";
import { clockTime } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { countryName } from "../help/country-select.tsx";
import { emergencyNumber } from "../help/directory.ts";
import { Lines } from "../help/lines.tsx";
import { Panel } from "./panel.tsx";
import { WordsForm } from "./words-form.tsx";

/** Who it is, where, what time it is there, and every way there is to reach them. */
export const Reach = ({ one, now, acting }: { one: EscalationDetail; now: number; acting: boolean }) => {
  const t = useT();
  const { person } = one;
  if (person === null)
    return one.drill || !acting ? null : (
      <Panel title={t("escalation.reach")}>
        <p className="text-small text-ink-2">{t("escalation.reach-none")}</p>
      </Panel>
    );
  const number = emergencyNumber(person.country);
  const contacts = one.events.filter(({ kind, words }) => kind === "contact-left" && words !== null);
  const facts: readonly (readonly [string, string])[] = [
    [t("escalation.local-time"), `${clockTime(new Date(now), person.zone)} (${person.zone})`],
    [
      t("escalation.country"),
      person.country === null ? t("escalation.country-unknown") : countryName(person.country),
    ],
    ...contacts.map(({ words }) => [t("escalation.contact-left"), words ?? ""] as const),
    ...(person.trustedPerson === null
      ? []
      : [
          [
            t("escalation.trusted"),
            [person.trustedPerson.name, person.trustedPerson.contact].filter(Boolean).join(", "),
          ] as const,
        ]),
  ];
  return (
    <Panel title={one.name ?? t("caseload.no-name")}>
      <dl className="grid gap-2">
        {facts.map(([name, value]) => (
          <div key={`${name} ${value}`}>
            <dt className="text-label text-ink-2">{name}</dt>
            <dd className="break-words">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap gap-2">
        {person.email === null ? null : (
          <Button asChild size="small" tone="outline">
            <a href={`mailto:${person.email}`}>
              <Icon name="mail" size={20} />
              {t("escalation.write-mail")}
            </a>
          </Button>
        )}
        {number ? (
          <Button asChild size="small" tone="outline">
            <a href={`tel:${number}`}>
              <Icon name="call" size={20} />
              {t("escalation.emergency", { number })}
            </a>
          </Button>
        ) : null}
      </div>
      <details>
        <summary className="min-h-11 cursor-pointer content-center text-small font-semibold">
          {t("escalation.lines")}
        </summary>
        <Lines country={person.country} />
      </details>
      {acting && one.status !== "closed" ? (
        <WordsForm key={`message ${one.id}`} one={one} kind="message" />
      ) : null}
      <p className="text-small text-ink-2">{t("escalation.trusted-careful")}</p>
    </Panel>
  );
};
