import { DAY_MS } from "@evenkeel/kernel/instant";
import { asksAdvice } from "../advice.ts";
import { filled } from "../candidate.ts";
import type { TechniqueReply } from "../in-technique.ts";
import type { Move } from "../move.ts";
import type { Talk } from "../open-talk.ts";
import type { CompanionContext } from "../respond-types.ts";
import { capitalised } from "../wordings.ts";
import { usable } from "./avoided.ts";
import { type Memory, NO_TRAIL } from "./memory.ts";
import { asClause, daysFrom, whenWords } from "./sentence.ts";
import { touching } from "./subject.ts";

/** Replies that do something of their own, beside which nothing is brought up. */
const BUSY: ReadonlySet<Move> = new Set<Move>([
  ...([
    "safety",
    "step-technique",
    "finish-technique",
    "offer-technique",
    "repair",
    "close",
    "cite",
  ] as const),
  ...(["not-known", "state-scope", "bridge-to-person", "summarise"] as const),
]);
const FIRST_TURNS = 2;
/** Between two uses in one conversation. */
const TURNS_APART = 5;
const TOO_HARD = 0.85;
const ASKED_FOR_DAYS = 7;
const COMING_DAYS = 2;
/** A goal is asked after again only then. */
const GOAL_REST_DAYS = 3;

/** A reply with something remembered in it, and which. */
interface Recalled {
  readonly text: string;
  readonly question: string | null;
  readonly memory: Memory;
  readonly reason: string;
}

const pick = <T>(list: readonly T[], talk: Talk): T | undefined =>
  list[Math.floor(talk.random.next() * list.length)];

/** What a conversation may begin with: an event that is over or near, or a goal. */
const opening = (talk: Talk, ctx: CompanionContext, memories: readonly Memory[]): Recalled | null => {
  const { language } = talk;
  const wording = talk.content.memory[language];
  const { says } = wording;
  const with_ = (memory: Memory, lines: readonly string[], reason: string): Recalled | null => {
    const { happensAt, about } = memory;
    const line = pick(lines, talk);
    const text =
      line === undefined
        ? null
        : filled(line, {
            about: about ?? memory.text.replace(/[.!…]+$/u, ""),
            text: asClause(memory, wording),
            when: happensAt === null ? null : whenWords(ctx.now, happensAt, ctx.zone, language, wording),
          });
    const hello = pick(says.hello, talk);
    return text === null || hello === undefined
      ? null
      : { text: `${hello} ${text}`, question: text, memory, reason };
  };
  const events = memories.flatMap((m) =>
    m.kind === "event" && m.happensAt !== null
      ? [{ m, happensAt: m.happensAt, days: daysFrom(ctx.now, m.happensAt, ctx.zone) }]
      : [],
  );
  const over = events
    .filter(({ m, happensAt, days }) => days < 0 && days >= -ASKED_FOR_DAYS && (m.usedAt ?? 0) < happensAt)
    .sort((a, b) => b.days - a.days)[0];
  if (over !== undefined)
    return over.m.exact && over.days >= -6
      ? with_(over.m, says.due, "an event that was to come is over: asks after it")
      : with_(over.m, says.dueAbout, "an event that was to come is over: asks after it");
  const near = events.find(
    ({ m, days }) => m.exact && days >= 0 && days <= COMING_DAYS && (m.usedAt ?? 0) < ctx.now - DAY_MS,
  );
  if (near !== undefined)
    return with_(near.m, says.coming, "an event is near: asks whether it is on their mind");
  const goal = memories.find(
    (m) =>
      m.kind === "goal" &&
      ctx.now - m.notedAt > DAY_MS &&
      (m.usedAt ?? 0) < ctx.now - GOAL_REST_DAYS * DAY_MS,
  );
  return goal === undefined
    ? null
    : with_(goal, says.goal, "a goal of theirs: asks whether it is what matters now");
};

/** A reply that says a name, with who that is: "Ana shouted at you" becomes "Your sister Ana shouted at you". Null where
 *  it does not say it. */
const withWho = (text: string, name: string, as: string): string | null => {
  const sentences = text.split(/(?<=[.!?…]\s)/u);
  const named = new RegExp(String.raw`(?<!\p{L})${name}(?!\p{L})`, "u");
  const first = sentences.findIndex((sentence) => named.test(sentence));
  if (first < 0) return null;
  return sentences
    .map((sentence, i) => (i === first ? capitalised(sentence.replace(named, `${as} ${name}`)) : sentence))
    .join("");
};

/** Someone known is named again, by name alone. */
const named = (talk: Talk, reply: TechniqueReply, memories: readonly Memory[]): Recalled | null => {
  const wording = talk.content.memory[talk.language];
  const says = new Set(talk.heard.text.match(/[\p{L}-]+/gu) ?? []);
  for (const memory of memories) {
    if (memory.kind !== "person" || memory.about === null || memory.as === null) continue;
    if (!says.has(memory.about) || touching([memory.as], wording)(talk.heard.text)) continue;
    const { about: name, as } = memory;
    const line = filled(pick(wording.says.person, talk) ?? "", { name, as });
    const text = withWho(reply.text, name, as) ?? (line === null ? null : `${line} ${reply.text}`);
    if (text !== null) return { text, question: reply.question, memory, reason: "someone known is named" };
  }
  return null;
};

/** Advice is asked for: what has helped them comes first. */
const helped = (talk: Talk, reply: TechniqueReply, memories: readonly Memory[]): Recalled | null => {
  if (!talk.heard.has("wants-technique") && !asksAdvice(talk)) return null;
  const wording = talk.content.memory[talk.language];
  const memory = memories.find((m) => m.kind === "helps");
  if (memory === undefined) return null;
  const line = filled(pick(wording.says.toldBefore, talk) ?? "", { text: asClause(memory, wording) });
  return line === null || line === ""
    ? null
    : {
        text: `${line} ${reply.text}`,
        question: reply.question,
        memory,
        reason: "what has helped them before",
      };
};

/** At most one thing remembered, seldom, and never where something heavier is going on. */
export const recalled = (
  talk: Talk,
  reply: TechniqueReply,
  ctx: CompanionContext,
  introduced: boolean,
): TechniqueReply => {
  const { state } = talk;
  const trail = reply.state.memory ?? NO_TRAIL;
  if (ctx.memory?.consent !== true || reply.moves.some((move) => BUSY.has(move))) return reply;
  if (trail.usedAt !== null && state.turn - trail.usedAt < TURNS_APART) return reply;
  if ((state.distress.at(-1) ?? 0) >= TOO_HARD || state.justListen) return reply;
  const memories = usable(state, ctx, talk.content).filter(({ id }) => !trail.used.includes(id));
  if (memories.length === 0) return reply;
  const opens =
    state.turn <= FIRST_TURNS &&
    !talk.heard.telling &&
    (reply.moves.includes("greet") || (!introduced && reply.moves.every((move) => move === "ask-open")));
  const found =
    (opens ? opening(talk, ctx, memories) : null) ??
    named(talk, reply, memories) ??
    helped(talk, reply, memories);
  if (found === null) return reply;
  return {
    ...reply,
    text: found.text,
    question: found.question,
    reason: `${reply.reason}; remembered: ${found.reason}`,
    effects: [...reply.effects, { kind: "used-memory", id: found.memory.id }],
    state: {
      ...reply.state,
      memory: { ...trail, used: [...trail.used, found.memory.id].slice(-40), usedAt: state.turn },
    },
  };
};
