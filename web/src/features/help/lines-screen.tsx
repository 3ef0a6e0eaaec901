import { DIRECTORY } from "@evenkeel/content/helplines/directory";
import { type Helpline, helplinesFor } from "@evenkeel/safety/directory";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { shortDate } from "../../i18n/dates.ts";
import { preferredCountry } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Tag } from "../../ui/chip.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty, Failed, Loading } from "../../ui/states.tsx";
import { toast } from "../../ui/toast.tsx";
import { CountrySelect } from "./country-select.tsx";
import { linesIn } from "./directory.ts";
import { LineForm } from "./line-form.tsx";
import { correctionsQuery, correctLine, takeBack } from "./lines-api.ts";
import { useCorrections } from "./use-corrections.ts";

/** An operator's view of the lines of a place: what is shown, what was set right and by whom, what was taken out. */
export const LinesScreen = () => {
  const t = useT();
  useCorrections();
  const me = useMe();
  const [country, setCountry] = useState<string | null>(
    () => me?.country ?? preferredCountry(navigator.languages),
  );
  const [open, setOpen] = useState<Helpline | "new" | null>(null);
  const { data, error, refetch } = useQuery(correctionsQuery);
  const undo = useMutation({ mutationFn: takeBack, onSuccess: () => toast(t("lines.taken-back")) });
  const hide = useMutation({ mutationFn: correctLine, onSuccess: () => toast(t("lines.hidden-done")) });
  if (data === undefined)
    return (
      <Page title={t("navigation.lines")} wide>
        {error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}
      </Page>
    );
  const here = data.corrections.filter((one) => one.country === country);
  const lines = linesIn(country);
  const hidden = here.filter(({ line }) => line === null);
  const setRight = (line: Helpline) => here.find(({ name }) => name === line.name);
  const known = new Set(helplinesFor(country ?? undefined, DIRECTORY).map(({ name }) => name));
  return (
    <Page title={t("navigation.lines")} wide>
      <div className="grid gap-4">
        <p className="text-ink-2">{t("lines.what")}</p>
        <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-end">
          <CountrySelect
            label={t("help.country")}
            value={country}
            none={t("first-visit.country-none")}
            onChange={setCountry}
          />
          <Button tone="sea" disabled={country === null} onClick={() => setOpen("new")}>
            {t("lines.add")}
          </Button>
        </div>
        {lines.length === 0 && hidden.length === 0 ? (
          <Empty title={t("lines.none-title")}>{t("lines.none")}</Empty>
        ) : null}
        <ul className="grid gap-3">
          {lines.map((line) => {
            const correction = setRight(line);
            return (
              <li key={line.name}>
                <Card className="grid gap-2">
                  <div className="flex flex-wrap items-center gap-2">
                    <h2 className="text-title">{line.name}</h2>
                    <Tag>{t(`help.purpose-${line.purpose}`)}</Tag>
                    {line.confidence === "unchecked" ? <Tag tone="clay">{t("lines.unchecked")}</Tag> : null}
                  </div>
                  <p className="text-small">
                    {line.channels
                      .map(({ value, note }) => (note ? `${value} (${note})` : value))
                      .join(" · ")}
                  </p>
                  <p className="text-small text-ink-2">
                    {correction
                      ? t("lines.set-by", { who: correction.setBy, when: shortDate(correction.at) })
                      : t("lines.from", { source: line.source, seen: shortDate(line.seen) })}
                  </p>
                  <div className="flex flex-wrap gap-2">
                    <Button size="small" onClick={() => setOpen(line)}>
                      {t("lines.correct")}
                    </Button>
                    {correction ? (
                      <Button
                        size="small"
                        tone="plain"
                        busy={undo.isPending}
                        onClick={() => undo.mutate({ country: line.country, name: line.name })}
                      >
                        {known.has(line.name) ? t("lines.as-it-came") : t("lines.remove")}
                      </Button>
                    ) : (
                      <Button
                        size="small"
                        tone="plain"
                        busy={hide.isPending}
                        onClick={() => hide.mutate({ country: line.country, name: line.name, line: null })}
                      >
                        {t("lines.hide")}
                      </Button>
                    )}
                  </div>
                </Card>
              </li>
            );
          })}
        </ul>
        {hidden.length > 0 ? (
          <section aria-labelledby="hidden" className="grid gap-2">
            <h2 id="hidden" className="text-title">
              {t("lines.hidden")}
            </h2>
            <ul className="divide-y divide-line">
              {hidden.map(({ name, country: of, setBy, at }) => (
                <li key={name} className="flex flex-wrap items-center justify-between gap-2 py-2">
                  <span>
                    {name}{" "}
                    <span className="text-small text-ink-2">
                      {t("lines.set-by", { who: setBy, when: shortDate(at) })}
                    </span>
                  </span>
                  <Button
                    size="small"
                    busy={undo.isPending}
                    onClick={() => undo.mutate({ country: of, name })}
                  >
                    {t("lines.show-again")}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
      {open !== null && country !== null ? (
        <LineForm country={country} line={open === "new" ? null : open} onClose={() => setOpen(null)} />
      ) : null}
    </Page>
  );
};
