import { mayWordByModel } from "@evenkeel/content/policies/withheld";
import type { ScreenedReply } from "@evenkeel/safety/screen";
import type { Sealer } from "../../adapters/vault/vault.ts";
import type { Deps } from "../../deps.ts";
import { memberNameContext } from "../account/member-name.ts";
import { type WordedBy, wordTurn } from "../language-model/word-turn.ts";
import { helplinesOf, type TurnMaterial } from "./engine.ts";
import type { EngineTurn } from "./feelings-of-turn.ts";
import type { MemberRow } from "./turn-rows.ts";

/** Someone who reads a reply while it is made. */
export interface Listener {
  readonly stopped: () => boolean;
  readonly signal: AbortSignal;
  /** Shows what a reply of this name says so far, before it is stored. */
  readonly show: (replyId: string, soFar: ScreenedReply) => void;
}

/** A turn as it will be stored. */
export interface SpokenTurn {
  readonly turn: EngineTurn;
  /** The name under which the listener has been shown this very reply; null: it was shown nothing of it. */
  readonly shownAs: string | null;
  readonly wordedBy: WordedBy | null;
  readonly stopped: boolean;
}

export type ModelWords = (
  turn: EngineTurn,
  of: { readonly memberId: string; readonly row: MemberRow; readonly material: TurnMaterial },
  sealer: Sealer,
  listener: Listener | undefined,
) => Promise<SpokenTurn>;

/** Has the language model word a turn, where there is one, the member has said yes, the law of the place leaves it, and
 *  somebody waits for the answer. What is answered later, after a crash or a failure, the engine says alone. */
export const modelWords = (deps: Deps): ModelWords => {
  const { languageModel, config, newId, events } = deps;
  const lawful = mayWordByModel({ deployment: config.place, licensedPerson: config.licensedPerson });
  return async (turn, { memberId, row, material }, sealer, listener) => {
    const alone = (): SpokenTurn => ({
      ...{ turn, shownAs: null, wordedBy: null },
      stopped: listener?.stopped() ?? false,
    });
    if (languageModel === null || listener === undefined || !lawful || !row.model) return alone();
    const teen = material.teen || turn.assessment.state.minor === true;
    if (teen && !languageModel.about.teens) return alone();
    if (listener.stopped()) return alone();
    const name = row.name_sealed === null ? "" : sealer.open(row.name_sealed, memberNameContext(memberId));
    const replyId = newId();
    const worded = await wordTurn(languageModel, turn, {
      locale: material.locale,
      helplines: helplinesOf(material),
      names: [name, material.trustedPerson?.name ?? "", material.onCall ?? ""],
      remembered: [],
      show: (soFar) => listener.show(replyId, soFar),
      signal: listener.signal,
      onCall: (call) => events.emit("language-model-called", call),
    });
    if (worded === null || worded.wordedBy === null) return alone();
    return {
      turn: worded.turn,
      shownAs: replyId,
      wordedBy: worded.wordedBy,
      stopped: worded.stopped,
    };
  };
};
