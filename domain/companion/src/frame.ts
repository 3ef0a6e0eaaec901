import type { Language } from "@evenkeel/kernel/locale";
import type { EmotionName, Topic } from "@evenkeel/language/understanding";
import type { AskKind, Line } from "./content-types.ts";

/** What can be said and asked about a kind of situation, in one language. */
export interface FrameWords {
  /** Sources of regular expressions over the normalised message. */
  readonly cues: readonly string[];
  /** Source of a pattern that says it is something else, however well the cues fit: somebody else's illness. */
  readonly unless?: string;
  /** Source of a regular expression with the group `who`: the person this situation is about, named near the cue. */
  readonly who?: string;
  /** Names it when coming back to it: "what happened at the meeting". */
  readonly name: string;
  /** Said when it is first told, before anything else: "I'm so sorry about {who}." */
  readonly first?: readonly Line[];
  /** Reflections of what it is like. */
  readonly feel: readonly Line[];
  /** What people in it often do not say; always tentative. */
  readonly unspoken: readonly Line[];
  readonly normal: readonly Line[];
  readonly ask: Readonly<Partial<Record<AskKind, readonly Line[]>>>;
  /** Questions that hurt here; a check proves that none is ever asked. */
  readonly hurts: readonly Line[];
}

/** A kind of situation people bring, as data. */
export interface Frame {
  readonly id: string;
  /** Something that happens, such as losing a job: it counts only where it is told as having happened, never where it is
   *  feared, wished, imagined, asked about or told of somebody else. */
  readonly event?: true;
  readonly topics: readonly Topic[];
  readonly feelings: readonly EmotionName[];
  readonly needs: readonly string[];
  /** Only the questions written for it; the general ones would be out of place. */
  readonly ownQuestionsOnly?: boolean;
  /** Kinds of question that do not belong here at all. */
  readonly notAsk?: readonly AskKind[];
  readonly techniques: readonly string[];
  /** Techniques that would come too early or do harm here. */
  readonly notYet: readonly string[];
  readonly words: Readonly<Record<Language, FrameWords>>;
}
