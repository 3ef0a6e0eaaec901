import { askedOfFeelings, feelingCheck, mayAskOfFeelings } from "@evenkeel/companion/feeling-check";
import { feelingsTold } from "@evenkeel/companion/feelings-told";
import { initialState } from "@evenkeel/companion/initial-state";
import type { CompanionState } from "@evenkeel/companion/state";
import { takeTurn } from "@evenkeel/companion/turn";
import { instant } from "@evenkeel/kernel/instant";
import { seededRandom } from "@evenkeel/kernel/random";
import type { FeelingReading } from "@evenkeel/language/feelings/read-feelings";
import { helplinesFor } from "@evenkeel/safety/directory";
import { describe, expect, it } from "vitest";
import { HELPLINES } from "../helplines/helplines.ts";
import { companionContent } from "./content.ts";

const after = (before: CompanionState, text: string) =>
  takeTurn(
    before,
    text,
    {
      now: instant(0),
      zone: "UTC",
      random: seededRandom(7),
      locale: { language: "en", country: "US" },
      teen: false,
      helplines: helplinesFor("US", HELPLINES),
      trustedPerson: null,
      onCall: null,
    },
    companionContent,
  );
const begun = after(initialState(), "hello, I had a day at the office").state;
const STORY = "my manager moved the meeting again and did not tell me";

describe("whether to ask if a feeling was read right", () => {
  it("waits until the companion has introduced itself", () => {
    const first = after(initialState(), STORY);
    expect(mayAskOfFeelings(initialState(), first)).toBe(false);
    expect(mayAskOfFeelings(begun, after(begun, STORY))).toBe(true);
  });

  it("asks nothing in a message with a sign of risk, nor later in that conversation", () => {
    const risk = after(begun, "I do not want to live any more");
    expect(mayAskOfFeelings(begun, risk)).toBe(false);
    let state = risk.state;
    for (const text of ["no, I am safe, my sister is here", "we cooked soup together", STORY]) {
      const turn = after(state, text);
      expect(mayAskOfFeelings(state, turn), text).toBe(false);
      state = turn.state;
    }
  });

  it("asks nothing where someone is being hurt", () => {
    const turn = after(begun, "my husband hits me when he comes home");
    expect(mayAskOfFeelings(begun, turn)).toBe(false);
  });

  it("asks nothing during an exercise", () => {
    const started = after(begun, "can we do a thought record");
    expect(started.state.run).not.toBeNull();
    expect(mayAskOfFeelings(begun, started)).toBe(false);
    const step = after(started.state, "the moment my manager walked out of the meeting");
    expect(mayAskOfFeelings(started.state, step)).toBe(false);
  });

  it("asks again only after a few turns", () => {
    const asked = askedOfFeelings(begun);
    let state = asked;
    const answers: boolean[] = [];
    for (const text of [STORY, "then the train stood still for an hour", "the soup was cold", STORY, STORY]) {
      const turn = after(state, text);
      answers.push(mayAskOfFeelings(state, turn));
      state = { ...turn.state, feelingAskedAt: asked.feelingAskedAt ?? 0 };
    }
    expect(answers.slice(0, 3)).toEqual([false, false, false]);
    expect(answers.slice(3)).toContain(true);
  });
});

describe("what is asked", () => {
  const reading = (...feelings: FeelingReading["guessed"][number]["feeling"][]): FeelingReading => ({
    said: [],
    guessed: feelings.map((feeling) => ({ feeling, probability: 0.7, label: feeling, start: 0, end: 9 })),
    valence: -1,
    abstained: null,
    modelId: "emotion-x+valence-x",
  });

  it("is the surest feelings, with the name of the model", () =>
    expect(feelingCheck(reading("anxiety", "anger"))).toEqual({
      feelings: ["anxiety", "anger"],
      modelId: "emotion-x+valence-x",
    }));

  it("is nothing when nothing was guessed, or only surprise or interest", () => {
    expect(feelingCheck(reading())).toBeNull();
    expect(feelingCheck(reading("surprise", "interest"))).toBeNull();
  });
});

describe("what the member says they felt", () => {
  it("takes the place of all that was read from that turn, and of nothing else", () => {
    const first = after(begun, "I am angry about the meeting").state;
    const second = after(first, "and I am sad that nobody called").state;
    const told = feelingsTold(second, second.turn, ["hurt", "loneliness"]);
    const feelings = told.threads.flatMap((thread) => thread.feelings);
    expect(feelings.filter(({ turn }) => turn === second.turn).map(({ emotion }) => emotion)).toEqual([
      "hurt",
      "loneliness",
    ]);
    expect(feelings.filter(({ turn }) => turn === first.turn)).toEqual(
      second.threads.flatMap((thread) => thread.feelings).filter(({ turn }) => turn === first.turn),
    );
  });

  it("can be nothing at all", () => {
    const state = after(begun, "I am angry about the meeting").state;
    const told = feelingsTold(state, state.turn, []);
    expect(
      told.threads.flatMap(({ feelings }) => feelings).filter(({ turn }) => turn === state.turn),
    ).toEqual([]);
  });
});
