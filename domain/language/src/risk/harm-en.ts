import { type RiskRule, rule } from "./rule.ts";

const HURT =
  "(?:cut|cutting|burn|burning|scratch|scratching|hurt|hurting|hurtin|punch|punching|hit|hitting|bite|biting|bang|banging|starve|starving|pick|picking|punish|punishing|slice|slicing|carve|carving|claw|clawing|harm|harming|stab|stabbing|choke|choking|selfharm|sh)";
const BODY =
  "(?:my ?self|me ?self|my (?:own )?(?:arms?|legs?|thighs?|wrists?|skin|head|face|stomach|hips?|body|hands?|knuckles|hair out))";

/** Hurting oneself, named by the act and not by the word for it. */
export const HARM_EN: readonly RiskRule[] = [
  rule(
    "en-hm-urge",
    "self-harm-urge",
    0.75,
    `(?:urges?|want|wants|wanted|wanting|need|needing|craving|itching|dying|tempted|aching|desperate|thoughts?|thinking|feel like|close|desire|all i want(?: is)?) (?:\\w+ )?(?:to|of|about|is to) (?:\\w+ )?(?:${HURT})(?= ?[.,?]|$| (?:is|are|so|again|right|badly|rn|my|me|tonight|and|now|came|got|because|but|when|every|until|since|it))(?! (?:my (?:hair|nails|fringe|hours|ties|losses|food|mother|mum|mom|friend|brother|sister|ex|boss|dad|husband|wife)|it (?:off|out|short)|down|carbs|sugar|ties|him|her|them|back|ties|me off|out|class|the (?:cake|grass|gym)))|(?:use|want|find|found|need|bought) (?:\\w+ )?something sharp\\w*|(?:do|want to do) (?:\\w+ )?worse (?:than that )?to my ?self`,
  ),
  rule(
    "en-hm-act",
    "self-harm",
    0.75,
    `(?:i|ive|im|been|started|start|keep|just|have|again|and|kept|still|began|it) (?:\\w+ )?(?:${HURT}|burned|burnt|punched|scratched|sliced|carved|bit|banged|harmed) (?:${BODY})(?= ?[.,?]|$| (?:again|until|till|on|with|last|so|when|because|tonight|agen|and|to (?:feel|cope|calm|stop)|every|for|in (?:the|my)|where|bad|a lot|most|yesterday|this|at night|today))(?! (?:on (?:the (?:oven|stove|pan|kettle|iron|glass|fence)|a (?:pan|tray|nail))|playing|cooking|with (?:the (?:iron|oven|pan|kettle)|coffee|tea|a (?:pan|kettle))|off|short|at (?:work|the gym|football|training)|in (?:the (?:gym|kitchen|game)|training)))|(?:scratch|claw|pick|dig|rub|cut|bite) (?:\\w+ ){0,4}(?:until|till) (?:it|i|they|my \\w+) (?:bleeds?|bleed|is raw)(?! in my sleep)|(?:clean for|clean|relapsed|relapse|relapsing|slipped|broke my streak) (?:\\w+ ){0,4}(?:cut|cutting|self ?harm|hurting|and (?:i )?(?:did it|cut|want))|where the old (?:ones|scars|cuts) are|(?:started|cut|cutting|cuting|did it|burning|self ?harming|relapsed) (?:again|agen)(?= ?[.,?]|$| (?:last|tonight|today|and (?:i|it|no)|on|after|yesterday|this))(?! (?:with (?:him|her|the)|at (?:the gym|work)))`,
  ),
  rule(
    "en-hm-denied",
    "ideation",
    0.55,
    "(?:i |ive |have )(?:\\w+ )?(?:lied|was lying|wasnt (?:honest|telling the truth)|didnt tell (?:\\w+ )?(?:truth|the whole truth))(?= ?[.,?]|$| (?:to (?:her|him|them|the (?:doctor|gp|nurse|counsell?or|therapist)|my (?:doctor|gp|therapist|mum|mom))|about (?:being (?:fine|ok|okay|safe)|it|that|not)|when))(?! (?:about (?:the|my) (?:homework|grade|age|money)))",
  ),
  rule(
    "en-hm-starve",
    "ideation",
    0.55,
    "(?:not eating|stopped eating|stopped taking my (?:insulin|meds|tablets|heart)|not taking my (?:insulin|heart|dialysis)|stopped (?:the )?dialysis|refus\\w+ (?:food|treatment|the dialysis)) (?:\\w+ ){0,3}(?:on purpose|so (?:i|it|that)|to (?:die|go|end|let)|and (?:i )?(?:hope|wait))",
  ),
];
