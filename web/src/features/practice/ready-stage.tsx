import type { Practice } from "@evenkeel/companion/practice/practice";
import { practiceById } from "@evenkeel/content/practices/practices";
import { PRACTICE_SOURCES } from "@evenkeel/content/practices/sources";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { KeelRadios } from "../check-in/keel-radios.tsx";
import type { Mood } from "../check-in/mood.ts";
import { useResults } from "./practice-api.ts";
import { PracticeScene } from "./practice-scene.tsx";
import type { PracticeSettings } from "./practice-settings.ts";
import { tally } from "./results.ts";
import type { Voices } from "./use-speaker.ts";

/** What it is, how one is, and Begin; what else there is to know stands below. */
export const ReadyStage = ({
  practice,
  before,
  onBefore,
  settings,
  voices,
  onSettings,
  onBegin,
}: {
  practice: Practice;
  before: Mood | null;
  onBefore: (mood: Mood) => void;
  settings: PracticeSettings;
  voices: Voices;
  onSettings: () => void;
  onBegin: () => void;
}) => {
  const t = useT();
  const language = currentLanguage();
  const { times, asked, lighter } = tally(useResults().results, practice.id);
  const voice =
    voices.on === null
      ? t("practice.voice-none")
      : voices.on === "offline"
        ? t("practice.voice-offline")
        : voices.on.name;
  return (
    <div className="grid gap-5">
      <div className="flex items-center gap-4 pt-1">
        <PracticeScene
          kind={practice.kind}
          id={practice.id}
          className="size-24 shrink-0 rounded-card sm:size-32"
        />
        <div>
          <p className="text-label font-medium text-ink-2">
            {t("practice.what", { minutes: practice.minutes, kind: t(`practice.kind-${practice.kind}`) })}
            {practice.eyesOpen ? ` · ${t("practice.eyes-open")}` : ""}
          </p>
          <p className="text-body">{practice.about[language]}</p>
          {times > 0 ? (
            <p className="pt-1 text-small text-ink-2">{t("practice.last", { times, asked, lighter })}</p>
          ) : null}
        </div>
      </div>
      <Card aria-labelledby="practice-before">
        <h2 id="practice-before" className="text-title">
          {t("practice.before")}
        </h2>
        <KeelRadios label={t("practice.before")} value={before} onChange={onBefore} />
        <p className="pt-2 text-small text-ink-2">{t("practice.before-hint")}</p>
      </Card>
      <div className="grid gap-3">
        <Button tone="sea" icon="play" wide onClick={onBegin}>
          {t("practice.begin")}
        </Button>
        <div className="flex flex-wrap items-center justify-between gap-2">
          <p className="min-w-0 flex-1 text-small text-ink-2">
            {t("practice.settings-now", { voice, sound: t(`practice.sound-${settings.sound}`) })}
          </p>
          <Button tone="outline" size="small" icon="settings" onClick={onSettings}>
            {t("practice.settings")}
          </Button>
        </div>
      </div>
      <NotFor practice={practice} />
      <Fold title={t("practice.read")}>
        <div lang={language} className="grid gap-3">
          {practice.steps.map(({ say }) => (
            <p key={say.en}>{say[language]}</p>
          ))}
        </div>
      </Fold>
      <Fold title={t("practice.sources")}>
        <ul className="grid gap-2 text-small">
          {practice.sources.flatMap((id) => {
            const source = PRACTICE_SOURCES.find((one) => one.id === id);
            return source === undefined
              ? []
              : [
                  <li key={id}>
                    <a
                      href={source.url}
                      target="_blank"
                      rel="noreferrer"
                      className="quiet-link wrap-anywhere"
                    >
                      {source.title}
                    </a>
                    <span className="block text-ink-2">
                      {source.organisation}, {source.year}
                    </span>
                  </li>,
                ];
          })}
        </ul>
      </Fold>
    </div>
  );
};

const NotFor = ({ practice }: { practice: Practice }) => {
  const t = useT();
  const language = currentLanguage();
  if (practice.notFor.length === 0) return null;
  return (
    <section aria-labelledby="practice-not-for">
      <h2 id="practice-not-for" className="pb-2 text-title">
        {t("practice.not-for")}
      </h2>
      <ul className="grid gap-3 text-small">
        {practice.notFor.map(({ when, instead }) => {
          const other = instead === null ? undefined : practiceById(instead);
          return (
            <li key={when.en} className="border-s-2 border-line ps-3">
              {when[language]}{" "}
              {other === undefined ? null : (
                <Link to="/practice/$practiceId" params={{ practiceId: other.id }} className="quiet-link">
                  {t("practice.instead", { title: other.title[language] })}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};

const Fold = ({ title, children }: { title: string; children: ReactNode }) => (
  <details className="rounded-card border border-line bg-surface">
    <summary className="min-h-12 cursor-pointer rounded-card px-4 py-3 font-medium">{title}</summary>
    <div className="px-4 pb-4">{children}</div>
  </details>
);
