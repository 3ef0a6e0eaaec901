import type { Program } from "@evenkeel/companion/program/program";
import type { Place } from "@evenkeel/companion/program/progress";
import { Link } from "@tanstack/react-router";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Icon } from "../../ui/icon.tsx";
import { join } from "../../ui/join.ts";
import { Mark } from "../../ui/mark.tsx";

/** Width of the drawn column, px, and how far down in its row a place lies. */
const WIDTH = 72;
const DOWN = 30;

/** Places lie left and right of the middle by turns, so that the line between them winds. */
const xOf = (index: number): number => (index % 2 === 0 ? 22 : 50);

const line = "fill-none [stroke-linecap:round] [vector-effect:non-scaling-stroke]";
const walked = join(line, "stroke-sea stroke-[2.5]");
const ahead = join(line, "stroke-edge stroke-2 [stroke-dasharray:0.1_7]");

/** A program as a way with places on it: where one is, what one keeps from each. Nothing on it is counted, and every
 *  place can be entered. @param places none: not begun, all lies ahead. */
export const Path = ({
  program,
  places,
  ended,
}: {
  program: Program;
  places: readonly Place[];
  ended: boolean;
}) => {
  const t = useT();
  const language = currentLanguage();
  const here = ended ? program.modules.length : places.findIndex(({ state }) => state === "here");
  return (
    <ol className="grid">
      {program.modules.map(({ id, title, aim }, index) => {
        const place = places[index];
        const state = place?.state ?? "ahead";
        return (
          <li key={id} className="relative grid grid-cols-[4.5rem_minmax(0,1fr)] gap-1">
            <Drawn
              index={index}
              state={state}
              last={index === program.modules.length - 1}
              toHere={index <= here}
              fromHere={index < here}
            />
            <div
              className={join(
                "relative my-1 min-h-20 rounded-card px-4 py-3",
                state === "here" && "border border-line bg-surface shadow-lift",
              )}
            >
              <p className="text-label text-ink-2">
                {t("program.week", { n: index + 1 })}
                {places.length === 0 ? null : <> · {t(`program.place-${state}`)}</>}
                {place === undefined || place.rounds < 2 ? null : (
                  <> · {t("program.place-rounds", { n: place.rounds })}</>
                )}
              </p>
              <Link
                to="/programs/$programId/$moduleId"
                params={{ programId: program.id, moduleId: id }}
                aria-current={state === "here" ? "step" : undefined}
                className="serif text-title after:absolute after:inset-0 after:rounded-card hover:underline"
              >
                {title[language]}
              </Link>
              {place === undefined || place.kept.length === 0 ? (
                <p className="text-small text-ink-2">{aim[language]}</p>
              ) : (
                <Kept lines={place.kept} />
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
};

const Kept = ({ lines }: { lines: readonly string[] }) => {
  const t = useT();
  return (
    <ul aria-label={t("program.you-keep")} className="mt-1 grid gap-1 border-s-[3px] border-sea/50 ps-3">
      {lines.map((kept) => (
        <li key={kept} dir="auto" className="text-small">
          {kept}
        </li>
      ))}
    </ul>
  );
};

const Drawn = ({
  index,
  state,
  last,
  toHere,
  fromHere,
}: {
  index: number;
  state: Place["state"];
  last: boolean;
  toHere: boolean;
  fromHere: boolean;
}) => {
  const x = xOf(index);
  const next = xOf(index + 1);
  return (
    <div aria-hidden="true" className="relative">
      {index === 0 ? null : (
        <svg
          aria-hidden="true"
          className="absolute start-0 top-0 overflow-visible"
          width={WIDTH}
          height={DOWN}
          viewBox={`0 0 ${WIDTH} ${DOWN}`}
        >
          <path className={toHere ? walked : ahead} d={`M${x} 0V${DOWN}`} />
        </svg>
      )}
      {last ? null : (
        <svg
          aria-hidden="true"
          className="absolute start-0 overflow-visible"
          style={{ top: DOWN, height: `calc(100% - ${DOWN}px)` }}
          width={WIDTH}
          viewBox={`0 0 ${WIDTH} 100`}
          preserveAspectRatio="none"
        >
          <path className={fromHere ? walked : ahead} d={`M${x} 0C${x} 60 ${next} 40 ${next} 100`} />
        </svg>
      )}
      <span className="absolute -translate-1/2" style={{ left: x, top: DOWN }}>
        <Mooring state={state} />
      </span>
    </div>
  );
};

const Mooring = ({ state }: { state: Place["state"] }) => {
  switch (state) {
    case "here":
      return (
        <span className="grid size-11 place-items-center rounded-full border-2 border-sea bg-surface">
          <Mark size={26} />
        </span>
      );
    case "done":
      return (
        <span className="grid size-6 place-items-center rounded-full bg-sea text-sea-ink">
          <Icon name="check" size={15} />
        </span>
      );
    case "passed":
      return <span className="block size-5 rounded-full border-2 border-sea border-dashed bg-paper" />;
    case "ahead":
      return <span className="block size-4.5 rounded-full border-2 border-edge bg-paper" />;
    default:
      return state satisfies never;
  }
};
