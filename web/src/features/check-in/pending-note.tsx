import { Link } from "@tanstack/react-router";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Note } from "../../ui/states.tsx";
import { pendingQueue, usePending } from "./pending.ts";
import type { PendingChange } from "./pending-change.ts";

/** What waits on this device and why; silent while everything is on its way. */
export const PendingNote = () => {
  const t = useT();
  const pending = usePending();
  const refused = pending.filter((p) => p.refused !== null);
  const stuck = pending.filter((p) => p.refused === null && p.attempts > 1);
  if (refused.length === 0 && stuck.length === 0) return null;
  return (
    <div className="grid gap-2 pb-4">
      {stuck.length > 0 ? <Note>{t("check-in.pending", { n: stuck.length })}</Note> : null}
      {refused.map((p) => (
        <Refused key={p.changeId} pending={p} />
      ))}
    </div>
  );
};

const Refused = ({ pending }: { pending: PendingChange }) => {
  const t = useT();
  const consent = pending.refused === "consent-needed";
  return (
    <Note tone="clay">
      <p>{t(consent ? "check-in.refused-consent" : "check-in.refused-other")}</p>
      <div className="flex flex-wrap gap-2 pt-2">
        {consent ? (
          <Button asChild size="small" tone="outline">
            <Link to="/you/consent">{t("check-in.open-consent")}</Link>
          </Button>
        ) : null}
        <Button size="small" tone="outline" onClick={() => void pendingQueue.retry(pending.changeId)}>
          {t("ui.try-again")}
        </Button>
        <Button size="small" tone="plain" onClick={() => void pendingQueue.discard(pending.changeId)}>
          {t("check-in.pending-discard")}
        </Button>
      </div>
    </Note>
  );
};
