import type { RiskEvidence, Understanding } from "@evenkeel/language/understanding";

/** An item of a questionnaire asks of being dead and of being hurt at once, so an answer above its lowest says that
 *  something is there and not what. It weighs as a wish that is hinted at: thoughts are asked about first, and a plain no
 *  is believed. How often does not change that; what is said next does. */
const STRENGTH = 0.6;

/** The reading of a message that is an answer to such an item. The item's words are not the member's: the message is read
 *  as this one sign and as nothing else, and what is said back is what they chose.
 *  @param choice their answer, which ends the message. */
export const asItemAnswer = (message: Understanding, choice: string): Understanding => {
  const start = Math.max(0, message.text.toLowerCase().lastIndexOf(choice.toLowerCase()));
  const sign: RiskEvidence = {
    kind: "wish-to-be-dead",
    quote: message.text.slice(start, start + choice.length),
    start,
    end: start + choice.length,
    strength: STRENGTH,
    about: "self",
    when: "now",
    hypothetical: false,
    rule: "questionnaire-item",
  };
  return {
    ...message,
    clauses: [],
    intents: [],
    topics: [],
    thoughts: [],
    people: [],
    emotions: [],
    evidence: [sign],
  };
};
