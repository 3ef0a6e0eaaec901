import { initialState } from "@evenkeel/companion/initial-state";
import { isAsking } from "@evenkeel/companion/move";
import { type Turn, takeTurn } from "@evenkeel/companion/turn";
import { questionsIn, sentencesIn, wordsOf } from "@evenkeel/companion/wordings";
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

const talk = (lines: readonly string[], language: Language = "en", seed = 11): readonly Spoken[] => {
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
        locale: { language, country: language === "es" ? "CO" : "US" },
        teen: false,
        helplines: [],
        trustedPerson: null,
        onCall: null,
      },
      companionContent,
    );
    state = turn.state;
    const texts = partsOf(turn.reply).flatMap((p) => (p.kind === "text" ? [p.text] : []));
    return { turn, words: (i === 0 ? texts.slice(1) : texts).join(" ") };
  });
};

const last = (lines: readonly string[], language: Language = "en", seed = 11): Spoken => {
  const spoken = talk(lines, language, seed).at(-1);
  if (spoken === undefined) throw new Error("nobody spoke");
  return spoken;
};

const seeds = [1, 2, 3, 4, 5, 6];

const carer = [
  "My husband was diagnosed with Alzheimer's two years ago and I have been looking after him at home.",
  "Last night he didn't recognise me, and he was frightened of me.",
  "I went into the bathroom and cried so that he wouldn't hear.",
  "Our son says we should put him in a home. I promised him I never would.",
  "Yesterday I shouted at him for hiding my glasses.",
  "I used to sing in a choir on Wednesdays. I gave it up in the spring.",
  "I suppose I miss having one hour that is mine.",
];

/** Messages of people in no situation that is known by name. */
const unnamed = [
  "I said yes to organising my cousin's baby shower again and I don't even like her that much",
  "my neighbour keeps parking across my drive and laughs when I ask him to move",
  "I taught my brother to drive and he didn't even invite me to see the new car",
  "they renamed the band without asking me after eleven years",
  "I can't decide about the piano, my grandmother left it to me and there's no room",
  "I was supposed to give a toast and I read the wrong card out loud",
];

describe("a message that fits no situation known by name", () => {
  it.each(unnamed)("%j gets a reply made for it", (line) => {
    for (const seed of seeds) {
      const s = last([line], "en", seed);
      expect(s.turn.plan.moves).not.toContain("make-room");
      expect(
        s.turn.state.used.some((source) => /^(?:meaning|facet|frame|gist|guess)/.test(source)),
        s.words,
      ).toBe(true);
    }
  });

  it("gets one of its own: hardly two of six people the same", () => {
    const said = unnamed.map((line) => last([line]).words);
    expect(new Set(said).size).toBeGreaterThanOrEqual(unnamed.length - 1);
  });
});

describe("the picture said aloud", () => {
  it("comes once enough was told, holds things the member told, and is checked", () => {
    for (const seed of seeds) {
      const spoken = talk(carer, "en", seed);
      const at = spoken.findIndex((s) => s.turn.plan.moves.includes("summarise"));
      expect(at, `seed ${seed}`).toBeGreaterThanOrEqual(4);
      expect(at).toBeLessThanOrEqual(6);
      const said = spoken[at]?.words.toLowerCase() ?? "";
      const told = (spoken[at]?.turn.state.told ?? []).flatMap((one) => one.whole?.toLowerCase() ?? []);
      expect(told.filter((whole) => said.includes(whole)).length, said).toBeGreaterThanOrEqual(2);
      expect(spoken[at]?.turn.plan.moves).toContain("check-understanding");
    }
  });

  it("is followed, after a yes, by the choice of what to look at", () => {
    const before = talk(carer).findIndex((s) => s.turn.plan.moves.includes("summarise"));
    const s = last([...carer.slice(0, before + 1), "yes"]);
    expect(s.turn.plan.moves).toContain("ask-need");
  });

  it("never says aloud a verdict of the member's on themself", () => {
    for (const seed of seeds)
      for (const s of talk(
        [
          "I'm useless",
          "I'm a failure at work",
          "I let my team down",
          "I'm lazy",
          "everyone is better than me",
          "I missed the deadline on Monday",
          "my boss had to redo it",
        ],
        "en",
        seed,
      ))
        expect(s.words).not.toMatch(/you(?:'re| are) (?:useless|a failure|lazy)/i);
  });
});

describe("a direct question", () => {
  const before = [
    "my sister stopped talking to me after dad's funeral",
    "she said I wasn't there enough, and I drove up every weekend for 8 months",
    "I missed the last night, I was at work",
  ];

  it.each([
    ["do you think she hates me?", /can't see into|don't know what goes on|no way for me to know/],
    ["is it my fault?", /\bno\b|don't see it/i],
    ["am I a bad sister?", /no\b|don't think|can't see|isn't the word/i],
    ["is it wrong to be angry at her?", /no\b|not wrong/i],
    ["what do you think?", /think|honestly|view/i],
    ["do you remember what I said about the weekends?", /drove up every weekend/],
    ["is this normal?", /^Yes\b|normal|common|not the only one/i],
    ["will it ever get better?", /can't promise|for most people/i],
  ])("%j is answered", (question, answer) => {
    for (const seed of seeds) {
      const s = last([...before, question], "en", seed);
      expect(s.turn.plan.moves[0], s.words).toBe("answer");
      expect(s.words).toMatch(answer);
    }
  });

  it("is answered with something to use when it asks what would be done here", () => {
    const s = last([...before, "what would you do?"]);
    expect(s.turn.plan.moves).toContain("inform");
  });

  it("in passing does not drown what a long message tells", () => {
    for (const seed of seeds) {
      const s = last(
        [
          "my sister stopped talking to me after dad's funeral",
          "she said I wasn't there enough when he was sick. which is rich because I drove up every weekend for 8 months. but also maybe she's right? I missed the last night. I was at work",
        ],
        "en",
        seed,
      );
      expect(s.words).not.toMatch(/don't know that|can't tell you|no honest answer/i);
    }
  });

  it.each([
    ["¿crees que me odia?", /dentro de otra persona|no lo sé/],
    ["¿está mal que me dé rabia?", /^No\b/],
    ["¿qué piensas?", /pienso|franqueza|creo/i],
    ["¿es normal?", /^Sí\.|común|única/i],
  ])("in Spanish: %j is answered", (question, answer) => {
    const s = last(
      ["me peleé con mi hermana por la casa", "ahora no me habla", "yo pagaba todo", question],
      "es",
    );
    expect(s.turn.plan.moves[0]).toBe("answer");
    expect(s.words).toMatch(answer);
  });
});

describe("being led and followed", () => {
  it("meets the same message in three moods with three different moves", () => {
    const line = "my manager tore my report apart in front of everyone";
    const plain = last([line]).turn.plan.moves.filter((m) => m !== "introduce");
    const afterQuarrel = last(["I had a bad day", line, "you don't get it"]).turn.plan.moves;
    const listening = last(["I had a bad day", "can you just listen", line]).turn.plan.moves;
    expect(afterQuarrel[0]).toBe("repair");
    expect(listening.some(isAsking)).toBe(false);
    expect(plain.join()).not.toBe(listening.join());
  });

  it("meets a second telling as a second telling", () => {
    const lines = [
      "my brother doesn't answer my messages any more",
      "I lent him money in May",
      "I keep going over it at night",
      "now my best friend doesn't answer my calls either",
    ];
    const said = seeds.map((seed) => last(lines, "en", seed));
    expect(said.some((s) => s.turn.state.used.some((source) => source.startsWith("link:")))).toBe(true);
  });

  it("hears a sneer and does not reflect it", () => {
    const s = last(["i stopped going to lectures", "cool insight lol"]);
    expect(s.turn.plan.moves[0]).toBe("repair");
    expect(s.words).not.toMatch(/insight/i);
  });

  it("says sorry when someone felt judged", () => {
    const s = last([
      "I shouted at my son",
      "You seem to think I did something wrong. I didn't ask to be judged.",
    ]);
    expect(s.turn.plan.moves[0]).toBe("repair");
    expect(s.words).toMatch(/sorry|right to say so|on me/i);
  });

  it("meets a plan of theirs as a plan, and takes it along at the end", () => {
    for (const seed of seeds) {
      const spoken = talk(
        [
          "i stopped going to lectures",
          "my parents think im doing great",
          "my dad worked two jobs for this",
          "i could email the advisor i guess",
          "ok thanks, good night",
        ],
        "en",
        seed,
      );
      expect(spoken[3]?.turn.plan.moves).toContain("affirm");
      expect(spoken[4]?.words).toMatch(/email the advisor/i);
    }
  });

  it("does not take a fear for something that happened", () => {
    for (const seed of seeds) {
      const s = last(
        [
          "work is a lot",
          "I also might get fired, there's a review on the 12th. gonna get fired probably lol",
        ],
        "en",
        seed,
      );
      expect(s.words).not.toMatch(/sorry|the loss|shakes more/i);
      expect(s.turn.state.frames.map((f) => f.id)).not.toContain("job-loss");
    }
  });
});

describe("twenty turns", () => {
  const long = [
    ...carer,
    "idk",
    "yes",
    "I have a neighbour, Joan, who offers to sit with him. I always say no.",
    "no",
    "She came to the door with soup on Tuesday and I said we were fine.",
    "we weren't fine",
    "My daughter lives in Leeds and rings on Sundays",
    "she doesn't ask how I am",
    "Is it wrong to want him to be gone sometimes?",
    "I don't know what I'd do with an hour",
    "maybe sit in the car and sing",
    "I could say yes to Joan on Thursday",
    "thank you",
  ];

  it.each(seeds)("say no sentence twice and never open alike (chance %s)", (seed) => {
    const spoken = talk(long, "en", seed);
    const sentences = spoken.flatMap((s) => sentencesIn(s.words));
    expect(sentences.filter((one, i) => sentences.indexOf(one) !== i)).toEqual([]);
    const openings = spoken.map((s) => wordsOf(s.words).slice(0, 3).join(" "));
    expect(openings.filter((one, i) => openings.indexOf(one) !== i)).toEqual([]);
  });

  it.each(seeds)("only invite where hardly anything was said (chance %s)", (seed) => {
    const spoken = talk(long, "en", seed);
    const empty = spoken.filter((s) => s.turn.plan.moves.every((m) => m === "make-room" || m === "be-brief"));
    for (const s of empty) expect(s.turn.understanding.wordCount, s.words).toBeLessThanOrEqual(3);
    expect(spoken.every((s) => questionsIn(s.words) <= 1)).toBe(true);
  });

  it.each(seeds)("are made of lines that can be traced to their source (chance %s)", (seed) => {
    let before = 0;
    for (const s of talk(long, "en", seed)) {
      expect(s.turn.state.used.length, s.words).toBeGreaterThanOrEqual(before);
      before = s.turn.state.used.length;
    }
    expect(before).toBeGreaterThan(20);
  });
});

describe("how someone is spoken to in Spanish", () => {
  it("is with usted to who says usted, with vos to who says vos, and stays so", () => {
    const usted = talk(
      [
        "Mire, la rectora me grita delante de los niños",
        "me quedo callada",
        "mi hijo dice que siempre llego brava",
      ],
      "es",
    );
    for (const s of usted.slice(1))
      expect(s.words).not.toMatch(/(?<!\p{L})(?:tú|tu|tus|ti|contigo)(?!\p{L})/iu);
    const vos = talk(
      ["me dejó mi novia, vos qué pensás?", "no puedo laburar", "no tengo ganas de nada"],
      "es",
    );
    for (const s of vos.slice(1))
      expect(s.words).not.toMatch(/(?<!\p{L})(?:tú|usted|tienes|puedes|quieres)(?!\p{L})/iu);
  });
});

describe("food and weight", () => {
  const lines = [
    "I skipped lunch and felt proud.",
    "It's the first thing I've been good at.",
    "I want to get down another ten pounds.",
    "I could skip dinner tomorrow",
    "I passed out on the stairs today.",
  ];

  it("are never cheered on, wished along or made a plan of", () => {
    for (const seed of seeds)
      for (const s of talk(lines, "en", seed)) {
        expect(s.turn.plan.moves, s.words).not.toContain("affirm");
        expect(s.words).not.toMatch(/fair thing to want|real step|that's good|sounds possible|well done/i);
      }
  });

  it("lead to a doctor when the body gives signs", () => {
    for (const seed of seeds) expect(talk(lines, "en", seed).at(-1)?.words).toMatch(/doctor/i);
  });
});
