import type { FeelingAnswerBody, MoodReading } from "@evenkeel/contract/feeling";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { clockTime, shortDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Tag } from "../../ui/chip.tsx";
import { Failed, Loading } from "../../ui/states.tsx";
import { messageHash } from "../conversation/jump.ts";
import { nameOf } from "./feeling-names.ts";
import { textsBetween } from "./feelings-api.ts";
import { inWords } from "./mood-days.ts";
import { WhySheet } from "./why-sheet.tsx";

const SHOWN_CHARACTERS = 160;
const shortened = (text: string): string => {
  const all = [...text.replace(/\s+/gu, " ").trim()];
  return all.length <= SHOWN_CHARACTERS ? all.join("") : `${all.slice(0, SHOWN_CHARACTERS - 1).join("")}…`;
};

/** What the member chose instead of a guess. */
const answerOf = (reading: MoodReading | undefined): FeelingAnswerBody | null =>
  reading?.answered === "other" ? { answer: "other", chosen: reading.feelings, own: reading.own } : null;

/** The texts that a day's dot and feelings came from, each with what was read, the reason, and the way to it. */
export const DayTexts = ({ readings }: { readings: readonly MoodReading[] }) => {
  const t = useT();
  const times = readings.map(({ at }) => at).sort((a, b) => Date.parse(a) - Date.parse(b));
  const { data, error, refetch } = useQuery({
    ...textsBetween(times[0] ?? "", times.at(-1) ?? ""),
    enabled: times.length > 0,
  });
  const [why, setWhy] = useState<string | null>(null);
  const textOf = (id: string): string | undefined =>
    data?.texts.find(({ sourceId }) => sourceId === id)?.text;
  if (data === undefined)
    return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />;
  const there = readings.filter(({ sourceId }) => textOf(sourceId) !== undefined);
  const opened = why === null ? undefined : textOf(why);
  return (
    <section aria-label={t("mood.texts-title")} className="grid gap-1 border-t border-line pt-3">
      <h3 className="font-sans text-small font-semibold tracking-normal text-ink-2">
        {t("mood.texts-title")}
      </h3>
      {there.length === 0 ? <p className="text-small text-ink-2">{t("mood.texts-gone")}</p> : null}
      <ul className="divide-y divide-line">
        {there.map((reading) => (
          <Row
            key={reading.sourceId}
            reading={reading}
            text={textOf(reading.sourceId) ?? ""}
            onWhy={() => setWhy(reading.sourceId)}
          />
        ))}
      </ul>
      {opened === undefined ? null : (
        <WhySheet
          text={opened}
          answer={answerOf(readings.find(({ sourceId }) => sourceId === why))}
          onClose={() => setWhy(null)}
        />
      )}
    </section>
  );
};

const Row = ({ reading, text, onWhy }: { reading: MoodReading; text: string; onWhy: () => void }) => {
  const t = useT();
  const { at, zone, sourceKind, feelings, own, valence, answered } = reading;
  return (
    <li className="grid gap-1 py-3">
      <p className="text-label text-ink-2">
        {t(`mood.source.${sourceKind}`)}, {shortDate(at, zone)} {clockTime(at, zone)}
        {valence === null ? null : `, ${t(`mood.value.${inWords(valence)}`)}`}
      </p>
      <p dir="auto" className="text-small">
        {shortened(text)}
      </p>
      <p className="flex flex-wrap items-center gap-1.5">
        {feelings.map((feeling) => (
          <Tag key={feeling} tone="dusk">
            {nameOf(t, feeling)}
          </Tag>
        ))}
        {own === null ? null : <Tag tone="dusk">{own}</Tag>}
        {answered === null ? null : <span className="text-label text-ink-2">{t("mood.by-you")}</span>}
      </p>
      <p className="-my-1 flex gap-4 text-small">
        <button type="button" className="quiet-link min-h-11" onClick={onWhy}>
          {t("feelings.why")}
        </button>
        <Source reading={reading} />
      </p>
    </li>
  );
};

const Source = ({ reading }: { reading: MoodReading }) => {
  const t = useT();
  const look = "quiet-link inline-flex min-h-11 items-center";
  const { sourceKind, sourceId, conversationId } = reading;
  switch (sourceKind) {
    case "message":
      return conversationId === null ? null : (
        <Link
          to="/talk/$conversationId"
          params={{ conversationId }}
          hash={messageHash(sourceId)}
          className={look}
        >
          {t("mood.open-source")}
        </Link>
      );
    case "journal":
      return (
        <Link to="/journal/$entryId" params={{ entryId: sourceId }} className={look}>
          {t("mood.open-source")}
        </Link>
      );
    case "check-in":
      return (
        <Link to="/check-in" className={look}>
          {t("mood.open-source")}
        </Link>
      );
    default:
      return sourceKind satisfies never;
  }
};
