import type { ReminderDelivery, Reminders } from "@evenkeel/contract/reminder";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Setting } from "../you/setting.tsx";
import { kindWord, logTime, stateWords, wayWords } from "./reminder-words.ts";

const SHOWN = 5;
/** A note from longer ago is no longer put off. */
const FRESH_MS = 12 * 3_600_000;

/** What was sent where, and how it went, in words. */
export const LogCard = ({ all }: { all: Reminders }) => {
  const t = useT();
  const [whole, setWhole] = useState(false);
  const { deliveries, settings } = all;
  const shown = whole ? deliveries : deliveries.slice(0, SHOWN);
  return (
    <Setting
      id="reminders-log"
      title={t("reminders.log")}
      text={t(deliveries.length === 0 ? "reminders.log-empty" : "reminders.log-about")}
    >
      {deliveries.length === 0 ? null : (
        <ol className="divide-y divide-line">
          {shown.map((delivery) => (
            <li key={delivery.id} className="grid gap-0.5 py-2">
              <p className="flex flex-wrap items-baseline justify-between gap-x-3">
                <span className="font-medium">{kindWord(t, delivery.kind)}</span>
                <span className="text-small text-ink-2">{logTime(delivery.at, settings.zone)}</span>
              </p>
              <p className="text-small text-ink-2">
                {wayWords(t, delivery)}: {stateWords(t, delivery)}
                {mayBePutOff(delivery) ? (
                  <>
                    {". "}
                    <Link
                      to="/reminders/$noteId"
                      params={{ noteId: delivery.noteId }}
                      search={{ do: "later" }}
                      className="quiet-link"
                    >
                      {t("reminders.later")}
                    </Link>
                  </>
                ) : null}
              </p>
            </li>
          ))}
        </ol>
      )}
      {whole || deliveries.length <= SHOWN ? null : (
        <div>
          <Button tone="plain" size="small" onClick={() => setWhole(true)}>
            {t("reminders.log-all")}
          </Button>
        </div>
      )}
    </Setting>
  );
};

const mayBePutOff = ({ kind, state, metAt, at }: ReminderDelivery): boolean =>
  kind !== "test" && state === "sent" && metAt === null && Date.now() - Date.parse(at) < FRESH_MS;
