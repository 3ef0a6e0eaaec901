import { initialState } from "@evenkeel/companion/initial-state";
import { engineAlone } from "@evenkeel/companion/language-model/may-word";
import { plainText } from "@evenkeel/companion/plain-text";
import type { ProgramAtHand } from "@evenkeel/companion/respond-types";
import { takeTurn } from "@evenkeel/companion/turn";
import { instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { seededRandom } from "@evenkeel/kernel/random";
import { partsOf } from "@evenkeel/safety/screen";
import { describe, expect, it } from "vitest";
import { DIRECTORY } from "../helplines/directory.ts";
import { PROGRAMS } from "../programs/programs.ts";
import { companionContent } from "./content.ts";

const BED: ProgramAtHand = { programId: "sleep", moduleId: "bed" };

/** One conversation of a member who is in a week of a program. */
const member = (
  program: ProgramAtHand | null = BED,
  of: { language?: Language; teen?: boolean; withheld?: readonly string[] } = {},
) => {
  const language = of.language ?? "en";
  let state = initialState();
  let count = 0;
  return (text: string) => {
    count += 1;
    const turn = takeTurn(
      state,
      text,
      {
        ...{
          now: instant(Date.UTC(2026, 10, 27, 12)),
          zone: "UTC",
          locale: { language },
          teen: of.teen ?? false,
        },
        ...{ helplines: DIRECTORY, trustedPerson: null, onCall: null, random: seededRandom(count + 3) },
        ...{ memory: { consent: true, mayAsk: false, memories: [] } },
        ...(of.withheld === undefined ? {} : { withheldTechniques: of.withheld }),
        ...(program === null ? {} : { program }),
      },
      companionContent,
    );
    state = turn.state;
    return { ...turn, text: plainText(partsOf(turn.reply), language) };
  };
};

describe("a program in talk", () => {
  it.each([
    ["hi", "en", /week 2.*the sleep program|the sleep program, week 2/i, "A bed that means sleep"],
    ["hola", "es", /el programa del sueño.*semana 2/i, "Una cama que diga sueño"],
  ] as const)("is brought up at a greeting (%s)", (hello, language, week, title) => {
    const { text, plan } = member(BED, { language })(hello);
    expect(text).toMatch(week);
    expect(text).toContain(title);
    expect(plan.moves).toContain("recall-program");
  });

  it("is said in the engine's own words, never by a language model", () =>
    expect(engineAlone(member()("hello"))).toBe("own-words"));

  it("is brought up once in a conversation", () => {
    const say = member();
    say("hello");
    for (const text of ["not now", "hello", "I slept badly", "hi", "give me an exercise"])
      expect(say(text).plan.moves, text).not.toContain("recall-program");
  });

  it("leads into the practice with a yes, and to something else without one", () => {
    const yes = member();
    yes("hello");
    yes("yes please");
    expect(yes("ok").state.run?.techniqueId).toBe("sleep-window");
    const no = member();
    no("hello");
    expect(no("no thanks").state.run).toBeNull();
  });

  it("has a way back beside the result of its practice, and beside no other", () => {
    const finish = (program: ProgramAtHand) => {
      const say = member(program);
      say("I'd like to do “One small step”.");
      for (const text of [
        "walking by the river",
        "five minutes outside the door",
        "tomorrow at 5 pm",
        "rain",
      ])
        say(text);
      const last = say("take the umbrella");
      expect(last.plan.moves).toContain("finish-technique");
      return partsOf(last.reply).flatMap((part) => (part.kind === "chips" ? part.chips : []));
    };
    const ways = finish({ programId: "low-mood", moduleId: "round" });
    expect(ways).toContainEqual({ label: "Programs", action: { kind: "open", place: "programs" } });
    expect(finish(BED).some(({ label }) => label === "Programs")).toBe(false);
  });

  it("does not come before what someone tells, in risk, or without being known", () => {
    const weighs = "My sister shouted at me last night and I have been crying since";
    expect(member()(weighs).plan.moves).not.toContain("recall-program");
    expect(member()("hello, I want to kill myself").plan.moves).not.toContain("recall-program");
    const say = member();
    say("I keep thinking about suicide");
    expect(say("hello").plan.moves).not.toContain("recall-program");
    expect(member(null)("hello").plan.moves).not.toContain("recall-program");
  });

  it.each([
    ["where am I in my sleep program?", "en"],
    ["can we go on with my program", "en"],
    ["let's do this week's practice", "en"],
    ["¿podemos seguir con mi programa?", "es"],
    ["quiero hacer la práctica de esta semana", "es"],
  ] as const)("is told when it is asked for, at any time: %s", (text, language) => {
    const say = member(BED, { language });
    say(language === "en" ? "I had a long day with my boss" : "tuve un día largo con mi jefe");
    const { plan, text: said } = say(text);
    expect(plan.moves).toContain("recall-program");
    expect(said).toMatch(/sleep program|programa del sueño/);
  });

  it("says where to look when it is asked for and none is known", () => {
    const { text } = member(null)("what programs are there?");
    expect(text).toMatch(/Programs have a page of their own/);
  });

  it.each([
    ["my training program at work is so boring", "en"],
    ["there is a program on TV I watch with my mum", "en"],
    ["el programa de la tele me aburre", "es"],
  ] as const)("is not what is meant by %s", (text, language) =>
    expect(member(BED, { language })(text).plan.moves).not.toContain("recall-program"),
  );

  it("practises what fits the member's age and what may be led in the place", () => {
    const teen = member(BED, { teen: true })("hello");
    expect(teen.state.offered?.techniqueId).toBe("muscle-relaxation");
    const kept = member(BED, { withheld: ["sleep-window", "muscle-relaxation"] })("hello");
    expect(kept.state.offered?.techniqueId).toBe("breathing");
  });

  it("passes the guard for every week there is, in both languages", () => {
    for (const { id, modules } of PROGRAMS)
      for (const { id: moduleId } of modules)
        for (const language of ["en", "es"] as const) {
          const { refused, plan } = member(
            { programId: id, moduleId },
            { language },
          )(language === "en" ? "hello" : "hola");
          expect([id, moduleId, refused]).toEqual([id, moduleId, []]);
          expect([id, moduleId, plan.moves.includes("recall-program")]).toEqual([id, moduleId, true]);
        }
  });
});
