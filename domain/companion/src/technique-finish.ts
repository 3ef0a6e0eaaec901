import type { Instant } from "@evenkeel/kernel/instant";
import { plannedTime } from "./planned-time.ts";
import type { TechniqueRun } from "./state.ts";
import type { Technique } from "./technique.ts";
import type { TechniqueContext, TechniqueTurn } from "./technique-run.ts";
import { derivedOf, slotsOf, worded } from "./technique-say.ts";

const whenText = (at: Instant, ctx: TechniqueContext): string =>
  new Intl.DateTimeFormat(ctx.language === "es" ? "es" : "en", {
    timeZone: ctx.zone,
    weekday: "long",
    hour: "numeric",
    minute: "2-digit",
  }).format(at);

const dayText = (at: Instant, ctx: TechniqueContext): string =>
  new Intl.DateTimeFormat(ctx.language === "es" ? "es" : "en-GB", {
    timeZone: ctx.zone,
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "numeric",
    minute: "2-digit",
  }).format(at);

/** The end of a run: what was gathered as rows, the time it is planned for, and words that fit how it went. */
export const finish = (
  run: TechniqueRun,
  technique: Technique,
  turn: number,
  ctx: TechniqueContext,
): TechniqueTurn => {
  const words = technique.words[ctx.language];
  const answers = { ...run.answers, ...derivedOf(technique, run.answers) };
  const said = run.answers["~time"];
  const plannedFor = said === undefined ? null : plannedTime(said, ctx.now, ctx.zone, ctx.language);
  const timed = new Set(technique.steps.flatMap((s) => (s.reads === "time" ? [s.saves] : [])));
  const rows = Object.entries(words.labels).flatMap(([key, label]) => {
    const value = answers[key];
    if (value === undefined) return [];
    // "Tomorrow" means nothing next week: the day itself is kept.
    return [{ key, label, value: plannedFor !== null && timed.has(key) ? dayText(plannedFor, ctx) : value }];
  });
  const before = run.answers["~first-rating"];
  const after = run.answers["~last-rating"];
  const eased = before !== undefined && after !== undefined && Number(after) < Number(before);
  const slots = {
    ...slotsOf(technique, run.answers),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(plannedFor === null ? {} : { when: whenText(plannedFor, ctx) }),
  };
  const ending =
    plannedFor !== null
      ? worded(words.planned, slots, turn)
      : eased
        ? worded(words.eased, slots, turn)
        : null;
  const text = rows.length === 0 ? null : (ending ?? worded(words.finish, slots, turn));
  return {
    run: null,
    texts: [text ?? worded(rows.length === 0 ? ctx.wording.nothingKept : words.finish, slots, turn) ?? ""],
    cards:
      rows.length === 0
        ? []
        : [{ kind: "saved-result", techniqueId: technique.id, title: words.title, rows }],
    effects:
      rows.length === 0
        ? []
        : [
            {
              kind: "save-result",
              techniqueId: technique.id,
              title: words.title,
              rows,
              plannedFor,
              ...(run.follows === undefined ? {} : { follows: run.follows }),
            },
          ],
    finished: true,
  };
};
