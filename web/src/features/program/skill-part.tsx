import type { Module } from "@evenkeel/companion/program/program";
import { PROGRAM_SOURCES } from "@evenkeel/content/programs/sources";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Tag } from "../../ui/chip.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Block } from "../library/article-block.tsx";
import { Sources } from "../library/sources.tsx";
import type { Going } from "./going.ts";
import { doAct } from "./program-acts.ts";

/** The teaching text, every claim with its sources, and who has reviewed it. */
export const SkillPart = ({
  going,
  module,
  read,
}: {
  going: Going | undefined;
  module: Module;
  read: boolean;
}) => {
  const t = useT();
  const language = currentLanguage();
  const cited = [...new Set(module.skill.flatMap((block) => ("from" in block ? block.from : [])))];
  return (
    <section aria-labelledby="skill" className="grid gap-4">
      <h2 id="skill" className="scroll-mt-24 text-title">
        {t("program.part-skill")}
      </h2>
      {module.skill.map((block) => (
        <Block key={JSON.stringify(block.words[language])} block={block} cited={cited} />
      ))}
      <div className="flex flex-wrap items-center gap-3">
        {going === undefined ? null : read ? (
          <p className="inline-flex min-h-11 items-center gap-2 text-small text-ink-2">
            <Icon name="check" size={18} className="text-sea" />
            {t("program.read-done")}
          </p>
        ) : (
          <Button
            size="small"
            tone="outline"
            icon="check"
            onClick={() => void doAct(going, { kind: "read", moduleId: module.id })}
          >
            {t("program.read")}
          </Button>
        )}
        <Tag>{t("program.unreviewed")}</Tag>
      </div>
      <details className="group text-small">
        <summary className="quiet-link min-h-11 cursor-pointer content-center">
          {t("library.sources")}
        </summary>
        <Sources cited={cited} from={PROGRAM_SOURCES} />
      </details>
    </section>
  );
};
