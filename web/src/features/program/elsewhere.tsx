import type { Module } from "@evenkeel/companion/program/program";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Note } from "../../ui/states.tsx";
import type { Going } from "./going.ts";
import { goTo } from "./program-acts.ts";

/** Another week than the one that one is in can be read, and moved to. */
export const Elsewhere = ({ going, module }: { going: Going; module: Module }) => {
  const t = useT();
  const language = currentLanguage();
  const { program, progress } = going;
  const at = program.modules.find(({ id }) => id === progress.at);
  return (
    <Note>
      <p>{t("program.elsewhere", { title: at?.title[language] ?? "" })}</p>
      <div className="pt-2">
        <Button size="small" tone="outline" onClick={() => void goTo(going, module.id, progress.small)}>
          {t("program.move-here")}
        </Button>
      </div>
    </Note>
  );
};
