import { type ElizaState, elizaAnswer, newEliza } from "@evenkeel/companion/eliza/doctor";
import { oneOfFour } from "@evenkeel/companion/eliza/hash";
import { readScript } from "@evenkeel/companion/eliza/script";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DOCTOR } from "./doctor-script.ts";

/** The conversation that was published with her, as far as it was printed. @see weizenbaum1966 */
const PUBLISHED: readonly (readonly [said: string, answered: string])[] = [
  ["Men are all alike.", "IN WHAT WAY"],
  ["They're always bugging us about something or other.", "CAN YOU THINK OF A SPECIFIC EXAMPLE"],
  ["Well, my boyfriend made me come here.", "YOUR BOYFRIEND MADE YOU COME HERE"],
  ["He says I'm depressed much of the time.", "I AM SORRY TO HEAR YOU ARE DEPRESSED"],
  ["It's true. I am unhappy.", "DO YOU THINK COMING HERE WILL HELP YOU NOT TO BE UNHAPPY"],
  ["I need some help, that much seems certain.", "WHAT WOULD IT MEAN TO YOU IF YOU GOT SOME HELP"],
  ["Perhaps I could learn to get along with my mother.", "TELL ME MORE ABOUT YOUR FAMILY"],
  ["My mother takes care of me.", "WHO ELSE IN YOUR FAMILY TAKES CARE OF YOU"],
  ["My father.", "YOUR FATHER"],
  ["You are like my father in some ways.", "WHAT RESEMBLANCE DO YOU SEE"],
  [
    "You are not very aggressive but I think you don't want me to notice that.",
    "WHAT MAKES YOU THINK I AM NOT VERY AGGRESSIVE",
  ],
  ["You don't argue with me.", "WHY DO YOU THINK I DON'T ARGUE WITH YOU"],
  ["You are afraid of me.", "DOES IT PLEASE YOU TO BELIEVE I AM AFRAID OF YOU"],
  ["My father is afraid of everybody.", "WHAT ELSE COMES TO MIND WHEN YOU THINK OF YOUR FATHER"],
  ["Bullies.", "DOES THAT HAVE ANYTHING TO DO WITH THE FACT THAT YOUR BOYFRIEND MADE YOU COME HERE"],
];

const script = readScript(DOCTOR);

const talk = (said: readonly string[]): readonly string[] => {
  let state: ElizaState = newEliza;
  return said.map((text) => {
    const answer = elizaAnswer(state, text, script);
    state = answer.state;
    return answer.text;
  });
};

describe("ELIZA", () => {
  it("answers the published conversation as she did in 1966", () =>
    expect(talk(PUBLISHED.map(([said]) => said))).toEqual(PUBLISHED.map(([, answered]) => answered)));

  it("chooses what to put by as the system of that time hashed a word", () =>
    expect(oneOfFour("HERE")).toBe(3));

  it("goes on where nothing is known to her", () =>
    expect(talk(["Umbrellas", "Zinc", "Zinc", "Zinc", "Zinc"])).toEqual([...DOCTOR.none, DOCTOR.none[0]]));

  it("names no key of the script that is not there", () => {
    const named = Object.values(script.keys).flatMap(({ link, rules }) => [
      ...(link === null ? [] : [link]),
      ...rules.flatMap(({ answers }) =>
        answers.flatMap((a) => (a.kind === "link" || a.kind === "rebuild" ? [a.key] : [])),
      ),
    ]);
    expect(named.length).toBeGreaterThan(20);
    for (const name of named) expect(Object.keys(DOCTOR.keys)).toContain(name);
  });

  it("always answers, whatever is typed", () =>
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 80 }), { maxLength: 12 }), (said) => {
        for (const text of talk(said)) expect(text.length).toBeGreaterThan(0);
      }),
    ));
});
