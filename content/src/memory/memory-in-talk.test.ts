import { initialState } from "@evenkeel/companion/initial-state";
import type { Memory, MemoryAtHand, NewMemory } from "@evenkeel/companion/memory/memory";
import { plainText } from "@evenkeel/companion/plain-text";
import { replyToTranscript } from "@evenkeel/companion/transcript";
import { takeTurn } from "@evenkeel/companion/turn";
import { DAY_MS, HOUR_MS, instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { seededRandom } from "@evenkeel/kernel/random";
import { partsOf } from "@evenkeel/safety/screen";
import { describe, expect, it } from "vitest";
import { companionContent } from "../companion/content.ts";
import { DIRECTORY } from "../helplines/directory.ts";

/** A Friday, at noon. */
const NOW = Date.UTC(2026, 10, 27, 12);

const context = (language: Language, at: number) => ({
  now: instant(at),
  zone: "UTC",
  locale: { language },
  teen: false,
  helplines: DIRECTORY,
  trustedPerson: null,
  onCall: null,
});

/** Conversations of one member whose memories are kept as the server keeps them. */
const member = (consent: boolean | null = true, language: Language = "en") => {
  let state = initialState();
  let kept: Memory[] = [];
  let at = NOW;
  let count = 0;
  const say = (text: string) => {
    const memory: MemoryAtHand = {
      consent,
      mayAsk: consent === null,
      memories: consent === true ? kept : [],
    };
    const turn = takeTurn(
      state,
      text,
      { ...context(language, at), random: seededRandom(count + 7), memory },
      companionContent,
    );
    state = turn.state;
    count += 1;
    for (const effect of turn.effects) {
      if (effect.kind === "remember") keep(effect.memory, effect.replaces);
      if (effect.kind === "forget") kept = kept.filter(({ id }) => !effect.ids.includes(id));
      if (effect.kind === "used-memory")
        kept = kept.map((m) => (m.id === effect.id ? { ...m, usedAt: instant(at) } : m));
    }
    return { ...turn, text: plainText(partsOf(turn.reply), language) };
  };
  const keep = (memory: NewMemory, replaces: string | null = null): void => {
    kept = [
      ...kept.filter(({ id }) => id !== replaces),
      { ...memory, id: `m${kept.length}-${count}`, notedAt: instant(at), usedAt: null },
    ];
  };
  return {
    say,
    keep,
    kept: () => kept,
    state: () => state,
    forget: (id: string) => {
      kept = kept.filter((m) => m.id !== id);
    },
    later: (days: number) => {
      at += days * DAY_MS + HOUR_MS;
      state = initialState();
    },
  };
};

const someone: NewMemory = {
  kind: "person",
  text: "Your sister is called Ana.",
  about: "Ana",
  as: "your sister",
  quote: "My sister Ana called",
  happensAt: null,
  exact: false,
  expiresAt: null,
};
const goal: NewMemory = {
  ...someone,
  kind: "goal",
  text: "You want to be able to swim again.",
  about: null,
  as: null,
};
const helps: NewMemory = {
  ...someone,
  kind: "helps",
  text: "Walking by the river helps you.",
  about: null,
  as: null,
};
const dad: NewMemory = {
  ...someone,
  kind: "avoid",
  text: "Your dad",
  about: "your dad",
  as: null,
  quote: "",
};

const kinds = (effects: readonly { readonly kind: string }[]): readonly string[] =>
  effects.map(({ kind }) => kind);

describe("remembering in a conversation", () => {
  it("keeps what is said plainly, with its day, and uses it when that day is over", () => {
    const me = member();
    me.say("I have a job interview on Monday and I keep rehearsing the answers");
    expect(me.kept()).toMatchObject([{ kind: "event", text: "Your job interview" }]);
    me.later(5);
    const back = me.say("hi");
    expect(back.text).toContain("Your job interview was on Monday. How was it?");
    expect(kinds(back.effects)).toContain("used-memory");
    expect(back.plan.reason).toContain("remembered");
  });

  it("asks after an event only once", () => {
    const me = member();
    me.say("I have a job interview on Monday and I keep rehearsing the answers");
    me.later(5);
    me.say("hi");
    me.later(1);
    expect(me.say("hello").text).not.toContain("interview");
  });

  it("brings up a goal in a later conversation, and not within the same day", () => {
    const me = member();
    me.keep(goal);
    expect(me.say("hello").text).not.toContain("swim");
    me.later(3);
    expect(me.say("hello").text).toContain("you want to be able to swim again.");
  });

  it("knows someone who is named again by name alone, once in a conversation", () => {
    const me = member();
    me.keep(someone);
    me.later(2);
    expect(me.say("Ana shouted at me in front of everyone at dinner").text).toMatch(
      /your sister Ana|Ana is your sister/i,
    );
    expect(me.say("Ana always does that and I never answer back").text).not.toMatch(/your sister/i);
  });

  it("says what has helped before where advice is asked for", () => {
    const me = member();
    me.keep(helps);
    me.later(2);
    me.say("I can't sleep and my head spins all night long");
    expect(me.say("What can I do when it starts?").text).toMatch(
      /told (?:you|me) .*walking by the river helps you/i,
    );
  });

  it("uses at most one memory in the first turns", () => {
    const me = member();
    for (const memory of [goal, someone, helps]) me.keep(memory);
    me.later(3);
    const used = ["hello", "Ana shouted at me at dinner", "what should I do?"].map(
      (text) => me.say(text).effects,
    );
    expect(used.flat().filter(({ kind }) => kind === "used-memory")).toHaveLength(1);
  });

  it("neither keeps nor uses anything where there is risk", () => {
    const me = member();
    me.keep(goal);
    me.keep(someone);
    me.later(3);
    const turn = me.say("I want to kill myself, my brother Tom would not care. Ana neither.");
    expect(kinds(turn.effects)).not.toContain("used-memory");
    expect(kinds(turn.effects)).not.toContain("remember");
    expect(turn.text).not.toMatch(/swim|sister/);
  });

  it("replaces what has changed instead of keeping both", () => {
    const me = member();
    me.say("I have a job interview on Monday and I can't eat");
    me.say("I was told it moved: I have a job interview on Wednesday");
    expect(me.kept()).toHaveLength(1);
  });
});

describe("consent to remembering", () => {
  it("keeps nothing without a yes and asks for it once, where it first would matter", () => {
    const me = member(null);
    const first = me.say("I live with my sister Ana and it is a lot");
    expect(kinds(first.effects)).toContain("ask-memory");
    expect(me.kept()).toEqual([]);
    expect(kinds(me.say("I have a job interview on Monday").effects)).not.toContain("ask-memory");
  });

  it("keeps nothing and asks nothing after a no", () => {
    const me = member(false);
    expect(kinds(me.say("I live with my sister Ana and it is a lot").effects)).not.toContain("ask-memory");
    const asked = me.say("Remember that my sister is called Ana");
    expect(asked.text).toContain("You asked me not to keep things");
    expect(me.kept()).toEqual([]);
  });

  it("uses nothing once the yes is taken back", () => {
    const me = member(false);
    me.keep(someone);
    me.later(2);
    expect(me.say("Ana shouted at me in front of everyone at dinner").text).not.toContain("your sister");
  });
});

describe("what a member asks of memory", () => {
  it("remembers what it is told to, says it back, and tells it when asked", () => {
    const me = member();
    expect(me.say("Please remember that I hate phone calls").text).toContain("You hate phone calls.");
    expect(me.say("What do you remember about me?").text).toContain("You hate phone calls.");
  });

  it("does not keep a verdict on oneself, even when told to", () => {
    const me = member();
    me.say("Remember that I'm a failure");
    expect(me.kept()).toEqual([]);
  });

  it("forgets what it is told to, here and for later", () => {
    const me = member();
    me.say("My sister Ana moved in with me and we fight every day");
    expect(me.kept()).toHaveLength(1);
    me.say("Forget what I said about my sister");
    expect(me.kept()).toEqual([]);
    expect(JSON.stringify([me.state().threads, me.state().frames, me.state().said])).not.toMatch(
      /sister|Ana/,
    );
  });

  it("takes back what it kept just now when told to forget that", () => {
    const me = member();
    me.say("Remember that I hate phone calls");
    expect(me.say("Forget that").text).toContain("That's forgotten");
    expect(me.kept()).toEqual([]);
  });

  it("takes 'forget it' for a word about the topic when nothing was kept", () => {
    const me = member();
    me.say("My manager tore my report apart in front of everyone");
    expect(me.say("forget it").plan.moves).not.toContain("remember");
  });

  it("never brings up what it was asked not to, in this and in later conversations", () => {
    const me = member();
    me.keep({ ...goal, text: "You want to be able to talk to your dad." });
    me.say("My dad left us when I was nine and I still dream of it");
    expect(me.say("Please don't ask about my dad").text).toContain("I won't bring up your dad");
    expect(JSON.stringify(me.say("The evenings are the hardest part").state.threads)).not.toContain("dad");
    me.later(4);
    for (const text of [
      "hello",
      "I feel low and tired today",
      "I don't know",
      "what do you remember about me?",
    ])
      expect(me.say(text).text).not.toMatch(/\bdad\b|father/);
  });

  it("hears what is not to be brought up also where a reply in danger comes first, and keeps nothing", () => {
    const me = member();
    me.say("My dad left us when I was nine and I still dream of it");
    me.say("I want to kill myself");
    me.say("Please don't ask about my dad");
    expect(me.kept()).toEqual([]);
    expect(me.state().memory?.avoid).toEqual(["Your dad"]);
  });

  it("follows the member who brings it up", () => {
    const me = member();
    me.keep(dad);
    const turn = me.say("My dad called and I did not know what to say to him");
    expect(JSON.stringify(turn.state.threads)).toContain("dad");
  });

  it("leaves a topic for this conversation when told it is not wanted now", () => {
    const me = member();
    me.say("My dad left us when I was nine and I still dream of it");
    me.say("I don't want to talk about my dad today");
    expect(me.kept().filter(({ kind }) => kind === "avoid")).toEqual([]);
    expect(JSON.stringify(me.say("The evenings are the hardest part").state.threads)).not.toContain("dad");
  });

  it("understands the same in Spanish", () => {
    const me = member(true, "es");
    expect(me.say("Recuerda que mi hermana se llama Ana").text).toContain("Tu hermana se llama Ana.");
    expect(me.say("¿Qué sabes de mí?").text).toContain("Tu hermana se llama Ana.");
    me.say("Olvida lo que te dije de mi hermana");
    expect(me.kept()).toEqual([]);
    expect(me.say("No me preguntes por mi padre").text).toContain("tu padre");
    me.say("Tengo una entrevista el lunes y no puedo dormir");
    me.later(5);
    expect(me.say("hola").text).toContain("Tu entrevista: era el lunes. ¿Cómo te fue?");
  });
});

describe("a memory that is deleted", () => {
  it("is never used again, whatever is said", () => {
    for (const memory of [goal, someone, helps]) {
      const me = member();
      me.keep(memory);
      me.forget(me.kept()[0]?.id ?? "");
      me.later(3);
      for (const text of [
        "hello",
        "Ana shouted at me",
        "what should I do?",
        "What do you remember about me?",
      ]) {
        const turn = me.say(text);
        expect(kinds(turn.effects)).not.toContain("used-memory");
        expect(turn.text).not.toMatch(/swim|your sister|river/);
      }
    }
  });
});

describe("a transcript, where nothing is kept", () => {
  const talk = (...texts: string[]) => {
    const messages: { role: "user" | "assistant"; text: string }[] = [];
    let reply = "";
    for (const text of texts) {
      messages.push({ role: "user", text });
      reply = plainText(
        partsOf(replyToTranscript(messages, context("en", NOW), companionContent).reply),
        "en",
      );
      messages.push({ role: "assistant", text: reply });
    }
    return reply;
  };

  it("holds to it inside the transcript", () => {
    expect(talk("Remember that I hate phone calls")).toContain("while we talk here");
    expect(talk("Remember that I hate phone calls", "What do you remember about me?")).toContain(
      "You hate phone calls.",
    );
    expect(talk("I feel low", "don't ask about my dad")).toContain("I won't bring up your dad here");
  });

  it("knows nothing of another transcript", () => {
    expect(talk("What do you remember about me?")).toContain("beyond this conversation");
  });
});
