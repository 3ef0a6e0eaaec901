import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { preferredCountry } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Page } from "../../ui/page.tsx";
import { toast } from "../../ui/toast.tsx";
import { EscalationRule } from "../escalation/rule.tsx";
import { SafetyPlanDoor } from "../safety-plan/help-door.tsx";
import { CountrySelect, countryName } from "./country-select.tsx";
import { emergencyNumber } from "./directory.ts";
import { FOR_TEENS, Lines } from "./lines.tsx";
import { TrustedPersonCard } from "./trusted-person.tsx";
import { useCorrections } from "./use-corrections.ts";

const CHOSEN = "help-country";

const Danger = ({ country }: { country: string | null }) => {
  const t = useT();
  const number = emergencyNumber(country);
  return (
    <section aria-labelledby="danger" className="grid gap-3 rounded-card bg-clay-soft p-4 sm:p-5">
      <div>
        <h2 id="danger" className="text-title">
          {t("help.danger")}
        </h2>
        <p className="text-small text-ink">{t("help.danger-how")}</p>
      </div>
      {number ? (
        <Button asChild tone="clay" wide>
          <a href={`tel:${number}`}>
            <Icon name="call" size={20} />
            {t("help.danger-call", { number })}
          </a>
        </Button>
      ) : (
        <p className="font-semibold">{t("help.danger-none")}</p>
      )}
    </section>
  );
};

const Script = () => {
  const t = useT();
  const lines = [t("help.script-1"), t("help.script-2")];
  return (
    <section aria-labelledby="script" className="grid gap-2">
      <h2 id="script" className="text-title">
        {t("help.script")}
      </h2>
      <ul className="grid gap-2">
        {lines.map((line) => (
          <li key={line} className="flex items-center justify-between gap-3 border-s-[3px] border-line ps-4">
            <span className="text-voice">{line}</span>
            <Button
              tone="plain"
              size="small"
              aria-label={`${t("help.copy")}: ${line}`}
              onClick={() => {
                void navigator.clipboard
                  .writeText(line.replace(/^["«]|["»]\.?$/g, ""))
                  .then(() => toast(t("help.copied")));
              }}
            >
              {t("help.copy")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Opens without a connection, without an account and while the app is locked. */
export const HelpScreen = () => {
  const t = useT();
  const me = useMe();
  useCorrections();
  const [chosen, setChosen] = useState<string | null | undefined>(
    () => sessionStorage.getItem(CHOSEN) ?? undefined,
  );
  const country = chosen === undefined ? (me?.country ?? preferredCountry(navigator.languages)) : chosen;
  return (
    <Page title={t("help.title")} back="/" heading={t("help.heading")}>
      <div className="grid gap-6">
        <Danger country={country} />
        <SafetyPlanDoor />
        {me?.teen ? (
          <section aria-labelledby="adult" className="grid gap-1 border-s-[3px] border-line ps-4">
            <h2 id="adult" className="text-title">
              {t("help.teen-adult")}
            </h2>
            <p className="text-small text-ink-2">{t("help.teen-adult-who")}</p>
          </section>
        ) : null}
        <CountrySelect
          label={t("help.country")}
          value={country}
          none={t("first-visit.country-none")}
          onChange={(next) => {
            setChosen(next);
            if (next) sessionStorage.setItem(CHOSEN, next);
            else sessionStorage.removeItem(CHOSEN);
          }}
        />
        <section aria-labelledby="lines" className="grid gap-3">
          <h2 id="lines" className="text-title">
            {t("help.lines", { country: country ? countryName(country) : "…" })}
          </h2>
          <Lines country={country} {...(me?.teen ? { purposes: FOR_TEENS } : {})} />
        </section>
        <Script />
        <TrustedPersonCard />
        <div className="flex flex-wrap justify-start gap-2">
          <Button asChild>
            <Link to="/breathe">
              <Icon name="breathe" size={20} />
              {t("help.breathe")}
            </Link>
          </Button>
          <Button asChild>
            <Link to="/library">
              <Icon name="library" size={20} />
              {t("help.library")}
            </Link>
          </Button>
        </div>
        <p className="text-small text-ink-2">
          <EscalationRule />
        </p>
        <p className="text-small text-ink-2">{t("help.note-source")}</p>
      </div>
    </Page>
  );
};
