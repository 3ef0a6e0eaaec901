import type { EscalationDetail } from "@evenkeel/contract/escalation";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { agoInWords } from "../check-in/zoned-time.ts";
import { Panel } from "./panel.tsx";
import { concernWord } from "./words.ts";

/** The words it rests on, newest first, each with its age. */
export const Evidence = ({ one, now }: { one: EscalationDetail; now: number }) => {
  const t = useT();
  return (
    <Panel title={t("escalation.evidence")}>
      {one.evidence.length === 0 ? (
        <p className="text-small text-ink-2">
          {t(one.drill ? "escalation.evidence-drill" : "escalation.evidence-none")}
        </p>
      ) : (
        <ol className="grid gap-4">
          {one.evidence.map((sign) => (
            <li key={sign.id} className="grid gap-1.5">
              {sign.quotes.map(({ kind, quote }) => (
                <q key={`${kind} ${quote}`} className="block border-s-[3px] border-clay/60 ps-3 text-voice">
                  {quote}
                </q>
              ))}
              <p className="text-small text-ink-2">
                {[
                  agoInWords(sign.at, now, currentLanguage()),
                  ...sign.concerns.map((concern) => concernWord(t, concern)),
                ].join(" · ")}
              </p>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
};
