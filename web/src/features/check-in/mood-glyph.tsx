import { moodY } from "./mood.ts";

/** A mood as a small figure: a dot on, above or below its line. Decoration beside the word. */
export const MoodGlyph = ({ mood, size = 44 }: { mood: number; size?: number }) => {
  const height = (size * 3) / 4;
  return (
    <svg aria-hidden="true" width={size} height={height} viewBox="0 0 44 33" className="shrink-0">
      <line x1="2" x2="42" y1="16.5" y2="16.5" stroke="var(--ink-2)" strokeWidth="1.4" opacity="0.55" />
      <circle cx="22" cy={moodY(mood, 33, 5)} r="4.5" fill="var(--sea)" />
    </svg>
  );
};
