import { initialState } from "@evenkeel/companion/initial-state";
import type { CompanionState } from "@evenkeel/companion/state";
import { techniqueProblems } from "@evenkeel/companion/technique-check";
import { takeTurn } from "@evenkeel/companion/turn";
import { instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { seededRandom } from "@evenkeel/kernel/random";
import { describe, expect, it } from "vitest";
import { companionContent } from "../companion/content.ts";

const say = (
  state: CompanionState,
  text: string,
  language: Language = "en",
  seed = 3,
): ReturnType<typeof takeTurn> =>
  takeTurn(
    state,
    text,
    {
      now: instant(Date.UTC(2026, 10, 23, 2, 0)),
      zone: "America/New_York",
      random: seededRandom(seed),
      locale: { language, country: "US" },
      teen: false,
      helplines: [],
      trustedPerson: null,
      onCall: null,
    },
    companionContent,
  );

const at = (techniqueId: string, stepId: string): CompanionState => ({
  ...initialState(),
  turn: 4,
  introduced: true,
  run: { techniqueId, stepId, answers: {}, startedTurn: 3 },
});

const play = (
  state: CompanionState,
  lines: readonly string[],
  language: Language = "en",
): ReturnType<typeof takeTurn> => {
  let turn: ReturnType<typeof takeTurn> | null = null;
  for (const line of lines) turn = say(turn?.state ?? state, line, language);
  if (turn === null) throw new Error("nothing was played");
  return turn;
};

describe.each(companionContent.techniques.map((t) => [t.id, t] as const))(
  "the exercise %s",
  (_, technique) => {
    it("ends on every branch and has its words in every language", () => {
      expect(techniqueProblems(technique)).toEqual([]);
    });

    it("names its sources, when not to use it, and that no clinician has reviewed it yet", () => {
      expect(technique.sources.length).toBeGreaterThan(0);
      expect(technique.contraindications.length).toBeGreaterThan(0);
      expect(technique.review).toBe("not yet reviewed by a clinician");
    });

    it.each([
      ["stop", "en"],
      ["para, por favor", "es"],
    ] as const)("can be left from every step with “%s”", (word, language) => {
      for (const step of technique.steps) {
        const turn = say(at(technique.id, step.id), word, language);
        expect(turn.state.run, `${technique.id}/${step.id}`).toBeNull();
        expect(turn.effects.filter((e) => e.kind === "save-result")).toEqual([]);
      }
    });

    it("is interrupted by danger at every step", () => {
      for (const step of technique.steps) {
        const turn = say(at(technique.id, step.id), "I want to kill myself tonight");
        expect(turn.state.run, step.id).toBeNull();
        expect(turn.plan.moves).toContain("safety");
      }
    });

    it("comes to its end even when every answer is “I don't know”", () => {
      let state: CompanionState = at(technique.id, technique.start);
      for (let i = 0; i < 2 * technique.steps.length + 2 && state.run !== null; i += 1)
        state = say(state, "I don't know").state;
      expect(state.run).toBeNull();
    });
  },
);

describe("a broken exercise is found out", () => {
  const [sound] = companionContent.techniques;
  if (sound === undefined) throw new Error("no exercise to break");

  it("when a branch goes round", () => {
    const steps = sound.steps.map((s, i) =>
      i === 2 ? { ...s, next: [{ when: "any" as const, to: sound.start }] } : s,
    );
    expect(techniqueProblems({ ...sound, steps })).toContain("some branch goes round and never ends");
  });
  it("when a branch leads nowhere", () => {
    const steps = sound.steps.map((s, i) =>
      i === 0 ? { ...s, next: [{ when: "any" as const, to: "nowhere" }] } : s,
    );
    expect(techniqueProblems({ ...sound, steps }).join()).toContain('leads to "nowhere"');
  });
});

describe("exercises carried through", () => {
  it("saves a thought record with the fairer sentence and both ratings", () => {
    const end = play(at("thought-record", "thought"), [
      "I'm useless at this job",
      "ashamed",
      "80",
      "the meeting went badly",
      "the client liked the first version",
      "One meeting went badly and my work is usually good",
      "45",
    ]);
    const saved = end.effects.find((e) => e.kind === "save-result");
    expect(saved).toMatchObject({ techniqueId: "thought-record", plannedFor: null });
    expect(saved?.kind === "save-result" && saved.rows.map((r) => r.value)).toEqual([
      "I'm useless at this job",
      "ashamed",
      "80",
      "the meeting went badly",
      "the client liked the first version",
      "One meeting went badly and my work is usually good",
      "45",
    ]);
  });

  it("plans a small step for the time that was said, in the member's zone", () => {
    const end = play(at("behavioural-activation", "step"), [
      "text Maya two words",
      "tomorrow after lunch",
      "I might be tired",
      "one word then",
    ]);
    const saved = end.effects.find((e) => e.kind === "save-result");
    expect(saved?.kind === "save-result" && saved.plannedFor).toBe(Date.UTC(2026, 10, 23, 19, 0));
  });

  it("reads a planned time in Spanish", () => {
    const end = play(at("behavioural-activation", "when"), ["mañana a las 5", "nada"], "es");
    const saved = end.effects.find((e) => e.kind === "save-result");
    expect(saved?.kind === "save-result" && saved.plannedFor).toBe(Date.UTC(2026, 10, 23, 22, 0));
  });

  it("goes on with the senses when the breath did not help", () => {
    const turn = play(at("breathing", "before"), ["60", "done", "70"]);
    expect(turn.state.run?.stepId).toBe("senses");
  });

  it("asks once, before leaving, when something new comes up in the middle", () => {
    const turn = say(
      at("breathing", "before"),
      "my mother called today and she told me she is going to sell our house",
    );
    expect(turn.state.run).not.toBeNull();
    expect(say(turn.state, "yes").state.run).toBeNull();
  });

  it("answers a direct question and stays at the same step", () => {
    const turn = say(at("breathing", "before"), "are you a real person?");
    expect(turn.state.run?.stepId).toBe("before");
    expect(turn.plan.moves).toContain("answer");
  });
});
