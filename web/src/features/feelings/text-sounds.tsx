import type { FeelingAnswerBody } from "@evenkeel/contract/feeling";
import type { EmotionName } from "@evenkeel/language/understanding";
import { Link } from "@tanstack/react-router";
import { useT } from "../../i18n/use-t.ts";
import { join } from "../../ui/join.ts";
import type { AboutFeelings } from "../check-in/pending-change.ts";
import { SoundsLike } from "./sounds-like.tsx";
import { useReading } from "./use-reading.ts";

/** What a text sounds like while it is written, read on this device. Nothing stands here while there is nothing to say. */
export const TextSounds = ({
  text,
  known = [],
  answer,
  onAnswer,
  className,
}: {
  text: string;
  /** Feelings that the member has named beside the text. */
  known?: readonly EmotionName[];
  answer: FeelingAnswerBody | null;
  onAnswer: (about: AboutFeelings) => Promise<void>;
  className?: string;
}) => {
  const t = useT();
  const found = useReading(text);
  if (found === null) return null;
  const { reading } = found;
  if (reading.abstained === "language")
    return (
      <p className={join("text-small text-ink-2", className)}>
        {t("feelings.only-english")}{" "}
        <Link to="/how-feelings-are-read" className="quiet-link">
          {t("feelings.how-title")}
        </Link>
      </p>
    );
  const feelings = reading.guessed.map(({ feeling }) => feeling).filter((one) => !known.includes(one));
  if (feelings.length === 0 && answer === null) return null;
  return (
    <div className={className}>
      <SoundsLike
        feelings={feelings}
        text={found.text}
        answer={answer}
        about="text"
        onAnswer={(said) => onAnswer({ answer: said, guessed: feelings, modelId: reading.modelId })}
      />
      <p className="text-label text-ink-2">{t("feelings.on-device")}</p>
    </div>
  );
};
