import { against, fitOf } from "@evenkeel/companion/fit";
import { initialState } from "@evenkeel/companion/initial-state";
import { fittingTechniques } from "@evenkeel/companion/offer";
import type { CompanionState } from "@evenkeel/companion/state";
import type { Technique } from "@evenkeel/companion/technique";
import { takeTurn } from "@evenkeel/companion/turn";
import { instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { seededRandom } from "@evenkeel/kernel/random";
import { partsOf } from "@evenkeel/safety/screen";
import { describe, expect, it } from "vitest";
import { companionContent } from "../companion/content.ts";
import { techniques } from "./techniques.ts";

const listed = techniques.filter((t) => t.fits !== undefined);

/** A conversation in which these situations were heard and this was said. */
const after = (
  frames: readonly string[],
  quote = "it has been like this for a while now",
): CompanionState => ({
  ...initialState(),
  introduced: true,
  turn: 6,
  frames: frames.map((id) => ({ id, strength: 0.9, turn: 6, times: 2, who: null })),
  activeThread: 1,
  threads: [
    {
      id: 1,
      topic: null,
      frame: frames[0] ?? null,
      label: "",
      quotes: [{ turn: 6, text: quote }],
      feelings: [],
      people: [],
      state: "explored",
      lastTurn: 6,
    },
  ],
});

const say = (state: CompanionState, text: string, language: Language = "en", teen = false) =>
  takeTurn(
    state,
    text,
    {
      now: instant(0),
      zone: "UTC",
      random: seededRandom(4),
      locale: { language },
      teen,
      helplines: [],
      trustedPerson: null,
      onCall: null,
    },
    companionContent,
  );
const textOf = (turn: ReturnType<typeof say>): string =>
  partsOf(turn.reply)
    .flatMap((p) => (p.kind === "text" ? [p.text] : []))
    .join(" ");

/** Something a member says that speaks against each exercise that listens for words. */
const said: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "behavioural-activation": { en: "the doctor says I'm bipolar", es: "el médico dice que soy bipolar" },
  "activity-ladder": { en: "they told me it was mania last year", es: "el año pasado fue manía, dijeron" },
  "graded-exposure": { en: "ever since I was raped I stay in", es: "desde que me violaron no salgo" },
  "opposite-action": { en: "he hits me when he's drunk", es: "me pega cuando bebe" },
  defusion: { en: "I keep hearing voices at night", es: "oigo voces por la noche" },
  "muscle-relaxation": { en: "I just had surgery on my knee", es: "me operaron la rodilla" },
  "sleep-window": { en: "I drive a truck at night", es: "tengo epilepsia desde niña" },
  "urge-surfing": { en: "I get the shakes without a drink", es: "me dan temblores si no bebo" },
  change: { en: "I'm drinking all day now", es: "bebo todos los días" },
  "anger-pause": { en: "I'm going to hurt him", es: "voy a pegarle" },
  "dear-man": { en: "I'm scared of him when he's angry", es: "le tengo miedo" },
  "listening-turn": { en: "he checks my phone and threatens me", es: "me revisa el móvil y me amenaza" },
  "grief-letter": { en: "my dad died yesterday", es: "mi padre murió ayer" },
  "regular-eating": { en: "I throw up after meals and use laxatives", es: "uso laxantes después de comer" },
  "body-image": { en: "I've been starving myself", es: "me provoco el vómito" },
};

describe("what an exercise says it is not for is obeyed", () => {
  it("has a sentence here for every exercise that listens for words", () => {
    const listening = listed.filter((t) => t.avoid?.said !== undefined).map((t) => t.id);
    expect(Object.keys(said).toSorted()).toEqual(listening.toSorted());
  });

  const byWords = listed.flatMap((t) =>
    (["en", "es"] as const).flatMap((language) => {
      const words = said[t.id]?.[language];
      return words === undefined ? [] : [[t.id, language, words, t] as const];
    }),
  );
  it.each(byWords)(
    "%s (%s): after “%s” it is neither offered nor begun",
    (id, language, words, technique) => {
      const state = after(technique.fits?.frames.slice(0, 1) ?? [], words);
      expect(against(technique, state, language)).toBe("said");
      expect(fittingTechniques(state, companionContent, language).map((t) => t.id)).not.toContain(id);
    },
  );

  it.each(listed.flatMap((t) => (t.avoid?.frames ?? []).map((frame) => [t.id, frame, t] as const)))(
    "%s is not offered where %s was heard",
    (id, frame, technique: Technique) => {
      const state = after([...(technique.fits?.frames.slice(0, 1) ?? []), frame]);
      expect(fittingTechniques(state, companionContent).map((t) => t.id)).not.toContain(id);
      expect(against(technique, state, "en")).toBe("situation");
    },
  );

  it.each(listed.filter((t) => t.avoid?.minors === true).map((t) => [t.id, t] as const))(
    "%s is not begun with someone under 18",
    (id, technique) => {
      const turn = say(after([]), `I'd like to do “${technique.words.en.title}”.`, "en", true);
      expect(turn.state.run, id).toBeNull();
      expect(technique.words.en.unfit).toContain(textOf(turn));
    },
  );

  it("is said, with what remains, when it is asked for all the same", () => {
    const turn = say(after([], "I have epilepsy and can't sleep at all"), "let's do the sleep window");
    expect(turn.state.run).toBeNull();
    expect(textOf(turn)).toMatch(/doctor/);
    expect(textOf(turn)).toMatch(/same time each day/);
  });

  it.each(listed.filter((t) => t.avoid?.distressAbove !== undefined).map((t) => [t.id, t] as const))(
    "%s is not offered above its distress",
    (id, technique) => {
      const limit = technique.avoid?.distressAbove ?? 1;
      const state = {
        ...after(technique.fits?.frames.slice(0, 1) ?? []),
        distress: [Math.min(1, limit + 0.05)],
      };
      expect(fittingTechniques(state, companionContent).map((t) => t.id)).not.toContain(id);
    },
  );

  it("leaves out the window of sleep itself where a no to the questions is not given", () => {
    let state = say(after([]), "I'd like to do “A bed that means sleep”.").state;
    state = say(state, "I lie there for hours, thinking").state;
    expect(state.run?.stepId).toBe("check");
    state = say(state, "yes").state;
    expect(state.run?.stepId).toBe("rules");
  });
});

describe("what an exercise is for", () => {
  it.each(listed.map((t) => [t.id, t] as const))(
    "%s is among what fits its first situation",
    (id, technique) => {
      const frame = technique.fits?.frames[0];
      if (frame === undefined) throw new Error(`${id} has no situation`);
      const state = after([frame]);
      expect(fitOf(technique, state)).toBeGreaterThanOrEqual(1);
      expect(fittingTechniques(state, companionContent).map((t) => t.id)).toContain(id);
    },
  );

  it("names situations that exist", () => {
    const known = new Set(companionContent.frames.map((f) => f.id));
    for (const t of listed)
      for (const id of [...(t.fits?.frames ?? []), ...(t.avoid?.frames ?? [])])
        expect(known, `${t.id}: ${id}`).toContain(id);
  });

  it.each(listed.flatMap((t) => (["en", "es"] as const).map((l) => [t.words[l].title, l, t] as const)))(
    "“%s” (%s) is begun by its title",
    (title, language, technique) => {
      const state = { ...initialState(), introduced: true, turn: 2 };
      const turn = say(
        state,
        language === "en" ? `I'd like to do “${title}”.` : `Quiero hacer «${title}».`,
        language,
      );
      expect(turn.state.run?.techniqueId).toBe(technique.id);
    },
  );
});
