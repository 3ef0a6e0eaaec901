import type { Rota } from "@evenkeel/contract/on-call";
import { instant } from "@evenkeel/kernel/instant";
import { instantAt, wallTime } from "@evenkeel/kernel/zone-time";

/** A part of one day: from and to in ms, and as fractions of the day for drawing. */
export interface DayPart {
  readonly fromMs: number;
  readonly toMs: number;
  readonly start: number;
  readonly end: number;
  /** Began the day before, or goes on the day after. */
  readonly before: boolean;
  readonly after: boolean;
}
export interface DayWatch extends DayPart {
  readonly userId: string;
  readonly place: number;
  readonly takenFrom: string | null;
}
export interface Day {
  readonly startMs: number;
  readonly watches: readonly DayWatch[];
  readonly gaps: readonly DayPart[];
}

/** The coming days on the wall of a zone, each with what is on it. A day on which the clocks change has 23 or 25 hours.
 *  The first begins at its midnight, before the rota does; nothing is said of the hours that are over. */
export const daysOf = (
  rota: Pick<Rota, "from" | "to" | "watches" | "gaps">,
  zone: string,
): readonly Day[] => {
  const from = Date.parse(rota.from);
  const to = Date.parse(rota.to);
  const today = wallTime(instant(from), zone);
  const days: Day[] = [];
  for (let i = 0; ; i += 1) {
    const startMs = instantAt(today, i, 0, 0, zone);
    if (startMs >= to) return days;
    const endMs = instantAt(today, i + 1, 0, 0, zone);
    const length = endMs - startMs;
    const partOf = (span: { startsAt: string; endsAt: string }): DayPart[] => {
      const [starts, ends] = [Date.parse(span.startsAt), Date.parse(span.endsAt)];
      const fromMs = Math.max(starts, startMs);
      const toMs = Math.min(ends, endMs, to);
      if (fromMs >= toMs) return [];
      return [
        {
          ...{ fromMs, toMs, before: starts < startMs, after: ends > endMs },
          ...{ start: (fromMs - startMs) / length, end: (toMs - startMs) / length },
        },
      ];
    };
    days.push({
      startMs,
      watches: rota.watches
        .flatMap(({ userId, place, takenFrom, ...span }) =>
          partOf(span).map((part) => ({ ...part, userId, place, takenFrom })),
        )
        .sort((a, b) => a.fromMs - b.fromMs || a.place - b.place),
      gaps: rota.gaps.flatMap(partOf),
    });
  }
};

/** What is said of one stretch of a day: who is on call, in order of failover; nobody in a gap. */
export interface DayLine extends DayPart {
  readonly people: readonly Pick<DayWatch, "userId" | "place" | "takenFrom">[];
}

/** The stretches of a day by their beginnings; those who share one stand in one line. */
export const linesOf = (day: Day): readonly DayLine[] => {
  const lines: DayLine[] = day.gaps.map((gap) => ({ ...gap, people: [] }));
  for (const { userId, place, takenFrom, ...part } of day.watches) {
    const person = { userId, place, takenFrom };
    const known = lines.findIndex(
      (line) => line.people.length > 0 && line.fromMs === part.fromMs && line.toMs === part.toMs,
    );
    const line = lines[known];
    if (line === undefined) lines.push({ ...part, people: [person] });
    else lines[known] = { ...line, people: [...line.people, person] };
  }
  return lines.sort((a, b) => a.fromMs - b.fromMs || (a.people[0]?.place ?? 0) - (b.people[0]?.place ?? 0));
};
