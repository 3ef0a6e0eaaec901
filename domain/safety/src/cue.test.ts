import { understand } from "@evenkeel/language/understand";
import { describe, expect, it } from "vitest";
import { initialSafetyState } from "./assess.ts";
import { cueOf } from "./cue.ts";
import type { Cue } from "./cue-name.ts";
import type { SafetyState, StayFocus } from "./risk.ts";

const after = (focus: StayFocus | null, tier: SafetyState["tier"] = "high"): SafetyState => ({
  ...initialSafetyState(),
  turn: 5,
  tier,
  guidedAtTurn: 2,
  done: [{ turn: 5, step: "stay" }],
  focuses: focus === null ? ["listen"] : [focus],
});
const heard = (said: string, state: SafetyState, language: "en" | "es" = "en") =>
  cueOf(understand(said, { language }), state);

const SAID: readonly (readonly [Cue, string, "en" | "es"])[] = [
  ["means-moved", "I did it. He took them.", "en"],
  ["means-moved", "ok its in the dumpster now", "en"],
  ["means-moved", "fine i put them in the car trunk", "en"],
  ["means-moved", "ya la tiré", "es"],
  ["means-moved", "se las di a mi hermana", "es"],
  ["means-will", "ok i could throw it in the truck bed at least", "en"],
  ["means-near", "its in the cabinet. same as always", "en"],
  ["with-someone", "hes here, sitting with me", "en"],
  ["with-someone", "dee says shes coming over", "en"],
  ["with-someone", "ya llegó, está aquí conmigo", "es"],
  ["reached-someone", "I texted 988.", "en"],
  ["sent", "sent it", "en"],
  ["no-answer", "he didnt pick up", "en"],
  ["no-answer", "no contesta", "es"],
  ["will-reach", "ok ill try again", "en"],
  ["will-reach", "voy a tocarle otra vez", "es"],
  ["rejects-line", "im not calling some hotline", "en"],
  ["rejects-line", "no quiero llamar a ninguna línea", "es"],
  ["asks-words", "what do i even say to her", "en"],
  ["asks-words", "qué le digo", "es"],
  ["asks-who", "like give it to who tho", "en"],
  ["repetition", "you talk like a pamphlet", "en"],
  ["stop-asking", "no im not answering that", "en"],
  ["is-it-ai", "¿eres un robot?", "es"],
  ["needs-now", "i need help now", "en"],
  ["urge", "it's still loud", "en"],
  ["urge", "está muy fuerte", "es"],
  ["body-alarm", "my heart is still going so fast", "en"],
  ["body-alarm", "el corazón me va muy rápido", "es"],
  ["couple-talk", "should i just talk to him about it?", "en"],
  ["asks-belief", "you believe me right?", "en"],
  ["fears-reaction", "my mom would be so mad", "en"],
  ["provider", "i missed my therapy thursday", "en"],
  ["provider", "i have a therapist, see her tuesdays", "en"],
  ["harsh-words", "he said im a waste of everything hes given me", "en"],
  ["harsh-words", "me dijo que soy una decepción", "es"],
  ["comrades", "i did my time. lost good men", "en"],
  ["relapse", "blew my sobriety on saturday", "en"],
  ["not-acting", "no i wouldnt do anything", "en"],
  ["guilt", "a lo mejor es mi culpa", "es"],
  ["better", "un poco mejor", "es"],
  ["shrug", "whatever", "en"],
  ["wants-topic", "can we talk about the money stuff for a sec", "en"],
];

describe("how a message met the last reply", () => {
  it.each(SAID)("%s: %s", (cue, said, language) => {
    expect(heard(said, after(null), language).cue).toBe(cue);
  });

  it.each([
    ["wish", "sometimes i wish i could just go to sleep", "will-reach"],
    ["no", "I am not going to wake her up.", "will-reach"],
    ["noise in a room", "its loud here theres 6 of us in the apt", "urge"],
    ["no therapist", "no i never saw a therapist", "provider"],
    ["guess", "walt next door i guess. he's up", "asks-meaning"],
  ] as const)("takes a %s for what it is", (_, said, cue) => {
    expect(heard(said, after(null)).cue).not.toBe(cue);
  });

  it.each([
    ["walt next door i guess. he's up", "with-you", "Walt"],
    ["maybe my roommate jay. he's ok", "listen", "Jay"],
    ["danny maybe. we work together", "tonight", "Danny"],
    ["maybe the lady downstairs", "what-holds", "the lady downstairs"],
    ["My sister lives about twenty minutes away.", "make-contact", "your sister"],
    ["i have a friend dee", "step-taken", "Dee"],
    ["her mom", "with-you", "her mom"],
    ["my roommate sam is pretty chill", "listen", "Sam"],
  ] as const)("takes up a person offered: %s", (said, focus, who) => {
    expect(heard(said, after(focus))).toMatchObject({ cue: "names-person", who });
  });

  it("takes a person up in Spanish, with accents put back", () => {
    expect(heard("mi mamá vive cerca", after("with-you"), "es")).toMatchObject({ who: "tu mamá" });
  });

  it.each([
    ["my dad died last year", "with-you"],
    ["my husband hits me", "with-you"],
    ["ignoring my moms calls", "make-contact"],
    ["my neighbors put cameras in the vents", "with-you"],
    ["my mom would freak out", "make-contact"],
    ["i could sit with my daughter tomorrow, no one would know i have pills", "with-you"],
    ["i want to kill myself and my brother knows", "with-you"],
  ] as const)("offers nobody who is dead, feared, against it or named beside a sign: %s", (said, focus) => {
    expect(heard(said, after(focus)).cue).not.toBe("names-person");
  });

  it("never makes a time of day a person", () => {
    expect(heard("I could sit with my daughter tomorrow.", after("with-you")).who).toBe("your daughter");
  });

  it.each([
    ["8", "urge", "urge-high", 8],
    ["kind of a 5", "check", "urge-middle", 5],
    ["dos", "urge", "urge-low", 2],
    ["its kind of a 7 i guess", "listen", "urge-high", 7],
  ] as const)("reads %s after %s as how strong it is", (said, focus, cue, strength) => {
    expect(heard(said, after(focus), said === "dos" ? "es" : "en")).toMatchObject({ cue, strength });
  });

  it("does not take 'no one' for a number", () => {
    expect(heard("no one would notice", after("check")).strength).toBeUndefined();
  });

  it("reads what holds them, and that nothing does", () => {
    expect(heard("my kids", after("what-holds")).cue).toBe("holds");
    expect(heard("nothing really", after("what-holds")).cue).toBe("nothing-holds");
    expect(heard("do you think im crazy", after("what-holds")).cue).toBe("minimises");
  });

  it("reads 'done' as done where something was to be put away, and nowhere else", () => {
    expect(heard("done", after("means-go")).cue).toBe("means-moved");
    expect(heard("done", after("hurt")).cue).not.toBe("means-moved");
  });
});
