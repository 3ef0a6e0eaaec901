import { asked, type QuestionRule } from "./question.ts";

const ME = "(?:i|ill|id|im|we|a person|someone|somebody|anyone)";
const MIGHT =
  "(?:should|do|can|could|would|must|am i supposed to|is it (?:ok|okay|safe|fine|stupid|smart) (?:to|if)|better)";
const PLACE =
  "(?:bridge|overpass|tracks|railway|platform|station|roof|rooftop|ledge|cliff|balcony|river|lake|pier|dam|garage|woods)";
const CARERS =
  "(?:doctor|doc|gp|therapist|counsell?or|psychiatrist|nurse|parents|mom|mum|dad|mother|father|wife|husband|partner|girlfriend|boyfriend|sister|brother|family|kids|friend|teacher|boss|pastor|priest|imam|rabbi)";
const THOUGHTS =
  "(?:suicid\\w+|killing myself|ending (?:it|my life)|dying|death|(?:dark|these|those|bad|my) thoughts|wanting to die|not wanting to (?:live|be here)|self ?harm\\w*|cutting|hurting myself)";

/** Asked narrowly: before all others. */
export const NARROW_EN: readonly QuestionRule[] = [
  asked("tell-thoughts", [
    `(?:how (?:do|can|should|would|could)|(?:best|right|good|easiest) (?:way|time)|what (?:do|should|can|could)|help me|ways?) (?:\\w+ ){0,4}(?:tell|say|explain|bring (?:it |this )?up|open up|talk) (?:\\w+ ){0,3}${CARERS}`,
    THOUGHTS,
  ]),
  asked("where-help", [
    "is there (?:any|some) (?:kind of |sort of )?(?:help|support|respite)(?: \\w+){0,6}|(?:any|some) (?:tonight|emergency|real) (?:help|respite|support)|asked if theres (?:\\w+ )?help",
  ]),
  asked("where-help", [
    "where (?:can|could|do|does|should|would|might) (?:\\w+ ){1,9}(?:find|get|look for|go for|turn|ask for) (?:\\w+ ){0,2}(?:help|support|someone|somebody|care|treatment|therap\\w+)|who (?:can|could|should|do) (?:i|we|a \\w+|someone) (?:\\w+ ){0,3}(?:turn to|go to|talk to|call)",
    `${THOUGHTS}|depress\\w*|crisis|hopeless\\w*`,
  ]),
  asked("what-is-postvention", ["postvention"]),
  asked("what-is-prevention", [
    "what (?:is|does|do|are)|whats|meaning of|explain|how does",
    "suicide prevention|prevention of suicide|preventing suicide",
  ]),
  asked("teen-signs", [
    "(?:signs?|warnings?|red flags?|symptoms)(?: \\w+){0,8}|what (?:should|do|can) i (?:look|watch) (?:out )?for",
    "(?:my|our|a) (?:\\w+ )?(?:daughter|son|teen\\w*|kid|child|stepson|stepdaughter|niece|nephew|student)",
  ]),
  asked(
    "hands-busy",
    [
      "what (?:do|does|can|could|should|would|to|am) (?:\\w+ ){0,4}(?:with (?:his|her|my|their|your|the) (?:hands?|evenings?|self|hours?)|(?:in|during|for|about) (?:the|those|these) (?:hours?|evenings?)|(?:at|around|after|when its|by|from|between|until|before) (?:nine|ten|eight|seven|six|eleven|midnight|night|\\d+)|when (?:the |my )?(?:craving|urge to (?:drink|smoke|use)|itch)|instead(?: of)?)|(?:something|anything|things?) (?:else )?to do (?:instead|with (?:my|his|her|their) hands?)|what (?:do|can|could|should) i (?:do|have|drink|reach for) instead|(?:plan|way|ideas?|tips?) (?:\\w+ ){0,4}(?:cut(?:ting)? (?:back|down)|drink less|not drink|stay off)",
      "drink\\w*|beers?|wine|booze|alcohol|smok\\w*|weed|using|crav\\w*|first one|bottle|hands?|six ?pack|cut(?:ting)? (?:back|down)|instead",
    ],
    "what (?:do|can|should) i do at (?:work|school|home|all)|with my life|restrict\\w*|bing\\w*|purg\\w*|second[ -]?hand",
  ),
  asked("urge-to-restrict", [
    "what (?:do|can|should) i|how (?:do|can) i|what helps|help me|any(?:thing)? (?:tips|ideas|to do)",
    "restrict\\w*|bing\\w*|purg\\w*|not eat\\w*|skip (?:dinner|meals?)|(?:the )?(?:food|eating) (?:thing|thoughts?)|wont (?:open|eat)|dont (?:want to|wanna) eat",
    "when|hits?|comes?|urge|tonight|at (?:like )?\\d+|now|instead|through",
  ]),
  asked("something-normal", [
    "(?:say|tell me|do|know|think of|suggest|got|have|give me) (?:me )?(?:something|anything|any|a|one|some) (?:\\w+ )?(?:normal|regular|ordinary|human|nice|easy|boring)(?: \\w+){0,6}",
  ]),
  asked("sober-night", [
    "what (?:do|can|should|am) i(?: \\w+){0,4}|whats (?:your|the|a) plan|(?:how|help me) (?:do i |can i |to )?(?:get (?:thru|through)|make it|survive|stay (?:sober|clean))",
    "(?:friday|saturday|sunday|new years?|the weekend|weekend|holiday|wedding|party|game|bar|when (?:the (?:guys|girls|boys)|they|everyone|everybody) (?:\\w+ )?(?:go(?:es)? out|drinks?)|night out)",
    "sober|drink\\w*|clean|relaps\\w*|bar|guys|go(?:es)? out|party|idiot|beers?|using",
  ]),
  asked("near-the-place", [
    `${MIGHT} (?:${ME} )?(?:just |still |even |really )*(?:go|skip|walk|take|drive|cross|stay away|avoid|cancel|be|not go|leave|head|do the walk)(?: \\w+){0,6}|whether to (?:go|skip|walk|cross|drive)(?: \\w+){0,4}|(?:go|walk|drive|cross)(?: \\w+){0,4} or (?:not|stay|skip|would|is)(?: \\w+){0,3}`,
    `${PLACE}|walk|the drive|that way|route`,
  ]),
  asked(
    "stay-here",
    [
      "(?:can|could|will|would|cant|please) (?:you|we|ya) (?:please |just |maybe |like )*(?:stay|sit|be (?:here|quiet)|keep me company|not (?:leave|go)|hang (?:on|out|here)|talk to me|keep talking|wait)(?: \\w+){0,6}|(?:please )?(?:dont|do not) (?:leave|go|hang up)(?: me)?(?: yet| now)?(?= ?[.?]| ?$)|(?:are|will) you (?:still |going to )*(?:there|here|stay|be here)(?= ?[.?]| ?$| (?:all night|tomorrow|later|with me))",
    ],
    "say (?:hey|hi|to)|tell (?:her|him|them)|(?:is|would) (?:that|it) (?:be )?(?:ok|okay|weird|too much)|burden|text (?:her|him|them)|ask (?:her|him|them)",
  ),
  asked(
    "does-it-end",
    [
      "(?:(?:is|will) (?:it|this|everything|that) (?:going to |gonna )?be (?:ok|okay|alright|all right|fine)|(?:does|will|would|do|can|is) (?:it|this|that|these|they|the (?:thoughts|pain|feeling|voices?|noise|dark)) (?:\\w+ ){0,3}(?:stop|end|pass|go away|get better|get easier|ease|get lighter|lift|fade|quiet down|change|be like this|always)|(?:will|can|do) i (?:ever )?(?:\\w+ ){0,2}(?:get better|be (?:ok|okay|alright|normal|happy)|feel (?:better|normal|ok|okay|different)|get through this|come out of this)|does it (?:ever|actually|really)(?: \\w+){0,2}|(?:tell me|say|promise me) (?:it|itll|this|that it)(?: ll| will)? (?:\\w+ )?(?:stop|stops|pass|passes|ends?|get better|gets better)|how long (?:does|will|do|is|until|till|before) (?:it|this|these|that|they|the \\w+)(?: \\w+){0,4})",
    ],
    "pharmacy|store|shop|line|hold|wait|appointment|medicine|meds?|pills?|shift|drive|walk",
  ),
  asked("next-day", [
    "what (?:happens|do i do|am i supposed to do|should i do|will happen|about|if) (?:\\w+ ){0,3}(?:tomorrow|in the morning|when (?:i wake up|morning comes|its morning|the morning)|the next day|after (?:tonight|this))|then what (?:tomorrow|in the morning)|and tomorrow|what about (?:tomorrow|monday|the morning)",
  ]),
  asked("breathing-works", [
    "(?:does|do|will|would|is|are|can|how does|why would) (?:\\w+ ){0,4}(?:breath\\w*|grounding|cold water|the cold|counting|the (?:5|five) things)(?: \\w+){0,6}",
    "do anything|work\\w*|help\\w*|placebo|real\\w*|proven|legit|bs|bullshit|supposed to do|do$|do [.?]",
  ]),
  asked("wake-drinks", [
    "(?:caffeine|coffees?|energy drinks?|red ?bulls?|monsters?|pre ?workout|espresso|cold brew)",
    "(?:should|can|could|do|does|how (?:do|can|to|much|many)|is it|will|would|what (?:happens|if)|whether|stop|quit|crash\\w*)",
    "(?:stop\\w*|quit\\w*|crash\\w*|less|cut|bad|too (?:much|many)|before|without|anxi\\w*|heart|sleep)",
  ]),
  asked("calm-the-other", [
    "how (?:do|can|should|could) i (?:\\w+ ){0,3}(?:keep|stop|calm|get|make|not make|avoid|help) (?:\\w+ ){0,3}(?:him|her|my \\w+)(?: \\w+){0,5}|(?:so|to make|to keep) (?:that )?(?:he|she|him|her) (?:doesnt|does not|wont|from|not) (?:get(?:ting)?|be(?:ing)?|go(?:ing)?|explod\\w*|los\\w*|fly\\w*)(?: \\w+){0,4}",
    "angry|mad|upset|furious|calm|temper|hit\\w*|yell\\w*|explod\\w*|lose it|losing it|rage|like that|set (?:him|her) off",
  ]),
  asked("is-it-abuse", [
    "(?:is|was|would|does|do|could|can) (?:\\w+ ){0,5}(?:abus\\w+|violence|violent|domestic|count as abuse|normal in a relationship)|(?:do you|would you|are you going to) (?:\\w+ )?(?:tell|telling|say|think) (?:me )?(?:to |i should )?leave|should i leave (?:him|her|my \\w+)",
    "abus\\w+|violen\\w+|leave|domestic|relationship",
  ]),
  asked("why-care", [
    "why (?:do|would|should) you (?:even |really )?(?:care|bother|want to know|keep (?:talking|asking|trying))|what(?:s| is) it to you|do you (?:even |really |actually )?care",
  ]),
  asked("nowhere-to-go", [
    "(?:nowhere|no where|no place|not anywhere|dont have anywhere|havent got anywhere) (?:else )?(?:to go|to stay|to sleep|i can go)|where (?:would|could|do|can|should) i (?:even )?(?:go|stay|sleep)(?: tonight| with (?:the|my) kids)?(?= ?[?.,]| ?$)",
  ]),
  asked("help-now-what", [
    "(?:what|where|whats|wheres) (?:is |s |the |do i find |can i find )*help now|what (?:does|is) help now|where do i (?:tap|click|press|find (?:the )?(?:help|numbers?|lines?))",
  ]),
  asked("on-record", [
    "(?:(?:go(?:es)?|going|be|end up|get|put|stay|kept|written) (?:\\w+ )?(?:on|in) (?:\\w+ )?(?:file|record|records|chart|history|background check)|(?:lose|take|taken|keep me from|affect|cost me|hurt|ruin|use (?:it|this|that) against me)(?: \\w+){0,5} (?:kids?|children|custody|license|job|clearance|visa|insurance|son|daughter|friday|weekend|case))",
    "\\?|would|will|does|do|can|could|if i|is it|whether|so it",
  ]),
];

/** Asked about what is not known from here: after all others. */
export const WIDE_EN: readonly QuestionRule[] = [
  asked(
    "of-rights",
    [
      "(?:can|could|do|does|should|would|how (?:do|can|to)|is there|are they allowed|am i|who (?:do|can|should)|what (?:can|do|happens)|is it (?:legal|allowed)|whether)",
      "(?:appeal\\w*|dispute (?:a|the|it)|complain\\w*|complaint|report (?:a|the|it|him|her|them|that)|fire[d]? me|get fired|evict\\w*|sue|lawyer|legal\\w*|rights|unemployment|benefits|food stamps|snap office|disability|landlord|union|deactivat\\w*|garnish\\w*|collectors?|bankrupt\\w*|debt|overdraft|payment plan|refund|visa|papers)",
      "\\?|can i|could i|how do i|do you know|should i|who do i|is there|what can i|what do i|do u know|if you can|whether",
    ],
    "kill|suicid\\w*|die",
  ),
  asked(
    "of-body",
    [
      "(?:is (?:it|that|this)|should i|can i|do i (?:need|have to)|what if|why (?:is|does|do|am)|how (?:long|much|many)|could (?:it|that)|does (?:it|that)|will (?:it|that|i))",
      "(?:doctor|hospital|er|fever|rash|bleed\\w*|vomit\\w*|throw(?:ing)? up|faint\\w*|dizz\\w*|headache|stitches|infect\\w*|swollen|numb\\w*|side effects?|meds?|medication|medicine|antidepressants?|dose|pills?|prescription|refill|mix\\w*|sober|withdraw\\w*|shakes|seizures?|pregnan\\w*|period|blood pressure|heart (?:rate|attack))",
      "\\?|should i|is it|can i|do i",
    ],
    "voice|kill|suicid\\w*|enough to|lethal|overdos\\w*",
  ),
  asked(
    "of-another",
    [
      "(?:will|would|does|do|is|are|did|could|can|why (?:would|does|did|wont|doesnt|cant|is|are)|what if|do you think|think) (?:\\w+ ){0,2}(?:he|she|they|my (?!therapist|doctor|psychiatrist|counsell?or)\\w+|everyone|everybody|people)(?: \\w+){1,10} ?\\?",
    ],
    "kill|suicid\\w*|hit|hurt|police|cops|line|988|tell (?:my|anyone|someone)|talking about me|watching|following|listening|read my|poison\\w*",
  ),
];
