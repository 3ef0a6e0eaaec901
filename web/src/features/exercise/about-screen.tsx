import { techniques } from "@evenkeel/content/techniques/techniques";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty, Note } from "../../ui/states.tsx";
import { useBegin } from "./begin-exercise.ts";
import { hereQuery } from "./exercise-api.ts";

/** What an exercise is, for what, when not, from where, and a way to begin. */
export const AboutScreen = () => {
  const t = useT();
  const { techniqueId } = useParams({ from: "/rooms/exercises/about/$techniqueId" });
  const begin = useBegin();
  const withheld = useQuery(hereQuery).data?.withheld.includes(techniqueId) ?? false;
  const technique = techniques.find((one) => one.id === techniqueId && one.fits !== undefined);
  if (technique === undefined)
    return (
      <Page title={t("navigation.exercises")} back="/exercises">
        <Empty
          title={t("exercise.not-found-title")}
          action={
            <Button asChild tone="sea">
              <Link to="/exercises">{t("navigation.exercises")}</Link>
            </Button>
          }
        >
          {t("exercise.no-such")}
        </Empty>
      </Page>
    );
  const words = technique.words[currentLanguage()];
  const { review } = technique;
  return (
    <Page title={words.title} back="/exercises">
      <p className="text-voice">{words.about}</p>
      <p className="pt-2 text-small text-ink-2">
        {t("exercise.minutes", { minutes: technique.minutes })} · {t("exercise.in-talk")}
      </p>
      <div className="py-5">
        {withheld ? (
          <Note>{t("exercise.withheld")}</Note>
        ) : (
          <Button tone="sea" icon="play" onClick={() => void begin(technique)}>
            {t("exercise.begin")}
          </Button>
        )}
      </div>
      <Card aria-labelledby="kept">
        <h2 id="kept" className="pb-2 text-title">
          {t("exercise.what-is-kept")}
        </h2>
        <ul className="list-disc ps-5 text-small">
          {Object.entries(words.labels).map(([key, label]) => (
            <li key={key}>{label}</li>
          ))}
        </ul>
        <p className="pt-2 text-small text-ink-2">{t("exercise.only-you")}</p>
      </Card>
      <Card aria-labelledby="not-for" className="mt-4">
        <h2 id="not-for" className="pb-2 text-title">
          {t("exercise.not-for")}
        </h2>
        <ul className="list-disc ps-5 text-small">
          {(words.notFor ?? []).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
      <Card aria-labelledby="sources" className="mt-4">
        <h2 id="sources" className="pb-2 text-title">
          {t("library.sources")}
        </h2>
        <ul className="grid gap-2 text-small text-ink-2">
          {technique.sources.map(({ cite }) => (
            <li key={cite} lang="en">
              {cite}
            </li>
          ))}
        </ul>
        <p className="pt-3 text-small">
          {typeof review === "string"
            ? t("library.unreviewed")
            : t("library.reviewed", { by: review.by, on: review.on })}
        </p>
      </Card>
    </Page>
  );
};
