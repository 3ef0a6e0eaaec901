import { stepToTake, whoInThread } from "./advice.ts";
import { fromLines } from "./candidate.ts";
import type { Composed } from "./compose.ts";
import { momentLines, type Talk, withLead } from "./open-talk.ts";

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Who else could know: a support that was named; nobody who may be the trouble itself. */
const whoElse = (talk: Talk): string | null => {
  const trouble = whoInThread(talk);
  const named = talk.state.supports.at(-1)?.mention ?? null;
  return named === trouble ? null : named;
};

/** A warm end with no new question: what was on the table, one step from the conversation, and who else could know. */
export const closingReply = (talk: Talk, reason: string): Composed => {
  const words = talk.content.wording[talk.language];
  const { state } = talk;
  const made = withLead(talk, momentLines(talk, "goodbye", "close"), [{ moves: [], utility: 0, reason }]);
  if (state.closing) return made;
  const who = whoElse(talk);
  const own = stepToTake(talk);
  const general = fromLines(
    "close",
    "closing-step",
    words.closingSteps,
    { who },
    new Set(state.used),
    0.3,
  )[0];
  const step = own ?? general?.text ?? "";
  const end = momentLines(talk, "close-step", "close", { step: lowered(step) })[0];
  const toPerson = general !== undefined && own === null && /\{who\}|persona|person/.test(general.text);
  const also = toPerson
    ? undefined
    : momentLines(talk, "also-know", "close", who === null ? {} : { who }).find(
        (c) => who === null || c.text.toLowerCase().includes(who),
      );
  const parts = [made.text, end?.text, also?.text].filter((t) => t !== undefined);
  return {
    ...made,
    text: parts.join(" "),
    sources: [
      ...made.sources,
      ...[end, also].flatMap((c) => (c === undefined ? [] : [c.source])),
      ...(own === null && general !== undefined ? [general.source] : []),
    ],
  };
};
