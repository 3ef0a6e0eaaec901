import { instant } from "@evenkeel/kernel/instant";
import type { DoneAct, ProgramAct } from "./act.ts";
import type { Module, Program, ProgramId, Said } from "./program.ts";

const said = (word: string): Said<string> => ({ en: word, es: word });

const week = (id: string): Module => ({
  id,
  title: said(id),
  aim: said(id),
  skill: [],
  practice: { techniqueId: `${id}-practice`, instead: ["calm"], how: said(id), small: said(id) },
  lookBack: said(id),
  keeps: { en: [], es: [] },
});

/** Four weeks that teach nothing, to try the rules with. */
export const madeUp = (id: ProgramId = "low-mood", over: Partial<Program> = {}): Program => ({
  id,
  title: said(id),
  name: said(`the ${id} program`),
  weighs: said(id),
  about: said(id),
  notFor: { en: [], es: [] },
  dangerSigns: null,
  minors: "open",
  measures: [],
  pointedToBy: [],
  severeFrom: [],
  items: [],
  frames: [],
  finds: said(`\\b${id}\\b`),
  week: { ask: said(id), options: [] },
  modules: ["one", "two", "three", "four"].map(week),
  review: "not yet reviewed by a clinician",
  ...over,
});

/** Acts one after another, an hour apart. */
export const done = (...acts: readonly ProgramAct[]): readonly DoneAct[] =>
  acts.map((act, i) => ({ id: `act-${i}`, at: instant((i + 1) * 3_600_000), act }));

export const BEGIN: ProgramAct = { kind: "begin", small: false, inCare: false };
