import { Link } from "@tanstack/react-router";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { preferredCountry } from "../../i18n/locale.ts";
import { type MessageKey, useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Page } from "../../ui/page.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { linesIn } from "../help/directory.ts";
import { Lines } from "../help/lines.tsx";
import { type ElizaLine, type ElizaVisit, newVisit, said } from "./eliza-talk.ts";

const LESSONS: readonly MessageKey[] = [
  "eliza.lesson-1",
  "eliza.lesson-2",
  "eliza.lesson-3",
  "eliza.lesson-4",
];
const LONGEST = 500;

/** The program of 1966, to be met as she was, and what is learned from meeting her. */
export const ElizaScreen = () => {
  const t = useT();
  const me = useMe();
  const country = me?.country ?? preferredCountry(navigator.languages);
  const [visit, setVisit] = useState<ElizaVisit>(newVisit);
  return (
    <Page title={t("eliza.title")} back="/library" lead={t("eliza.lead")}>
      <Transcript lines={visit.lines} />
      {visit.paused ? (
        <Paused country={country} onAgain={() => setVisit(newVisit())} />
      ) : (
        <Say
          onSay={(text) => setVisit((now) => said(now, text, Date.now(), linesIn(country)))}
          {...(visit.lines.length > 1 ? { onAgain: () => setVisit(newVisit()) } : {})}
        />
      )}
      <section aria-labelledby="taught" className="pt-10">
        <h2 id="taught" className="pb-3 text-title">
          {t("eliza.taught")}
        </h2>
        <div className="grid gap-3 text-voice">
          {LESSONS.map((lesson) => (
            <p key={lesson}>{t(lesson)}</p>
          ))}
        </div>
        <p className="pt-5 text-small text-ink-2">{t("eliza.source")}</p>
      </section>
    </Page>
  );
};

/** A teletype: her lines in capitals as they were printed, the member's as they typed them. */
const Transcript = ({ lines }: { lines: readonly ElizaLine[] }) => {
  const t = useT();
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (lines.length > 1) end.current?.scrollIntoView({ block: "nearest" });
  }, [lines.length]);
  return (
    <Card aria-label={t("eliza.transcript")}>
      <ol aria-live="polite" className="grid gap-3 font-mono text-body">
        {lines.map((line, i) => (
          <li
            key={line.id}
            ref={i === lines.length - 1 ? end : null}
            lang={line.by === "eliza" ? "en" : undefined}
            className={line.by === "eliza" ? "break-words" : "ps-6 break-words text-ink-2"}
          >
            <span className="sr-only">{t(line.by === "eliza" ? "eliza.she" : "eliza.you")}: </span>
            {line.text}
          </li>
        ))}
      </ol>
    </Card>
  );
};

const Say = ({ onSay, onAgain }: { onSay: (text: string) => void; onAgain?: () => void }) => {
  const t = useT();
  const [text, setText] = useState("");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === "") return;
    onSay(text.trim());
    setText("");
  };
  return (
    <form onSubmit={submit} className="grid gap-3 pt-4">
      <TextField
        label={t("eliza.say")}
        hint={t("eliza.say-hint")}
        value={text}
        maxLength={LONGEST}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="sea" size="small">
          {t("eliza.send")}
        </Button>
        {onAgain === undefined ? null : (
          <Button tone="plain" size="small" onClick={onAgain}>
            {t("eliza.again")}
          </Button>
        )}
      </div>
    </form>
  );
};

/** Danger was said to a script that cannot hear it. */
const Paused = ({ country, onAgain }: { country: string | null; onAgain: () => void }) => {
  const t = useT();
  return (
    <section aria-labelledby="paused" className="grid gap-4 pt-5">
      <h2 id="paused" className="text-title">
        {t("eliza.paused-title")}
      </h2>
      <p role="status" className="text-voice">
        {t("eliza.paused")}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button asChild tone="sea">
          <Link to="/talk">{t("eliza.paused-talk")}</Link>
        </Button>
        <Button asChild tone="outline">
          <Link to="/help">{t("eliza.paused-help")}</Link>
        </Button>
      </div>
      <Lines country={country} />
      <Button tone="plain" size="small" className="justify-self-start" onClick={onAgain}>
        {t("eliza.again")}
      </Button>
    </section>
  );
};
