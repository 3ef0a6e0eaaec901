import type { CheckIn } from "@evenkeel/contract/check-in";
import { useT } from "../../i18n/use-t.ts";
import { Card } from "../../ui/card.tsx";
import { emotionCounts } from "./bins.ts";
import { COUNTS_FROM } from "./usual.ts";

const SHOWN = 8;

/** How often each word was chosen, out of how many; silent about anything that is too little to say. */
export const EmotionCounts = ({
  checkIns,
  theirs = false,
}: {
  checkIns: readonly CheckIn[];
  theirs?: boolean;
}) => {
  const t = useT();
  const title = t(theirs ? "patterns.theirs-words" : "patterns.words");
  const { of, counts } = emotionCounts(checkIns);
  const shown = counts.slice(0, SHOWN);
  const more = counts.length - shown.length;
  return (
    <Card aria-label={title} className="grid gap-3">
      <h2 className="text-title">{title}</h2>
      {of < COUNTS_FROM ? (
        <p className="text-small text-ink-2">{t("patterns.words-too-little", { of })}</p>
      ) : (
        <>
          <ul className="grid gap-2">
            {shown.map(({ word, n }) => (
              <li
                key={word}
                className="grid grid-cols-[minmax(6.5rem,auto)_1fr_auto] items-center gap-3 text-small"
              >
                <span>{t(`check-in.emotion.${word}`)}</span>
                <svg
                  aria-hidden="true"
                  className="h-2.5 w-full"
                  preserveAspectRatio="none"
                  viewBox="0 0 100 10"
                >
                  <rect width="100" height="10" rx="2" fill="var(--dusk-soft)" />
                  <rect width={(n / of) * 100} height="10" rx="2" fill="var(--dusk)" />
                </svg>
                <span className="text-ink-2 tabular-nums">{t("patterns.words-of", { n, of })}</span>
              </li>
            ))}
          </ul>
          <p className="text-small text-ink-2">
            {more > 0 ? `${t("patterns.words-more", { n: more })}. ` : null}
            {t("patterns.words-explain", { of, without: checkIns.length - of })}
          </p>
        </>
      )}
    </Card>
  );
};
