import { type RiskRule, rule } from "./rule.ts";

/** Things that can end a life, as a class of words; never how. */
export const MEANS =
  "(?:gun|guns|pistol|handgun|revolver|rifle|shotgun|strap|glock|9mm|firearm|sidearm|service weapon|weapon|bullets?|barrel|trigger|rope|noose|cord|belt|pills|pils|tablets?|tabletts|tablits|tabs|meds|medication|medicine|capsules|painkillers|paracetamols?|insulin|overdose|blade|blades|razor|razors|razorblade|knife|scalpel|poison|pesticide|bleach|bottle of (?:pills|tablets))";
const PLACE =
  "(?:bridge|brige|overpass|flyover|viaduct|roof|rooftop|ledge|balcony|parapet|railing|railings|window ledge|windowsill|sill|cliff|cliffs|edge|platform|tracks|train tracks|railway|rail line|pier|jetty|quarry|top floor|car park roof|top of the (?:car park|building|tower|block)|tower|dam|embankment)";
const SELF_AT =
  "(?:im|i am|i m|am|me|i|sat|sitting|standing|stood|stand|sit|up|out|already|here|still|been|now|parked|climbed|walked|gone|come|waiting|back)";

/** The writer and what could kill them, in one place, now. */
export const CLOSENESS_EN: readonly RiskRule[] = [
  rule(
    "en-near-means",
    "attempt-now",
    0.75,
    `(?:(?:the|my|a|his|dads|mums|moms|grandads|got|have|ive|holding|hold|with) (?:\\w+ )?)?(?:gun|guns|pistol|handgun|revolver|rifle|shotgun|strap|glock|rope|noose|belt|pills|pils|tablets|tabs|meds|blade|razor|knife) ?(?:s|is|are|thats|sat|sitting|laid|lying|here|its)? (?:\\w+ )?(?:in my (?:lap|hands?|mouth|fist|palm)|(?:right )?(?:beside|next to|against|in front of|to) (?:me|my (?:head|chest|chin|temple|wrist|neck|arm|throat))|right here|around my neck|round my neck)(?! (?:for (?:dinner|cooking|work)|chopping|i was))|(?:holding|hold|gripping|staring at|looking at|sitting with|sat with|sat here with|lying here with|here with) (?:\\w+ )?(?:the|a|my|dads|his|this|all the|all my|these) (?:\\w+ )?(?:gun|pistol|handgun|revolver|rifle|shotgun|noose|rope|pills|tablets|blade|razor|bottle of pills)(?! (?:prescri\\w*|refill|for my))`,
  ),
  rule(
    "en-near-place",
    "attempt-now",
    0.75,
    `(?:${SELF_AT}) (?:\\w+ )?(?:on|at|over|off|up on|onto|near|by) (?:the |a |this |some )?(?:wrong side of the |edge of the |edge of a |very |other side of the |top of the |top of a |end of the )?(?:${PLACE}) ?(?:of the (?:building|block|roof|bridge|flats|car park))? ?(?:right )?(?:now|rn|here|alone|again tonight|tonight|and (?:i|its|im|ill|the|nobody|no one|there)|looking down|typing|wind\\w*|about to)(?! (?:to work|taking (?:photos|pictures)|(?:train|bus|tram|tube|metro|line|subway|service|next one) (?:was|is|s|got|were) (?:\\w+ )?(?:late|delayed|cancelled|canceled|packed|full|crowded|stuck)))|^(?:im )?(?:on|at|up on) the (?:${PLACE})(?: now| rn| right now| tonight| and| , )?(?= ?[.,]| now| right)|(?:on|at) the edge of (?:the|a) (?:${PLACE})|(?:over|other side of|wrong side of) the (?:railings?|barrier|rail|fence|safety)`,
  ),
  rule(
    "en-near-water",
    "attempt-now",
    0.75,
    "(?:the )?(?:water|sea|lake|river|waves?|tide) (?:\\w+ )?(?:is |are |s )?(?:up to|at|around|past|over) my (?:knees?|waist|chest|neck|chin|ankles|hips)|(?:keep|going to keep|gonna) (?:walking|wading|swimming) (?:out|in|into|until|till|deeper|further)?(?= ?[.,?]|$| (?:until|till|and not|the|i))(?= ?(?:[.]|$|until|till|and not))|(?:walking|wading|walked|waded|swim|swimming) (?:\\w+ )?(?:into|out into|in to) the (?:sea|water|lake|river|ocean|waves)(?= ?[.,?]|$| (?:and not|tonight|now|until|with))",
  ),
  rule(
    "en-near-garage",
    "attempt-now",
    0.72,
    "(?:in|inside|shut|locked|closed) (?:\\w+ )?(?:the |my |dads |our )?(?:garage|car|shed|barn) (?:\\w+ ){0,2}(?:with )?(?:the )?(?:car|engine|hose|windows?|door|doors|key|rope|gun|rifle)(?: (?:is|are|running|on|up|shut|closed|taped|s))?(?= ?[.,?]|$| (?:and i|running|on|shut|closed))(?! (?:shop|mechanic|broke|wont start))",
  ),
  rule(
    "en-near-tied",
    "attempt-now",
    0.78,
    "(?:its|it is|knots?|rope|the rope|knot is|noose is|belt is|everything is|everythings|all) (?:is |s )?(?:already |all )?(?:tied|knotted|hung|fastened|kept ready|in place|set up ready)(?= ?[.,?]|$| (?:and|now|to|up))(?! (?:up (?:at|in) work|(?:one|two) (?:all|nil)))|tied (?:\\w+ ){0,4}(?:rope|noose|knot|cord|sheet|belt)|(?:standing|stood) (?:on|under) (?:the|a) (?:chair|stool|bucket|beam|step)(?= ?[.,?]|$| (?:and|with|now))",
  ),
  rule(
    "en-near-station",
    "attempt-now",
    0.72,
    "(?:next|last|fast|express|coming|that|freight|through) (?:one|train|freight|service|tram|tube) (?:\\w+ ){0,4}(?:is mine|ill|i will|doesnt stop|does not stop|wont stop|is the one|and (?:thats it|then|im|ill)|going to|and i(?:ll)? (?:jump|step|go))|(?:think )?that (?:one|train) is mine|one (?:step|more step|move|second|jump|push)(?= (?:and|forward|off|thats all|is all))|one step (?:,? )?(?:thats|and|from|away|forward|more)",
  ),
  rule(
    "en-act-doing",
    "attempt-now",
    0.78,
    "(?:{im} |just |already |now |ive |i have |actually )*(?:doing|doin|started doing|going through with) (?:it|this)(?: to my ?self)? (?:right now|now|tonight|rn|as i type|this time)(?! (?:lol|for (?:class|work)|haha))|(?:doing|doin|ending) it (?:right )?(?:now|rn|tonight|this (?:evening|morning)|when|after|today|once|before)(?! (?:with|between|later with|finally|. finally))",
  ),
  rule(
    "en-act-done",
    "attempt-now",
    0.76,
    "(?:i )?(?:already |ive |i have |have )*(?:did|done|taken|took|tuk|drank|drunk|drunken|swallowed|had|downed|swallowd|ate|injected|necked|popped) (?:already )?(?:it already|it all(?= ?[.,?]|$| (?:and|now))|it (?:all )?(?:and )?(?:too|its too) late|something (?:bad|to end|to die|so|and (?:now|its|it))|them all|all of (?:them|it|mine|my|the)|everything (?:that was |that is )?in (?:the|my|mums|moms)|the whole (?:lot|bottle|box|pack|packet|bottel|strip)|the lot(?= ?[.,?]|$)|every(?:thing)? (?:last )?(?:pill|tablet|one of)|(?:way |far )?too many (?:of|pills|tablets|meds|paracetamol|and|on purpose|to)|all (?:my|the|mums|moms|her|his|of) (?:pills|tablets|meds|medicine|medication|insulin|sleeping)(?! out)|(?:mums?|moms?|dads?|nans?|grans?|her|his|my (?:mums?|moms?|dads?|nans?)) (?:\\w+ )?(?:pills|tablets|tabletts|tablits|meds|medicine|sleeping)|a (?:load|bunch|lot|handful|fistful|ton|bottle|whole|few handfuls) of (?:\\w+ )?(?:pills|tablets|meds|paracetamol|medicine|them|stuff|sleeping))(?! (?:to (?:the pharmacy|school)|for (?:my )?(?:cold|flu|headache)|lol|of water|of coffee|out of the (?:fridge|cupboard)))|already (?:drank|drunk|taken|took|swallowed|had|did|done|cut|tuk) (?:\\w+ )?(?:something|some(?: thing)?|it|them|poison|everything|most of)(?= ?[.,?]|$| (?:now|and|too|so|of))(?! (?:for|before|this morning))|did it already(?= ?[.,?]|$)|(?:too late (?:now|already|for me|to (?:stop|change|help|save)))(?= ?[.,?]|$)",
  ),
  rule(
    "en-act-cutting",
    "attempt-now",
    0.76,
    "(?:cutting|cuting|slicing|slashing) (?:\\w+ ){0,3}(?:right now|now|rn|as i type|cant stop|wont stop|and (?:i )?(?:cant|wont|dont want to) stop)(?! (?:the (?:grass|cake|wood)|carbs))|(?:cut|cutt?ed|sliced|slashed|gone|went|cutting) (?:my\\w* )?(?:\\w+ )?(?:too|to|so|really|way too|very|much too|2) deep(?! into)|(?:its|it is|blood|bleeding|it|theres|there is|hay) (?:\\w+ ){0,2}(?:not stopp?ing|not stoping|wont stop|isnt stopping|wont stop bleeding|everywhere and i (?:dont|did))(?! (?:raining|snowing|ringing|barking|snowing))|(?:bleeding|blood) (?:\\w+ ){0,3}(?:a lot|everywhere|wont stop|not stopping)(?= (?:\\w+ ){0,4}(?:want|dont care|tired|sorry|cut|myself|blade))",
  ),
  rule(
    "en-act-overdosing",
    "overdose",
    0.85,
    "(?:od|od ?d|oded|overdosed|overdose) (?:\\w+ )?(?:on (?:my|mums|moms|the|pills|purpose|paracetamol|meds)|already|just now|an hour|tonight|myself)|(?:took|taken|swallowed) (?:\\w+ ){0,6}(?:pills|tablets|tabletts|tablits|meds|paracetamol|all of them|them all|something)(?:[\\w ,]*[.,])? (?:\\w+ ){0,6}(?:sleepy|dizzy|spinning|spining|woozy|cant feel|numb|scared now|tummy hurts|stomach hurts|throwing up|drowsy|blurry|fading|dont be mad)",
  ),
  rule(
    "en-when-asleep",
    "intent",
    0.92,
    "(?:when|once|as soon as|soon as|after|before|until|till) (?:\\w+ ){0,5}(?:asleep|sleeps?|goes? (?:to (?:work|bed|sleep)|out|for)|leaves?|hangs? up|gone to (?:bed|work)|home|battery|wakes?|midnight|off to work|left) (?:,? )?(?:\\w+ )?(?:im |ill |i am |i will |im going to |gonna )(?:\\w+ )?(?:do(?:ing)? it|end(?:ing)? (?:it|this|everything)|going|gone|die|jump(?:ing)?|tak(?:e|ing) (?:them|it|the)|kill\\w* my ?self|finish(?:ing)? it|leav(?:e|ing) for good)|(?:tonight|today|today only|tomorrow|this evening) (?:,? )?(?:only )?(?:\\w+ )?(?:i will|ill|im going to|i am going to|im|i) (?:\\w+ )?(?:do(?:ing)? it|end(?:ing)? it|go(?:ing)?(?= ?[.]|$)|die|dying|be (?:free|gone|dead|over)|leave (?:you|this)|finish it|jump|take them)(?! (?:again|with|to))|not (?:going to )?wait(?:ing)?(?= ?[.,?]|$| anymore)",
  ),
  rule(
    "en-hour-left",
    "intent",
    0.75,
    "(?:about an|an|one|half an|two|a few|a couple of|couple|ten|twenty|thirty|10|20|30|15|5) (?:\\w+ )?(?:hours?|minutes?|mins?) (?:left|to go|to live|more)(?= ?[.,?]|$| (?:give|then|and|of me|before i|until i))(?! (?:of|in (?:the|my) (?:shift|game|exam)|and (?:im|i can) (?:home|leave|go home)))|(?:itll|it will|it shall|will) (?:all )?be (?:over|finished|done) (?:by (?:the time|morning|tonight|then|when)|before (?:they|anyone|you|morning)|soon(?= ?[.,?]|$| (?:for|and i)))|(?:decided (?:on|upon)|picked|chosen|chose|settled on) (?:\\w+ )?(?:this evening|tonight|tomorrow|tonights|(?:this )?(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)|the (?:date|day|night|hour))(?= ?[.,?]|$| (?:to|for it|as))(?! (?:for (?:the|our|my) (?:party|dinner|wedding)|to (?:meet|go out|travel|visit)))",
  ),
];
