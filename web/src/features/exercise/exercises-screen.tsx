import type { Shelf } from "@evenkeel/companion/technique";
import { techniques } from "@evenkeel/content/techniques/techniques";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useDeferredValue, useState } from "react";
import { type T, useT } from "../../i18n/use-t.ts";
import { cardDoor } from "../../ui/card.tsx";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { join } from "../../ui/join.ts";
import { Page } from "../../ui/page.tsx";
import { Segments } from "../../ui/segments.tsx";
import { Empty } from "../../ui/states.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { exercisePages, hereQuery } from "./exercise-api.ts";
import { exercisesHere, findExercises, type Length, SHELVES, shelved } from "./find-exercises.ts";
import { splitPlanned } from "./planned.ts";
import { TechniqueList } from "./technique-row.tsx";
import { When } from "./when.tsx";

const LEAST = 2;

const namesOf = (t: T): Readonly<Record<Shelf, string>> =>
  Object.fromEntries(SHELVES.map((shelf) => [shelf, t(`exercise.shelf-${shelf}`)])) as Record<Shelf, string>;

/** Everything there is to begin, by what it helps with, and the door to what was made. */
export const ExercisesScreen = () => {
  const t = useT();
  const [words, setWords] = useState("");
  const [length, setLength] = useState<Length>("any");
  const query = useDeferredValue(words.trim());
  const withheld = useQuery(hereQuery).data?.withheld ?? [];
  const here = exercisesHere(techniques, withheld, length);
  const found = query.length < LEAST ? null : findExercises(here, query, namesOf(t));
  return (
    <Page title={t("navigation.exercises")} back="/library">
      <Made />
      <search className="grid gap-3 pt-6">
        <TextField
          type="search"
          label={t("exercise.search")}
          value={words}
          maxLength={100}
          autoComplete="off"
          onChange={(event) => setWords(event.target.value)}
        />
        <Segments
          label={t("exercise.length")}
          name="length"
          value={length}
          onChange={setLength}
          options={(["any", "short", "longer"] as const).map((value) => ({
            value,
            label: t(`exercise.length-${value}`),
          }))}
        />
      </search>
      <p role="status" className="sr-only">
        {found === null ? "" : t("exercise.found", { count: found.length })}
      </p>
      {found === null ? (
        shelved(here).map((row) => (
          <section key={row.shelf} aria-labelledby={`shelf-${row.shelf}`} className="pt-7">
            <h2 id={`shelf-${row.shelf}`} className="pb-2 text-title">
              {t(`exercise.shelf-${row.shelf}`)}
            </h2>
            <TechniqueList techniques={row.techniques} />
          </section>
        ))
      ) : found.length > 0 ? (
        <section aria-labelledby="found" className="pt-7">
          <h2 id="found" className="pb-2 text-title">
            {t("exercise.found", { count: found.length })}
          </h2>
          <TechniqueList techniques={found} />
        </section>
      ) : (
        <Empty title={t("exercise.none-title")}>{t("exercise.none")}</Empty>
      )}
      <div className="grid gap-3 pt-8 sm:grid-cols-2">
        <Door
          to="/journal"
          icon="journal"
          title={t("exercise.journal")}
          text={t("exercise.journal-explain")}
        />
        <Door
          to="/check-in"
          icon="patterns"
          title={t("exercise.check-ins")}
          text={t("exercise.check-ins-explain")}
        />
      </div>
      {withheld.length > 0 ? <p className="pt-6 text-small text-ink-2">{t("exercise.withheld")}</p> : null}
      <p className="pt-6 text-small text-ink-2">{t("exercise.review")}</p>
    </Page>
  );
};

/** What the member made, with the plan that comes next. */
const Made = () => {
  const t = useT();
  const pages = useInfiniteQuery(exercisePages);
  const all = pages.data?.pages.flatMap((page) => page.exercises) ?? [];
  const next = splitPlanned(all, Date.now()).planned[0];
  return (
    <Door
      to="/exercises/made"
      icon="list"
      title={t("exercise.saved")}
      text={all.length === 0 ? t("exercise.made-none") : t("exercise.made-count", { count: all.length })}
    >
      {next === undefined ? null : <When plannedFor={next.plannedFor} />}
    </Door>
  );
};

const Door = ({
  to,
  icon,
  title,
  text,
  children,
}: {
  to: "/journal" | "/check-in" | "/exercises/made";
  icon: IconName;
  title: string;
  text: string;
  children?: React.ReactNode;
}) => (
  <Link to={to} className={join(cardDoor, "flex! gap-3")}>
    <Icon name={icon} className="mt-0.5 shrink-0 text-sea" />
    <span>
      <span className="serif block text-title">{title}</span>
      <span className="block text-small text-ink-2">{text}</span>
      {children}
    </span>
  </Link>
);
