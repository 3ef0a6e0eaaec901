import type { Composer } from "./composer.ts";
import type { Helpline } from "./directory.ts";
import { emergencyLine } from "./lines.ts";
import type { StayFocus } from "./risk.ts";
import { countryOf, lineFor } from "./where.ts";

/** What one dials, without the words beside it; empty where it is not known. */
const callOf = (line: Helpline | undefined): string =>
  line?.channels.find(({ kind }) => kind === "call")?.value.replace(/\s*\(.*$/, "") ?? "";

/** The numbers that a sentence near danger may hold, from the directory. */
export const dialled = (c: Composer): Readonly<Record<"line" | "emergency", string>> => ({
  line: callOf(lineFor(c, "immediate")),
  emergency: callOf(emergencyLine(countryOf(c), c.ctx.helplines)),
});

/** These name the number in their own words, or show it beside them. */
const NAMES_IT: ReadonlySet<StayFocus> = new Set(["now", "barrier", "before-rest", "medical"]);

/** Near danger no reply is without a way to a person at any hour: one sentence with the number, each time in other
 *  words. Somebody in the room does that too. */
export const keepLine = (c: Composer, focus: StayFocus): void => {
  if (c.state.withSomeone === true || NAMES_IT.has(focus)) return;
  // In every other reply; said no to, in every third.
  const silent = c.state.lineRejected === true ? [1, 2] : [1];
  if (silent.some((ago) => c.used(`line-kept:${c.state.turn - ago}`))) return;
  if (focus === "make-contact" && c.state.lineRejected !== true && !c.used("line-again")) return;
  const { line, emergency } = dialled(c);
  if (line === "" || emergency === "") return;
  const byText = lineFor(c, "immediate")?.channels.some(({ kind }) => kind === "text") === true;
  const way = c.state.lineRejected === true ? "refused" : byText ? "text" : "call";
  c.mark(`line-kept:${c.state.turn}`);
  c.say(c.wording.lineNear[way], `line-near-${way}`, { line, emergency });
};
