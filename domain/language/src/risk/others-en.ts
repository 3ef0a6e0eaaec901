import { type RiskRule, rule } from "./rule.ts";

const THEY =
  "(?:my (?:\\w+ ){0,2}{relation}|a (?:close |good |online )?(?:friend|guy|girl|student|coworker) (?:of mine |i know |from \\w+ )?|someone i (?:know|love|care about|met online)|he|she|they|hes|shes|theyre)";

/** English: someone else's danger, or someone else's death. */
export const OTHERS_EN: readonly RiskRule[] = [
  rule(
    "en-other-suicidal",
    "concern-for-other",
    0.8,
    `${THEY} (?:\\w+ ){0,9}(?:kill(?:ing)? {them}|end(?:ing)? (?:his|her|their) (?:own )?life|suicidal|tak(?:e|ing) (?:his|her|their) own life|want(?:s|ed|ing)? to (?:die(?! (?:at home|in peace|with dignity|of|his|her|their))|be dead|kill {them}|not be here|end it)|(?:doesnt|dont|didnt) want to (?:live|be alive|be here anymore|live anymore)|(?:hurting|hurts|harming|harms|wants to hurt|hurt) {them}(?! (?:at|on (?:the|his|her)|playing|skating|running|skiing|in (?:the|a)|falling|while|by accident|during|badly))|harm {them}|cut(?:ting|s)? {them}|self ?harm(?:s|ing)?|be better off dead|wish(?:es|ed)? (?:he|she|they) (?:was|were) dead|threaten\\w* suicide|attempt\\w* suicide|tried to (?:kill {them}|die|end it)|(?:posted|sent|wrote|texted) (?:\\w+ ){0,3}(?:goodbye|suicide note)|gave away (?:his|her|their) things)`,
    { about: "other" },
  ),
  rule(
    "en-other-help",
    "concern-for-other",
    0.7,
    "(?:worried|scared|afraid|terrified) (?:that )?(?:my (?:\\w+ )?{relation}|he|she|they|about my (?:\\w+ )?{relation}) (?:\\w+ ){0,6}(?:suicid\\w+|kill {them}|hurt {them}|do something (?:stupid|bad|to {them})|end (?:it|his|her|their)|die by)|how (?:can|do) i (?:help|support|talk to) (?:someone|a friend|my (?:\\w+ )?{relation}|him|her|them) (?:\\w+ ){0,3}(?:suicid\\w+|self ?harm\\w*|wants to die|hurting {them}|kill)",
    { about: "other" },
  ),
  rule(
    "en-other-died",
    "third-party",
    0.6,
    "(?:my (?:\\w+ ){0,2}{relation}|he|she|they|someone i knew|a (?:guy|girl|kid|boy|student|coworker|friend)\\b(?: \\w+){0,4}) (?:\\w+ ){0,3}(?:killed {them}|died by suicide|committed suicide|took (?:his|her|their) own life|took (?:his|her|their) life|hanged {them}|hung {them}|shot {them}|died of suicide|died (?:of|from) an overdose|ended (?:his|her|their) life)|(?:lost|losing) (?:my (?:\\w+ ){0,2}{relation}|him|her|someone|a friend|people) to suicide|suicide of (?:my|a)|(?:his|her|their|my (?:\\w+ )?{relation}s?) (?:suicide|death by suicide|suicide attempt)(?! note (?:said|i))",
    { about: "other", when: "past" },
  ),
];
