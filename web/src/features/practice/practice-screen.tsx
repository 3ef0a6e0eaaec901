import type { Practice } from "@evenkeel/companion/practice/practice";
import { practiceById } from "@evenkeel/content/practices/practices";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty } from "../../ui/states.tsx";
import type { Mood } from "../check-in/mood.ts";
import { AfterStage } from "./after-stage.tsx";
import { PlayStage } from "./play-stage.tsx";
import { useSettings } from "./practice-settings.ts";
import { ReadyStage } from "./ready-stage.tsx";
import { SoundSheet } from "./sound-sheet.tsx";
import { useKeep } from "./use-keep.ts";
import { usePlayer } from "./use-player.ts";
import { useSpeaker } from "./use-speaker.ts";

export const PracticeScreen = () => {
  const t = useT();
  const { practiceId } = useParams({ strict: false });
  const practice = practiceById(practiceId ?? "");
  if (practice === undefined)
    return (
      <Page title={t("practice.title")} back="/practice">
        <Empty
          title={t("practice.gone-title")}
          action={
            <Button asChild tone="sea">
              <Link to="/practice">{t("practice.to-list")}</Link>
            </Button>
          }
        >
          {t("practice.gone")}
        </Empty>
      </Page>
    );
  return <OnePractice key={practice.id} practice={practice} />;
};

/** Before, during, after: one address, so that back leads to the list from each. */
const OnePractice = ({ practice }: { practice: Practice }) => {
  const t = useT();
  const language = currentLanguage();
  const settings = useSettings();
  const voices = useSpeaker(language, settings.voice);
  const player = usePlayer(practice, language, settings, voices.speaker);
  const [before, setBefore] = useState<Mood | null>(null);
  const [sheet, setSheet] = useState(false);
  const keep = useKeep(practice, language, player);
  const { status } = player.view;
  const begin = (): void => {
    keep.begin(before);
    player.start();
  };
  return (
    <Page title={practice.title[language]} back="/practice">
      {status === "ready" ? (
        <ReadyStage
          practice={practice}
          before={before}
          onBefore={setBefore}
          settings={settings}
          voices={voices}
          onSettings={() => setSheet(true)}
          onBegin={begin}
        />
      ) : status === "over" ? (
        <AfterStage
          practice={practice}
          result={keep.result}
          kept={keep.isKept}
          onAfter={keep.after}
          onAgain={() => {
            setBefore(keep.result?.after == null ? null : (keep.result.after as Mood));
            player.toReady();
          }}
        />
      ) : (
        <PlayStage
          practice={practice}
          player={player}
          spoken={voices.speaker !== null}
          onSettings={() => setSheet(true)}
        />
      )}
      <SoundSheet
        open={sheet}
        onOpenChange={setSheet}
        settings={settings}
        voices={voices}
        language={language}
      />
      <p className="pt-8 text-center text-label text-ink-2">
        {status === "ready" ? t("practice.review") : ""}
      </p>
    </Page>
  );
};
