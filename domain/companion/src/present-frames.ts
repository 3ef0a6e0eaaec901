import { limitsOf } from "@evenkeel/safety/limits";
import type { CompanionContent } from "./content-types.ts";
import type { Frame } from "./frame.ts";
import type { CompanionState } from "./state.ts";

export interface PresentFrame {
  readonly frame: Frame;
  /** 0 .. about 1.5. */
  readonly presence: number;
  /** The person in it, as the listener would say. */
  readonly who: string | null;
  /** Heard in the message just now. */
  readonly now: boolean;
}

/** The situation that the active thread began with is at least this present. */
const leadFloor = 0.45;
const gone = 0.12;

/** Formula: strength * f * 0.88^age + 0.18 * min(3, times - 1) * 0.93^age, where f is 0.55 for a single weak cue of an
 *  earlier message and else 1: what was said once in passing fades, what comes back stays. */
const presenceOf = (heard: CompanionState["frames"][number], turn: number): number => {
  const age = turn - heard.turn;
  const passing = heard.times === 1 && heard.strength <= 0.55 && age > 0 ? 0.55 : 1;
  return heard.strength * passing * 0.88 ** age + 0.18 * Math.min(3, heard.times - 1) * 0.93 ** age;
};

const computed = new WeakMap<CompanionState, readonly PresentFrame[]>();

/** Situations by how present they are now, most present first. */
export const presentFrames = (state: CompanionState, content: CompanionContent): readonly PresentFrame[] => {
  const known = computed.get(state);
  if (known !== undefined) return known;
  const lead = state.threads.find((t) => t.id === state.activeThread)?.frame ?? null;
  const { noAdviceForTwo } = limitsOf(state.safety);
  const present = state.frames
    .filter((heard) => !noAdviceForTwo || heard.id !== "partner-conflict")
    .flatMap((heard) => {
      const frame = content.frames.find((f) => f.id === heard.id);
      const presence = Math.max(heard.id === lead ? leadFloor : 0, presenceOf(heard, state.turn));
      return frame === undefined || presence < gone
        ? []
        : [{ frame, presence, who: heard.who, now: heard.turn === state.turn }];
    })
    .sort((a, b) => b.presence - a.presence);
  computed.set(state, present);
  return present;
};
