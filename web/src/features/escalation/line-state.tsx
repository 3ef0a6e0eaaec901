import { useOnline } from "../../api/use-online.ts";
import { useT } from "../../i18n/use-t.ts";
import { Note } from "../../ui/states.tsx";
import type { Line } from "./use-news.ts";

/** Says when what is shown may be old: a silent screen must never look like a quiet night. */
export const LineState = ({ line }: { line: Line }) => {
  const t = useT();
  const online = useOnline();
  const lost = !online || line === "lost";
  return (
    <div role="status" className={lost ? "pb-4" : undefined}>
      {lost ? (
        <Note tone="clay">{t("escalation.line-lost")}</Note>
      ) : (
        <p className="pb-3 text-small text-ink-2">
          {t(line === "open" ? "escalation.line-open" : "escalation.line-connecting")}
        </p>
      )}
    </div>
  );
};
