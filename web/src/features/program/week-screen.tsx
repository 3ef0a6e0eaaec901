import { type Module, type Program, programById } from "@evenkeel/companion/program/program";
import { placeOf } from "@evenkeel/companion/program/progress";
import { PROGRAMS } from "@evenkeel/content/programs/programs";
import { useParams } from "@tanstack/react-router";
import { NotHere } from "../../app/not-here.tsx";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Page } from "../../ui/page.tsx";
import { Note } from "../../ui/states.tsx";
import { PendingNote } from "../check-in/pending-note.tsx";
import { CareCard } from "./care-card.tsx";
import { CheckInPart } from "./check-in-part.tsx";
import { Elsewhere } from "./elsewhere.tsx";
import { goingOf, weekOf } from "./going.ts";
import { NextPart } from "./next-part.tsx";
import { PartLine } from "./part-line.tsx";
import { PracticePart } from "./practice-part.tsx";
import { ReviewPart } from "./review-part.tsx";
import { SkillPart } from "./skill-part.tsx";
import { useCourse, usePrograms } from "./use-programs.ts";
import { useSaved } from "./use-saved.ts";

export const WeekScreen = () => {
  const { programId, moduleId } = useParams({ from: "/rooms/programs/$programId/$moduleId" });
  const program = programById(PROGRAMS, programId);
  const module = program?.modules.find(({ id }) => id === moduleId);
  return program === undefined || module === undefined ? (
    <NotHere />
  ) : (
    <Week key={`${programId}/${moduleId}`} program={program} module={module} />
  );
};

/** One week with its four parts, in any order. Its texts come with the app, so it opens without a connection. */
const Week = ({ program, module }: { program: Program; module: Module }) => {
  const t = useT();
  const language = currentLanguage();
  const { all, data } = usePrograms();
  const found = goingOf(all, program.id);
  const going = found?.progress.status === "ended" ? undefined : found;
  const { course, reasons } = useCourse(program, found, data?.risk ?? false);
  const place = found === undefined ? undefined : placeOf(found.progress, module.id);
  const saved = useSaved(module, found);
  const here = going !== undefined && going.progress.at === module.id;
  const small = here && going.progress.small;
  // A doctor first: the week waits until the signs are asked again and none is named.
  const waits = here && going.progress.signs;
  return (
    <Page title={program.title[language]} back={`/programs/${program.id}`} heading={module.title[language]}>
      <div className="grid gap-6">
        <div className="grid gap-3">
          <p className="text-small text-ink-2">
            {t("program.week-of", weekOf(program, module.id))} · {module.aim[language]}
          </p>
          <PendingNote />
          {data?.whole === false ? <Note>{t("program.offline")}</Note> : null}
          {found === undefined ? <Note>{t("program.not-begun")}</Note> : null}
          {going === undefined || here ? null : <Elsewhere going={going} module={module} />}
          {place === undefined ? null : <PartLine place={place} saved={saved.length} />}
          {here ? <CareCard reasons={reasons} /> : null}
        </div>
        {here && place !== undefined ? (
          <CheckInPart key={place.rounds} going={going} module={module} place={place} />
        ) : null}
        <SkillPart going={going} module={module} read={place?.read ?? false} />
        {waits && program.dangerSigns !== null ? (
          <p className="text-voice">{program.dangerSigns.doctorFirst[language]}</p>
        ) : (
          <PracticePart going={going} module={module} place={place} saved={saved} small={small} />
        )}
        {here && !waits && place !== undefined ? (
          <ReviewPart
            key={`review-${place.rounds}`}
            going={going}
            module={module}
            place={place}
            saved={saved.length}
          />
        ) : null}
        {here && !waits && place !== undefined && place.helped !== null ? (
          <NextPart going={going} module={module} course={course} saved={saved.length} />
        ) : null}
      </div>
    </Page>
  );
};
