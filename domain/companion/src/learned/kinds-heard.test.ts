import { describe, expect, it } from "vitest";
import type { LearnedKind } from "../learned-kind.ts";
import { type KindReader, kindsHeard } from "./kinds-heard.ts";

const kind = (id: string, form: LearnedKind["form"], weight = 5): LearnedKind => ({
  ...{ id, form, weight },
  ...{ say: ["That has been going on for long."], ask: ["Since when?"] },
});
const kinds = [kind("gambling", "told", 7), kind("ask-sleep", "asked"), kind("act-thanks", "act", 2)];

const sayer = (text: string) =>
  /bets?\b|problem/.test(text)
    ? { kind: "gambling", p: 0.8 }
    : /sleep/.test(text)
      ? { kind: "ask-sleep", p: 0.7 }
      : /thank/.test(text)
        ? { kind: "act-thanks", p: 0.9 }
        : null;

const reader: KindReader = (text) => ({ said: sayer(text), leans: [] });

describe("kinds heard in a message", () => {
  it("are found in the whole and in its sentences, each once, the heaviest first", () => {
    const heard = kindsHeard("I can't sleep. I put bets on at lunch. More bets at night.", [], kinds, reader);
    expect(heard.kinds.map((one) => one.kind.id)).toEqual(["gambling", "ask-sleep"]);
  });

  it("are none where no reader is at hand, or none of them is known", () => {
    expect(kindsHeard("I put bets on", [], kinds, undefined)).toMatchObject({ kinds: [] });
    expect(kindsHeard("I put bets on", [], [], reader)).toMatchObject({ kinds: [] });
  });

  it("leave out what is denied", () => {
    expect(kindsHeard("not saying I have a problem", [], kinds, reader)).toMatchObject({ kinds: [] });
    expect(kindsHeard("I have a problem", [], kinds, reader)).toMatchObject({ kinds: [{}] });
  });

  it("take something said to us only where the message says little else", () => {
    expect(kindsHeard("thank you for that", [], kinds, reader)).toMatchObject({ kinds: [{}] });
    expect(
      kindsHeard(
        "thank you. My brother called and he wants the flat back by the end of the month",
        [],
        kinds,
        reader,
      ),
    ).toMatchObject({ kinds: [] });
  });

  it("read nothing in words that only the steps of safety may meet", () => {
    const evidence = [
      {
        ...{ kind: "ideation" as const, quote: "end it with bets", start: 0, end: 10, strength: 0.8 },
        ...{ about: "self" as const, when: "now" as const, hypothetical: false, rule: "test" },
      },
    ];
    expect(kindsHeard("I want to end it with bets", evidence, kinds, reader)).toMatchObject({ kinds: [] });
  });
});
