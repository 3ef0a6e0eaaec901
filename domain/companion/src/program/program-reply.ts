import { limitsOf } from "@evenkeel/safety/limits";
import type { Chip } from "@evenkeel/safety/reply";
import { filled } from "../candidate.ts";
import { against, bearable } from "../fit.ts";
import type { TechniqueReply } from "../in-technique.ts";
import type { Talk } from "../open-talk.ts";
import { pattern } from "../pattern.ts";
import type { CompanionContext } from "../respond-types.ts";
import type { Technique } from "../technique.ts";
import { type Module, type Program, practiceFor, programById } from "./program.ts";

/** Turns into a conversation in which a program may be brought up unasked. */
const EARLY = 2;
const TOO_HARD = 0.6;
const MOST_WORDS = 16;

interface Week {
  readonly program: Program;
  readonly module: Module;
  readonly practice: Technique | undefined;
}

/** The week the member is in, with the exercise of it that may be led here and now. */
const weekOf = ({ content, state, language }: Talk, ctx: CompanionContext): Week | null => {
  const { program: at } = ctx;
  const program = at === undefined ? undefined : programById(content.programs, at.programId);
  const module = program?.modules.find(({ id }) => id === at?.moduleId);
  if (program === undefined || module === undefined) return null;
  const techniqueOf = (id: string) => content.techniques.find((one) => one.id === id);
  const id = practiceFor(module, (techniqueId) => {
    const technique = techniqueOf(techniqueId);
    return (
      technique !== undefined &&
      !(ctx.withheldTechniques ?? []).includes(techniqueId) &&
      !state.declinedTechniques.includes(techniqueId) &&
      bearable(technique, state.distress.at(-1) ?? 0) &&
      against(technique, state, language, { minor: ctx.teen }) === null
    );
  });
  return { program, module, practice: id === null ? undefined : techniqueOf(id) };
};

/** A moment with room for it: the beginning of a talk that holds nothing yet, or a wish for an exercise. */
const room = ({ heard, state }: Talk): boolean => {
  if (state.programSaid === true || state.justListen || state.offered !== null || heard.telling) return false;
  if ((state.distress.at(-1) ?? 0) >= TOO_HARD || heard.has("goodbye") || heard.has("no")) return false;
  if (heard.has("wants-technique")) return true;
  return state.moves.length < EARLY && heard.has("greeting") && !heard.has("asks-question");
};

/** The week of a program, brought up at most once in a conversation, or when it is asked for; never in risk. Known only
 *  while the member lets it be remembered: without that it says where to look. Null leaves the turn to others. */
export const programReply = (talk: Talk, ctx: CompanionContext): TechniqueReply | null => {
  const { content, heard, language, random, state } = talk;
  if (state.safety.tier !== "none" || state.run !== null || limitsOf(state.safety).noExercises) return null;
  const words = content.wording[language].program;
  const asked = heard.understanding.wordCount <= MOST_WORDS && pattern(words.asks, language).test(heard.text);
  const week = weekOf(talk, ctx);
  if (!asked && (week?.practice === undefined || !room(talk))) return null;
  const pick = (lines: readonly string[]): string => lines[Math.floor(random.next() * lines.length)] ?? "";
  const open: Chip = { label: words.open, action: { kind: "open", place: "programs" } };
  const reply = (line: string, practice: Technique | undefined): TechniqueReply => {
    const { chips } = content.wording[language];
    const text =
      week === null
        ? line
        : (filled(line, {
            n: String(week.program.modules.indexOf(week.module) + 1),
            name: week.program.name[language],
            title: week.module.title[language],
            practice: practice?.words[language].title,
          }) ?? "");
    const said = (label: string): Chip => ({ label, action: { kind: "say", text: label } });
    return {
      state: {
        ...state,
        programSaid: true,
        offered: practice === undefined ? null : { techniqueId: practice.id, turn: state.turn },
      },
      text,
      moves: practice === undefined ? ["recall-program"] : ["recall-program", "offer-technique"],
      sources: [],
      question: practice === undefined ? null : text,
      cards: [],
      effects: [],
      reason: asked ? "asked about a program" : "the week of a program, once in a conversation",
      chips: practice === undefined ? [open] : [said(chips.yes), said(chips.no), open],
    };
  };
  if (week === null) return reply(pick(words.elsewhere), undefined);
  if (week.practice === undefined) return reply(pick(words.standing), undefined);
  const hello = heard.has("greeting") && !asked ? `${pick(content.memory[language].says.hello)} ` : "";
  return reply(`${hello}${pick(words.brings)}`, week.practice);
};
