import { type RiskRule, rule } from "./rule.ts";

/** A decision, its hour, who will find them, and what is left when they are gone. */
export const RESOLVE_EN: readonly RiskRule[] = [
  rule(
    "en-rs-hour",
    "intent",
    0.9,
    "(?:its|it is|it will be|itll be|all be|be done|done|sorted|happens|happening|finished|plan is for|ends?|be over|set for) (?:\\w+ )?(?:tonight|now|right now|today|this (?:evening|afternoon|morning)|by (?:\\w+ )?(?:am|pm|morning|midnight))(?= (?:bye|im sorry|sorry|goodbye|i love|dont)|(?: ?[.,] (?:bye|im sorry|i am sorry|goodbye|love|dont|sorry|i love)))|(?:im|i am|going|stepping|logging|signing) (?:off|going|leaving|out) (?:now|4 good|for good|forever|for ever)(?= ?[.,?]|$| (?:in|bye|u|you|love))(?! (?:to|for the))|this is me signing off|(?:last|final) night on (?:this )?earth|(?:its )?a matter of minutes|no more tomorrows?|no tomorrow for me|one foot over|rope is (?:up|round|around)|with the rope around|pills (?:r|are) open|(?:tablets|pills|meds) are in(?= ?[.]|$)|halfway through the (?:bottle|pills|tablets)|half gone already|(?:its |is )?(?:heavy )?in my hand(?: now)?(?= ?[.,]|$| and (?:its|i|im))|(?:blade|razor|knife)s? (?:is |are |s )?on the (?:side|bath)",
  ),
  rule(
    "en-rs-going-do",
    "intent",
    0.92,
    "(?:im|i am|ill|i will|im about|going to|about|then|before|until|songs then|going|ready) (?:\\w+ )?(?:to )?(?:jump(?:ing)?|pulling the trigger|pull the trigger|doing it|doin it|hang(?:ing)?|step(?:ping)? off|turn with it|hit the (?:wall|tree)|go(?:ing)? out the window|following (?:her|him)|not come down by|drive off)(?= ?[.,?]|$| (?:tonight|now|in|right|the|at|stairs|if|when))(?! (?:in (?:the|a) (?:pool|lake)|on (?:a|the) (?:trampoline|call|train|bus)))|(?:headed|heading|walking|walkin|driving|off|going|on my way|omw) (?:\\w+ )?(?:to|2|into|in to) the (?:woods|tracks|bridge|overpass|water|cliff|river|roof|rail\\w*|sea)(?= (?:right|now|rn|tonight|while|with|and|phones?)|[.,]| [.,]|$)(?! (?:for a (?:picnic|walk with)|with (?:the dog|my (?:kids|friends|mates))))",
  ),
  rule(
    "en-rs-day",
    "plan",
    0.72,
    "(?:pick(?:ed|ing)?|set|choos\\w+|chose|chosen|fixed|got|given my ?self|marked|no|deadline|line on|printed) (?:\\w+ )?(?:a|the|my|on) (?:day|date|deadline|calend[ae]r)(?= ?[.,?]|$| (?:for|yet|ive|and|in|after|to (?:die|go|end)))(?! (?:for (?:the|my|our) (?:wedding|party|exam)|and (?:venue|time)))|no date yet|deadline ive given my ?self|(?:my|the) plan (?:is|was|for) (?:set|ready|this|tonight|simple|made|done|when|after)(?! (?:to (?:study|save|move|get|go)))|(?:plan|planning) (?:it|this) (?:in|all|out|every|for|while|literally)|(?:when|after|once|until|till|the day) (?:\\w+ ){0,6}(?:im|i am|ill|i will|be) (?:\\w+ )?(?:free to (?:go|do)|done for|jumping|going too|going to join|joining (?:him|her|them)|taking my ?self|that will be me|out)(?= ?[.,?]|$| (?:him|her|them|out|it|that))(?! (?:for (?:the day|dinner)|of (?:here|school|work)))|(?:going|gon|want|plan|about|ready) (?:to )?(?:\\w+ )?(?:join|be with|follow) (?:my )?(?:mum|mom|dad|brother|sister|son|daughter|wife|husband|him|her|them|nan)(?= ?[.,?]|$| (?:soon|that day|tonight|in (?:heaven|the)))(?! (?:at|for|in (?:the (?:pub|garden|car))))",
  ),
  rule(
    "en-rs-do-it",
    "ideation",
    0.72,
    "(?:going to|want to|wants to|wanting to|gonna|if i|part of me|id|planning to|ready to|still want to|thinking to|might|rehears\\w+|tempt\\w+ to) (?:\\w+ ){0,3}(?:do it|go through with it|rehearsing it|doing it)(?= ?[.,?]|$| (?:one|some|someday|at home|this|and part|n|properly|soon|when))(?! (?:all (?:again|over)|with (?:him|her)))|been rehearsing it|rehears\\w+ it|act on (?:it|them)|tr(?:y|ying) (?:it )?(?:properly|again for real)|voices? (?:\\w+ )?telling me (?:\\w+ ){0,3}(?:die|end|kill|jump|do it)|kill the rest of me|(?:reading|read|searching|googling|looking) (?:\\w+ ){0,4}(?:methods|ways to (?:go|die|end))|other ways to go(?= ?[.,]|$)|my own hanging|its me or the pain|i cant get rid of the pain|(?:stay|sleep) asleep(?= ?[.,]|$)",
  ),
  rule(
    "en-rs-aftermath",
    "preparation",
    0.7,
    "(?:when|who|coat to be|before|where|they|until|whoever|someone) (?:\\w+ )?(?:finds?|find|found|comes in|opens?)(?: me| my body| in)(?= ?[.,?]|$| (?:thats|they|it|so|and|ill|wont))(?! (?:a |at|on (?:instagram|facebook|insta)))|coat to be found in|to be found in|make it look like (?:i|an accident)|(?:who|how) (?:\\w+ )?(?:will|would) (?:\\w+ )?find me|(?:everyone|they|them|kids|wife|she|he)(?:ll| will|d| would)? (?:be )?(?:looked after|sorted|have nothing to (?:clean|sort)|remarry|be glad of the spare)(?= ?[.,?]|$)|nothing to clean up|no more of me|playlist for my funeral|put it all in (?:his|her|their) name|(?:sold|giving) the (?:boat|car|house) and|insurance (?:papers|policy)(?: \\w+){0,8} (?:years|out of|cover|checking)|(?:checked|checking|reading) (?:\\w+ ){0,3}(?:my|the) (?:life )?insurance|(?:note|letter)s? (?:\\w+ )?(?:says|on my pillow|in my wallet|they get them after|id hidden|in order)|last will is|(?:three|two|all my|my|one) goodbyes? (?:done|left|said)|practising my goodbye|sent everyone their messages",
  ),
  rule(
    "en-rs-stuff",
    "means-access",
    0.55,
    "(?:got|bought|have|ordered|borrow\\w*|found) (?:\\w+ )?(?:the stuff|what i need|everything here|the thing|a stash|a strap|what i hid)(?= ?[.,?]|$| (?:next|and|by|here|its|no|in))(?! (?:from (?:tesco|ikea|the shop)|for (?:dinner|the (?:cake|party|recipe))))|know where (?:the key is|he keeps it|they are|i hid (?:it|them|the))|barrel to my|to my head and|i (?:keep )?put(?:ting)? it to my head|what i need (?:is )?(?:by|next|beside|on)|moved them there|(?:in (?:one|a) tin) now",
  ),
  rule(
    "en-rs-attempt",
    "past-attempt",
    0.9,
    "(?:i (?:\\w+ )?(?:overdosed|od ?d)|i tried to (?:end|do) it|swallowed stuff|took (?:way )?(?:more|too (?:much|many)) (?:\\w+ ){0,6}(?:on purpose|knew what i was doing|to (?:die|make it end|not wake))|hanged my ?self|tying it|came off the ledge|untied it|woke up (?:anyway|disappointed)) ?(?:on purpose|on (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)|a (?:couple|few) (?:of )?weeks? ago|last (?:week|night|month|weekend)|(?:and )?told no ?one)?(?= ?[.,?]|$| (?:on|last|to|a|and|woke|literally))",
  ),
  rule(
    "en-rs-took",
    "attempt-now",
    0.76,
    "(?:i )?(?:have |ive )?(?:taken|took|swallowed|drank|drunk) (?:\\w+ )?(?:poison|so many(?= ?[.,?]|$)|the whole (?:bottle|box|packet|lot)|pesticide|bleach|all of my)|all taken(?= ?[.]|$)|its done(?= ?[.] (?:let|dont|bye|sorry|goodbye))|blood everywhere(?= (?:whatever|and|i)|$)|(?:parked|sitting|sat) (?:\\w+ )?by the (?:cliff|edge|river|tracks|water)|(?:letting|let) the slow ones go|multi ?storey(?= (?:top|roof|,))|(?:chair|stool) is ready|loaded(?= ?[.] (?:sitting|in|tell|im))|belts? round the door|taken my shoes off",
  ),
  rule(
    "en-rs-harm",
    "self-harm",
    0.72,
    "(?:relapsed|relapse) ?(?:[.,] )?(?:\\w+ ){0,3}(?:cuts?|blade|razor|again)|(?:start|started|starting|stop|stopped|cant stop|keep) (?:with )?cutting(?= ?[.,?]|$| (?:since|it|again|my|on|two))(?! (?:corners|the|carbs|class|down))|i ne+d to cut|(?:burnt|burned|cut|hit|scratched|stabbed) (?:my ?self|my \\w+) (?:\\w+ ){0,5}on purpose|nails dug in|punch\\w* the wall till my|hiding (?:the )?(?:cuts|scars|plasters|bandages)|razor and me|scratching turned to cutting|hurt my ?self(?= ?[.,]|$)",
  ),
];
