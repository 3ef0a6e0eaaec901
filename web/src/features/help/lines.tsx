import type { Helpline, HelplinePurpose } from "@evenkeel/safety/directory";
import { i18n } from "@lingui/core";
import { shortDate } from "../../i18n/dates.ts";
import { type T, useT } from "../../i18n/use-t.ts";
import { Card } from "../../ui/card.tsx";
import { Tag } from "../../ui/chip.tsx";
import { ChannelButtons } from "./channel-buttons.tsx";
import { linesIn, WORLDWIDE } from "./directory.ts";

/** Wide first: who is there for anyone in a crisis, then those for some. */
const ORDER: readonly HelplinePurpose[] = [
  "suicide",
  "general",
  "youth",
  "domestic-violence",
  "lgbtq-youth",
  "veterans",
  "eating",
];

/** Under 18, lines for the young come first. */
export const FOR_TEENS: readonly HelplinePurpose[] = [
  "youth",
  "suicide",
  "general",
  "domestic-violence",
  "lgbtq-youth",
  "eating",
];

const languageNames = (codes: readonly string[]): string => {
  const names = new Intl.DisplayNames([i18n.locale || "en"], { type: "language" });
  return new Intl.ListFormat(i18n.locale || "en").format(codes.map((code) => names.of(code) ?? code));
};

const hoursOf = (t: T, line: Helpline): string =>
  line.hours === "not stated" ? t("help.hours-unknown") : t("help.hours", { hours: line.hours });

const Line = ({ line, firstStep }: { line: Helpline; firstStep: boolean }) => {
  const t = useT();
  return (
    <Card tone={firstStep ? "clay" : "paper"} className="grid gap-3">
      <div className="grid justify-items-start gap-1">
        <Tag tone={firstStep ? "clay" : "plain"}>{t(`help.purpose-${line.purpose}`)}</Tag>
        <h3 className="text-title">{line.name}</h3>
        <p className="text-small text-ink-2">
          {line.purpose === "emergency" ? "" : `${hoursOf(t, line)} · `}
          {t("help.languages", { languages: languageNames(line.languages) })}
        </p>
      </div>
      <ChannelButtons channels={line.channels} firstStep={firstStep} />
      <p className="text-label text-ink-2">
        {line.confidence === "unchecked"
          ? t("help.unchecked")
          : t(line.confidence === "this service" ? "help.set-here" : "help.seen", {
              seen: shortDate(line.seen),
            })}
      </p>
    </Card>
  );
};

/** The lines of a place, most useful first; without any, where lines of the whole world are listed. */
export const Lines = ({
  country,
  purposes = ORDER,
}: {
  country: string | null;
  /** Which kinds, in which order. */
  purposes?: readonly HelplinePurpose[];
}) => {
  const t = useT();
  const lines = linesIn(country)
    .filter((line) => purposes.includes(line.purpose))
    .sort((a, b) => purposes.indexOf(a.purpose) - purposes.indexOf(b.purpose));
  if (lines.length === 0)
    return (
      <Card className="grid gap-3">
        <p>{t("help.lines-none")}</p>
        <ChannelButtons channels={WORLDWIDE} />
      </Card>
    );
  return (
    <div className="grid gap-3">
      {lines.map((line, index) => (
        <Line key={line.name} line={line} firstStep={index === 0} />
      ))}
    </div>
  );
};
