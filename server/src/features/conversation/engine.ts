import type { EarlierResult } from "@evenkeel/companion/earlier";
import { initialState } from "@evenkeel/companion/initial-state";
import { lastResort } from "@evenkeel/companion/last-resort";
import type { MemoryAtHand } from "@evenkeel/companion/memory/memory";
import type { Move } from "@evenkeel/companion/move";
import type { ProgramAtHand } from "@evenkeel/companion/respond-types";
import type { CompanionState } from "@evenkeel/companion/state";
import type { TurnContext } from "@evenkeel/companion/turn";
import { takeTurn } from "@evenkeel/companion/turn";
import { companionContent } from "@evenkeel/content/companion/content";
import { DIRECTORY } from "@evenkeel/content/helplines/directory";
import { instant } from "@evenkeel/kernel/instant";
import type { Locale } from "@evenkeel/kernel/locale";
import { seededRandom, seedOf } from "@evenkeel/kernel/random";
import type { Helpline } from "@evenkeel/safety/directory";
import { kindReader } from "../../adapters/models/kind-reader.ts";
import { riskReader } from "../../adapters/models/risk-reader.ts";
import { type EngineTurn, type ToldFeelings, withFeelings } from "./feelings-of-turn.ts";
import type { Place } from "./place.ts";

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
  /** ISO 639-1 code of the text's language, where it could be told. */
  readonly language: string | undefined;
  /** Whether feelings are read for the timeline: the member has said yes to that. */
  readonly mood?: boolean;
  /** The place's lines and laws; absent: the lines that come with Evenkeel, and the first words alone. */
  readonly place?: Place;
  /** The person on call, where an alert about this member would reach them. */
  readonly onCall?: string | null;
  /** Saved results of exercises, newest first. */
  readonly earlier?: readonly EarlierResult[];
  /** What was answered about the feelings in this message, when the turn is taken again. */
  readonly told?: ToldFeelings | null;
  /** What a language model made of the reply, when the turn is taken again: it is not asked again. */
  readonly worded?: { readonly text: string; readonly moves: readonly Move[] };
  /** What is remembered of the member; absent when a turn is taken again. */
  readonly memory?: MemoryAtHand;
  /** The week of the program that is on; absent when a turn is taken again. */
  readonly program?: ProgramAtHand;
  /** The member had it forgotten: when the turn is taken again, its words stay out of the picture. */
  readonly forgotten?: boolean;
}

export type Engine = (state: CompanionState, material: TurnMaterial) => EngineTurn;

/** The lines a turn may show. */
export const helplinesOf = (material: TurnMaterial): readonly Helpline[] =>
  material.place?.helplines ?? DIRECTORY;

const contextOf = (material: TurnMaterial): TurnContext => ({
  now: instant(material.at.getTime()),
  zone: material.zone,
  random: seededRandom(seedOf(material.messageId)),
  locale: material.locale,
  teen: material.teen,
  helplines: DIRECTORY,
  trustedPerson: material.trustedPerson,
  onCall: material.onCall ?? null,
  detect: () => material.language,
  secondReader: riskReader(),
  kindReader: kindReader(),
  earlier: material.earlier ?? [],
  ...material.place,
  ...(material.memory === undefined ? {} : { memory: material.memory }),
  ...(material.program === undefined ? {} : { program: material.program }),
  ...(material.previousReply === null ? {} : { previousReply: material.previousReply }),
});

/** The built-in engine: no language model, no network. */
export const builtInEngine: Engine = (state, material) =>
  withFeelings(state, takeTurn(state, material.text, contextOf(material), companionContent), {
    mood: material.mood ?? false,
    told: material.told ?? null,
  });

/** What answers when the engine fails twice: safe words and a line, so that nobody is left without an answer. */
export const lastResortEngine: Engine = (state, material) =>
  lastResort(state, material.text, contextOf(material));

/** Takes one turn in each language and forgets it: patterns are compiled before the first member writes. */
export const warmUp = (engine: Engine): void => {
  const said = {
    en: "I can't sleep, my manager tore my report apart and I feel ashamed",
    es: "No puedo dormir, mi jefe criticó mi informe y me da vergüenza",
  };
  for (const language of ["en", "es"] as const)
    engine(initialState(), {
      messageId: "warm-up",
      text: said[language],
      at: new Date(0),
      zone: "UTC",
      locale: { language },
      teen: false,
      trustedPerson: null,
      previousReply: null,
      language,
      mood: true,
      memory: { consent: true, mayAsk: false, memories: [] },
    });
};
