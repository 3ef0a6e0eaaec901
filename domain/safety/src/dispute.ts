import { fold } from "@evenkeel/language/risk/fold";
import type { Understanding } from "@evenkeel/language/understanding";
import { cuePattern } from "./cue-pattern.ts";

const DISPUTE = cuePattern(
  "(?:(?:thats|that is|its|it is|this is) not what i (?:meant|said|mean)|(?:didnt|did not|dont) mean (?:it )?(?:like that|that way|that i)|not what i m?ean\\w*|(?:you|u) (?:misunderstood|got (?:it|me) wrong|took (?:it|that) wrong|are overreacting)|(?:its|it was|was) (?:just )?(?:a (?:joke|figure of speech|expression|saying)|an expression|sarcasm)|i was (?:just )?(?:joking|kidding|exaggerating|being sarcastic|talking about (?:a|the|my))|figure of speech|(?:no (?:es|era) (?:eso )?lo que (?:quise|queria) decir|no me refer\\w+ a eso|era (?:broma|una expresion|un decir|sarcasmo)|me entendiste mal|estaba bromeando|es un decir))",
);
/** "That is not what I meant": heard wherever it is said. */
/** @param plainly thoughts of suicide were said in so many words: then only words that take them back count, not a
 *  complaint about the reply. */
export const isDispute = (understanding: Understanding, plainly: boolean): boolean =>
  DISPUTE.test(fold(understanding.text).text) || (!plainly && wrongFlag(understanding));

const wrongFlag = (understanding: Understanding): boolean =>
  understanding.intents.some((i) => i.intent === "wrong-flag" && i.strength >= 0.5);
