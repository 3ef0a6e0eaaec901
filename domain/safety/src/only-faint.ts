import { fold } from "@evenkeel/language/risk/fold";
import type { RiskEvidence, Understanding } from "@evenkeel/language/understanding";
import { BY_READER } from "./level.ts";
import type { SafetyState } from "./risk.ts";

/** From here on the reader is sure of something grave: asked about whatever else was said. */
const GRAVE = 0.7;
/** How far back another faint sign still belongs to this one. */
const TURNS = 6;
/** Words of the rules that speak of leaving or of no way out, though faint. */
const HEARD = 0.3;

/** The reader alone, at this strength and so many times lately: a third sign is asked about whatever the rules heard. */
const AGAIN = 0.5;
const TIMES = 2;

/** Said to the companion about the talk itself, or asked of it: a reader made from what people post misreads that. */
const TO_US =
  /(?:^| )(?:(?:i|ive|u|you|ur|youre) (?:already |just |jst |literally )?(?:asked|said|told|meant|read|answer\w*|keep|didnt (?:answer|read))|that was(?:nt)? what i|(?:was |am |im )?(?:sort of |kind of |kinda )?(?:hoping for|looking for|asking) (?:\w+ ){0,3}(?:something|anything|help|tips|a way|advice|about|abt)|(?:can|could|do|did|would|should) (?:you|u|i|we)|how (?:do|can|long|to)|what (?:do|should|can) i|(?:te|me) (?:pregunte|dije|referia)|ya (?:te )?dije|(?:puedes|podrias|como|que|cuanto) (?:me |se |le )?(?:hago|puedo|decir|ayudar\w*|dar\w*)|any ?thing i (?:should|can) do)(?= |$)/;

/** A plan, a list or a way asked for, to cut down or to get through something: the word "plan" is all that sounds grave. */
const ASKS_A_PLAN =
  /(?:^| )(?:need|want|asked for|looking for|give me|make|came here for|came for|necesito|quiero|dame) (?:\w+ ){0,3}(?:plan|list|schedule|routine|tips|steps|lista|rutina|pasos)(?: (?:for|to|with|about|of|para|de|con) (?:the |my |las |los |el |la )?(?:\w+)| [.,]|$)/;

/** Whether this is plain stress as far as anyone can tell: no words of dying, only what a model alone noticed or faint
 *  words that could be about anything. Curiosity comes first; the question is asked once the rules have heard something
 *  too, or the reader alone has noticed something for the third time. Words to the companion about the talk itself never
 *  ask it.
 *  @param signs those of the message that are more than faint. */
export const onlyFaint = (
  state: SafetyState,
  signs: readonly RiskEvidence[],
  message: Understanding,
): boolean => {
  if (state.tier !== "none" || signs.some((s) => !BY_READER.test(s.rule))) return false;
  const said = fold(message.text).text;
  if (ASKS_A_PLAN.test(said)) return true;
  if (signs.some((s) => s.strength >= GRAVE)) return false;
  if (TO_US.test(said)) return true;
  const lately = state.evidence.filter((e) => e.turn > state.turn + 1 - TURNS);
  const heard =
    lately.some((e) => e.read !== true && e.strength >= HEARD) ||
    message.evidence.some((e) => e.about === "self" && !BY_READER.test(e.rule) && e.strength >= HEARD);
  const again = lately.filter((e) => e.read === true && e.strength >= AGAIN).length >= TIMES;
  return !(signs.length > 0 && (heard || again));
};
