import { PROGRAMS } from "@evenkeel/content/programs/programs";
import { Link } from "@tanstack/react-router";
import { useT } from "../../i18n/use-t.ts";
import { cardDoor } from "../../ui/card.tsx";
import { Icon } from "../../ui/icon.tsx";
import { join } from "../../ui/join.ts";
import { Page } from "../../ui/page.tsx";
import { Failed, Note } from "../../ui/states.tsx";
import { PendingNote } from "../check-in/pending-note.tsx";
import { CareCard } from "./care-card.tsx";
import { CurrentCard } from "./current-card.tsx";
import { current, goingOf } from "./going.ts";
import { ProgramDoor } from "./program-door.tsx";
import { useCourse, usePrograms } from "./use-programs.ts";

/** Every program, the one that is on first, and a way to find the one that fits. */
export const ProgramsScreen = () => {
  const t = useT();
  const { all, data, error, retry } = usePrograms();
  const on = current(all);
  const { reasons } = useCourse(on?.program, on, data?.risk ?? false);
  return (
    <Page title={t("program.title")} back="/" lead={t("program.lead")}>
      <PendingNote />
      {data?.whole === false ? <Note>{t("program.offline")}</Note> : null}
      {error !== null && all.length === 0 ? <Failed error={error} onRetry={retry} /> : null}
      <div className="grid gap-3 empty:hidden">
        <CareCard reasons={reasons} />
        {on === undefined ? null : <CurrentCard going={on} all={all} />}
        <Link to="/programs/choose" className={join(cardDoor, "flex! gap-3")}>
          <Icon name="search" className="mt-0.5 shrink-0 text-sea" />
          <span>
            <span className="serif block text-title">{t("program.find")}</span>
            <span className="block text-small text-ink-2">{t("program.find-about")}</span>
          </span>
        </Link>
      </div>
      <h2 className="pt-8 pb-3 text-title">{t("program.all")}</h2>
      <ul className="grid gap-3">
        {PROGRAMS.map((program) => (
          <li key={program.id}>
            <ProgramDoor program={program} going={goingOf(all, program.id)} />
          </li>
        ))}
      </ul>
    </Page>
  );
};
