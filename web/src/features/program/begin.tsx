import type { Program } from "@evenkeel/companion/program/program";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Button } from "../../ui/button.tsx";
import { Note } from "../../ui/states.tsx";
import { AskSigns, type SignsAnswer } from "./ask-signs.tsx";
import { CareCard, Ways } from "./care-card.tsx";
import type { Going } from "./going.ts";
import { beginProgram } from "./program-acts.ts";
import { hasLittleRoom } from "./room.ts";

/** The way in. Where a program asks for signs of danger, that comes first, and a doctor before the program. */
export const Begin = ({ program, all }: { program: Program; all: readonly Going[] }) => {
  const t = useT();
  const language = currentLanguage();
  const navigate = useNavigate();
  const teen = useMe()?.teen === true;
  const [signs, setSigns] = useState<SignsAnswer | null>(null);
  const other = all.find(({ progress }) => progress.status === "going");
  const first = program.modules[0];
  const begin = async (small: boolean): Promise<void> => {
    await beginProgram(program.id, { small, inCare: signs === "in-care" }, all);
    if (first === undefined) return;
    await navigate({
      to: "/programs/$programId/$moduleId",
      params: { programId: program.id, moduleId: first.id },
    });
  };
  if (program.minors === "with-family" && teen)
    return (
      <>
        <Note>{t("program.with-family")}</Note>
        <Ways danger={false} life={false} />
      </>
    );
  const asked = program.dangerSigns === null || signs === "none" || signs === "in-care";
  const small = hasLittleRoom();
  return (
    <div className="grid gap-4">
      {program.dangerSigns === null ? null : (
        <AskSigns name="begin-signs" signs={program.dangerSigns} value={signs} onChange={setSigns} />
      )}
      {signs === "some" && program.dangerSigns !== null ? (
        <>
          <p className="text-voice">{program.dangerSigns.doctorFirst[language]}</p>
          <CareCard reasons={[{ kind: "signs" }]} />
        </>
      ) : null}
      {asked ? (
        <div className="grid gap-2">
          <div className="flex flex-wrap gap-2">
            <Button tone={small ? "outline" : "sea"} onClick={() => void begin(false)}>
              {t("program.begin")}
            </Button>
            <Button tone={small ? "sea" : "outline"} onClick={() => void begin(true)}>
              {t("program.begin-small")}
            </Button>
          </div>
          {other === undefined ? null : (
            <p className="text-small text-ink-2">
              {t("program.begin-rests", { program: other.program.title[language] })}
            </p>
          )}
        </div>
      ) : null}
    </div>
  );
};
