import type { Article } from "@evenkeel/companion/article";
import { searchLibrary } from "@evenkeel/companion/library";
import { Link } from "@tanstack/react-router";
import { useDeferredValue, useState } from "react";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { cardDoor } from "../../ui/card.tsx";
import { Icon } from "../../ui/icon.tsx";
import { join } from "../../ui/join.ts";
import { Page } from "../../ui/page.tsx";
import { Empty } from "../../ui/states.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { DoorToPrograms } from "../program/door-to-programs.tsx";
import { minutesToRead } from "./reading-time.ts";
import { library, shelvesOf } from "./shelf.ts";

/** From this many characters on a search means something. */
const LEAST = 2;

/** Short texts with their sources, by what someone comes for, and a search in the words of either language. */
export const LibraryScreen = () => {
  const t = useT();
  const me = useMe();
  const [words, setWords] = useState("");
  const query = useDeferredValue(words.trim());
  const found = query.length < LEAST ? null : searchLibrary(library, query);
  return (
    <Page title={t("navigation.library")} lead={t("library.lead")}>
      {me?.role === "member" ? (
        <div className="grid gap-3">
          <Exercises />
          <DoorToPrograms />
        </div>
      ) : null}
      <search className="block pt-5">
        <TextField
          type="search"
          label={t("library.search")}
          hint={t("library.search-hint")}
          value={words}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => setWords(event.target.value)}
        />
      </search>
      <p role="status" className="sr-only">
        {found === null ? "" : t("library.found", { count: found.length })}
      </p>
      {found === null ? (
        shelvesOf(library.articles).map(({ group, articles }) => (
          <section key={group} aria-labelledby={group} className="pt-7">
            <h2 id={group} className="pb-2 text-title">
              {t(`library.group-${group}`)}
            </h2>
            <Titles articles={articles} />
          </section>
        ))
      ) : found.length > 0 ? (
        <section aria-labelledby="found" className="pt-7">
          <h2 id="found" className="pb-2 text-title">
            {t("library.found", { count: found.length })}
          </h2>
          <Titles articles={found} />
        </section>
      ) : (
        <Empty title={t("library.none-title")}>{t("library.none")}</Empty>
      )}
      {found === null ? (
        <Link to="/eliza" className={join(cardDoor, "mt-8 flex! gap-3")}>
          <Icon name="talk" className="mt-0.5 shrink-0 text-sea" />
          <span>
            <span className="serif block text-title">{t("eliza.title")}</span>
            <span className="block text-small text-ink-2">{t("eliza.door")}</span>
          </span>
        </Link>
      ) : null}
      <p className="pt-8 text-small text-ink-2">{t("library.review")}</p>
    </Page>
  );
};

/** What the member worked out themselves stands beside what is known. */
const Exercises = () => {
  const t = useT();
  return (
    <Link to="/exercises" className={join(cardDoor, "flex! gap-3")}>
      <Icon name="list" className="mt-0.5 shrink-0 text-sea" />
      <span>
        <span className="serif block text-title">{t("navigation.exercises")}</span>
        <span className="block text-small text-ink-2">{t("library.exercises")}</span>
      </span>
    </Link>
  );
};

const Titles = ({ articles }: { articles: readonly Article[] }) => {
  const t = useT();
  const language = currentLanguage();
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface shadow-lift">
      {articles.map((article) => (
        <li key={article.id}>
          <Link
            to="/library/$articleId"
            params={{ articleId: article.id }}
            className="flex min-h-13 items-center justify-between gap-3 px-4 py-3 hover:bg-sunk focus-visible:-outline-offset-2 sm:px-5"
          >
            <span className="text-body">
              {article.title[language]}
              <span className="block text-label text-ink-2">
                {t("library.minutes", { count: minutesToRead(article, language) })}
              </span>
            </span>
            <Icon name="forward" size={18} className="shrink-0 text-ink-2" />
          </Link>
        </li>
      ))}
    </ul>
  );
};
