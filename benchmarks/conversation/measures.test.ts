import { describe, expect, it } from "vitest";
import { readClients } from "./client.ts";
import { distinct2, measureText } from "./measures.ts";
import { askFaq } from "./systems/faq.ts";
import type { Kind, Talk } from "./talk.ts";
import { contentOf } from "./words.ts";

const talk = (...turns: readonly (readonly [member: string, said: string, kind?: Kind])[]): Talk => ({
  client: "someone",
  language: "en",
  exchanges: turns.map(([member, said, kind = "open"]) => ({ member, said, kind })),
});

describe("the text measures", () => {
  it("count an opening that began an earlier reply of the same talk, and no other talk's", () => {
    const one = talk(
      ["my boss", "It sounds like a lot."],
      ["yes", "it sounds like more."],
      ["no", "Then what?"],
    );
    const found = measureText([one, talk(["my dog", "It sounds like a lot."])]);
    expect(found).toMatchObject({ openingsAgain: 1, talksWithoutOpeningAgain: 1, talks: 2, openTurns: 4 });
  });

  it("count a sentence said twice in one talk, whatever its capitals and marks", () => {
    const found = measureText([talk(["a", "I hear you. Go on."], ["b", "Something new. i hear you…"])]);
    expect(found).toMatchObject({ sentences: 4, sentencesAgain: 1 });
  });

  it("take distinct-2 as different pairs of neighbouring words through all pairs, by hand 3 of 4", () => {
    expect(distinct2(["the old dog", "the old cat"])).toBe(0.75);
    expect(distinct2(["alone", ""])).toBeNull();
  });

  it("see the member's own content in another form of the word and from an earlier message", () => {
    const found = measureText([
      talk(
        ["They layed off my brothers", "Hm."],
        ["yes", "Your brother was among them."],
        ["the garden", "Go on."],
      ),
    ]);
    expect(found.withOwnContent).toBe(1);
  });

  it("call a reply one that would fit any message only where the message had content and the reply has none", () => {
    const found = measureText([
      talk(
        ["my sister moved to Leeds", "Take all the time you need."],
        ["ok", "I'm here."],
        ["my sister", "Leeds?"],
      ),
    ]);
    expect(found).toMatchObject({ answersToContent: 1, fitsAnything: 1 });
  });

  it("leave steps of a technique and what safety says out, and tell in how many talks safety spoke", () => {
    const found = measureText([
      talk(["a", "One more?"], ["b", "Two? Three?", "technique"], ["c", "Four?", "safety"]),
    ]);
    expect(found).toMatchObject({
      openTurns: 1,
      turns: 3,
      withQuestion: 1,
      mostQuestions: 1,
      talksInSafety: 1,
    });
  });

  it("refuse to make a share of nothing", () => {
    expect(() => measureText([talk(["a", "b", "safety"])])).toThrow(/no open turn/);
  });
});

it("reads content in Spanish past accents and endings", () => {
  expect([...contentOf("Mi hermana se mudó", "es")]).toEqual([
    ...contentOf("¿Y tus hermanas, se mudaron?", "es"),
  ]);
});

it("has thirty clients of many ages, in two languages, each with twenty turns and things they hold back", () => {
  const clients = readClients();
  expect(clients).toHaveLength(30);
  for (const { id, turns, knows } of clients) {
    expect(turns, id).toHaveLength(20);
    expect(knows.length, id).toBeGreaterThanOrEqual(3);
    expect(
      turns.some((turn) => turn.split(" ").length <= 3),
      id,
    ).toBe(true);
  }
  expect(clients.filter(({ turns }) => turns.some((turn) => turn.includes("?"))).length).toBeGreaterThan(25);
  expect(clients.filter(({ language }) => language === "es").length).toBeGreaterThanOrEqual(6);
});

it("gives a plain paragraph by its word, and else the same sentence", () => {
  expect(askFaq("I can't SLEEP.", "en")).toMatch(/^Good sleep habits/);
  expect(askFaq("My goose is blue", "en")).toBe(askFaq("xyz", "en"));
});
