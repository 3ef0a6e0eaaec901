import { initialState } from "@evenkeel/companion/initial-state";
import { ASKING } from "@evenkeel/companion/move";
import { plainText } from "@evenkeel/companion/plain-text";
import { type Turn, takeTurn } from "@evenkeel/companion/turn";
import { openingOf, questionsIn, wordsOf } from "@evenkeel/companion/wordings";
import { instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { seededRandom } from "@evenkeel/kernel/random";
import { partsOf } from "@evenkeel/safety/screen";
import { describe, expect, it } from "vitest";
import { companionContent } from "./content.ts";
import { conversations } from "./conversations.ts";

interface Spoken {
  readonly turn: Turn;
  readonly said: string;
  /** Without notice, cards and chips. */
  readonly words: string;
}

const talk = (
  lines: readonly string[],
  language: Language = "en",
  teen = false,
  seed = 7,
): readonly Spoken[] => {
  let state = initialState();
  const random = seededRandom(seed);
  return lines.map((line, i) => {
    const turn = takeTurn(
      state,
      line,
      {
        now: instant(1_795_400_000_000 + i * 60_000),
        zone: "America/New_York",
        random,
        locale: { language, country: language === "es" ? "MX" : "US" },
        teen,
        helplines: [],
        trustedPerson: null,
        onCall: "Dana",
      },
      companionContent,
    );
    state = turn.state;
    const texts = partsOf(turn.reply).flatMap((p) => (p.kind === "text" ? [p.text] : []));
    return {
      turn,
      said: plainText(partsOf(turn.reply), language),
      words: (i === 0 ? texts.slice(1) : texts).join(" "),
    };
  });
};

const last = (lines: readonly string[], language: Language = "en", teen = false): Spoken => {
  const spoken = talk(lines, language, teen).at(-1);
  if (spoken === undefined) throw new Error("nobody spoke");
  return spoken;
};

const open = (s: Spoken): boolean =>
  !s.turn.plan.moves.some((m) => m === "safety" || m.endsWith("technique"));

describe.each(conversations.map((c) => [c.who, c] as const))("a conversation with %s", (_, c) => {
  for (const seed of [1, 2, 3]) {
    const spoken = talk(c.says, c.language, c.teen, seed);

    it(`asks at most one question in a reply (chance ${seed})`, () => {
      for (const s of spoken) expect(questionsIn(s.words), s.words).toBeLessThanOrEqual(1);
    });

    it(`never opens two replies of open talk with the same three words (chance ${seed})`, () => {
      const openings = spoken.filter(open).map((s) => openingOf(s.words));
      expect(openings.filter((o, i) => openings.indexOf(o) !== i)).toEqual([]);
    });

    it(`asks in no more than 60 % of open replies, and stays short (chance ${seed})`, () => {
      const opened = spoken.filter(open);
      const asking = opened.filter((s) => s.turn.plan.moves.some((m) => ASKING.includes(m)));
      expect(opened.length).toBeGreaterThan(2);
      expect(asking.length / opened.length).toBeLessThanOrEqual(0.6);
      const lengths = opened.map((s) => wordsOf(s.words).length).sort((a, b) => a - b);
      expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(45);
    });

    it(`says nothing empty, unfilled or half turned (chance ${seed})`, () => {
      for (const s of spoken) {
        expect(s.words.trim()).not.toBe("");
        expect(s.words).not.toMatch(/[{}]|undefined|null|\byou (?:am|was|has)\b|\byour your\b|\bto to\b/);
        expect(s.words).not.toMatch(/!/);
      }
    });
  }

  it("says in its first words that it is an AI and what happens with words", () => {
    const first = talk(c.says, c.language, c.teen)[0]?.said ?? "";
    expect(first).toMatch(c.language === "es" ? /Soy una IA|soy una IA/ : /I'm an AI/);
    expect(first).toMatch(c.language === "es" ? /cifrado/ : /encrypted/);
  });
});

describe("listening", () => {
  it("answers what was already said in the first reply, after the notice", () => {
    const s = last(["my manager tore my report apart in front of everyone and i just stood there"]);
    expect(s.turn.plan.moves[0]).toBe("introduce");
    expect(
      s.turn.state.used.some((source) => /^(?:meaning|frame|facet):/.test(source)),
      s.words,
    ).toBe(true);
  });

  it("says it from the listener's side: your manager, never mine", () => {
    const said = [1, 2, 3, 4, 5, 6].map(
      (seed) =>
        talk(["hi", "my manager tore my report apart in front of everyone"], "en", false, seed).at(-1)
          ?.words ?? "",
    );
    expect(said.every((w) => !/\bmy manager\b/i.test(w))).toBe(true);
  });

  it("meets “I don't know” with less: no new question right after", () => {
    const s = last(["my wife died in march", "the house is so quiet", "I don't know"]);
    expect(s.turn.plan.moves).toContain("be-brief");
    expect(wordsOf(s.words).length).toBeLessThan(25);
    expect(questionsIn(s.words)).toBe(0);
  });

  it("says “I'm sorry” first when someone has died, and never asks them to rate it", () => {
    const spoken = talk([
      "my wife died",
      "march",
      "37 years",
      "the evenings",
      "it's quiet",
      "I miss her",
      "yes",
      "no",
      "the garden",
      "maybe",
    ]);
    expect(spoken[0]?.words).toMatch(/sorry/i);
    for (const s of spoken) expect(s.words).not.toMatch(/0 to 10|lighter/);
  });

  it("hears the lid on “everything is great”", () => {
    const s = last(["hey", "everything is great, i love my life 🙃"], "en", true);
    expect(s.words.toLowerCase()).toMatch(/great|fine/);
    expect(s.words).not.toMatch(/light in that|something good/i);
  });

  it("follows a change of topic and parks what was open", () => {
    const spoken = talk([
      "my boss humiliated me in front of the team today",
      "he shouted at me",
      "everyone watched",
      "anyway, my dog died last week and I can't stop crying",
    ]);
    const state = spoken.at(-1)?.turn.state;
    expect(state?.threads.map((t) => t.state)).toEqual(["parked", "opened"]);
    expect(spoken.at(-1)?.words).toMatch(/sorry|house|cry|loss|every|lost|hands|stop/i);
  });

  it("tells three situations apart: the same words of feeling get three different replies", () => {
    const said = [
      "my dad died and I feel awful",
      "I failed my exam and I feel awful",
      "my boyfriend left me and I feel awful",
    ].map((m) => last(["hi", m]).words);
    expect(new Set(said).size).toBe(3);
  });
});

describe("being led", () => {
  it("listens only, with no question and no offer, once asked to", () => {
    const spoken = talk([
      "I'm so stressed, finals are in a week",
      "can you just listen",
      "I keep thinking I'm going to fail everything",
      "everyone thinks I'm the smart one",
      "I'm a fraud",
      "I can't sleep",
      "my chest is tight all day",
    ]);
    for (const s of spoken.slice(1)) {
      expect(questionsIn(s.words), s.words).toBe(0);
      expect(s.turn.plan.moves).not.toContain("offer-technique");
    }
  });

  it("stops when told to", () => {
    const s = last(["I had a fight with my sister", "stop"]);
    expect(wordsOf(s.words).length).toBeLessThanOrEqual(8);
    expect(questionsIn(s.words)).toBe(0);
  });

  it("leaves a subject that is refused", () => {
    expect(last(["I had a fight with my sister", "not that, please"]).turn.plan.moves[0]).toBe("repair");
  });

  it("owns it when it did not understand, and does something else", () => {
    const s = last(["my brother stole money from me", "everyone protects him", "you don't get it"]);
    expect(s.turn.plan.moves[0]).toBe("repair");
    expect(s.turn.effects).toContainEqual({ kind: "feedback", about: "not-understood" });
  });

  it("hears that the husband does not help as being about him, not about this conversation", () => {
    const s = last(["hola", "mi marido no me ayuda con nada"], "es");
    expect(s.turn.plan.moves).not.toContain("repair");
  });

  it.each([
    ["are you a real person?", /program|AI/],
    ["am I bipolar?", /clinician/],
    ["should I take xanax for this?", /pharmacist|doctor/],
    ["what can you do?", /listen/],
    ["is this private?", /encrypted/],
    ["I want to talk to a human", /Help now|doctor/],
    ["do you even care", /AI|program/],
    ["what's the capital of France?", /outside|others/],
  ])("answers %s", (question, answer) => {
    expect(last(["I had a bad day at work", question]).words).toMatch(answer);
  });

  it("answers the same question twice without the same opening", () => {
    const spoken = talk([
      "hi",
      "are you a robot?",
      "seriously are you a robot",
      "are you a bot?",
      "are you an ai?",
    ]);
    const openings = spoken.slice(1).map((s) => openingOf(s.words));
    expect(new Set(openings).size).toBe(openings.length);
  });

  it("closes with one next step", () => {
    const s = last(["my boss shouted at me", "it hurt", "ok goodnight"]);
    expect(s.turn.plan.moves).toContain("close");
    expect(s.words).toMatch(/one small thing|one thing along|only this/i);
    expect(s.turn.state.closing).toBe(true);
  });
});

describe("offering", () => {
  const failing = [
    "I'm so worried about my exams",
    "I keep thinking I'm going to fail",
    "I'm not good enough for this course",
    "everyone else is coping",
    "yes",
    "I sit there and read the same page",
    "it's every night",
    "I feel like a fraud in there",
  ];

  it("offers nothing before it has heard three messages", () => {
    for (const s of talk(failing.slice(0, 3))) expect(s.turn.plan.moves).not.toContain("offer-technique");
  });

  it("does not offer again what was declined", () => {
    const after = [
      "no thanks",
      "I failed the last one too",
      "my parents paid for it",
      "I can't look at them",
      "what if I fail again",
      "I hate this",
      "it's always the same",
      "what should I do",
    ];
    const before = talk(failing).findIndex((s) => s.turn.state.offered !== null);
    expect(before).toBeGreaterThan(2);
    const spoken = talk([...failing.slice(0, before + 1), ...after]);
    const declined = spoken[before + 1]?.turn.state.declinedTechniques ?? [];
    expect(declined).toHaveLength(1);
    for (const s of spoken.slice(before + 1))
      expect(declined).not.toContain(s.turn.state.offered?.techniqueId);
  });

  it("does not offer a thought record to someone in fresh grief", () => {
    for (const s of talk([
      "my wife died",
      "march",
      "I should have been there",
      "it's my fault",
      "I should have called the doctor",
      "I keep thinking about it",
      "yes",
      "what should I do",
    ]))
      expect(s.turn.state.offered?.techniqueId ?? s.turn.state.run?.techniqueId).not.toBe("thought-record");
  });
});

describe("danger", () => {
  it("hands the reply to safety, and keeps the first words", () => {
    const s = last(["I want to kill myself"]);
    expect(s.turn.plan.moves).toEqual(["safety"]);
    expect(s.said).toMatch(/I'm an AI/);
  });
});
