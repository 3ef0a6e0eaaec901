import type { FeelingAnswerBody } from "@evenkeel/contract/feeling";
import type { FeelingReading } from "@evenkeel/language/feelings/read-feelings";
import type { WhyFeeling } from "@evenkeel/language/feelings/why-feeling";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { type T, useT } from "../../i18n/use-t.ts";
import { Segments } from "../../ui/segments.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { Loading } from "../../ui/states.tsx";
import { readOnDevice, whyOnDevice } from "./device-reader.ts";
import { inHundred, nameOf, signed } from "./feeling-names.ts";
import { MarkedWords } from "./marked-words.tsx";
import { type ReasonRow, reasonRows } from "./strength.ts";
import { type WhyTarget, whyTargets } from "./why-target.ts";

/** `undefined` while it is worked out; null where it cannot be. */
type Looked<V> = V | null | undefined;

/** Why a text was read as it was: its own words, marked and listed, and what the reader is and is not. */
export const WhySheet = ({
  text,
  answer = null,
  onClose,
}: {
  text: string;
  answer?: FeelingAnswerBody | null;
  onClose: () => void;
}) => {
  const t = useT();
  const [reading, setReading] = useState<Looked<FeelingReading>>();
  const [at, setAt] = useState(0);
  useEffect(() => {
    let current = true;
    void readOnDevice(text).then((found) => current && setReading(found));
    return () => {
      current = false;
    };
  }, [text]);
  const targets = reading == null ? [] : whyTargets(reading, answer);
  const target = targets[at];
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      title={
        target === undefined
          ? t("feelings.about")
          : t("feelings.why-title", { feeling: nameOf(t, target.feeling) })
      }
    >
      <div className="grid gap-4">
        {targets.length > 1 ? (
          <Segments
            label={t("feelings.about")}
            name="why"
            value={String(at)}
            onChange={(value) => setAt(Number(value))}
            options={targets.map((one, index) => ({ value: String(index), label: nameOf(t, one.feeling) }))}
          />
        ) : null}
        {reading === undefined ? (
          <Loading label={t("feelings.why-looking")} />
        ) : reading === null ? (
          <p className="text-small text-ink-2">{t("feelings.why-none")}</p>
        ) : target === undefined ? (
          <p className="text-small text-ink-2">{t("feelings.why-nothing")}</p>
        ) : (
          <Reason key={at} target={target} text={text} />
        )}
        <p className="grid gap-1 border-t border-line pt-3 text-small text-ink-2">
          <span>
            {t("feelings.why-never")}{" "}
            {reading?.modelId ? t("feelings.why-model", { model: reading.modelId }) : null}
          </span>
          <Link to="/how-feelings-are-read" className="quiet-link w-fit min-h-6">
            {t("feelings.why-how")}
          </Link>
        </p>
      </div>
    </Sheet>
  );
};

const Reason = ({ target, text }: { target: WhyTarget; text: string }) => {
  const t = useT();
  switch (target.kind) {
    case "said":
      return <p>{t("feelings.why-own", { quote: target.quote })}</p>;
    case "told":
      return <p>{t("feelings.why-told")}</p>;
    case "guess":
      return <Shares target={target} text={text} />;
    default:
      return target satisfies never;
  }
};

const Shares = ({ target, text }: { target: Extract<WhyTarget, { kind: "guess" }>; text: string }) => {
  const t = useT();
  const [why, setWhy] = useState<Looked<WhyFeeling>>();
  const passage = text.slice(target.start, target.end);
  const { label, start } = target;
  useEffect(() => {
    let current = true;
    void whyOnDevice(label, passage, start).then((found) => current && setWhy(found));
    return () => {
      current = false;
    };
  }, [label, passage, start]);
  if (why === undefined) return <Loading label={t("feelings.why-looking")} />;
  if (why === null) return <p className="text-small text-ink-2">{t("feelings.why-none")}</p>;
  const feeling = nameOf(t, target.feeling);
  const percent = inHundred(why.value);
  return (
    <>
      <p className="text-small text-ink-2">
        {t("feelings.why-sure", { feeling, percent })} {t("feelings.why-lead", { feeling })}
      </p>
      <MarkedWords passage={passage} offset={start} words={why.words} />
      <table className="w-full text-small">
        <caption className="pb-2 text-start font-semibold">{t("feelings.why-list")}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t("feelings.why-word")}</th>
            <th scope="col">{t("feelings.why-effect")}</th>
          </tr>
        </thead>
        <tbody>
          {reasonRows(why).map((row) => (
            <tr key={row.kind === "word" ? row.key : row.kind === "whole" ? row.of : row.kind}>
              <th scope="row" className="py-1.5 pe-3 text-start font-normal">
                {rowName(t, row)}
              </th>
              <td className="py-1.5 text-end whitespace-nowrap text-ink-2 tabular-nums">
                {row.kind === "base"
                  ? null
                  : `${t(row.weight > 0 ? "feelings.why-towards" : "feelings.why-away")} `}
                {signed(row.weight)}
              </td>
            </tr>
          ))}
          <tr className="border-t border-line">
            <th scope="row" className="py-1.5 pe-3 text-start font-semibold">
              {t("feelings.why-sum")}
            </th>
            <td className="py-1.5 text-end font-semibold tabular-nums">{signed(why.score)}</td>
          </tr>
        </tbody>
      </table>
      <p className="text-label text-ink-2">
        {t("feelings.why-adds-up", { sum: signed(why.score), percent })}
      </p>
    </>
  );
};

const rowName = (t: T, row: ReasonRow): string => {
  switch (row.kind) {
    case "word":
      return `“${row.text}”`;
    case "whole":
      return t(`feelings.why-${row.of}`);
    case "other-words":
      return t("feelings.why-other-words");
    case "base":
      return t("feelings.why-base");
    default:
      return row satisfies never;
  }
};
