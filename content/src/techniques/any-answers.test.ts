import { hear } from "@evenkeel/companion/heard";
import { begin, inTechnique } from "@evenkeel/companion/in-technique";
import { initialState } from "@evenkeel/companion/initial-state";
import type { Talk } from "@evenkeel/companion/open-talk";
import type { CompanionState } from "@evenkeel/companion/state";
import type { Technique } from "@evenkeel/companion/technique";
import { technicalOf } from "@evenkeel/companion/technique-context";
import { instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { type Random, seededRandom } from "@evenkeel/kernel/random";
import { understand } from "@evenkeel/language/understand";
import { screen } from "@evenkeel/safety/screen";
import { describe, expect, it } from "vitest";
import { companionContent } from "../companion/content.ts";

/** What people answer, fitting or not. */
const answers: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ..."I don't know|idk|skip|skip this|go back|like what?|for example?|I already told you|you already asked, I already told you that my boss hates me".split(
      "|",
    ),
    ..."yes|no|maybe|ok|not really|nothing|7|70|7/10|tomorrow at 5 pm|sometime|the first one|2|I forgot, didn't do it|I did it and it was fine".split(
      "|",
    ),
    ..."walk by the river; call my sister; sit in the sun|honesty and patience|at the kitchen table|I feel ashamed and a bit angry".split(
      "|",
    ),
    ..."about six and a half hours|half past six|what do you mean?|I'm so tired of this|that I am not good enough for them|done|…|are you a real person?".split(
      "|",
    ),
  ],
  es: [
    ..."no sé|ni idea|saltar|atrás|¿como qué?|por ejemplo|ya te lo dije|ya te dije que mi jefe me odia y no puedo más con eso".split(
      "|",
    ),
    ..."sí|no|quizá|vale|la verdad no|nada|7|70|7 de 10|mañana a las 5|algún día|la primera|2|no lo hice, se me olvidó|lo hice y estuvo bien".split(
      "|",
    ),
    ..."caminar junto al río; llamar a mi hermana; sentarme al sol|honestidad y paciencia|en la mesa de la cocina|siento vergüenza y algo de rabia".split(
      "|",
    ),
    ..."unas seis horas y media|a las seis y media|¿qué quieres decir?|no entiendo la pregunta|que no soy suficiente para ellos|listo|…|¿eres una persona real?".split(
      "|",
    ),
  ],
};
const heardOf = (language: Language) => (text: string) =>
  hear(text, understand(text, { language }), companionContent, language);
const heard = {
  en: answers.en.map(heardOf("en")),
  es: answers.es.map(heardOf("es")),
} as const;
const stops = { en: heardOf("en")("stop"), es: heardOf("es")("para, por favor") } as const;

const talkOf = (state: CompanionState, language: Language, random: Random, said = stops.en): Talk => ({
  state,
  heard: said,
  content: companionContent,
  language,
  random,
});
const context = (talk: Talk) =>
  technicalOf(talk, {
    now: instant(Date.UTC(2026, 10, 23, 12)),
    zone: "Europe/Madrid",
    random: talk.random,
    locale: { language: talk.language },
    teen: false,
    helplines: [],
    trustedPerson: null,
    onCall: null,
  });

/** Plays random answers to the end; returns the prompts in order and whether it ended by itself. */
const playedOut = (technique: Technique, language: Language, seed: number) => {
  const random = seededRandom(seed);
  const start: CompanionState = { ...initialState(), introduced: true, turn: 3 };
  const first = talkOf(start, language, random);
  let state = begin(technique, first, context(first), "a test").state;
  const prompts = [state.run?.last ?? ""];
  let stopsLeave = true;
  for (let turn = 0; turn < 400 && state.run !== null; turn += 1) {
    const { run } = state;
    const out = talkOf(state, language, random, stops[language]);
    const left = inTechnique(run, technique, out, context(out));
    stopsLeave &&= left === "left" || left.state.run === null;
    const said = heard[language][Math.floor(random.next() * heard[language].length)] ?? stops[language];
    const talk = talkOf({ ...state, turn: state.turn + 1 }, language, random, said);
    const reply = inTechnique(run, technique, talk, context(talk));
    if (reply === "left") return { prompts, ended: true, stopsLeave };
    state = reply.state;
    if (state.run !== null && reply.text.includes(state.run.last ?? "\u0000"))
      prompts.push(state.run.last ?? "");
  }
  return { prompts, ended: state.run === null, stopsLeave };
};

describe.each(companionContent.techniques.map((t) => [t.id, t] as const))(
  "any answers to %s",
  (_, technique) => {
    it.each(["en", "es"] as const)(
      "come to an end, can be broken off at every step, and never meet the same words twice in a row (%s, 60 seeds)",
      (language) => {
        for (let seed = 1; seed <= 60; seed += 1) {
          const { prompts, ended, stopsLeave } = playedOut(technique, language, seed);
          expect(ended, `seed ${seed}`).toBe(true);
          expect(stopsLeave, `seed ${seed}`).toBe(true);
          const twice = prompts.find((p, i) => i > 0 && p !== "" && p === prompts[i - 1]);
          expect(twice, `seed ${seed}`).toBeUndefined();
        }
      },
    );

    it.each(["en", "es"] as const)("says nothing that would be refused (%s)", (language) => {
      const words = technique.words[language];
      const lines = [
        ...words.offer,
        ...words.finish,
        ...words.eased,
        ...words.planned,
        ...(words.unfit ?? []),
        ...(words.stages ?? []),
        ...words.cardSteps,
        ...Object.values(words.steps).flatMap((s) => [
          ...s.ask,
          ...s.less,
          ...(s.like ?? []),
          ...(s.heard ?? []),
          ...(s.taken ?? []),
          ...(s.more ?? []),
        ]),
      ];
      const refusals = lines.flatMap((text) => {
        const { refused } = screen(
          { parts: [{ kind: "text", text }] },
          {
            locale: { language },
            helplines: [],
            risk: { tier: "none", concerns: [], evidence: [] },
          },
        );
        return refused.map(({ reason }) => `${reason}: ${text}`);
      });
      expect(lines.length).toBeGreaterThan(10);
      expect(refusals).toEqual([]);
    });
  },
);
