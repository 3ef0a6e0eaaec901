import type { Practice } from "@evenkeel/companion/practice/practice";
import { PRACTICES } from "@evenkeel/content/practices/practices";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Icon } from "../../ui/icon.tsx";
import { Page } from "../../ui/page.tsx";
import { Segments } from "../../ui/segments.tsx";
import { FILTERS, type Filter, isFilter, practicesFor } from "./find-practices.ts";
import { PracticeScene } from "./practice-scene.tsx";

/** Every practice, by what someone comes for. The choice is in the address, so that a link can make it. */
export const PracticesScreen = () => {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  const filter = useSearch({
    strict: false,
    select: (search: object): Filter => {
      const { for: chosen } = search as { for?: unknown };
      return isFilter(chosen) ? chosen : "all";
    },
  });
  const choose = (value: Filter): void =>
    void navigate({
      to: "/practice",
      search: (value === "all" ? {} : { for: value }) as never,
      replace: true,
      resetScroll: false,
    });
  return (
    <Page title={t("practice.title")} back="/" lead={t("practice.lead")}>
      <Segments
        label={t("practice.filter")}
        name="need"
        value={filter}
        onChange={choose}
        options={FILTERS.map((value) => ({ value, label: t(`practice.need-${value}`) }))}
      />
      {practicesFor(PRACTICES, filter).map(({ need, practices }) => (
        <section key={need ?? filter} aria-labelledby={`need-${need ?? filter}`} className="pt-7">
          <h2 id={`need-${need ?? filter}`} className="pb-3 text-title">
            {t(`practice.need-${need ?? filter}`)}
          </h2>
          <ul className="grid gap-3 md:grid-cols-2">
            {practices.map((practice) => (
              <li key={practice.id} className="grid">
                <PracticeDoor practice={practice} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {me?.role === "member" ? (
        <p className="pt-8">
          <Link to="/practice/done" className="quiet-link">
            {t("practice.made")}
          </Link>
        </p>
      ) : null}
      <p className="pt-6 text-small text-ink-2">{t("practice.review")}</p>
    </Page>
  );
};

const PracticeDoor = ({ practice }: { practice: Practice }) => {
  const t = useT();
  const language = currentLanguage();
  return (
    <Link
      to="/practice/$practiceId"
      params={{ practiceId: practice.id }}
      className="flex overflow-hidden rounded-card border border-line bg-surface shadow-lift transition-colors duration-150 hover:border-edge"
    >
      <PracticeScene kind={practice.kind} id={practice.id} className="h-full min-h-28 w-24 shrink-0" />
      <span className="grid min-w-0 flex-1 content-center gap-0.5 p-3.5">
        <span className="serif text-title">{practice.title[language]}</span>
        <span className="text-label font-medium text-ink-2">
          {t("practice.what", { minutes: practice.minutes, kind: t(`practice.kind-${practice.kind}`) })}
          {practice.eyesOpen ? ` · ${t("practice.eyes-open")}` : ""}
        </span>
        <span className="line-clamp-2 text-small text-ink-2">{practice.about[language]}</span>
      </span>
      <Icon name="forward" size={18} className="me-3 hidden shrink-0 self-center text-ink-2 sm:block" />
    </Link>
  );
};
