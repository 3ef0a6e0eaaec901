import type { CompanionState } from "@evenkeel/companion/state";
import type { Turn } from "@evenkeel/companion/turn";
import { takeTurn } from "@evenkeel/companion/turn";
import { companionContent } from "@evenkeel/content/companion/content";
import { helplinesFor } from "@evenkeel/content/helplines/for-country";
import type { AgeBand } from "@evenkeel/contract/basic";
import { instant } from "@evenkeel/kernel/instant";
import type { Locale } from "@evenkeel/kernel/locale";
import { seededRandom, seedOf } from "@evenkeel/kernel/random";

/** All that one turn is made from. The same material gives the same turn, so a turn can be taken again. */
export interface TurnMaterial {
  readonly messageId: string;
  readonly text: string;
  readonly at: Date;
  readonly zone: string;
  readonly locale: Locale;
  readonly teen: boolean;
  readonly trustedPerson: { readonly name: string; readonly contact: string | null } | null;
  readonly previousReply: string | null;
}

export type Engine = (state: CompanionState, material: TurnMaterial) => Turn;

const TEENS: readonly AgeBand[] = ["under-13", "13-15", "16-17"];
export const isTeen = (ageBand: string): boolean => TEENS.some((band) => band === ageBand);

/** The built-in engine: no language model, no network. `detect` names the language of a text, when it can. */
export const builtInEngine =
  (detect?: (text: string) => string | undefined): Engine =>
  (state, material) =>
    takeTurn(
      state,
      material.text,
      {
        now: instant(material.at.getTime()),
        zone: material.zone,
        random: seededRandom(seedOf(material.messageId)),
        locale: material.locale,
        teen: material.teen,
        helplines: helplinesFor(material.locale.country),
        trustedPerson: material.trustedPerson,
        onCall: null,
        ...(detect === undefined ? {} : { detect }),
        ...(material.previousReply === null ? {} : { previousReply: material.previousReply }),
      },
      companionContent,
    );
