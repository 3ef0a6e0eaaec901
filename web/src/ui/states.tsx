import type { ReactNode } from "react";
import { useFailureSentence } from "../api/failure-sentence.ts";
import { useT } from "../i18n/use-t.ts";
import { Button } from "./button.tsx";
import { KeelLine } from "./keel-line.tsx";

/** Nothing here yet: says what would be here, and offers one way to begin. */
export const Empty = ({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) => (
  <div className="grid justify-items-center gap-3 px-4 py-12 text-center">
    <div className="w-40">
      <KeelLine height={24} width={160} />
    </div>
    <h2 className="text-title">{title}</h2>
    {children ? <p className="max-w-sm text-small text-ink-2">{children}</p> : null}
    {action}
  </div>
);

/** Waiting. Silent for the first moments, so that a quick answer flashes nothing. */
export const Loading = ({ label }: { label?: string }) => {
  const t = useT();
  return (
    <div
      role="status"
      className="grid animate-[appear_300ms_400ms_both] justify-items-center gap-3 px-4 py-12"
    >
      <div className="w-24 opacity-70">
        <KeelLine height={16} width={96} />
      </div>
      <p className="text-small text-ink-2">{label ?? t("ui.loading")}</p>
    </div>
  );
};

/** What went wrong in one sentence, and the way on. */
export const Failed = ({ error, onRetry }: { error: unknown; onRetry?: () => void }) => {
  const t = useT();
  const sentence = useFailureSentence();
  return (
    <div role="alert" className="grid justify-items-center gap-4 px-4 py-12 text-center">
      <p className="max-w-sm text-body">{sentence(error)}</p>
      {onRetry ? (
        <Button tone="outline" size="small" icon="retry" onClick={onRetry}>
          {t("ui.try-again")}
        </Button>
      ) : null}
    </div>
  );
};

/** A sentence that belongs to the page: not an error, not a celebration. */
export const Note = ({
  tone = "plain",
  children,
}: {
  tone?: "plain" | "clay" | "sea";
  children: ReactNode;
}) => (
  <div
    className={
      tone === "clay"
        ? "rounded-field bg-clay-soft px-4 py-3 text-small text-ink"
        : tone === "sea"
          ? "rounded-field bg-sea-soft px-4 py-3 text-small text-ink"
          : "rounded-field bg-sunk px-4 py-3 text-small text-ink-2"
    }
  >
    {children}
  </div>
);
