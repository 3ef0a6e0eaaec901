import type { Program } from "@evenkeel/companion/program/program";
import { Link } from "@tanstack/react-router";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { cardDoor } from "../../ui/card.tsx";
import { Tag } from "../../ui/chip.tsx";
import type { Going } from "./going.ts";

/** One program as a door. */
export const ProgramDoor = ({ program, going }: { program: Program; going: Going | undefined }) => {
  const t = useT();
  const language = currentLanguage();
  return (
    <Link to="/programs/$programId" params={{ programId: program.id }} className={cardDoor}>
      <span className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="serif block text-title">{program.title[language]}</span>
        {going === undefined ? (
          <span className="text-label text-ink-2">{t("program.weeks", { n: program.modules.length })}</span>
        ) : (
          <Tag tone="sea">{t(`program.status-${going.progress.status}`)}</Tag>
        )}
      </span>
      <span className="block text-small text-ink-2">{program.about[language]}</span>
    </Link>
  );
};
