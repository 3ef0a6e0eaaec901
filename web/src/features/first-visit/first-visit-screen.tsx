import type { AgeBand } from "@evenkeel/contract/basic";
import { useMutation } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { Failure } from "../../api/failure.ts";
import { useFailureSentence } from "../../api/failure-sentence.ts";
import { useOnline } from "../../api/use-online.ts";
import { currentLanguage, preferredCountry, speak } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { knownMember } from "../../session/me.ts";
import { Chip, ChipRow } from "../../ui/chip.tsx";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { Page } from "../../ui/page.tsx";
import { Note } from "../../ui/states.tsx";
import { SelectField } from "../../ui/text-field.tsx";
import { newConversation } from "../conversation/new-conversation.ts";
import { EscalationRule } from "../escalation/rule.tsx";
import { CountrySelect } from "../help/country-select.tsx";
import { begin } from "./begin.ts";
import { TooYoung } from "./too-young.tsx";

const BANDS: readonly AgeBand[] = ["under-13", "13-15", "16-17", "18-24", "25-64", "65-plus"];

const Said = ({ icon, children }: { icon: IconName; children: ReactNode }) => (
  <li className="flex items-start gap-3">
    <Icon name={icon} size={22} className="mt-0.5 shrink-0 text-sea" />
    <span>{children}</span>
  </li>
);

/** The front door: what it is, who sees what is written, an age in one tap, then write. */
export const FirstVisitScreen = () => {
  const t = useT();
  const navigate = useNavigate();
  const online = useOnline();
  const sentence = useFailureSentence();
  const [country, setCountry] = useState(() => preferredCountry(navigator.languages));
  const start = useMutation({
    mutationFn: (band: AgeBand) => begin(band, country),
    onSuccess: () => navigate({ to: "/talk/$conversationId", params: { conversationId: newConversation() } }),
  });
  if (start.error instanceof Failure && start.error.kind === "under-age")
    return <TooYoung country={country} onAgain={start.reset} />;
  return (
    <Page title="Evenkeel" heading={t("first-visit.title")}>
      <div className="grid gap-6">
        {knownMember() === null ? null : (
          <Note tone="clay">
            {t("first-visit.signed-out")}{" "}
            <Link to="/sign-in" className="quiet-link font-semibold">
              {t("talk.sign-in")}
            </Link>
          </Note>
        )}
        <ul className="grid gap-3 text-voice">
          <Said icon="talk">{t("first-visit.ai")}</Said>
          <Said icon="lock">{t("first-visit.who")}</Said>
          <Said icon="person">
            {t("first-visit.danger")} <EscalationRule />
          </Said>
        </ul>
        <section
          aria-labelledby="age"
          className="grid gap-2 rounded-card border border-line bg-surface p-4 shadow-lift sm:p-5"
        >
          <h2 id="age" className="text-title">
            {t("first-visit.age")}
          </h2>
          <p className="text-small text-ink-2">{t("first-visit.age-why")}</p>
          <ChipRow label={t("first-visit.age")} className="grid! grid-cols-3 pt-1">
            {BANDS.map((band) => (
              <Chip
                key={band}
                className="px-2!"
                disabled={start.isPending}
                aria-busy={start.isPending && start.variables === band}
                onClick={() => start.mutate(band)}
              >
                {t(`first-visit.${band}`)}
              </Chip>
            ))}
          </ChipRow>
          <p className="pt-1 text-small text-ink-2">{t("first-visit.age-yes")}</p>
          <div role="alert">
            {start.error ? <p className="text-small text-clay">{sentence(start.error)}</p> : null}
            {online ? null : <p className="text-small text-clay">{t("first-visit.needs-connection")}</p>}
          </div>
        </section>
        <div className="grid gap-4 sm:grid-cols-2">
          <CountrySelect
            label={t("first-visit.country")}
            value={country}
            onChange={setCountry}
            none={t("first-visit.country-none")}
          />
          <SelectField
            label={t("first-visit.language")}
            value={currentLanguage()}
            onChange={(event) => void speak(event.target.value === "es" ? "es" : "en", { remember: true })}
          >
            <option value="en">English</option>
            <option value="es">Español</option>
          </SelectField>
        </div>
        <p className="text-small text-ink-2">
          {t("first-visit.country-guess")}{" "}
          <Link to="/sign-in" className="quiet-link">
            {t("first-visit.have-account")}
          </Link>
        </p>
      </div>
    </Page>
  );
};
