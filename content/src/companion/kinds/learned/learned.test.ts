import { initialState } from "@evenkeel/companion/initial-state";
import type { KindReader } from "@evenkeel/companion/learned/kinds-heard";
import type { CompanionState } from "@evenkeel/companion/state";
import { takeTurn } from "@evenkeel/companion/turn";
import { instant } from "@evenkeel/kernel/instant";
import { seededRandom } from "@evenkeel/kernel/random";
import { partsOf } from "@evenkeel/safety/screen";
import { describe, expect, it } from "vitest";
import { companionContent } from "../../content.ts";
import { englishLearned } from "./english.ts";

/** Hears the kind whose id stands behind "#" in the message, and no other. */
const byName: KindReader = (text) => {
  const named = /#([\w-]+)/.exec(text)?.[1];
  return { said: named === undefined ? null : { kind: named, p: 0.9 }, leans: [] };
};

const talk = (messages: readonly string[], kindReader?: KindReader) => {
  const random = seededRandom(7);
  let state: CompanionState = initialState();
  return messages.map((text, at) => {
    const turn = takeTurn(
      state,
      text,
      {
        ...{
          now: instant(at * 60_000),
          zone: "UTC",
          random,
          locale: { language: "en" } as const,
          teen: false,
        },
        ...{ helplines: [], trustedPerson: null, onCall: null },
        ...(kindReader === undefined ? {} : { kindReader }),
      },
      companionContent,
    );
    state = turn.state;
    const said = partsOf(turn.reply)
      .flatMap((part) => (part.kind === "text" ? [part.text] : []))
      .join(" ");
    return { said, plan: turn.plan };
  });
};

const kindOf = (id: string) => {
  const kind = englishLearned.find((one) => one.id === id);
  if (kind === undefined) throw new Error(`there is no kind ${id}`);
  return kind;
};

describe("kinds known from examples", () => {
  it("have names of their own, enough to say, and no slots", () => {
    expect(englishLearned.length).toBeGreaterThan(120);
    expect(new Set(englishLearned.map(({ id }) => id)).size).toBe(englishLearned.length);
    for (const { id, form, say, ask } of englishLearned) {
      expect(say.length, id).toBeGreaterThanOrEqual(7);
      if (form !== "act") expect(ask.length, id).toBeGreaterThan(2);
      for (const line of [...say, ...ask]) expect(line, id).not.toMatch(/[{}]/);
      expect(id.startsWith("ask-"), id).toBe(form === "asked");
      expect(id.startsWith("act-"), id).toBe(form === "act");
    }
  });

  it("are answered in their own words, and never twice with the same sentence", () => {
    const message = "they gave the post to somebody else, after all those years #work-passed-over";
    const replies = talk([message, message, message, message], byName).map(({ said }) => said);
    const { say } = kindOf("work-passed-over");
    const used = replies.flatMap((said) => say.filter((line) => said.includes(line)));
    expect(used.length).toBeGreaterThanOrEqual(4);
    expect(new Set(used).size).toBe(used.length);
  });

  it("answer a direct question before anything else", () => {
    const [first, second] = talk(
      ["my week was long and I argued with my sister", "how do I fall asleep #ask-fall-asleep?"],
      byName,
    );
    const { say } = kindOf("ask-fall-asleep");
    expect(say.some((line) => first?.said.includes(line))).toBe(false);
    expect(say.some((line) => second?.said.includes(line))).toBe(true);
    expect(second?.plan.reason).toMatch(/direct question/);
  });

  it("pick the thread up when a kind comes back after other things", () => {
    const replies = talk(
      [
        "they gave the post to somebody else #work-passed-over",
        "on sunday we went to the lake with the children",
        "my brother is coming to stay and I have to find the other mattress",
        "the neighbours have a new dog and it barks",
        "and then they announced that post again in front of everyone #work-passed-over",
      ],
      byName,
    );
    const { later = [] } = kindOf("work-passed-over");
    expect(later.some((line) => replies[4]?.said.includes(line))).toBe(true);
  });

  it("give a step of what was told when somebody asks what to do", () => {
    const replies = talk(
      [
        "they gave the post to somebody else, after all those years #work-passed-over",
        "I trained him myself #work-passed-over",
        "what would you do #ask-what-would-you-do?",
      ],
      byName,
    );
    const { step = [] } = kindOf("work-passed-over");
    expect(step.some((line) => replies[2]?.said.includes(line))).toBe(true);
  });

  it("are not needed: without a reader the patterns answer alone", () => {
    const [only] = talk(["I was passed over again and nobody said a word"]);
    expect(only?.said).not.toBe("");
  });
});
