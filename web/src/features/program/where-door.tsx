import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { DoorToPrograms } from "./door-to-programs.tsx";
import { current, pauseIsOver, weekOf } from "./going.ts";
import { usePrograms } from "./use-programs.ts";

/** Where one is in the program that is on. A pause is left in peace until its day. */
export const WhereDoor = () => {
  const t = useT();
  const language = currentLanguage();
  const { all } = usePrograms();
  const on = current(all);
  if (on === undefined) return <DoorToPrograms />;
  const { program, progress } = on;
  const title = program.title[language];
  if (progress.status === "paused")
    return (
      <DoorToPrograms
        about={t(pauseIsOver(progress, Date.now()) ? "program.home-over" : "program.home-paused", {
          program: title,
        })}
      />
    );
  return (
    <DoorToPrograms
      title={t("program.home-going", { program: title, n: weekOf(program, progress.at).n })}
      about={program.modules.find(({ id }) => id === progress.at)?.title[language] ?? ""}
    />
  );
};
