import type { Exercise } from "@evenkeel/contract/exercise";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { longDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { cardDoor } from "../../ui/card.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty, Failed, Loading } from "../../ui/states.tsx";
import { usePending } from "../check-in/pending.ts";
import { leaving } from "../check-in/pending-change.ts";
import { exercisePages } from "./exercise-api.ts";
import { splitPlanned } from "./planned.ts";
import { When } from "./when.tsx";

/** What was worked out, the plans to come first. */
export const MadeScreen = () => {
  const t = useT();
  const pages = useInfiniteQuery(exercisePages);
  const gone = leaving(usePending(), "delete-exercise");
  const all = (pages.data?.pages.flatMap((page) => page.exercises) ?? []).filter((e) => !gone.has(e.id));
  const { planned, rest } = splitPlanned(all, Date.now());
  return (
    <Page title={t("exercise.saved")} back="/exercises" lead={t("exercise.saved-explain")}>
      {planned.length > 0 ? (
        <section aria-labelledby="planned" className="pb-7">
          <h2 id="planned" className="pb-3 text-title">
            {t("exercise.planned")}
          </h2>
          <List exercises={planned} />
        </section>
      ) : null}
      {rest.length > 0 ? (
        <section aria-labelledby="saved">
          <h2 id="saved" className="pb-3 text-title">
            {t("exercise.kept")}
          </h2>
          <List exercises={rest} />
        </section>
      ) : null}
      {pages.error ? <Failed error={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {pages.isPending ? <Loading /> : null}
      {pages.data !== undefined && all.length === 0 ? (
        <Empty
          title={t("exercise.empty-title")}
          action={
            <Button asChild tone="sea">
              <Link to="/exercises">{t("exercise.choose")}</Link>
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
    </Page>
  );
};

const List = ({ exercises }: { exercises: readonly Exercise[] }) => {
  const t = useT();
  return (
    <ul className="grid gap-3">
      {exercises.map((one) => (
        <li key={one.id}>
          <Link to="/exercises/$exerciseId" params={{ exerciseId: one.id }} className={cardDoor}>
            <span className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="serif text-title">
                {one.follows === null ? one.title : t("exercise.came-back", { title: one.title })}
              </span>
              <span className="text-label text-ink-2">{longDate(one.createdAt)}</span>
            </span>
            <When plannedFor={one.plannedFor} />
            <span dir="auto" className="line-clamp-2 pt-1 text-small text-ink-2">
              {one.rows.find((row) => row.value.trim() !== "")?.value}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
};
