import { initialState } from "@evenkeel/companion/initial-state";
import type { CompanionState } from "@evenkeel/companion/state";
import { takeTurn } from "@evenkeel/companion/turn";
import { instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { seededRandom } from "@evenkeel/kernel/random";
import { partsOf } from "@evenkeel/safety/screen";
import { describe, expect, it } from "vitest";
import { companionContent } from "../companion/content.ts";

const at = (techniqueId: string, stepId: string, over: Partial<CompanionState> = {}): CompanionState => ({
  ...initialState(),
  introduced: true,
  turn: 4,
  run: { techniqueId, stepId, answers: {}, startedTurn: 3 },
  ...over,
});
const say = (state: CompanionState, text: string, language: Language = "en") =>
  takeTurn(
    state,
    text,
    {
      now: instant(Date.UTC(2026, 10, 23, 12)),
      zone: "Europe/Madrid",
      random: seededRandom(7),
      locale: { language },
      teen: false,
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

describe("an answer that sounds like leaving is an answer", () => {
  it.each([
    ["thought-record", "thought", "I'm not good enough", "feeling", "en"],
    ["change", "before", "I quit smoking once", "ready", "en"],
    ["dear-man", "want", "I want to talk to my sister about mum", "describe", "en"],
    ["dear-man", "ask", "would you take every second sunday?", "gain", "en"],
    ["grief-letter", "unsaid", "I wish I had told you that I loved you", "thanks", "en"],
    ["self-compassion", "critic", "you're such an idiot", "before", "en"],
    ["listening-turn", "mine", "I want him to stop shouting at us", "theirs", "en"],
    ["problem-solving", "first", "call my doctor", "when", "en"],
    ["dear-man", "gain", "para que mamá te vea más", "pull", "es"],
    ["thought-record", "thought", "ya no quiero trabajar con ellos", "feeling", "es"],
    ["grief-letter", "unsaid", "no pude decirle adiós", "thanks", "es"],
  ] as const)("%s, %s: “%s”", (technique, step, text, next, language) => {
    expect(say(at(technique, step), text, language).state.run?.stepId).toBe(next);
  });
});

describe("leaving is leaving all the same", () => {
  it.each([
    ["stop", "en"],
    ["please stop", "en"],
    ["I'd rather just talk", "en"],
    ["I want to talk", "en"],
    ["enough", "en"],
    ["no more questions", "en"],
    ["bye", "en"],
    ["para, por favor", "es"],
    ["basta", "es"],
    ["prefiero hablar", "es"],
    ["adiós", "es"],
  ] as const)("“%s”", (text, language) => {
    expect(say(at("thought-record", "thought"), text, language).state.run).toBeNull();
    expect(say(at("change", "important"), text, language).state.run).toBeNull();
  });
});

describe("what is said to an exercise", () => {
  it.each([
    ["like what?", "en"],
    ["for example?", "en"],
    ["what do you mean?", "en"],
    ["I don't understand the question", "en"],
    ["¿como qué?", "es"],
    ["no entiendo", "es"],
  ] as const)("“%s” is met with an example and not with the same question", (text, language) => {
    const turn = say(at("worry-time", "worry"), text, language);
    expect(turn.state.run?.stepId).toBe("worry");
    expect(textOf(turn)).toMatch(/[“«]/);
  });

  it.each([
    ["I already told you", "en"],
    ["I already told you that", "en"],
    ["ya te lo dije", "es"],
  ] as const)("“%s” takes what was told", (text, language) => {
    const quote =
      language === "en" ? "they may close our office in spring" : "puede que cierren la oficina en marzo";
    const state = at("worry-time", "worry", {
      activeThread: 1,
      threads: [
        {
          id: 1,
          topic: null,
          frame: null,
          label: "",
          quotes: [{ turn: 2, text: quote }],
          feelings: [],
          people: [],
          state: "opened",
          lastTurn: 2,
        },
      ],
    });
    const turn = say(state, text, language);
    expect(textOf(turn)).toContain(quote);
    expect(turn.state.run).toMatchObject({ stepId: "hands", answers: { worry: quote } });
  });

  it("“I already told you” with nothing to be found is owned, and the question left open", () => {
    const turn = say(at("worry-time", "worry"), "I already told you");
    expect(turn.state.run).toMatchObject({ stepId: "hands" });
    expect(turn.state.run?.answers["worry"]).toBeUndefined();
  });

  it.each([
    ["go back", "en"],
    ["can I change my answer", "en"],
    ["atrás", "es"],
  ] as const)("“%s” goes back one question and forgets its answer", (text, language) => {
    const first = say(
      at("worry-time", "worry"),
      language === "en" ? "money runs out" : "se acaba el dinero",
      language,
    );
    const back = say(first.state, text, language);
    expect(back.state.run?.stepId).toBe("worry");
    expect(back.state.run?.answers["worry"]).toBeUndefined();
  });

  it.each([
    ["skip", "en"],
    ["skip this one", "en"],
    ["saltar", "es"],
  ] as const)("“%s” passes any question over", (text, language) => {
    expect(say(at("worry-time", "worry"), text, language).state.run?.stepId).toBe("hands");
  });

  it("a number that is none meets a smaller question, and then the step is left open", () => {
    const once = say(at("change", "important"), "hard to say really");
    expect(once.state.run?.stepId).toBe("important");
    const twice = say(once.state, "kind of a bit");
    expect(twice.state.run?.stepId).toBe("why");
  });

  it("an answer is given back in the next question", () => {
    const turn = say(at("opposite-action", "feeling"), "ashamed");
    expect(textOf(turn)).toContain("“ashamed”");
  });
});

describe("answers are understood", () => {
  it.each([
    ["opposite-action", "which", "I think it's fear", "fear"],
    ["opposite-action", "which", "4", "shame"],
    ["opposite-action", "which", "the second one", "fear"],
    ["change", "important", "2", "notyet"],
    ["change", "important", "8/10", "why"],
    ["graded-exposure", "before", "90", "lower"],
    ["anger-pause", "heat", "85", "cool"],
    ["anger-pause", "heat", "30", "what"],
    ["sleep-window", "slept", "five and a half", "wake"],
    ["dear-man", "safe", "no", "person"],
  ] as const)("%s, %s: “%s” leads to %s", (technique, step, text, next) => {
    expect(say(at(technique, step), text).state.run?.stepId).toBe(next);
  });

  it("a list is asked for until it has enough, and “that's all” is enough", () => {
    let turn = say(at("problem-solving", "ways"), "ask for a delay");
    expect(turn.state.run?.stepId).toBe("ways");
    turn = say(turn.state, "sell the bike");
    turn = say(turn.state, "that's all");
    expect(turn.state.run?.stepId).toBe("choice");
    expect(turn.state.run?.answers["ways"]).toBe("ask for a delay\nsell the bike");
    turn = say(turn.state, "2");
    expect(turn.state.run?.answers["choice"]).toBe("sell the bike");
  });

  it("works the time of going to bed out, and leaves it out after a no", () => {
    const state = at("sleep-window", "wake");
    const run = { techniqueId: "sleep-window", stepId: "wake", answers: { slept: "5.5" }, startedTurn: 3 };
    const asked = say({ ...state, run }, "7");
    expect(textOf(asked)).toContain("from 01:00 to 07:00");
    let turn = say(asked.state, "no");
    for (const text of ["ok", "the sofa", "tea"]) turn = say(turn.state, text);
    const saved = turn.effects.find((e) => e.kind === "save-result");
    expect(saved?.kind === "save-result" && saved.rows.map((r) => r.key)).not.toContain("bed");
  });
});
