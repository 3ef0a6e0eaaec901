import type { Language } from "@evenkeel/kernel/locale";
import type { Understanding } from "@evenkeel/language/understanding";
import { helplinesFor } from "@evenkeel/safety/directory";
import { firstLine } from "@evenkeel/safety/lines";
import type { Draft, ReplyPart } from "@evenkeel/safety/reply";
import type { Risk } from "@evenkeel/safety/risk";
import { screen } from "@evenkeel/safety/screen";
import type { CompanionContext } from "./respond-types.ts";
import type { CompanionState } from "./state.ts";
import type { Turn } from "./turn.ts";

const WORDS: Readonly<Record<Language, { sorry: string; people: string; about: string }>> = {
  en: {
    sorry:
      "Something went wrong on my side while I read that. Your words are kept, and it was nothing you did. You can say it again in other words, or go on from here.",
    people: "If any of this is about being in danger, please do not wait for me. These people answer:",
    about: "People who listen. You can say as little as you like.",
  },
  es: {
    sorry:
      "Algo falló de mi lado al leer eso. Tus palabras están guardadas y no fue por nada que hicieras. Puedes decirlo de otra forma o seguir desde aquí.",
    people: "Si algo de esto tiene que ver con estar en peligro, no me esperes. Estas personas responden:",
    about: "Personas que escuchan. Puedes decir tan poco como quieras.",
  },
};

const unread = (text: string): Understanding => ({
  text,
  normalised: text,
  language: "unknown",
  clauses: [],
  affect: { valence: 0, arousal: 0, distress: 0 },
  emotions: [],
  intents: [],
  topics: [],
  thoughts: [],
  people: [],
  evidence: [],
  wordCount: 0,
});

/** What is said when reading or answering a message failed: nothing was understood, so nothing is assumed. It owns the
 *  failure and shows one line of the country, because the message that broke it may have been the one that mattered.
 *  The risk known before stays as it was. */
export const lastResort = (state: CompanionState, text: string, ctx: CompanionContext): Turn => {
  const { language } = ctx.locale;
  const country = state.safety.country ?? ctx.locale.country;
  const words = WORDS[language];
  const { tier, concern } = state.safety;
  const risk: Risk = { tier, concerns: concern === null ? [] : [concern], evidence: [] };
  const line = firstLine(country, ctx.helplines, { tier, concern, teen: ctx.teen, language });
  const people: readonly ReplyPart[] =
    line === undefined
      ? []
      : [
          { kind: "text", text: words.people },
          {
            kind: "card",
            card: {
              kind: "helpline",
              firstStep: true,
              name: line.name,
              about: words.about,
              channels: line.channels,
              hours: line.hours,
              source: line.source,
              seen: line.seen,
            },
          },
        ];
  const draft: Draft = { parts: [{ kind: "text", text: words.sorry }, ...people] };
  const { reply, refused } = screen(draft, {
    locale: ctx.locale,
    helplines: helplinesFor(country, ctx.helplines),
    risk,
  });
  return {
    state: { ...state, turn: state.turn + 1 },
    understanding: unread(text),
    assessment: { risk, nextStep: { kind: "continue" }, state: state.safety, at: ctx.now },
    reply,
    refused,
    effects: [],
    plan: { moves: ["repair"], reason: "reading or answering this message failed" },
  };
};
