import type { Chip } from "@evenkeel/safety/reply";
import { filled } from "../candidate.ts";
import type { TechniqueReply } from "../in-technique.ts";
import type { Move } from "../move.ts";
import type { Talk } from "../open-talk.ts";
import { turnPointOfView } from "../point-of-view.ts";
import type { CompanionContext, Effect } from "../respond-types.ts";
import type { CompanionState } from "../state.ts";
import { capitalised } from "../wordings.ts";
import { askedToKeep } from "./asked-to-keep.ts";
import { usable } from "./avoided.ts";
import { commandIn, type MemoryCommand } from "./command.ts";
import { type Memory, type MemoryTrail, NO_TRAIL } from "./memory.ts";
import type { MemoryWording } from "./memory-wording.ts";
import { type Noticing, notice } from "./notice.ts";
import { forgotten } from "./prune.ts";
import { remembering } from "./remembering.ts";
import { listed } from "./sentence.ts";
import { touching } from "./subject.ts";
import { splittingOf, wide } from "./wide.ts";

const MOST_LISTED = 6;

const of = (talk: Talk, ctx: CompanionContext): Noticing => ({
  now: ctx.now,
  zone: ctx.zone,
  language: talk.language,
  wording: talk.content.memory[talk.language],
});

interface Answer {
  readonly lines: readonly string[];
  readonly slots?: Readonly<Record<string, string>>;
  readonly trail?: MemoryTrail;
  readonly effects?: readonly Effect[];
  readonly state?: Talk["state"];
  readonly move?: Move;
  readonly reason: string;
  /** After it, where all of it can be seen. */
  readonly where?: boolean;
}

const replyOf = (talk: Talk, ctx: CompanionContext, answer: Answer): TechniqueReply => {
  const { says } = talk.content.memory[talk.language];
  const line = answer.lines[Math.floor(talk.random.next() * answer.lines.length)] ?? "";
  const said = capitalised(filled(line, answer.slots ?? {}) ?? line);
  const text = answer.where === true && ctx.memory !== undefined ? `${said} ${says.where}` : said;
  const state = answer.state ?? talk.state;
  return {
    state: { ...state, offered: null, memory: answer.trail ?? state.memory ?? NO_TRAIL },
    text,
    moves: [answer.move ?? "remember"],
    sources: [],
    question: text.includes("?") ? text : null,
    cards: [],
    effects: answer.effects ?? [],
    reason: answer.reason,
  };
};

const remember = (
  command: Extract<MemoryCommand, { kind: "remember" }>,
  talk: Talk,
  ctx: CompanionContext,
): TechniqueReply | null => {
  const { says } = talk.content.memory[talk.language];
  const trail = talk.state.memory ?? NO_TRAIL;
  const memory = askedToKeep(command, of(talk, ctx));
  // A verdict on oneself is talked about, not kept as if it were so.
  if (memory === "verdict") return null;
  if (memory === null)
    return replyOf(talk, ctx, { lines: says.notTurned, reason: "asked to remember something unclear" });
  if (ctx.memory === undefined) {
    const avoid = memory.kind === "avoid" ? [...trail.avoid, memory.text] : trail.avoid;
    const notes = memory.kind === "avoid" ? trail.notes : [...trail.notes, memory.text].slice(-20);
    return replyOf(talk, ctx, {
      lines: says.keptHere,
      trail: { ...trail, avoid, notes },
      reason: "asked to remember; nothing is kept beyond this conversation",
    });
  }
  const kept = remembering([memory], ctx.memory, trail, talk.state.turn, true);
  if (ctx.memory.consent === true)
    return replyOf(talk, ctx, {
      lines: says.kept,
      slots: { text: /[.!]$/u.test(memory.text) ? memory.text : `${memory.text}.` },
      trail: { ...kept.trail, keptAt: talk.state.turn },
      effects: kept.effects,
      reason: "asked to remember",
    });
  return replyOf(talk, ctx, {
    lines: ctx.memory.consent === null ? says.needsYes : says.saidNo,
    trail: kept.trail,
    effects: kept.effects,
    reason: "asked to remember, without a yes to that yet",
  });
};

const forget = (x: string, talk: Talk, ctx: CompanionContext): TechniqueReply => {
  const wording = talk.content.memory[talk.language];
  const touches = touching([x], wording);
  const ids = (ctx.memory?.memories ?? [])
    .filter((m) => m.kind !== "avoid" && (touches(m.text) || touches(m.quote)))
    .map(({ id }) => id);
  const subject = turnPointOfView(x, "phrase", talk.language) ?? x;
  return replyOf(talk, ctx, {
    lines: ids.length === 0 ? wording.says.nothingOf : wording.says.forgotten,
    slots: { x: subject },
    state: forgotten(talk.state, touches),
    effects: ids.length === 0 ? [] : [{ kind: "forget", ids }],
    reason: "asked to forget",
  });
};

/** What was kept in the turn before, taken back. */
const forgetThat = (talk: Talk, ctx: CompanionContext): TechniqueReply | null => {
  const wording = talk.content.memory[talk.language];
  const trail = talk.state.memory ?? NO_TRAIL;
  const memories = ctx.memory?.memories ?? [];
  const newest = Math.max(...memories.map(({ notedAt }) => notedAt));
  // "Forget it" is mostly said of a topic; only right after something was kept is it said of that.
  if (trail.keptAt !== talk.state.turn - 1 || memories.length === 0) return null;
  const those = memories.filter(({ notedAt }) => notedAt === newest);
  return replyOf(talk, ctx, {
    lines: wording.says.forgotten,
    state: forgotten(
      talk.state,
      touching(
        those.map(({ text }) => text),
        wording,
      ),
    ),
    trail: { ...trail, keptAt: null },
    effects: [{ kind: "forget", ids: those.map(({ id }) => id) }],
    reason: "asked to forget what was kept just now",
  });
};

const listOf = (talk: Talk, ctx: CompanionContext, memories: readonly Memory[]): string =>
  memories
    .slice(0, MOST_LISTED)
    .map((m) => listed(m, ctx.now, ctx.zone, talk.language, talk.content.memory[talk.language]))
    .join(" ");

const list = (talk: Talk, ctx: CompanionContext): TechniqueReply => {
  const { says } = talk.content.memory[talk.language];
  const notes = (talk.state.memory ?? NO_TRAIL).notes;
  const reason = "asked what is remembered";
  if (ctx.memory === undefined)
    return notes.length === 0
      ? replyOf(talk, ctx, { lines: says.nothingHere, reason })
      : replyOf(talk, ctx, { lines: [says.listedHere], slots: { list: notes.join(" ") }, reason });
  if (ctx.memory.consent !== true)
    return replyOf(talk, ctx, {
      lines: ctx.memory.consent === null ? says.notAsked : says.off,
      where: true,
      reason,
    });
  const memories = usable(talk.state, ctx, talk.content);
  return memories.length === 0
    ? replyOf(talk, ctx, { lines: says.nothingKept, where: true, reason })
    : replyOf(talk, ctx, {
        lines: [says.listed],
        slots: { list: listOf(talk, ctx, memories) },
        effects: memories.slice(0, MOST_LISTED).map(({ id }) => ({ kind: "used-memory", id })),
        where: true,
        reason,
      });
};

/** "Do you remember my sister?": with what is kept of her; null leaves it to talk. */
const asksAbout = (x: string, talk: Talk, ctx: CompanionContext): TechniqueReply | null => {
  const wording = talk.content.memory[talk.language];
  const touches = touching([x], wording);
  const found = usable(talk.state, ctx, talk.content).filter((m) => touches(m.text));
  return found.length === 0
    ? null
    : replyOf(talk, ctx, {
        lines: [wording.says.yes],
        slots: { text: listOf(talk, ctx, found.slice(0, 2)) },
        effects: found.slice(0, 2).map(({ id }) => ({ kind: "used-memory", id })),
        reason: "asked whether it is remembered",
      });
};

/** "Don't ask about my dad": held to from now on, and kept with a yes. */
const avoiding = (talk: Talk, ctx: CompanionContext): TechniqueReply | null => {
  const { says } = talk.content.memory[talk.language];
  const trail = talk.state.memory ?? NO_TRAIL;
  const memory = notice(talk.heard.text, talk.heard.understanding, of(talk, ctx)).find(
    ({ kind }) => kind === "avoid",
  );
  if (memory?.about == null) return null;
  const here: MemoryTrail = { ...trail, avoid: [...new Set([...trail.avoid, memory.text])].slice(-20) };
  const kept =
    ctx.memory === undefined
      ? { trail: here, effects: [] }
      : remembering([memory], ctx.memory, here, talk.state.turn, true);
  return replyOf(talk, ctx, {
    lines: ctx.memory?.consent === true ? says.avoidKept : says.avoidHere,
    slots: { about: memory.about },
    trail: kept.trail,
    effects: kept.effects,
    reason: "asked not to bring something up",
  });
};

/** "I don't want to talk about my dad": without saying for how long, it holds for this conversation. */
export const notNow = (talk: Talk): readonly string[] => {
  const wording = talk.content.memory[talk.language];
  const x = wide(wording.commands.notNow).exec(talk.heard.text.trim().replace(/[\s.!…]+$/u, ""))?.groups?.[
    "x"
  ];
  return x === undefined || splittingOf(wording).pointing.test(x) ? [] : [x];
};

/** What is not to be brought up, also where a reply in danger comes first: heard for this conversation, and not kept. */
export const leftAlone = (talk: Talk, ctx: CompanionContext): Pick<CompanionState, "memory"> => {
  const trail = talk.state.memory ?? NO_TRAIL;
  const asked = notice(talk.heard.text, talk.heard.understanding, of(talk, ctx)).flatMap((m) =>
    m.kind === "avoid" ? [m.text] : [],
  );
  const subjects = [...asked, ...notNow(talk)];
  return subjects.length === 0
    ? {}
    : { memory: { ...trail, avoid: [...new Set([...trail.avoid, ...subjects])].slice(-20) } };
};

/** The reply to a request to remember, to forget, to tell, or to leave something alone; null for none. */
export const memoryReply = (talk: Talk, ctx: CompanionContext): TechniqueReply | null => {
  const command = commandIn(talk.heard.text, talk.content.memory[talk.language], talk.language);
  if (command === null) return avoiding(talk, ctx);
  switch (command.kind) {
    case "remember":
      return remember(command, talk, ctx);
    case "forget":
      return forget(command.x, talk, ctx);
    case "forget-that":
      return forgetThat(talk, ctx);
    case "forget-all":
      return replyOf(talk, ctx, {
        lines:
          ctx.memory === undefined
            ? talk.content.memory[talk.language].says.nothingHere
            : talk.content.memory[talk.language].says.forgetAll,
        where: true,
        reason: "asked to forget everything",
      });
    case "list":
      return list(talk, ctx);
    case "asks-about":
      return asksAbout(command.x, talk, ctx);
    default:
      return command satisfies never;
  }
};

/** Where all of it can be seen and changed. */
export const memoryChips = (ctx: CompanionContext, { says }: MemoryWording): readonly Chip[] =>
  ctx.memory === undefined ? [] : [{ label: says.open, action: { kind: "open", place: "memory" } }];
