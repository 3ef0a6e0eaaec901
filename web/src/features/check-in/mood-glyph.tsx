import { moodY } from "./mood.ts";

/** A mood as a small figure: a dot on, above or below its line. Decoration beside the word. */
export const MoodGlyph = ({ mood, size = 40 }: { mood: number; size?: number }) => {
  const height = (size * 3) / 4;
  return (
    <svg aria-hidden="true" width={size} height={height} viewBox={`0 0 40 30`} className="shrink-0">
      <line x1="3" x2="37" y1="15" y2="15" stroke="var(--ink-2)" strokeWidth="1.4" opacity="0.55" />
      <circle cx="20" cy={moodY(mood, 30, 6)} r="5" fill="var(--sea)" />
    </svg>
  );
};
