import type { Exercise } from "@evenkeel/contract/conversation";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { longDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { cardDoor } from "../../ui/card.tsx";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { join } from "../../ui/join.ts";
import { Page } from "../../ui/page.tsx";
import { Empty, Failed, Loading } from "../../ui/states.tsx";
import { usePending } from "../check-in/pending.ts";
import { leaving } from "../check-in/pending-change.ts";
import { exercisePages } from "./exercise-api.ts";
import { splitPlanned } from "./planned.ts";
import { When } from "./when.tsx";

export const ExercisesScreen = () => {
  const t = useT();
  const pages = useInfiniteQuery(exercisePages);
  const gone = leaving(usePending(), "delete-exercise");
  const all = (pages.data?.pages.flatMap((page) => page.exercises) ?? []).filter((e) => !gone.has(e.id));
  const { planned, rest } = splitPlanned(all, Date.now());
  return (
    <Page title={t("navigation.exercises")} back="/library">
      <div className="grid gap-3 sm:grid-cols-2">
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
      {planned.length > 0 ? (
        <section aria-labelledby="planned" className="pt-7">
          <h2 id="planned" className="pb-3 text-title">
            {t("exercise.planned")}
          </h2>
          <List exercises={planned} />
        </section>
      ) : null}
      <section aria-labelledby="saved" className="pt-7">
        <h2 id="saved" className="text-title">
          {t("exercise.saved")}
        </h2>
        <p className="pb-3 text-small text-ink-2">{t("exercise.saved-explain")}</p>
        <List exercises={rest} />
        {pages.error ? <Failed error={pages.error} onRetry={() => void pages.refetch()} /> : null}
        {pages.isPending ? <Loading /> : null}
        {pages.data !== undefined && all.length === 0 ? (
          <Empty
            title={t("exercise.empty-title")}
            action={
              <Button asChild tone="sea">
                <Link to="/talk">{t("exercise.start-talking")}</Link>
              </Button>
            }
          >
            {t("exercise.empty")}
          </Empty>
        ) : null}
        {pages.hasNextPage ? (
          <div className="grid justify-items-center pt-4">
            <Button
              tone="outline"
              size="small"
              busy={pages.isFetchingNextPage}
              onClick={() => void pages.fetchNextPage()}
            >
              {t("exercise.load-more")}
            </Button>
          </div>
        ) : null}
      </section>
    </Page>
  );
};

const Door = ({
  to,
  icon,
  title,
  text,
}: {
  to: "/journal" | "/check-in";
  icon: IconName;
  title: string;
  text: string;
}) => (
  <Link to={to} className={join(cardDoor, "flex gap-3")}>
    <Icon name={icon} className="mt-0.5 shrink-0 text-sea" />
    <span>
      <span className="serif block text-title">{title}</span>
      <span className="block text-small text-ink-2">{text}</span>
    </span>
  </Link>
);

const List = ({ exercises }: { exercises: readonly Exercise[] }) => (
  <ul className="grid gap-3">
    {exercises.map((one) => (
      <li key={one.id}>
        <Link to="/exercises/$exerciseId" params={{ exerciseId: one.id }} className={cardDoor}>
          <span className="flex flex-wrap items-baseline justify-between gap-x-3">
            <span className="serif text-title">{one.title}</span>
            <span className="text-label text-ink-2">{longDate(one.createdAt)}</span>
          </span>
          <When plannedFor={one.plannedFor} />
          <span className="line-clamp-2 pt-1 text-small text-ink-2">
            {one.rows.find((row) => row.value.trim() !== "")?.value}
          </span>
        </Link>
      </li>
    ))}
  </ul>
);
