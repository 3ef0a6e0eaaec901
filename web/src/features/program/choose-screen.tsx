import { type ProgramId, programById } from "@evenkeel/companion/program/program";
import { recommended } from "@evenkeel/companion/program/recommend";
import { MEASURES, measureById } from "@evenkeel/content/measures/measures";
import { PROGRAMS } from "@evenkeel/content/programs/programs";
import { instant } from "@evenkeel/kernel/instant";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { shortDate } from "../../i18n/dates.ts";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Chip, ChipRow } from "../../ui/chip.tsx";
import { Page } from "../../ui/page.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useMeasures } from "../measures/use-measures.ts";
import { consentsQuery } from "../you/you-api.ts";
import { answeredFrom } from "./answered.ts";
import { CareCard, type Reason } from "./care-card.tsx";
import { Choices } from "./choices.tsx";
import { dangerIn, readyToHear } from "./heard-here.ts";
import { rememberedForPrograms } from "./remembered.ts";
import { wantsRoom } from "./room.ts";
import { Suggestion } from "./suggestion.tsx";
import { useCourse, usePrograms } from "./use-programs.ts";

const FRESH_MS = 60 * 86_400_000;

/** Two or three questions, what else is known, and a suggestion with its reason. Any program can be chosen. */
export const ChooseScreen = () => {
  const t = useT();
  const language = currentLanguage();
  const me = useMe();
  const { here } = useMeasures();
  const { all, data } = usePrograms();
  const consents = useQuery(consentsQuery).data;
  const remembered = consents !== undefined && rememberedForPrograms(consents);
  const [chosen, setChosen] = useState<readonly ProgramId[]>([]);
  const [words, setWords] = useState("");
  const [room, setRoom] = useState<"little" | "some" | null>(null);
  const [shown, setShown] = useState(false);
  const [danger, setDanger] = useState(false);
  const result = useRef<HTMLDivElement>(null);

  const answered = answeredFrom(here.responses);
  const fresh = here.responses.filter(({ completedAt }) => Date.now() - Date.parse(completedAt) <= FRESH_MS);
  const newest = [...new Map(fresh.toReversed().map((one) => [one.measureId, one])).values()];
  const list = newest
    .map(
      ({ measureId, completedAt }) =>
        `${measureById(measureId)?.short ?? measureId} (${shortDate(completedAt)})`,
    )
    .join(", ");
  const weighed = recommended(
    PROGRAMS,
    {
      ...{ chosen, words, language, answered, frames: data?.heard ?? [] },
      ...{ minor: me?.teen === true, now: instant(Date.now()) },
    },
    MEASURES,
  );
  const first = programById(PROGRAMS, weighed[0]?.programId ?? "");
  const { reasons } = useCourse(first, undefined, data?.risk ?? false);
  const open = PROGRAMS.filter(({ minors }) => minors === "open" || me?.teen !== true);
  const choose = (id: ProgramId): void => {
    setShown(false);
    setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id].slice(-2)));
  };
  const show = async (): Promise<void> => {
    wantsRoom(room);
    setDanger(await dangerIn(words));
    setShown(true);
    requestAnimationFrame(() => result.current?.focus());
  };
  const care: readonly Reason[] = danger ? [{ kind: "words" }, ...reasons] : reasons;
  return (
    <Page title={t("program.choose-title")} back="/programs">
      <div className="grid gap-6">
        <section aria-labelledby="weighs">
          <h2 id="weighs" className="text-title">
            {t("program.choose-weighs")}
          </h2>
          <p className="pb-3 text-small text-ink-2">{t("program.choose-weighs-hint")}</p>
          <ChipRow label={t("program.choose-weighs")}>
            {open.map(({ id, weighs }) => (
              <Chip key={id} pressed={chosen.includes(id)} onClick={() => choose(id)}>
                {weighs[language]}
              </Chip>
            ))}
            <Chip pressed={chosen.length === 0} onClick={() => setChosen([])}>
              {t("program.choose-not-sure")}
            </Chip>
          </ChipRow>
        </section>
        <TextField
          label={t("program.choose-words")}
          hint={t("program.choose-words-hint")}
          value={words}
          maxLength={300}
          autoComplete="off"
          onFocus={readyToHear}
          onChange={(event) => {
            setShown(false);
            setWords(event.target.value);
          }}
        />
        <div className="grid gap-2">
          <Choices
            legend={t("program.choose-room")}
            name="room"
            value={room}
            options={(["little", "some"] as const).map((value) => ({
              value,
              label: t(`program.choose-room-${value}`),
            }))}
            onChange={setRoom}
          />
          {room === "little" ? (
            <p className="text-small text-ink-2">{t("program.choose-room-little-about")}</p>
          ) : null}
        </div>
        <Card tone="sunk" aria-labelledby="known" className="grid gap-1">
          <h2 id="known" className="font-sans text-body font-semibold tracking-normal">
            {t("program.choose-known")}
          </h2>
          <p className="text-small text-ink-2">
            {list === "" ? t("program.choose-known-none") : t("program.choose-known-measures", { list })}
          </p>
          <p className="text-small text-ink-2">
            {t(remembered ? "program.choose-known-heard" : "program.choose-known-not-heard")}{" "}
            {remembered ? null : (
              <Link to="/you/consent" className="quiet-link">
                {t("measures.who-settings")}
              </Link>
            )}
          </p>
        </Card>
        <div>
          <Button tone="sea" onClick={() => void show()}>
            {t("program.choose-show")}
          </Button>
        </div>
        <div ref={result} tabIndex={-1} className="grid gap-4 outline-none empty:hidden">
          {shown ? (
            <>
              <CareCard reasons={care} />
              <Suggestion weighed={weighed} all={all} />
            </>
          ) : null}
        </div>
      </div>
    </Page>
  );
};
