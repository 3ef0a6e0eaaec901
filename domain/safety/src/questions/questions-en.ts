import { asked, type QuestionRule } from "./question.ts";

const SENT =
  "(?:would|will|do|could|can|are|going to) (?:they|the line|988|the hotline)(?: \\w+){0,2} (?:send|call|show up|come|bring|dispatch)(?: \\w+){0,4} (?:police|cops?|ambulance|someone|somebody|anyone|people|door|apartment|house|place|here)";
const POLICE = "(?:police|cops?|ice agents?|immigration)";
const CARER = "(?:therapists?|counsel\\w+|doctors?|psychiatrists?|psychologists?|shrink)";
const AT_HOME =
  "(?:parents?|mom|mum|dad|mother|father|family|school|college|uni\\w*|work|job|boss|husband|wife|partner|roommates?|teachers?)";

/** People for whom telling how dark it is is another question. */
const OUTSIDE =
  "(?:my |the |his |her )?(?:ex|boss|manager|landlord|recruiter|client|customers?|stalker|abuser)";

/** What a doctor has to look at is not called normal, or anything else, from here. */
const BODY =
  "bleed\\w*|blood|coming out|scratch\\w*|burn(?:ed|t|ing)?|deep|deeper|sharper|vomit\\w*|took|pills?|dose|doses|prescription|meds?|medication|medicine|sertraline|antidepressants?|baby|pregnan\\w*|puk\\w*|throw(?:ing)? up";

/** How the questions are asked in English; the narrower before the wider. */
export const QUESTIONS_EN: readonly QuestionRule[] = [
  // Before all others: whether to hurt the body or to do what a voice says is never weighed.
  asked("hurt-or-obey", [
    "should i (?:just |really )?(?:cut|dig|pull|take|rip|tear|get|carve|burn|scratch) (?:it|this|that|them|the \\w+|my \\w+) (?:out|off|open)|should i (?:just |really )?(?:do|obey|follow|listen to) (?:what )?(?:it|they|the voices?|he|she|the voice)(?: (?:says?|tells? me|wants?|asks?))?|should i (?:just |really )?hurt (?:myself|him|her|them|someone)",
  ]),
  asked("which-first", [
    "(?:do|should) i (?:\\w+ ){1,8}(?:or (?:\\w+ ){0,5})?first(?: or (?:\\w+ ){0,4}first)?",
    "bag|stuff|pills|it to her|gun|closet|them|rope",
    "text|talk|knock|call|wake|tell",
  ]),
  asked("report-me", [
    "(?:(?:are )?you (?:going to )?|(?:do|will|would) you (?:have to )?)(?:report|rat|snitch|tell on)(?: \\w+){0,3}|do you report(?: \\w+)?|(?:who|does anyone) (?:else )?(?:reads?|sees?|can see) (?:this|these|what i)|(?:is|does) this (?:get |being )?(?:reported|recorded|sent to)(?: \\w+){0,2}",
  ]),
  asked("mean-it", [
    "do you think (?:i|id|i would|that i)(?: \\w+)? (?:mean it|do it|am serious|actually (?:do|would))|would i (?:really|actually) do it",
  ]),
  asked("lighter-words", [
    "less (?:scary|intense|dramatic|heavy)(?: words)?|(?:something|smth|anything|a way)(?: \\w+)? (?:smaller|lighter|shorter|less)|(?:something|smth|sth) that (?:isnt|is not|doesnt sound) (?:so |too |that )?\\w+|(?:say|put) it (?:small|light\\w*|short)|(?:without|not) (?:it )?(?:being|making it|sounding)(?: like)? (?:a )?(?:whole |big )?(?:thing|deal|dramatic)",
    "say|text|tell|words|send|put it|smaller|can do|do",
  ]),
  asked("fall-asleep", [
    "(?:like|want|need|asked for|asking for) (?:some |any |a little )?(?:help|something|anything) (?:\\w+ ){0,2}(?:sleep\\w*)|(?:would|id) like to sleep(?! and| forever)|help (?:me )?(?:to )?(?:get to )?sleep\\w*",
  ]),
  asked("fall-asleep", [
    "(?:how (?:do|can|to)|can you tell me how|help me|something to help me|about getting to|know anything about|tips? (?:for|to)|what helps)(?: \\w+){0,4} (?:sleep|asleep)|(?:is it ok(?:ay)?|should i)(?: if i)?(?: just)? stay(?:ed)? up|so i dont stay up|going up to bed (?:\\w+ ){0,5}better",
  ]),
  asked("night-plan", [
    "what (?:to|do i|can i|should i|am i supposed to) do (?:\\w+ ){0,3}(?:tonight|at (?:half past |around )?\\w+|after (?:\\w+ )?\\w+|until (?:morning|\\w+)|with (?:tonight|the night)|for the rest of)|(?:help (?:me )?)?(?:get|getting) (?:through|thru) (?:tonight|the night|this night)|untangle what to do tonight",
  ]),
  asked("rebook", [
    "rebook|reschedul\\w*|get back in|new appointment|another appointment|call the clinic|email (?:them|the clinic|her|him) (?:back|about)",
    "how|can i|should i|do i|would they|is it",
  ]),
  asked("line-police", [
    "get in trouble (?:if|for|when) i (?:call|text|use)(?: \\w+)*|get in trouble for calling",
  ]),
  asked("line-name", [
    "(?:not|without) giv\\w+ (?:them )?(?:my|an) (?:address|name|location)",
    "call|text|line|988|them|they|chat",
  ]),
  asked("police-fear", [
    `${POLICE}|send someone|call (?:them|the line|988)|deport\\w*`,
    "look(?:s)? like me|skin colou?r|colou?r of my skin|because of my skin|im (?:black|brown|latin[oax]|arab|muslim|native|trans|undocumented)|(?:black|brown) (?:man|woman|guy|person|people)|undocumented|my papers|no papers|my visa|deport\\w*|immigra\\w*|ice agents?",
    "(?:call|text|line|hotline|988|send|sent|chat)\\w*",
  ]),
  asked("line-tells", [
    `will my ${AT_HOME} get a (?:call|text|letter)|(?:is|are) (?:calling|texting|the line|988|it|they)(?: \\w+){0,2} confidential|get in trouble (?:at|with) (?:my )?${AT_HOME}`,
    "call\\w*|text\\w*|line|988|they|get",
  ]),
  asked("line-tells", [
    `(?:do|would|will|can|are|could) (?:they|the line|988|the hotline|it)(?: \\w+){0,2} (?:call|tell|contact|inform|text|notify|report|phone|email)(?: \\w+){0,2} (?:my |the |like the )*${AT_HOME}|(?:will|would|do|does|can) my ${AT_HOME} (?:\\w+ )?(?:find out|know|get told|be told|hear (?:about|of) (?:it|this))`,
  ]),
  asked("therapist-tells", ["confidential", `${CARER}`]),
  asked("therapist-tells", [
    "(?:if|when) i (?:\\w+ )?(?:tell|say)(?: \\w+){0,5} (?:will|would|do|am|can) (?:i|they|she|he)(?: \\w+){0,3} (?:locked up|committed|hospitali[sz]ed|put away|sent away)",
  ]),
  asked("therapist-tells", [
    `(?:would|will|does|do|is|are|can|could) (?:she|he|my ${CARER}|a ${CARER}|${CARER})(?: (?:actually|really|going to|have to|need to|legally|required to|got to))* (?:tell|report|rat on|call)(?: \\w+){0,3} (?:someone|anyone|somebody|people|me|parents?|police|cops|hospital|family|work|school|it|this)`,
  ]),
  asked("therapist-tells", [
    `${CARER}(?: \\w+){0,3} (?:has|have|had) to (?:tell|report)|(?:can|could|would|will|shell|hell|theyll|they will|she will|he will|going to)(?: \\w+){0,8} (?:lock me up|commit me|hospitali[sz]e me|put me (?:somewhere|away|in (?:a |the )?(?:hospital|ward|psych\\w*))|section me|send me away|put it in my file)`,
  ]),
  asked("line-text-or-call", [
    "(?:text\\w*|chat\\w*)(?: \\w+){0,6} (?:different|less likely|better|safer|instead of|or)(?: \\w+){0,8} call\\w*|(?:is|would|does) text\\w*(?: \\w+){0,3} (?:different|less likely|safer|easier)",
  ]),
  asked("line-police", [
    `${SENT}|${POLICE} (?:\\w+ ){0,3}(?:show up|come|knock|at my)|(?:what if|afraid|scared|worried)(?: \\w+){0,8} (?:police|cops?)`,
  ]),
  asked("line-location", ["(?:can|do|will) they (?:find out|know|see) who i am"]),
  asked("line-location", [
    "(?:they|it|the line|you|do|can|will) (?:\\w+ ){0,2}(?:see|know|track|trace|find|get)(?: out)? (?:my location|where i (?:am|live)|my (?:call|number|address))|(?:they|it) (?:track|trace|locate) (?:me|it|that|the call|calls|texts)",
  ]),
  asked("line-name", [
    "(?:have to|need to|got to|must|do i) (?:give|say|tell)(?: \\w+)? my (?:real |full )?name|(?:ask|need|want)(?: for| to know)? my (?:real |full )?name|is it anonymous|(?:be|stay|remain) anonymous",
  ]),
  asked("line-cost", [
    "(?:does|would|will|do) (?:it|that|this|calling|texting|the line|the hotline|988|they|these lines)(?: \\w+){0,2} (?:cost|charge)|is (?:it|the line|the hotline|988|calling|texting) free|do i have to pay(?: \\w+){0,2} (?:call|text|line)",
  ]),
  asked("line-annoyed", [
    "(?:are|will|would) they (?:going to )?(?:\\w+ )?(?:be |get )?(?:\\w+ )?(?:mad|upset|annoyed|judge me|judging|im wasting)|(?:is it|would it be) (?:\\w+ )?(?:ok|okay|fine|alright|wrong|weird) to (?:call|text)|(?:can|could|should) i (?:even |still )?(?:call|text)(?: \\w+)? (?:if|when) im (?:just|not|only)",
  ]),
  asked("line-annoyed", [
    "(?:would|will|wont|wouldnt|are) (?:they|the line|the people there) (?:\\w+ )?(?:be |get )?(?:\\w+ )?(?:annoyed|mad|angry|irritated|sick of me|laugh)|do people (?:\\w+ ){0,2}(?:call|text|ring)(?: \\w+){0,2} (?:about|for|over|when)|what do they (?:even )?(?:pick up|answer) for|do (?:i|you) have to be (?:\\w+ )?(?:suicidal|in (?:a )?crisis|dying) to (?:call|text)|(?:would i be|am i|id be|i would be) (?:just )?wast(?:ing|e) (?:their|your|peoples) time|(?:is it|would it be) (?:dumb|stupid|silly) to (?:call|text)",
  ]),
  asked("line-what-happens", [
    "whats it like (?:to|when you|when i|if i) (?:call|text)|what do they (?:even )?ask|how does (?:texting|calling|the line|the chat)(?: \\w+){0,3} work|what if i cant (?:talk|speak) when they",
  ]),
  asked("line-what-happens", [
    "(?:what|whats)(?: \\w+){0,5} (?:happens?|expect)(?: \\w+){0,3} (?:if|when|once) i (?:actually |even )?(?:call|text|chat|dial)\\w*|(?:if|when) i (?:actually |even |were to )?(?:call|text|dial|chat)(?:ed)?(?: [\\w,]+){0,5} what (?:happens|would happen|should i expect|will happen|do they|would they|will they)|what (?:would|do|will|are) they (?:actually |even |really |going to )+(?:do|ask|say)|what (?:would|do|will) they (?:do|ask|say)(?: to me)? (?:if|when) i|do i (?:get|talk to) a (?:real )?(?:person|bot|robot|human)",
  ]),
  asked("can-you-call", [
    "(?:can|could|will|would) you (?:please |just )?tell (?:someone|somebody|my \\w+|her|him|them)(?: for me)?",
  ]),
  asked(
    "can-you-call",
    [
      "(?:can|could|will|would|cant) you (?:please |just |like |maybe )?(?:call|text|contact|send|alert|get|message|reach|phone|notify)(?: me)? (?:someone|somebody|anyone|them|him|her|help|an ambulance|the police|the line|my \\w+|911|988|a person|a human)",
    ],
    "can you get (?:that|it|this)",
  ),
  asked("stop-drinking", ["die from (?:stopping|quitting|not)(?: \\w+)? (?:drink\\w*|alcohol)"]),
  asked("stop-drinking", [
    "(?:stop|quit|stopping|quitting|give up|giving up)(?: \\w+){0,6}",
    "drink\\w*|alcohol|booze|beers?|wine|vodka|cold turkey|all at once",
    "(?:is|are|would|will|can|could|whether)(?: \\w+){0,4} (?:safe|dangerous|risky|a problem|be a problem|ok|okay|bad for me|hurt me|harmful)|what (?:happens|would happen) if i (?:stop|quit)|(?:can|should|could) i (?:just |simply )?(?:stop|quit)",
  ]),
  asked("stop-drinking", [
    "(?:whether|if|is) (?:it is |its |it )?(?:safe|ok|okay|dangerous) to (?:stop|quit) (?:all )?at once",
  ]),
  asked("drink-less", [
    "(?:how (?:do|can|could|would) i|how to|practical|tips?|ideas?)",
    "cut(?:ting)? (?:down|back)|drink(?:ing)? less|fewer|stop drinking|quit drinking|not drink|bottle in the",
    "drink\\w*|beers?|wine|alcohol|bottle|booze|from \\w+ to fewer",
  ]),
  asked("body-alarm", [
    "tingl\\w*|numb|heart|dizzy|shak(?:y|ing)|short of breath|chest",
    "is (?:it|that|this) (?:\\w+ )?(?:bad|normal|dangerous|serious|ok|okay)|yes its bad|am i (?:dying|having a heart attack)",
  ]),
  asked(
    "eat-something",
    ["should i (?:\\w+ )?eat|should i (?:\\w+ )?drink (?:some )?water"],
    "eat less|not eat",
  ),
  asked("cheaper-care", [
    "cant (?:afford|pay)|(?:no|dont have|without|lost my) (?:health )?insurance|no money",
    "where (?:can|do|could|should) i|is there (?:any|some)\\w*|what are my options",
  ]),
  asked("cheaper-care", [
    "(?:cheaper|low cost|affordable|free)(?: \\w+)? (?:places?|ways?|therap\\w+|clinics?|options?|counsel\\w+|care|help)|sliding scale|(?:somewhere|anything|anywhere|something|someone) (?:\\w+ )?(?:cheaper|cheap|affordable)|(?:therapy|therapist|help)(?: \\w+){0,4} (?:without insurance|if i cant pay|with no money)",
  ]),
  asked("write-therapist", [
    `(?:can|could|should|may) i (?:just |even )?(?:email|text|message|call|write|tell)(?: to)? my (?:\\w+ )?${CARER}|(?:can|could) i (?:just )?email (?:her|him|them)`,
  ]),
  asked("move-means", ["should i give (?:\\w+ ){1,3}(?:pills|meds|gun|keys)"]),
  asked("move-means", [
    "(?:do|should) (?:i|we) (?:just )?(?:move|lock|get rid of|hide) (?:it|them|the|my|that)|ask (?:her|him|them|\\w+) to (?:take|keep|hold)(?: on to| onto)? (?:it|them)|what do i do (?:about|with) the (?:stuff|drawer|pills|gun|rope)",
  ]),
  asked("what-to-say", [
    "how do i (?:even )?(?:start|begin|bring up) (?:that|the|this) (?:conversation|talk|message)",
  ]),
  asked("what-to-say", [
    "what (?:do|should|would|can|could|am) i (?:even |going to |just |first )*(?:say|text|write|tell)|how do i (?:even )?(?:tell|say (?:it|that|this)|ask (?:her|him|them|for))|do i just (?:say|tell)",
  ]),
  asked("should-tell", [
    "(?:do )?you think i should (?:tell|talk to) (?:my (?!boss)\\w+|her|him|them|someone)",
  ]),
  asked(
    "should-tell",
    [
      "(?:should|do) i (?:just |even |also |actually )?(?:tell|show) (?!you )\\w+|i didnt (?:say|tell)(?: \\w+){1,8} [.?] should i",
    ],
    `who do i tell|${OUTSIDE}`,
  ),
  asked("knock-or-text", [
    "do i (?:just )?(?:knock|text|call|send|hit send|go)(?: \\w+){0,3} or (?:\\w+ ){0,2}(?:knock|text|call|send|hit send|go|wait)",
  ]),
  asked("should-reach", ["should i (?:even |just )?bother (?:her|him|them)"]),
  asked(
    "should-reach",
    [
      "should i (?:just |even |really |still )?(?:text|call|message|ask|wake|ring|write|dm|reach out to|knock|tell) \\w+",
    ],
    `ask you|${OUTSIDE}|should i \\w+ (?:it|this|that|about|an? \\w+|the (?!line|hotline)\\w+)`,
  ),
  asked(
    "too-much-to-ask",
    [
      "(?:is|would) (?:that|it|this) (?:be )?(?:ok|okay|weird|too much|a lot|dramatic|selfish|being a burden)|is (?:that|it) ok(?:ay)? to ask|(?:if|whether) its (?:ok|okay|too much|weird)(?: to (?:ask|say|tell))?|too much to (?:say|ask|tell)",
      "ask\\w*|tell|told|say|text\\w*|sit with|typed|send|come (?:over|hang)|her|him|them|roommate|friend",
    ],
    "took|pills?|drinks?|drinking|dose|meds?|tylenol|hit me|hits me|hurt(?:s|ing)? (?:me|her|him|them)",
  ),
  asked("while-waiting", [
    "what if (?:nobody|no one|she|he|they) (?:\\w+ )?(?:picks? up|hangs? up|answers?|replies|comes)",
  ]),
  asked("while-waiting", [
    "while i(?: am|m)? wait(?:ing)?|what if (?:she|he|they|\\w+) (?:dont|doesnt|never|wont) (?:answer|reply|answers|replies|text back|respond)",
  ]),
  asked("dark-again", [
    "what if (?:it|they|this) (?:gets?|comes?|goes|starts?)(?: \\w+){0,3} (?:dark|bad|loud|worse|back|again)|what do i do (?:if|when) (?:it|they|this|the (?:pressure|urge|feeling|wave|thoughts?)) (?:comes?|gets?|happens?)(?: \\w+){0,3} (?:back|again|bad|dark|loud)",
  ]),
  asked("does-it-count", [
    "do i sound (?:\\w+ )?dramatic|am i (?:just )?(?:looking for|seeking|wanting) attention|is (?:this|it) just attention",
  ]),
  asked("does-it-count", [
    "(?:does|do|would) (?:that|this|it|mine|these) (?:even |really )?count(?! as giving)|(?:if|whether) (?:that|this|it) (?:even )?counts|am i (?:just |being |so )*(?:dramatic|overreacting(?! by)|overdramatic|making (?:it|this) up)|(?:is|am|are) (?:mine|this|that|it|i) (?:really |even )?(?:bad|serious|sick|ill) enough",
  ]),
  asked("turn-into", ["am i going to end up (?:killing|doing|dead|dying|like)"]),
  asked("turn-into", [
    "(?:am i|im|will i|ill)(?: \\w+){0,3} (?:turn into|become|end up)(?: \\w+){0,3} (?:someone|somebody|a person|one of|like|doing)|does (?:this|that|thinking|it)(?: \\w+){0,4} mean (?:ill|i will|im going to|i want to do)|am i (?:actually )?going to (?:do it|act on)",
  ]),
  asked("is-it-normal", [
    "(?:am i|do i sound|does (?:that|this) sound) (?:going )?(?:crazy|insane|broken|nuts|weird|mental)|whats wrong with me \\?",
  ]),
  asked(
    "is-it-normal",
    [
      "is (?:it|this|that) (?:\\w+ )?(?:normal|common)|(?:if|whether) its (?:\\w+ )?normal|am i normal|does every(?:one|body) (?:\\w+ )?(?:feel|think|have|get)|do other people (?:\\w+ )?(?:feel|think|have|get)|thats (?:just |like )?everyone(?: \\w+){0,6} right",
    ],
    BODY,
  ),
  asked(
    "is-that-bad",
    ["is (?:that|this|it) (?:really |so |like )?bad"],
    `is (?:it|that|this) bad (?:to|if) (?:drink|mix|take)|${BODY}`,
  ),
  asked("calm-tonight", [
    "how (?:can|could|do) i (?:calm|relax)|(?:what can i do|how do i|how can i)(?: \\w+){0,2} get through (?:the|this|to)(?: night| morning)?|how (?:do|can) i (?:stop|quiet|slow|shut off) (?:the|my|these) (?:thoughts|head|brain|mind)",
  ]),
  asked("calm-tonight", [
    "how do i (?:calm (?:down|myself)|get through tonight|settle|make (?:it|this|tonight|my head|the \\w+)(?: \\w+)? (?:stop|quiet\\w*|shorter))|how to make (?:it|this|tonight|my head|the \\w+)(?: \\w+)? (?:stop|quiet\\w*|shorter)|help (?:me )?calm down|(?:anything|something) (?:\\w+ ){0,4}(?:calm (?:me|a|my)|to calm)|what (?:can|do|should|could) i do (?:right now|tonight|here|now)|gets? me through tonight",
  ]),
];
