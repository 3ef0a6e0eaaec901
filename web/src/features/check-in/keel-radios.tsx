import { useId } from "react";
import { useT } from "../../i18n/use-t.ts";
import { join } from "../../ui/join.ts";
import { MOODS, type Mood, moodMessage, moodY } from "./mood.ts";

const HEIGHT = 88;
const MARGIN = 16;

/** Five places around the keel line, as a radio group: arrow keys move, a tap chooses, each has its word. */
export const KeelRadios = ({
  label,
  value,
  onChange,
}: {
  label: string;
  value: Mood | null;
  onChange: (mood: Mood) => void;
}) => {
  const t = useT();
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{label}</legend>
      <div className="relative grid grid-cols-5">
        <div
          aria-hidden="true"
          className="absolute inset-x-1 h-[1.5px] rounded-full bg-ink-2/55"
          style={{ top: HEIGHT / 2 }}
        />
        {MOODS.map((mood) => (
          <Place
            key={mood}
            mood={mood}
            name={name}
            word={t(moodMessage(mood))}
            chosen={mood === value}
            onChange={onChange}
          />
        ))}
      </div>
    </fieldset>
  );
};

const Place = ({
  mood,
  name,
  word,
  chosen,
  onChange,
}: {
  mood: Mood;
  name: string;
  word: string;
  chosen: boolean;
  onChange: (mood: Mood) => void;
}) => {
  const y = moodY(mood, HEIGHT, MARGIN);
  // On a phone only the ends and the middle carry their word; the chosen one always does.
  const quiet = (mood === -1 || mood === 1) && !chosen;
  return (
    <label className="group relative grid cursor-pointer justify-items-center rounded-field">
      <input
        type="radio"
        name={name}
        checked={chosen}
        onChange={() => onChange(mood)}
        aria-label={word}
        className="absolute inset-0 z-10 cursor-pointer appearance-none rounded-field outline-none"
      />
      <span aria-hidden="true" className="relative block w-full" style={{ height: HEIGHT }}>
        <span
          className={join(
            "absolute start-1/2 w-[2px] -translate-x-1/2 bg-sea transition-opacity duration-200",
            chosen ? "opacity-70" : "opacity-0",
          )}
          style={{ top: Math.min(y, HEIGHT / 2), height: Math.abs(y - HEIGHT / 2) }}
        />
        <span
          className={join(
            "absolute start-1/2 size-6 -translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-sea transition-[background-color,scale] duration-200 ease-settle",
            "group-has-focus-visible:outline-[2.5px] group-has-focus-visible:outline-offset-3 group-has-focus-visible:outline-sea",
            chosen ? "scale-120 bg-sea" : "bg-surface group-hover:bg-sea-soft",
          )}
          style={{ top: y }}
        />
      </span>
      <span
        aria-hidden="true"
        className={join(
          "px-0.5 pt-1 text-center text-label transition-colors duration-150",
          chosen ? "font-semibold text-ink" : "text-ink-2",
          quiet && "invisible sm:visible",
        )}
      >
        {word}
      </span>
    </label>
  );
};
