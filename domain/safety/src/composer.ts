import { pick } from "@evenkeel/kernel/random";
import type { Cue } from "./cue-name.ts";
import type { SafetyDraftContext } from "./draft-context.ts";
import type { Card, Chip, ReplyPart } from "./reply.ts";
import type { SafetyState } from "./risk.ts";
import type { SafetyWording, Wordings } from "./wording.ts";

const MAX_QUOTE_WORDS = 14;
const MAX_USED = 400;
/** How often the member's own words are given back in a conversation. */
const MOST_QUOTES = 5;

const tidy = (quote: string): string => {
  const words = quote.trim().replace(/\s+/g, " ").replace(/[“”"]/g, "'").split(" ");
  return words.length <= MAX_QUOTE_WORDS ? words.join(" ") : `${words.slice(0, MAX_QUOTE_WORDS).join(" ")}…`;
};

const OPENING_WORDS = 4;
const openingOf = (text: string): string => text.toLowerCase().split(/\s+/).slice(0, OPENING_WORDS).join(" ");
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Gathers one reply: sentences that follow each other become one text, cards stand between. */
export interface Composer {
  state: SafetyState;
  readonly ctx: SafetyDraftContext;
  readonly wording: SafetyWording;
  readonly say: (wordings: Wordings, key: string, fill?: Readonly<Record<string, string>>) => void;
  /** Answers how the member met the last reply; nothing for a plain telling or where nothing is left to say. */
  readonly cue: (cue: Cue | undefined, fill?: Readonly<Record<string, string>>) => boolean;
  /** Gives the member's own words back; false where they were given back before. */
  readonly noticed: (quotes: readonly string[], sparing?: boolean) => boolean;
  /** Says back what of their life the message names; each thing once. */
  readonly things: () => boolean;
  /** What the companion would say back to this message, where it has something sure to say. */
  readonly reflect: () => boolean;
  readonly card: (card: Card) => void;
  readonly chips: (chips: readonly Chip[]) => void;
  readonly used: (key: string) => boolean;
  readonly mark: (key: string) => void;
  readonly parts: () => readonly ReplyPart[];
  readonly choose: (wordings: Wordings, key: string) => string;
}

/** Cues whose answer would only get in the way of the step itself. */
const SILENT_CUES: ReadonlySet<Cue> = new Set(["story", "short"]);

export const composer = (initial: SafetyState, ctx: SafetyDraftContext, wording: SafetyWording): Composer => {
  const parts: ReplyPart[] = [];
  const fillOf = (text: string, fill: Readonly<Record<string, string>>): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => fill[name] ?? whole);
  const self: Composer = {
    state: initial,
    ctx,
    wording,
    choose: (wordings, key) => {
      const used = self.state.wordingsUsed ?? [];
      const ids = wordings.map((_, i) => `${key}:${i}`);
      const unused = ids.filter((id) => !used.includes(id));
      // Two replies do not begin alike while there is another way to begin.
      const begun = (id: string): boolean =>
        used.includes(`opening:${openingOf(wordings[ids.indexOf(id)] ?? "")}`);
      const apart = parts.length === 0 ? unused.filter((id) => !begun(id)) : unused;
      const fresh = apart.length > 0 ? apart : unused;
      // All said once: the one said longest ago comes back first.
      const id =
        fresh.length > 0 ? pick(fresh, ctx.random) : (used.find((u) => ids.includes(u)) ?? ids[0] ?? "");
      self.mark(id);
      return wordings[ids.indexOf(id)] ?? "";
    },
    say: (wordings, key, fill = {}) => {
      const text = fillOf(self.choose(wordings, key), {
        name: ctx.trustedPerson?.name ?? "",
        onCall: ctx.onCall ?? "",
        who: self.state.person ?? "",
        Who: capital(self.state.person ?? ""),
        ...fill,
      });
      if (text === "") return;
      self.mark(key);
      const last = parts.at(-1);
      if (parts.length === 0) self.mark(`opening:${openingOf(text)}`);
      if (last?.kind === "text") parts[parts.length - 1] = { kind: "text", text: `${last.text} ${text}` };
      else parts.push({ kind: "text", text });
    },
    cue: (cue, fill = {}) => {
      if (cue === undefined || SILENT_CUES.has(cue)) return false;
      const used = self.state.wordingsUsed ?? [];
      const left = wording.cues[cue].some((_, i) => !used.includes(`cue-${cue}:${i}`));
      if (!left) return false;
      self.say(wording.cues[cue], `cue-${cue}`, fill);
      return true;
    },
    noticed: (quotes, sparing = false) => {
      // The same words are given back once, not every time.
      const given = (self.state.wordingsUsed ?? []).filter((u) => u.startsWith("quote:"));
      const known = (q: string): boolean =>
        given.some((u) => u.includes(q.toLowerCase()) || q.toLowerCase().includes(u.slice("quote:".length)));
      const fresh = quotes.map(tidy).filter((q) => q !== "" && !known(q));
      const [first, second] = fresh;
      // Words given back reply after reply sound like a form that is filled in.
      const often = given.length >= MOST_QUOTES || self.used(`quoted-at:${self.state.turn - 1}`);
      if (first === undefined || (sparing && often)) return false;
      self.mark(`quoted-at:${self.state.turn}`);
      for (const q of fresh) self.mark(`quote:${q.toLowerCase()}`);
      if (second === undefined) self.say(wording.noticed, "noticed", { quote: first });
      else self.say(wording.noticedTwo, "noticed-two", { quote: first, second });
      return true;
    },
    things: () => {
      const [a, b, third] = (ctx.things ?? []).filter((name) => !self.used(`thing:${name}`));
      if (a === undefined) return false;
      for (const name of [a, b, third]) if (name !== undefined) self.mark(`thing:${name}`);
      const fill = { a, A: capital(a), b: b ?? "", c: third ?? "" };
      if (b === undefined) self.say(wording.things.one, "things-one", fill);
      else if (third === undefined) self.say(wording.things.two, "things-two", fill);
      else self.say(wording.things.three, "things-three", fill);
      return true;
    },
    reflect: () => {
      const { reflection } = ctx;
      if (reflection === undefined || self.used(`reflection:${reflection}`)) return false;
      self.mark(`reflection:${reflection}`);
      self.mark(`reflected-at:${self.state.turn}`);
      self.say(wording.reflected, "reflected", { x: reflection, X: capital(reflection) });
      return true;
    },
    card: (card) => {
      parts.push({ kind: "card", card });
    },
    chips: (chips) => {
      if (chips.length > 0) parts.push({ kind: "chips", chips });
    },
    used: (key) => (self.state.wordingsUsed ?? []).includes(key),
    mark: (key) => {
      const used = (self.state.wordingsUsed ?? []).filter((u) => u !== key);
      self.state = { ...self.state, wordingsUsed: [...used, key].slice(-MAX_USED) };
    },
    parts: () => parts,
  };
  return self;
};
