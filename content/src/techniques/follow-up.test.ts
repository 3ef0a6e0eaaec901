import type { EarlierResult } from "@evenkeel/companion/earlier";
import { initialState } from "@evenkeel/companion/initial-state";
import type { CompanionState } from "@evenkeel/companion/state";
import { takeTurn } from "@evenkeel/companion/turn";
import { DAY_MS, HOUR_MS, instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { seededRandom } from "@evenkeel/kernel/random";
import { partsOf } from "@evenkeel/safety/screen";
import { describe, expect, it } from "vitest";
import { companionContent } from "../companion/content.ts";

const NOW = Date.UTC(2026, 10, 23, 18, 0);

const say = (
  state: CompanionState,
  text: string,
  earlier: readonly EarlierResult[] = [],
  language: Language = "en",
) =>
  takeTurn(
    state,
    text,
    {
      now: instant(NOW),
      zone: "Europe/Madrid",
      random: seededRandom(5),
      locale: { language },
      teen: false,
      helplines: [],
      trustedPerson: null,
      onCall: null,
      earlier,
    },
    companionContent,
  );
const textOf = (turn: ReturnType<typeof say>): string =>
  partsOf(turn.reply)
    .flatMap((p) => (p.kind === "text" ? [p.text] : []))
    .join(" ");

const result = (
  over: Partial<EarlierResult> & Pick<EarlierResult, "techniqueId" | "answers">,
): EarlierResult => ({
  id: over.techniqueId,
  at: instant(NOW - 2 * DAY_MS),
  plannedFor: instant(NOW - HOUR_MS),
  asked: false,
  ...over,
});
const step = result({ techniqueId: "behavioural-activation", answers: { step: "five minutes outside" } });
const fresh = initialState();

describe("what was planned", () => {
  it("is asked about in the next conversation, in the member's own words, and once", () => {
    const turn = say(fresh, "hi", [step]);
    expect(textOf(turn)).toMatch(/five minutes outside/i);
    expect(turn.state.run).toMatchObject({
      techniqueId: "behavioural-activation",
      stepId: "went",
      follows: step.id,
    });
    expect(turn.effects).toContainEqual({ kind: "asked-about", resultId: step.id });
    expect(say(fresh, "hi", [{ ...step, asked: true }]).state.run).toBeNull();
  });

  it("is asked about in Spanish", () => {
    const turn = say(fresh, "hola", [{ ...step, answers: { step: "cinco minutos en la puerta" } }], "es");
    expect(textOf(turn)).toMatch(/cinco minutos en la puerta/i);
  });

  it("waits for its time", () => {
    const later = { ...step, plannedFor: instant(NOW + HOUR_MS) };
    expect(say(fresh, "hi", [later]).state.run).toBeNull();
  });

  it("waits when something weighs", () => {
    const turn = say(fresh, "my mother died last night and I can't stop crying", [step]);
    expect(turn.state.run).toBeNull();
    expect(textOf(turn)).not.toContain("five minutes");
  });

  it("is not brought up in danger", () => {
    expect(say(fresh, "I want to kill myself", [step]).state.run).toBeNull();
  });

  it("is forgotten after three weeks", () => {
    const old = { ...step, plannedFor: instant(NOW - 22 * DAY_MS) };
    expect(say(fresh, "hi", [old]).state.run).toBeNull();
  });

  it("can be put off, and is then left alone", () => {
    const asked = say(fresh, "hi", [step]);
    const off = say(asked.state, "not now", [{ ...step, asked: true }]);
    expect(off.state.run).toBeNull();
    expect(off.effects.filter((e) => e.kind === "save-result")).toEqual([]);
  });

  it("that was not done becomes smaller, without a word of blame, and is planned again", () => {
    let turn = say(fresh, "hi", [step]);
    const known = [{ ...step, asked: true }];
    turn = say(turn.state, "I didn't do it", known);
    expect(turn.state.run?.stepId).toBe("smaller");
    turn = say(turn.state, "only open the door", known);
    turn = say(turn.state, "tomorrow at 5 pm", known);
    const saved = turn.effects.find((e) => e.kind === "save-result");
    expect(saved).toMatchObject({
      techniqueId: "behavioural-activation",
      follows: step.id,
      plannedFor: Date.UTC(2026, 10, 24, 16, 0),
    });
    expect(saved?.kind === "save-result" && saved.rows.map((r) => r.value)).toContain("only open the door");
  });

  it("is taken as told when the member brings it up", () => {
    const turn = say({ ...fresh, introduced: true, turn: 3 }, "I did it, I stood outside and it was okay", [
      step,
    ]);
    expect(turn.state.run?.stepId).toBe("lift");
  });

  it("leaves no copy of its words in the conversation, so that they go with it", () => {
    const turn = say(fresh, "hi", [step]);
    expect(JSON.stringify(turn.state.run?.answers)).not.toContain("five minutes");
    const after = say(turn.state, "it went fine", []);
    expect(textOf(after)).not.toContain("five minutes");
  });
});

describe("what was saved is built on", () => {
  it("a worry is come back to at its time", () => {
    const worry = result({ techniqueId: "worry-time", answers: { worry: "they will fire me" } });
    expect(textOf(say(fresh, "hello", [worry]))).toContain("they will fire me");
  });

  it("values that were named are where a small step starts from", () => {
    const named = result({
      techniqueId: "values",
      answers: { values: "patience and music" },
      plannedFor: null,
      asked: true,
    });
    const turn = say({ ...fresh, introduced: true, turn: 2 }, "I'd like to do “One small step”.", [named]);
    expect(textOf(turn)).toContain("patience and music");
    expect(turn.state.run).toMatchObject({ stepId: "step", answers: { matters: "patience and music" } });
  });

  it("a ladder is kept, and the next rung is chosen from it", () => {
    const ladder = result({
      techniqueId: "graded-exposure",
      answers: {
        ladder: "stand by the lift\nstep in\nride one floor",
        rung: "stand by the lift",
        expect: "I will faint",
      },
    });
    let turn = say(fresh, "hi", [ladder]);
    expect(textOf(turn)).toContain("stand by the lift");
    const known = [{ ...ladder, asked: true }];
    for (const text of ["I did it and stayed", "nobody looked and I was fine"])
      turn = say(turn.state, text, known);
    turn = say(turn.state, "40", known);
    expect(turn.state.run?.stepId).toBe("next");
    turn = say(turn.state, "2", known);
    turn = say(turn.state, "friday at 6 pm", known);
    const saved = turn.effects.find((e) => e.kind === "save-result");
    expect(saved?.kind === "save-result" && saved.rows.find((r) => r.key === "rung")?.value).toBe("step in");
  });

  it("a second time is worded otherwise", () => {
    const once = result({
      techniqueId: "thought-record",
      answers: { thought: "x" },
      plannedFor: null,
      asked: true,
    });
    const begin = { ...fresh, introduced: true, turn: 2 };
    const first = textOf(say(begin, "can we do a thought record"));
    const second = textOf(say(begin, "can we do a thought record", [once]));
    expect(second).not.toBe(first);
  });
});
