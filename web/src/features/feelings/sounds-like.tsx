import type { FeelingAnswerBody } from "@evenkeel/contract/feeling";
import type { EmotionName } from "@evenkeel/language/understanding";
import { useRef, useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { join } from "../../ui/join.ts";
import { CorrectSheet } from "./correct-sheet.tsx";
import { answeredSentence, soundsLike } from "./feeling-names.ts";
import { WhySheet } from "./why-sheet.tsx";

const QUIET = "quiet-link inline-flex min-h-11 items-center pe-4 font-medium text-ink disabled:opacity-55";

/** "Sounds like worry and some anger. Did I get that right?" with a yes, other words, and the reason. One quiet line. */
export const SoundsLike = ({
  feelings,
  text,
  answer,
  about,
  onAnswer,
  className,
}: {
  feelings: readonly EmotionName[];
  /** The text that was read, for the reason. */
  text: string;
  answer: FeelingAnswerBody | null;
  about: "message" | "text";
  /** Rejects with why it was not kept. */
  onAnswer: (answer: FeelingAnswerBody) => Promise<void>;
  className?: string;
}) => {
  const t = useT();
  const [open, setOpen] = useState<"correct" | "why" | null>(null);
  const sentence = useRef<HTMLParagraphElement>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const yes = async (): Promise<void> => {
    setBusy(true);
    setFailed(false);
    try {
      await onAnswer({ answer: "yes", chosen: [], own: null });
      // The button that was pressed goes: the focus stays with what it did.
      sentence.current?.focus();
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  return (
    <aside
      aria-label={t("feelings.about")}
      className={join("animate-appear text-small text-ink-2", className)}
    >
      <p ref={sentence} role="status" tabIndex={-1} className="rounded-tag outline-offset-4">
        {answer === null
          ? `${soundsLike(t, feelings)} ${t("feelings.right")}`
          : answeredSentence(t, feelings, answer)}
      </p>
      <div className="-my-1 flex flex-wrap items-center">
        {answer === null ? (
          <button type="button" className={QUIET} disabled={busy} onClick={() => void yes()}>
            {t("feelings.yes")}
          </button>
        ) : null}
        {/* One button before and after the answer, so that the focus finds its way back from the sheet. */}
        <button type="button" className={QUIET} onClick={() => setOpen("correct")}>
          {t(answer === null ? "feelings.not-quite" : "feelings.change")}
        </button>
        <button type="button" className={QUIET} onClick={() => setOpen("why")}>
          {t("feelings.why")}
        </button>
      </div>
      {failed ? (
        <p role="alert" className="text-clay">
          {t("feelings.not-kept")}
        </p>
      ) : null}
      {open === "correct" ? (
        <CorrectSheet
          start={
            answer?.answer === "other"
              ? answer
              : { chosen: answer?.answer === "none" ? [] : feelings, own: null }
          }
          about={about}
          onKeep={onAnswer}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open === "why" ? <WhySheet text={text} answer={answer} onClose={() => setOpen(null)} /> : null}
    </aside>
  );
};
