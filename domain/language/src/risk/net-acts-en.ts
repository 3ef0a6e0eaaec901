import { type RiskRule, rule } from "./rule.ts";

/** Broad English rules on thoughts, means and acts, behind the exact ones. */
export const NET_ACTS_EN: readonly RiskRule[] = [
  rule(
    "en-net-suicide-mind",
    "ideation",
    0.8,
    "(?:suicide|suicidal thoughts|killing myself|ending (?:it|my life)|death|dying) (?:{adv})(?:has been |is |keeps? |s |was |been |always |constantly |have been |are |popping |crosses |crossed |coming |creeping |stays )+(?:on |in |into |up in |to |back |through |always |constantly )*(?:my|my own|the back of my) (?:mind|head|thoughts)|(?:think|thinking|thought) (?:a lot |more |constantly |about it )?(?:about |of )?(?:death|dying) ,? (?:like )?my own",
  ),
  rule(
    "en-net-suicide-me",
    "ideation",
    0.6,
    "(?:i|im|ive|me|my|id) (?:(?!not |never |dont |wasnt |havent |her |his |their )\\w+ ){0,8}(?:suicide|suicidal)(?! (?:squad|prevention|awareness|hotline|bomb\\w*|rates?|attempt (?:of|by)|note (?:in|from)|when i was|of my|by (?:my|a)))",
  ),
  rule(
    "en-net-how-do-it",
    "method",
    0.75,
    "(?:thought|think|thinking|know|knew|planned|imagine|imagined|picture|pictured|wondered|decided|figured out|and|about) (?:\\w+ ){0,2}(?:how|where|when) (?:i would|id|i d|i might|i could|i want to|im going to|ill|to) (?:do it|kill myself|end it|go|die)(?= (?:[.,?]|and|when|if|but|sometimes|before|exactly|a lot)|$)(?! (?:better|faster|at work|for work))",
  ),
  rule(
    "en-net-thinking-jump",
    "method",
    0.7,
    "(?:think|thinking|thought|thoughts?|urge|urges|want|tempted|considering|considered|imagine|imagining|fantasi[sz]\\w+|dream) (?:\\w+ )?(?:about |of |to )?(?:jumping|jump|hanging|drowning|overdosing|slitting|bleeding out|walking into (?:the (?:sea|ocean|river|lake|traffic)|traffic)|stepping (?:in front|off|out)|crashing (?:my|the) car|the (?:bridge|noose|tracks|rope)|driving (?:off|into)|swerv\\w+)(?= (?:[.,?]|off|in front|into|from|myself|and|again|today|tonight|all|every|my|so)|$)(?! (?:into (?:the (?:pool|lake|water)|bed|a (?:new|relationship|pool))|off the (?:diving|high dive|rope swing)|ship|out with|with friends|for joy))",
  ),
  rule(
    "en-net-painless",
    "method",
    0.8,
    "(?:least painful|painless(?:ly)?|quickest|fastest|easiest|cleanest|gentlest|most peaceful|peaceful) (?:ways?|methods?|means|death|exit) ?(?:to|of|for)? ?(?:go|leave|do it|die|dying|out|end it|exit)?(?= (?:[.,?]|and|is|would|for|that|from|online|last|again|to)|$)(?! (?:to (?:break up|quit|tell|wax|travel|learn|get to|lose|say|clean|ask|fix|study|move|cook)|of (?:waxing|quitting|breaking)))",
  ),
  rule(
    "en-net-hypothetical-dose",
    "method",
    0.75,
    "(?:end (?:their|your|ones|his|her) life|(?:wants?|wanted|trying) to die|kill (?:themselves|themself|yourself|oneself|a person|someone)|overdose|od|be fatal|die) (?:\\w+ |[,.?] ){0,10}(?:how (?:many|much)|what dose|which (?:pills|drug|method|one)|what would (?:work|be enough))|how (?:many|much) (?:of (?:them|it|those|these) )?(?:\\w+ )?(?:would|will) (?:be enough|it take|do it)(?= ?[.,?]|$)(?! for)",
  ),
  rule(
    "en-net-holding",
    "preparation",
    0.65,
    "(?:holding|clutching|gripping|with|staring at|looking at|sitting (?:here )?with|got|have) (?:a|the|my|this|his|dads|moms) (?:loaded )?(?:gun|pistol|knife|razor|razor blade|blade|noose|rope|bottle of (?:pills|\\w+)|handful of pills)(?= (?:[.,?]|and|in my (?:hand|lap|drawer)|next to|right|while|but|thinking|to my|wondering|tonight|ready)|$)(?! (?:in (?:the|a) (?:game|kitchen|store)|for (?:cooking|hunting)|and (?:fork|cutting board|a fork)))",
  ),
  rule(
    "en-net-be-dead-by",
    "intent",
    0.85,
    "(?:ill|i will|im going to|going to|i|ima|soon ill|soon i will) (?:probably |just |all |finally )?be (?:dead|gone for good|in the ground|six feet under|out of (?:here|everyones (?:life|lives|hair)) for good|with (?:god|my (?:mom|dad|brother|sister|son|daughter)))(?= (?:[.,?]|by|soon|tomorrow|tonight|before|in|when|and|anyway|then|already)|$)(?! (?:if i (?:miss|am late|dont (?:study|finish))|when (?:my|mom|dad) (?:mom|dad|sees|finds)|tired|lol))",
  ),
  rule(
    "en-net-stopped-myself",
    "past-attempt",
    0.8,
    "(?:stopped(?: the car| myself| just)?|pulled (?:myself )?(?:back|over)|backed (?:out|down|off)|chickened out|couldnt go through with|talked (?:myself|me) (?:down|out of)|(?:someone|he|she|my \\w+|they|police|a stranger|cops) (?:stopped|found|caught|pulled|saved) me|lost my nerve|changed my mind|woke up (?:anyway|after)|it didnt work|the (?:rope|branch|belt|thing) (?:broke|snapped)|threw (?:it|them) (?:back )?up) (?:\\w+ ){0,6}(?:driving off|jumping|pulling the trigger|doing it|taking (?:the|all|my) pills|(?:off|from) (?:the|a) (?:bridge|roof|ledge|tracks)|overdos\\w+|hanging|killing myself|ending it|on the (?:bridge|roof|ledge|tracks)|with (?:the|a) (?:gun|rope|knife))",
  ),
  rule(
    "en-net-stupid-tried",
    "past-attempt",
    0.85,
    "(?:tried|attempted) to (?:overdose|od|hang myself|drown myself|jump off|shoot myself|end (?:it all|it|my life|myself)|end things(?! with)|die|not wake up|take (?:all )?my (?:own )?(?:life|pills)|cut my wrists|bleed out|poison myself|suffocate myself|kill myself|unalive myself|off myself|kms)",
  ),
  rule(
    "en-net-note",
    "preparation",
    0.85,
    "(?:put|left|leaving|taped|hid|placed|have|pinned|wrote) (?:a|my|the) (?:goodbye |final |last |suicide )?(?:note|letter) (?:on|in|under|by|for (?:them|everyone|my|when)|to (?:my|them|everyone)|where (?:they|my))(?! (?:the fridge|my teacher|(?:my |the )?(?:boss|landlord|neighbor|neighbour|mailman|windshield|car)|class|school|santa))",
  ),
  rule(
    "en-net-punch",
    "self-harm",
    0.7,
    "(?:punch|punched|hit|hitting|scratch|scratched|scratching|burn|burned|cut|bit|stab|stabbed|slap|slapped|choke|choked) (?:my ?self|my (?:own )?(?:arms?|legs?|thighs?|face|head|wrists?|stomach)) (?:\\w+ ){0,3}(?:until|till|til|so (?:hard|deep)|on purpose|over and over|to (?:feel|punish|cope|calm|stop)|because i (?:deserve|hate)|when i(?:m| am|ts)? (?:upset|angry|overwhelmed|stressed|feel))",
  ),
  rule(
    "en-net-hurt-purpose",
    "self-harm",
    0.7,
    "(?:hurt|harm|injure|cut|burn)(?:ing|ed)? (?:my ?self|my \\w+) on purpose|i (?:want|need|deserve|have) to (?:be )?(?:bleed|hurt|suffer|punished|in pain)(?= ?[.,?]|$| for| so| because)|pain is the only (?:thing|way)",
  ),
  rule(
    "en-net-goodbye-soon",
    "goodbye",
    0.65,
    "(?:this|it)(?:ll| will| may| might|s going to)? (?:probably |likely )?be (?:my |the )?(?:last|final) (?:time|goodbye|night|birthday|christmas|day|conversation|message)(?= (?:[.,?]|i|here|on|with|we|you|alive|for me|anyone)|$)(?! (?:i (?:use|buy|order|eat|shop|go to this|date|trust)|at (?:this|the|my) (?:job|school|company)|of the (?:season|semester|year)|i (?:help|lend)))",
  ),
  rule(
    "en-net-woke-up",
    "past-attempt",
    0.8,
    "(?:took|swallowed|downed) (?:\\w+ ){0,4}(?:pills|meds|tablets|bottle)(?: \\w+){0,4} (?:and|but|then) (?:then )?(?:i )?(?:woke|threw up|puked|was sick|survived|passed out|nothing happened|it didnt work|didnt work|just slept|still here|im still here)",
  ),
  rule(
    "en-net-own-hand",
    "ideation",
    0.8,
    "(?:by|at) my own hands?(?! (?:made|built|washed))|(?:use|used|using|turn|point|try) (?:it|the gun|the knife|that|one) on my ?self|blow(?:ing)? my (?:own )?(?:brains|head) (?:out|off)",
  ),
  rule(
    "en-net-swallowed-all",
    "attempt-now",
    0.95,
    "(?:swallowed|took|drank|downed|taken|emptied) (?:literally |just )?(?:everything|all of it|it all|every pill|the whole lot|every last one|all of them|the lot)(?= (?:in|from|[.,?]|i could find|we had|and (?:im|now|i)|at once|that was)|$)(?! (?:in stride|for granted|from me|seriously|personally|out on|with (?:me|us)|back|away|in the (?:meeting|box|fridge to)))",
  ),
  rule(
    "en-net-crash",
    "method",
    0.75,
    "(?:crash|crashing|wreck|wrecking|drive|driving|flip|flipping|total|totaling|ram|ramming|steer|steering|veer|veering) (?:my |the |a |this )?(?:car|truck|bike|motorcycle|van)? ?(?:on purpose|deliberately|so i (?:die|wouldnt)|to (?:die|end it))|(?:not|without) (?:braking|turning the wheel)|let go of the wheel|close my eyes (?:while|when) (?:im )?driving",
  ),
  rule(
    "en-net-ways",
    "method",
    0.7,
    "(?:thought|thinking|think|looked|looking|googled|googling|searched|searching|read|reading|researched|researching|know) (?:\\w+ )?(?:about|of|up|for|into|a few|some)? ?(?:different |some |a couple of |a few |the |all the |how to tie |which )*(?:ways|methods|options|a noose|nooses|suicide methods|lethal \\w+|painless \\w+)(?= (?:[.,?]|mostly|i could|to (?:do it|die|go|end)|and|pills|online|last)|$)(?! (?:to (?:improve|help|cope|relax|make|save|fix|get)))",
  ),
  rule(
    "en-net-note-head",
    "preparation",
    0.7,
    "(?:suicide|goodbye|farewell) (?:note|letter|letters|notes|video)(?: is| are| was)?(?! (?:from|of (?:my|a)|by|in the|he|she|they|for (?:my )?(?:coworkers|colleagues|team|teacher|boss)))",
  ),
  rule(
    "en-net-not-coming-out",
    "intent",
    0.8,
    "(?:dont think|not sure|doubt|dont plan on|not planning on|not) (?:im |i am |i ll be |ill be |i will be )?(?:coming (?:out|back|home)|making it (?:through|to (?:tomorrow|morning|sunrise))|waking up (?:tomorrow|again)|(?:be )?around (?:for my|much longer|next (?:month|year)|by (?:christmas|summer)))(?! (?:to (?:work|the (?:party|office|gym)|class)|for (?:dinner|lunch|drinks|christmas dinner)|of the (?:closet)|late|until|on time|this weekend))",
    { standsUnderNegation: true },
  ),
  rule(
    "en-net-its-tonight",
    "intent",
    0.8,
    "(?:its|it is|it will be|itll be|it has to be|that makes it) (?:tonight|today|tomorrow|this weekend|time to (?:go|die|end it|leave this world)|the day|my time)(?= ?[.,]|$| and i| i)(?! (?:night|the (?:game|party|show)))",
  ),
  rule(
    "en-net-blade-calls",
    "self-harm-urge",
    0.75,
    "(?:blade|razor|knife|scissors|lighter|pills|bottle|bridge|rope|train|water|ledge)s? (?:is |are |s |keeps? |just |kept )*(?:calling|whispering|tempting|looking (?:good|better)|within reach|waiting|screaming)(?: to| for| at)?(?: me| my name)?|(?:relapse|relapsing) (?:tonight|again|is (?:close|near|coming)|and (?:cut|the blade))|thinking (?:about|of) relaps\\w+",
  ),
];
