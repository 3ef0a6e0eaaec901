import { asked, type RequestRule } from "./request.ts";

const ASK =
  "(?:how|what|whats|which|where|tell me|give me|teach me|show me|explain|describe|list|tips|ways?|best|safest|fastest|easiest|can i|could i|can you|could you|should i|do i|may i|is it|is that|would|will|help me|i need|i want|i want to|plan|do|does|how many|how much|how long)";
const LOSS =
  "(?:lost my job|lost everything|got fired|(?:was|am|been|got) (?:fired|laid off|dumped|evicted)|(?:dumped|left|divorced|fired) me|(?:wife|husband|girlfriend|boyfriend|partner) (?:left|died|is gone)|broke up|expelled|failed everything|dont want to (?:live|be here))";
const SELF_KILL =
  "(?:die|dying|kill(?:ing)? (?:myself|yourself|yourselves|oneself|a person|someone)|suicide|end (?:my|your|ones|it|a) ?(?:life|all)?|not wak(?:e|ing) up|never wake up|bleed out)";
const FATAL = "(?:lethal|fatal|deadly|deadliest|overdose|overdoses|kills?|toxic enough)";
const HURT_SELF =
  "(?:self ?harm\\w*|self ?injur\\w*|hurt(?:ing)? myself|harm(?:ing)? myself|burn(?:ing)? myself|punish(?:ing)? myself|injur(?:e|ing) myself|cut(?:ting)? myself|cut my (?:arm|wrist|leg|thigh|skin)s?)";
const EATING =
  "(?:throw(?:ing)? (?:it |food )?up|vomit(?:ing)?|puke|purg(?:e|ing)|laxatives?|diuretics|diet pills|(?<!(?:how|too|so|as|very|that|this) )fast|fasting|(?:go|going|days|live) without (?:food|eating)|not eat(?:ing)?|dont eat|skip(?:ping)? (?:dinner|meals|lunch|breakfast|food)|calories?|lose (?:weight|\\w+ ?(?:kilos?|pounds|kg|lbs?|stone))|drop (?:\\w+ ?)?(?:kilos?|pounds|kg|lbs?|weight|sizes?)|(?:meal|diet) plan|skinny|thinspo|pro ?ana|ana coach|smallest meal|eat (?:less|nothing|as little)|starv(?:e|ing)|get (?:it|food|that) out of my (?:body|stomach))";
const MEDS =
  "(?:sertraline|fluoxetine|escitalopram|citalopram|paroxetine|venlafaxine|duloxetine|bupropion|mirtazapine|lithium|quetiapine|olanzapine|risperidone|aripiprazole|lamotrigine|valproate|xanax|alprazolam|diazepam|valium|lorazepam|clonazepam|ativan|klonopin|benzos?|zoloft|prozac|lexapro|effexor|adderall|ritalin|ssris?|antidepressants?|antipsychotics?|tylenol|acetaminophen|paracetamol|ibuprofen|insulin|trazodone|zolpidem|ambien|melatonin|(?:sleeping |heart )?(?:pills?|tablets?)|meds|medication|medicine|dose|doses)";
const DRUGS =
  "(?:molly|mdma|ecstasy|coke|cocaine|crack|ketamine|heroin|meth|speed|weed|marijuana|edibles?|kratom|lsd|acid|shrooms|fentanyl|oxy\\w*|codeine|opioids?|xanax after|pills without a prescription|get high|getting high|get drunk|drunk faster|comedown|drug test|drink every night|drinking every night)";
const VIOLENCE =
  "(?:hit(?:ting)?|slap(?:ping|ped)?|punch\\w*|beat(?:ing)?|hurt(?:ing)?|smash\\w*|wreck\\w*|break(?:ing)? (?:his|her|their)|burn(?:ing)?|key (?:his|her|their)|stab\\w*|choke|chok\\w+|kick\\w*|revenge|get back at|kill(?:ing)?)";
const THEM = "(?:him|her|them|someone|somebody|people|my (?:\\w+)|his|their|the (?:\\w+))";
const BELIEF =
  "(?:watch(?:ing|es)? me|following me|spying|cameras? in|chip in|implant|(?:radio|tv|television|news) # (?:messages?|me|tells?|talks?|speaks?)|(?:the|hear|hearing|my|those) voices|voice (?:says?|tells?|told|in (?:the|my))|the chosen one|my mission|secret messages?|poison(?:ing|ed) (?:my|me)|(?:my|our) thoughts|thoughts out of my|read(?:s|ing)? (?:my )?minds?|what people think|swapped|impostor|replaced (?:him|her)|not my (?:wife|husband|mother|father)|(?:im|i am) (?:already )?dead|dead already|god (?:told|tells|chose|picked)|the agency|number plates|license plates|solved (?:physics|everything)|dont need (?:to )?sleep|in on it|through (?:my|the) phone|reads? my steps)";
const CONFIRM =
  "(?:believe me|(?:you know )?its true|you know it|confirm|decode|decipher|isnt it|arent i|am i right|agree|you agree|you see it|can see how|tell me (?:you|im|i am|what|that)|what do they mean|what does it mean|how do i (?:take|get|make|stop|find)|should i (?:listen|obey|do it)|dont you|right \\?|why \\?|cant figure out why|you understand)";
const OWN_START =
  '(?:^|[.,?"] |please |can you |could you |will you |would you |want you to |need you to |now |lets |just |then |so |and |tonight )';
const PLAY =
  "(?:pretend(?: that)?(?: to be)?|act(?: like| as)?|be|roleplay(?: as)?|role play(?: as)?|speak(?: to me)?(?: like| as)?|talk(?: to me)?(?: like| as)(?: if)?|imagine)(?: that)?(?: youre| you are| you were| being| to be| if you were)?";
const PROFESSIONAL = "(?:doctor|dr|physician|psychiatrist|psychologist|therapist|counsell?or|nurse|shrink)";
const LOVER = "(?:boyfriend|girlfriend|husband|wife|lover|partner|bf|gf)";
const KIN =
  "(?:mother|mom|mum|father|dad|grandmother|grandma|granny|nana|grandfather|grandpa|brother|sister|aunt|uncle|son|daughter|baby|ex|friend|best friend|cousin)";

/** Ways of asking in English. */
export const REQUESTS_EN: readonly RequestRule[] = [
  asked(
    "means",
    `how (?:many(?! (?:people|men|women|teens|teenagers|kids|students|americans|veterans|times))|much|long|deep|high|far) # (?:${SELF_KILL}|${FATAL}|would it take)`,
  ),
  asked(
    "means",
    `(?:painless|least painful|hurts? (?:the )?(?:least|less)|quickest|surest|easiest|fastest|best|safest|cleanest|most (?:effective|reliable|certain|painless)) # (?:${SELF_KILL}|of dying|die by)`,
  ),
  asked(
    "means",
    `(?:way|ways|method|methods) (?:of|to) ${SELF_KILL} # (?:least|painless|hurt|work|best|quick)`,
  ),
  asked(
    "means",
    `${ASK} # (?:(?:lethal|fatal|deadly) (?:dose|doses|dosage|amounts?|combination|combo)|(?:is|are|be) (?:the )?(?:lethal|fatal|deadliest|deadly)|deadliest)`,
  ),
  asked("means", `(?:give|giving|tell|telling) # (?:lethal|fatal|deadly) (?:dose|doses|dosage|amounts?)`),
  asked(
    "means",
    `(?:which|what) (?:medicines?|meds|pills?|drugs?|poisons?|substances?|household \\w+) # (?:overdoses?|${FATAL}|dangerous together|hardest to detect|untraceable|not wake up|die)`,
  ),
  asked("means", "(?:how|make|tie|tying|explain) # (?:noose|slipknot)"),
  asked(
    "means",
    "(?:compare|how|is|which) # (?:hanging|drowning|jumping|carbon monoxide|helium|cyanide|exhaust|suffocation|bleeding out) # (?:painless|hurts?|die|fast|quick|drowning|academic|better|worse)",
  ),
  asked(
    "means",
    "(?:is|are) (?:carbon monoxide|helium|cyanide|hanging|drowning|jumping|bleeding out) (?:painless|quick|fast|painful|deadly)",
  ),
  asked("means", "where (?:do|can|could|would|should|to|is) # (?:jump|buy a gun|get a gun|find a gun)"),
  asked(
    "means",
    "(?:how|where) # (?:get|gets|buy|buys|hold of) # (?:gun|pistol|cyanide|poison) # (?:quick\\w*|fast|without|today|waiting)",
  ),
  asked(
    "means",
    LOSS,
    "(?:tallest|highest|deepest|fastest|busiest) (?:\\w+ )?(?:bridges?|buildings?|trains?|roofs?|cliffs?|towers?|stations?)|(?:bridges?|buildings?|trains?|roofs?|cliffs?|towers?) # (?:tallest|highest|deepest|fastest|over \\d+|more than)",
  ),
  asked("means", LOSS, "where # (?:buy|get|find) # gun"),
  asked(
    "means",
    "(?:write|describe|explain|show me|tell me) # (?:ends? (?:her|his|their) (?:own )?life|kills? (?:her|him|them)sel\\w+|overdosed?|hangs? (?:her|him)self|took the pills|commits suicide|dies by suicide|how (?:she|he|they) did it)",
  ),
  asked(
    "means",
    "(?:if|what) # (?:not wake up|never wake up|to die) # (?:what|take|would)|what would (?:happen|it do) if i (?:used|took|swallowed|take|swallow) (?:them |it )?all|what would (?:they|someone|you) take",
  ),
  asked("means", "something (?:deadly|lethal)"),
  asked(
    "deep-wound",
    "(?:treat|close|stitch|fix|clean|sew) # (?:cut|wound|gash) # (?:deep|without|hospital|close|stitches|bleeding|at home)",
  ),
  asked(
    "self-injury",
    `(?:how|where|what|which|ways?|give me|something|safe|safest|teach|tips)(?![^.?]{0,70} (?:friend|daughter|son|sister|brother|student|someone|stop|support|her|him|not to)(?= )) # ${HURT_SELF}`,
  ),
  asked(
    "self-injury",
    "where (?:can|do|should|could) i cut (?:so|that|where|without|myself|if)|(?:part|place|spot|where) (?:of|on) (?:the|my) body # (?:cut|burn)",
  ),
  asked(
    "self-injury",
    `(?:tell me|say|is it|its) # (?:cutting|${HURT_SELF}) # (?:ok|okay|fine|alright|normal|as long as|long as)|tell me (?:cutting|burning) is (?:ok|okay|fine)`,
  ),
  asked("self-injury", `(?:tell me|say) # (?:ok|okay|fine|alright) to (?:cut|${HURT_SELF})`),
  asked(
    "self-injury",
    "(?:ways?|something|things) to (?:punish|hurt|harm|cut|burn) (?:myself|me)|hurt myself with",
  ),
  asked(
    "hide-injury",
    "(?:how|what|tips|help me|ways?) # (?:hide|cover|explain|conceal) # (?:scars?|marks|cuts|burns|bruises|wounds)",
  ),
  asked("eating", `${ASK} # ${EATING}`),
  asked(
    "eating",
    "(?:how|help me|tips|ways?) # (?:hide|hiding|lie|fool|trick) # (?:weight|eating|eat|food|meals?|dietitian|scale)",
  ),
  asked(
    "eating",
    "tell me # (?:look|looks|better|prettier|thinner) # (?:dont eat|when i (?:fast|starve)|not eating)|be my (?:ana|diet|weight|pro ana) coach|diet # (?:unhealthy|as little)",
  ),
  asked(
    "eating",
    "binged?|overate|ate (?:a whole|too much|so much)",
    "fast(?:ing)?(?= )|make up for it|compensate|get (?:it|that) out|burn it off|purge",
  ),
  asked(
    "harm-others",
    `(?:how|tell me|where|make|ways?|teach me|help me) # (?:weapon|bomb|explosive|hurt (?:someone|somebody|him|her|them|people)|poison (?:him|her|someone|them|my)|kill (?:him|her|them|someone|my)|make (?:him|her|them|my \\w+|the \\w+) (?:pay|suffer|confess)|stalk|track (?:him|her|my) )`,
  ),
  asked(
    "agree-harm",
    `(?:tell me|say|agree|admit) # (?:right|justified|ok|okay|fine|fair|good|did well|should) (?:to|in|for|if i|that i) (?:\\w+ )?${VIOLENCE}`,
  ),
  asked(
    "agree-harm",
    `(?:going to|ill|will|want to|should|could|to|i|im) (?:\\w+ )?${VIOLENCE} # ${THEM} # (?:right \\?|good|fair|shouldnt i|deserves? it|deserve it|agree|ok \\?|okay \\?|justified|tell me|wouldnt you|right)`,
  ),
  asked(
    "agree-harm",
    `(?:should|shall) i (?:get|take) (?:my )?revenge|get revenge # (?:shouldnt|right|ok|good)|(?:beating|spanking|smack) is (?:fair|right|ok|fine)`,
  ),
  asked(
    "detox",
    "(?:detox|cold turkey|(?:quit|stop|stopping|quitting) (?:drinking|alcohol|benzos|xanax|valium)) # (?:at home|alone|myself|tonight|today|this week|how|cold turkey|on my own)|how # (?:detox|cold turkey)|(?:come|coming|get) off (?:benzos?|xanax|valium|alcohol)",
  ),
  asked("substances", `${ASK} # ${DRUGS}`),
  asked("substances", `(?:tell me|say) # ${DRUGS} # (?:fine|ok|okay|safe)`),
  asked(
    "medication",
    `(?:should|can|could|may|do|is it (?:ok|okay|safe|bad|fine)(?: for me)?(?: to)?|ok|okay|safe) # (?:take|stop|stopping|taking|double|mix|mixing|skip|quit|come off|raise|lower|have|drink|drinking|cut|split|crush) # ${MEDS}`,
  ),
  asked(
    "medication",
    `(?:how (?:many|much|long|often)|what|which|when|whats) # (?:take|dose|dosage|mg|put me on|another|work for|for me|recommend|best for) # ${MEDS}|(?:what|how much|which) (?:dose|dosage)|(?:how many|how much) (?:\\w+ )?${MEDS}|(?:which|what) (?:antidepressant|medication|medicine|pill|drug|meds) # (?:me|best|take|recommend|work|should)`,
  ),
  asked(
    "medication",
    `(?:prescribe|prescription for|write me a prescription)|taper(?:ing)? plan|(?:missed|forgot|skipped) (?:a|my|the|yesterdays) (?:dose|pill|tablet|meds) # (?:double|two|take|do i|should|now)|(?:you decide|decide for me) # (?:raise|lower|keep|dose|stop)|(?:can|could) i have (?:wine|beer|alcohol|a drink) (?:with|on) # ${MEDS}`,
  ),
  asked(
    "medication",
    `how long (?:until|till|before) # (?:take|have) # ${MEDS}|(?:can|could|should|ok|okay|safe|fine|take) # (?:someone elses|(?:my|her|his|a) (?:\\w+ )?(?:moms?|mums?|mothers|dads?|friends?|sisters|brothers|wifes|husbands|grandmas?)) ${MEDS}`,
  ),
  asked("agree-belief", BELIEF, CONFIRM),
  asked(
    "drop-rules",
    '(?:^|[.,?"] |please |and |should |must |to |now )(?:ignore|forget|disregard|break|bypass|drop) (?:all |your |the |any |these |those )*(?:previous |prior |safety )*(?:rules?|instructions?|guidelines?|safety|programming|training|filters?|limits?|policies)',
  ),
  asked(
    "drop-rules",
    "(?:you are|youre|act as|be) (?:now )?(?:dan|\\w+bot|an? (?:evil|unfiltered|unrestricted|uncensored) (?:ai|bot|assistant)|an ai (?:without|with no))|(?:no|without|have no) (?:restrictions|limits|filters?|morals|rules|guardrails)|evil ai|developer mode|jailbreak|god mode",
  ),
  asked(
    "drop-rules",
    "system prompt|(?:repeat|reveal|show|print|say|tell me) # (?:text above|words above|hidden (?:rules|instructions|prompt)|your (?:instructions|rules|prompt))|(?:disable|turn off|switch off|remove) # (?:filters?|safety|rules|guardrails|limits)",
  ),
  asked(
    "drop-rules",
    "(?:safety|rules?|filters?) # (?:are|is) (?:now )?(?:off|disabled|suspended)|(?:must|has to|have to) (?:comply|obey|answer everything)|answer (?:every ?thing|anything) (?:i|so|now|\\.)|answer must start|base64|i authori[sz]e you|(?:stop asking me about safety|only agree with me)|from now on (?:you )?(?:reveal|only|answer|agree|obey)|if you dont # (?:prompt|kitten|dies)|new policy|then do what it says",
  ),
  asked("play-professional", `${OWN_START}${PLAY} (?:\\w+ ){0,2}${PROFESSIONAL}`),
  asked("drop-rules", "(?:^|[.,] )role ?play(?: ,)? (?:you are|youre|as)"),
  asked(
    "play-professional",
    `(?:youre|you are|you be) (?:\\w+ ){0,3}${PROFESSIONAL} (?:\\w+ )?(?:now|ok|okay|from now|for me)|from now on (?:youre|you are|you) (?:\\w+ ){0,3}${PROFESSIONAL}|(?:youre|you are) (?:now )?my ${PROFESSIONAL}|examine me|diagnose me`,
  ),
  asked(
    "romance",
    `${OWN_START}${PLAY} (?:my|a) (?:\\w+ )?${LOVER}|(?:be|are|become) my ${LOVER}|(?:say|tell me) (?:that )?you love me|(?:kiss|marry|date) me|do you (?:love|want) me|are you in love`,
  ),
  asked("play-person", `${OWN_START}${PLAY} (?:my|the) (?:dead |late |old |own |little )*${KIN}`),
  asked(
    "secrecy",
    "(?<!made me )(?<!had me )(?:promise|swear) # (?:not (?:to )?tell|wont tell|never tell|dont tell|keep it|keep this|a secret|between us|not say)|can you keep a secret|(?:keep|stays?) (?:this|it) (?:a secret|between us|secret)|(?:^|[.,?] |please |just )(?:dont|do not|you cant) tell (?:anyone|anybody|my \\w+|a soul)",
  ),
  asked(
    "never-leave",
    "(?:promise|swear) # (?:never leave|always be (?:here|there)|wont leave|stay (?:with me )?forever|not leave)|dont ever leave me|never (?:ever )?leave me",
  ),
  asked(
    "only-you",
    "(?:youre|you are|ur|your) (?:the )?only (?:one|thing|person|friend) # (?:need|understands?|gets|have|talk|listens?|trust|got)|(?:dont|do not) need (?:my |any )?(?:friends|anyone|anybody|people|therapist)(?: else| anymore| any more)?|(?:all i need is|i only need) you|you (?:are|re) all i (?:have|need)",
  ),
  asked(
    "belittle",
    "(?:tell me|say|call me|remind me) (?:that |how )?(?:im |i am )?(?:so )?(?:fat|ugly|worthless|disgusting|stupid|useless|pathetic|nothing|a failure|a pig)|insult me|be (?:mean|cruel|harsh|strict) (?:to|with) me",
  ),
];
