import { initialState } from "@evenkeel/companion/initial-state";
import { pattern } from "@evenkeel/companion/pattern";
import { type Turn, takeTurn } from "@evenkeel/companion/turn";
import { questionsIn, wordsOf } from "@evenkeel/companion/wordings";
import { instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { seededRandom } from "@evenkeel/kernel/random";
import { partsOf } from "@evenkeel/safety/screen";
import { describe, expect, it } from "vitest";
import { companionContent } from "./content.ts";

interface Spoken {
  readonly turn: Turn;
  readonly words: string;
}

const talk = (lines: readonly string[], language: Language = "en", seed = 5): readonly Spoken[] => {
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
        teen: false,
        helplines: [],
        trustedPerson: null,
        onCall: null,
      },
      companionContent,
    );
    state = turn.state;
    const words = partsOf(turn.reply)
      .flatMap((p) => (p.kind === "text" ? [p.text] : []))
      .slice(i === 0 ? 1 : 0)
      .join(" ");
    return { turn, words };
  });
};

const last = (lines: readonly string[], language: Language = "en", seed = 5): Spoken => {
  const spoken = talk(lines, language, seed).at(-1);
  if (spoken === undefined) throw new Error("nobody spoke");
  return spoken;
};

const given = (s: Spoken): string | undefined =>
  s.turn.state.used.findLast((u) => u.startsWith("pointer:"))?.split(":")[1];

describe("a question for advice", () => {
  it.each<[Language, readonly string[], string]>([
    [
      "en",
      ["my manager tore my report apart in front of everyone", "what should i even say to her"],
      "say-boss",
    ],
    ["en", ["my daughter won't talk to me", "how do I talk to her?"], "say-teen"],
    ["en", ["my mother criticises everything I do", "how do i tell her to stop"], "say-parent"],
    ["en", ["it's 3am and I can't sleep again", "any tips?"], "do-sleep"],
    ["en", ["I had a panic attack in the shop", "what can I do if it comes back"], "do-panic"],
    ["en", ["my dog died on Thursday", "how do i get through the evenings"], "do-grief"],
    ["en", ["I lost my job on Monday", "what do I do now?"], "do-job"],
    ["en", ["finals in 5 days and I haven't started", "how do i even start"], "do-study"],
    ["en", ["I don't know about this job", "should I quit?"], "choose"],
    ["es", ["mi hija no me habla", "¿cómo puedo hablar con ella?"], "say-teen"],
    ["es", ["me corrieron del trabajo", "mi esposa no sabe", "¿cómo le digo?"], "say-job"],
  ])("is answered in %s with something to use: %j", (language, lines, id) => {
    const s = last(lines, language);
    expect(given(s)).toBe(id);
    expect(s.turn.plan.moves).toContain("inform");
    expect(s.turn.plan.moves).not.toContain("offer-technique");
    expect(questionsIn(s.words)).toBeLessThanOrEqual(1);
  });

  it("is never answered with the same thing twice, and another way in follows a no", () => {
    const spoken = talk([
      "my manager tore my report apart in front of everyone",
      "what should I say to her?",
      "no",
      "then what should I say?",
    ]);
    const said = spoken.slice(1).map((s) => s.words);
    expect(new Set(said).size).toBe(3);
    expect(spoken[2]?.turn.state.used.filter((u) => /^(?:pointer|step):/.test(u)).length).toBe(2);
  });

  it.each(["how could I be so stupid", "I don't want advice", "what do I know"])(
    "is not heard in %j",
    (line) => {
      expect(last(["my sister and I had a fight", line]).turn.plan.moves).not.toContain("inform");
    },
  );

  it("is not heard in “no sé qué hacer” at the beginning, and no exercise is offered for it", () => {
    const moves = last(["hola", "mi hija no me habla y no sé qué hacer"], "es").turn.plan.moves;
    expect(moves).not.toContain("inform");
    expect(moves).not.toContain("offer-technique");
  });
});

describe("a no to exercises", () => {
  it("is kept for at least six turns", () => {
    const spoken = talk([
      "I'm so worried about my exams",
      "I keep thinking I'm going to fail",
      "no breathing exercises please",
      "I'm not good enough for this course",
      "everyone else is coping",
      "I read the same page all night",
      "I feel like a fraud in there",
      "what if I fail again",
      "it's always the same",
    ]);
    expect(spoken[2]?.turn.state.declinedAt).toBe(3);
    for (const s of spoken) expect(s.turn.plan.moves).not.toContain("offer-technique");
  });
});

describe("fitting what was said", () => {
  it("tells a loved one's illness from one's own", () => {
    expect(last(["hi", "my mum has cancer"]).turn.state.frames.map((f) => f.id)).toEqual(["illness-loved"]);
    expect(last(["hi", "I was diagnosed with cancer"]).turn.state.frames.map((f) => f.id)).toContain(
      "illness",
    );
    expect(last(["hola", "mi mamá tiene cáncer"], "es").turn.state.frames.map((f) => f.id)).toContain(
      "illness-loved",
    );
  });

  it.each(["im always like this, i freeze", "I can't hang up on her she's my mum"])(
    "does not say %j back in broken pieces",
    (line) => {
      for (const seed of [1, 2, 3, 4])
        expect(last(["my mum rang again", "she went on for an hour", line], "en", seed).words).not.toMatch(
          /always this|her she's/i,
        );
    },
  );

  it("meets “ok” with no guess and few words", () => {
    const s = last(["my boss shouted at me", "it was in front of the team", "ok"]);
    expect(wordsOf(s.words).length).toBeLessThanOrEqual(14);
    expect(s.turn.plan.moves).not.toContain("reflect-meaning");
  });

  it.each(["you sound like a robot", "thats not what i said", "you keep saying the same thing"])(
    "owns %j and does something else",
    (line) => {
      const s = last(["my boss shouted at me", "everyone heard it", line]);
      expect(s.turn.plan.moves[0]).toBe("repair");
      expect(s.turn.plan.moves).not.toContain("offer-technique");
    },
  );
});

describe("an ending", () => {
  const before = ["my boss shouted at me today", "I froze", "I could ask to talk to her alone"];

  it.each(["i should try to sleep", "gotta go", "thanks, good night"])(
    "is heard in %j, asks nothing, and takes the member's own step along",
    (line) => {
      const s = last([...before, line]);
      expect(s.turn.plan.moves).toContain("close");
      expect(questionsIn(s.words)).toBe(0);
      expect(s.words).toMatch(/ask to talk to her alone/);
    },
  );

  it("is heard in Spanish", () => {
    const s = last(["mi jefe me gritó", "me quedé en blanco", "fue horrible", "me voy a dormir"], "es");
    expect(s.turn.plan.moves).toContain("close");
    expect(questionsIn(s.words)).toBe(0);
  });

  it("is not heard in a complaint about sleep", () => {
    expect(
      last(["I can't sleep", "it's every night", "I'm so tired", "I need to sleep and I can't"]).turn.plan
        .moves,
    ).not.toContain("close");
  });
});

describe.each(companionContent.pointers.map((p) => [p.id, p] as const))("the advice %s", (_, pointer) => {
  it.each<Language>(["en", "es"])("is short, asks nothing and promises nothing in %s", (language) => {
    const words = pointer.words[language];
    expect(words.says.length).toBeGreaterThanOrEqual(2);
    for (const line of [...words.says, words.step]) {
      expect(line).not.toMatch(/[?!]|\b(?:just|simply|always works)\b/);
      expect(wordsOf(line).length).toBeLessThanOrEqual(48);
    }
    expect(pattern(words.about, language).test("")).toBe(false);
  });

  it("fits situations that exist", () => {
    for (const id of pointer.frames) expect(companionContent.frames.map((f) => f.id)).toContain(id);
  });
});

describe("a bare yes inside an exercise", () => {
  it.each([
    [
      "en",
      [
        "my manager tore my report apart in front of everyone",
        "i just stood there",
        "can we do a thought record",
        "yes",
      ],
    ],
    [
      "es",
      [
        "mi jefe criticó mi informe delante de todos",
        "me quedé callado",
        "quiero hacer un registro de pensamientos",
        "sí",
      ],
    ],
  ] as const)("is not kept as a thought or a situation (%s)", (language, lines) => {
    const { turn } = last(lines, language);
    expect(turn.state.run?.techniqueId).toBe("thought-record");
    expect(Object.values(turn.state.run?.answers ?? {})).not.toContain(lines[3]);
  });
});
