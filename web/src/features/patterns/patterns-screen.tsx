import { lazy, Suspense } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Page } from "../../ui/page.tsx";
import { Loading } from "../../ui/states.tsx";
import { PendingNote } from "../check-in/pending-note.tsx";

/** The figure is fetched only when it is looked at. */
const MoodTimeline = lazy(async () => ({ default: (await import("./mood-timeline.tsx")).MoodTimeline }));

export const PatternsScreen = () => {
  const t = useT();
  return (
    <Page title={t("patterns.title")}>
      <PendingNote />
      <Suspense fallback={<Loading label={t("patterns.drawing")} />}>
        <MoodTimeline />
      </Suspense>
    </Page>
  );
};
