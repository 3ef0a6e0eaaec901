import type { Helped, Practised } from "@evenkeel/companion/program/act";
import type { Module } from "@evenkeel/companion/program/program";
import { type Place, practisedIn } from "@evenkeel/companion/program/progress";
import { useState } from "react";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Chip, ChipRow } from "../../ui/chip.tsx";
import { TextArea } from "../../ui/text-field.tsx";
import { CareCard } from "./care-card.tsx";
import { Choices } from "./choices.tsx";
import type { Going } from "./going.ts";
import { dangerIn, readyToHear } from "./heard-here.ts";
import { doAct } from "./program-acts.ts";

const HELPED: readonly Helped[] = ["much", "some", "no", "worse"];
const PRACTISED: readonly Practised[] = ["no", "once", "more"];

/** What a week left: whether the practice found room, whether it helped, and what is kept of it. */
export const ReviewPart = ({
  going,
  module,
  place,
  saved,
}: {
  going: Going;
  module: Module;
  place: Place;
  saved: number;
}) => {
  const t = useT();
  const language = currentLanguage();
  const offered = module.keeps[language];
  const known = practisedIn({ ...place, practised: place.practised + saved });
  const [changing, setChanging] = useState(false);
  const [practised, setPractised] = useState<Practised | null>(place.said);
  const [helped, setHelped] = useState<Helped | null>(place.helped);
  const [kept, setKept] = useState<readonly string[]>(() =>
    place.kept.filter((one) => offered.includes(one)),
  );
  const [own, setOwn] = useState(() => place.kept.filter((one) => !offered.includes(one)).join("\n"));
  const [empty, setEmpty] = useState(false);
  const [danger, setDanger] = useState(false);
  const did = practised ?? (known === "no" ? null : known);
  const save = async (): Promise<void> => {
    if (helped === null || did === null) {
      setEmpty(true);
      return;
    }
    setEmpty(false);
    const lines = own
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .slice(0, 6);
    setDanger(await dangerIn(own));
    await doAct(going, {
      ...{ kind: "review", moduleId: module.id, practised: did, helped, kept: [...kept, ...lines] },
    });
    setChanging(false);
  };
  const done = place.helped !== null && !changing;
  return (
    <Card aria-labelledby="review" className="grid gap-4">
      <h2 id="review" className="scroll-mt-24 text-title">
        {t("program.part-review")}
      </h2>
      {danger ? <CareCard reasons={[{ kind: "words" }]} /> : null}
      {done ? (
        <div className="grid gap-2">
          {place.kept.length === 0 ? null : (
            <ul aria-label={t("program.you-keep")} className="grid gap-1 border-s-[3px] border-sea/50 ps-3">
              {place.kept.map((line) => (
                <li key={line} dir="auto">
                  {line}
                </li>
              ))}
            </ul>
          )}
          <div className="flex flex-wrap items-center justify-between gap-2">
            <p role="status" className="text-small text-ink-2">
              {t("program.review-saved")}
            </p>
            <Button size="small" tone="plain" onClick={() => setChanging(true)}>
              {t("program.change")}
            </Button>
          </div>
        </div>
      ) : (
        <>
          <p className="text-voice">{module.lookBack[language]}</p>
          <Choices
            legend={t("program.review-practised")}
            name="practised"
            value={did}
            options={PRACTISED.map((value) => ({ value, label: t(`program.review-practised-${value}`) }))}
            onChange={setPractised}
          />
          <Choices
            legend={t("program.review-helped")}
            name="helped"
            value={helped}
            options={HELPED.map((value) => ({ value, label: t(`program.review-helped-${value}`) }))}
            onChange={setHelped}
          />
          <div className="grid gap-2">
            <h3 className="font-sans text-body font-semibold tracking-normal">{t("program.review-keep")}</h3>
            <p className="text-small text-ink-2">{t("program.review-keep-hint")}</p>
            <ChipRow label={t("program.review-keep")}>
              {offered.map((line) => (
                <Chip
                  key={line}
                  pressed={kept.includes(line)}
                  className="text-start"
                  onClick={() =>
                    setKept(kept.includes(line) ? kept.filter((one) => one !== line) : [...kept, line])
                  }
                >
                  {line}
                </Chip>
              ))}
            </ChipRow>
            <TextArea
              label={t("program.review-own")}
              rows={2}
              maxLength={480}
              value={own}
              onFocus={readyToHear}
              onChange={(event) => setOwn(event.target.value)}
            />
          </div>
          <p role="alert" className="text-small text-clay empty:hidden">
            {empty ? t("program.choose-answer") : null}
          </p>
          <div>
            <Button size="small" tone="sea" onClick={() => void save()}>
              {t("program.review-save")}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
};
