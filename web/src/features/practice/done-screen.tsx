import { practiceById } from "@evenkeel/content/practices/practices";
import type { PracticeResult } from "@evenkeel/contract/practice";
import { Link } from "@tanstack/react-router";
import { longDate } from "../../i18n/dates.ts";
import { currentLanguage } from "../../i18n/locale.ts";
import { type T, translate, useT } from "../../i18n/use-t.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty, Failed, Loading } from "../../ui/states.tsx";
import { toast } from "../../ui/toast.tsx";
import { moodMessage } from "../check-in/mood.ts";
import { pendingQueue } from "../check-in/pending.ts";
import { UNDO_MS } from "../check-in/pending-change.ts";
import { useResults } from "./practice-api.ts";

/** Hidden at once; it leaves the server when the ten seconds of undo are over. */
const remove = async (id: string): Promise<void> => {
  const changeId = await pendingQueue.add({ kind: "delete-practice", subject: id }, UNDO_MS);
  toast(translate("practice.deleted"), {
    undo: () =>
      void pendingQueue
        .takeBack(changeId)
        .then((back) => toast(translate(back ? "practice.restored" : "practice.too-late"))),
  });
};

/** Before and after, as far as they were answered. */
const answersOf = (t: T, { before, after }: PracticeResult): string => {
  const was = before === null ? "" : t(moodMessage(before));
  const is = after === null ? "" : t(moodMessage(after));
  if (before !== null && after !== null) return t("practice.made-row", { before: was, after: is });
  if (before !== null) return t("practice.made-before", { before: was });
  return after === null ? "" : t("practice.made-after", { after: is });
};

/** What was practised, newest first. */
export const DoneScreen = () => {
  const t = useT();
  const { results, error, isPending, refetch, data } = useResults();
  return (
    <Page title={t("practice.made")} back="/practice" lead={t("practice.made-lead")}>
      {results.length > 0 ? (
        <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface shadow-lift">
          {results.map((result) => (
            <Row key={result.id} result={result} />
          ))}
        </ul>
      ) : data !== undefined ? (
        <Empty
          title={t("practice.made-none-title")}
          action={
            <Button asChild tone="sea">
              <Link to="/practice">{t("practice.to-list")}</Link>
            </Button>
          }
        >
          {t("practice.made-none")}
        </Empty>
      ) : null}
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {isPending && results.length === 0 ? <Loading /> : null}
    </Page>
  );
};

const Row = ({ result }: { result: PracticeResult }) => {
  const t = useT();
  const title = practiceById(result.practiceId)?.title[currentLanguage()] ?? result.practiceId;
  const details = [
    longDate(result.at),
    answersOf(t, result),
    result.finished ? "" : t("practice.made-part", { minutes: Math.floor(result.seconds / 60) }),
  ];
  return (
    <li className="flex items-center gap-2 py-2 ps-4 pe-2">
      <div className="min-w-0 flex-1">
        <Link
          to="/practice/$practiceId"
          params={{ practiceId: result.practiceId }}
          className="font-medium underline-offset-4 hover:underline"
        >
          {title}
        </Link>
        <p className="text-small text-ink-2">{details.filter((one) => one !== "").join(" · ")}</p>
      </div>
      <IconButton
        icon="trash"
        label={t("practice.delete", { title })}
        onClick={() => void remove(result.id)}
      />
    </li>
  );
};
