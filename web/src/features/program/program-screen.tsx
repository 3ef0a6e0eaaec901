import { type Program, programById } from "@evenkeel/companion/program/program";
import { PROGRAMS } from "@evenkeel/content/programs/programs";
import { useParams } from "@tanstack/react-router";
import { NotHere } from "../../app/not-here.tsx";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Tag } from "../../ui/chip.tsx";
import { Page } from "../../ui/page.tsx";
import { Failed, Loading, Note } from "../../ui/states.tsx";
import { PendingNote } from "../check-in/pending-note.tsx";
import { Begin } from "./begin.tsx";
import { CareCard } from "./care-card.tsx";
import { goingOf } from "./going.ts";
import { Path } from "./path.tsx";
import { Standing } from "./standing.tsx";
import { useCourse, usePrograms } from "./use-programs.ts";

export const ProgramScreen = () => {
  const { programId } = useParams({ from: "/rooms/programs/$programId" });
  const program = programById(PROGRAMS, programId);
  return program === undefined ? <NotHere /> : <Walk key={programId} program={program} />;
};

/** One program: what it is and how to begin, or where one is on its path. */
const Walk = ({ program }: { program: Program }) => {
  const t = useT();
  const language = currentLanguage();
  const { all, data, error, isPending, retry } = usePrograms();
  const going = goingOf(all, program.id);
  const { reasons } = useCourse(program, going, data?.risk ?? false);
  const waits = going === undefined && isPending;
  const failed = going === undefined && error !== null;
  return (
    <Page title={t("program.title")} back="/programs" heading={program.title[language]}>
      <div className="grid gap-5">
        <PendingNote />
        {data?.whole === false ? <Note>{t("program.offline")}</Note> : null}
        <p className="text-voice">{program.about[language]}</p>
        <p>
          <Tag>{t("program.unreviewed")}</Tag>
        </p>
        <CareCard reasons={reasons} />
        {waits ? (
          <Loading />
        ) : failed ? (
          <Failed error={error} onRetry={retry} />
        ) : going === undefined ? (
          <Begin program={program} all={all} />
        ) : (
          <Standing going={going} all={all} />
        )}
        <section aria-labelledby="path">
          <h2 id="path" className="pb-2 text-title">
            {t(going === undefined ? "program.what-comes" : "program.path")}
          </h2>
          <Path
            program={program}
            places={going?.progress.places ?? []}
            ended={going?.progress.status === "ended"}
          />
        </section>
        <section aria-labelledby="not-for" className="border-t border-line pt-5">
          <h2 id="not-for" className="pb-2 text-title">
            {t("program.not-for")}
          </h2>
          <ul className="grid list-disc gap-1.5 ps-5 text-small text-ink-2">
            {program.notFor[language].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  );
};
