import type { ErrorComponentProps } from "@tanstack/react-router";
import { Failure } from "../api/failure.ts";
import { useT } from "../i18n/use-t.ts";
import { Button } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { Failed, Note } from "../ui/states.tsx";

/** A screen failed. Help now stays in its place above it. */
export const Broken = ({ error, reset }: ErrorComponentProps) => {
  const t = useT();
  return (
    <Page title="Evenkeel">
      {error instanceof Failure ? (
        <Failed error={error} onRetry={reset} />
      ) : (
        <div className="grid justify-items-start gap-4 pt-6">
          <Note tone="clay">{t("ui.went-wrong")}</Note>
          <Button tone="sea" onClick={() => location.reload()}>
            {t("ui.reload")}
          </Button>
        </div>
      )}
    </Page>
  );
};
