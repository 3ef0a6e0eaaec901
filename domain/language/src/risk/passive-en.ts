import { type RiskRule, rule } from "./rule.ts";

const SOME_TURN = "(?:\\w+ ){0,3}";

/** Not wanting to be alive, said round about: sent for, taken, hit, unborn, erased, replaced, weary of it. */
export const PASSIVE_EN: readonly RiskRule[] = [
  rule(
    "en-pa-god-take",
    "wish-to-be-dead",
    0.7,
    `(?:god|lord|allah|father|jesus|heaven|he|death|the tide|the sea|someone|something|angels?) (?:\\w+ )?(?:would |will |should |could |to |just |hasnt |has not |havent |say |please |it )*${SOME_TURN}(?:take|takes|takes?|call|calls|called|sent for|send for|fetch|claim|bring|come for|make i come|hurry up) (?:me|my (?:soul|life)|home|i come home)(?! (?:and (?:chat|talk)|to (?:court|school|the)|at|back|out for|by))|(?:ready|waiting|prepared|glad|happy|willing) (?:\\w+ )?(?:to|for|until|till) (?:\\w+ )?(?:go home|meet (?:god|my maker|the lord|him|jesus)|be taken|the (?:lord|father) ${SOME_TURN}(?:call|take)\\w*|my (?:time|turn)|be called)(?= ?[.,?]|$| (?:me|now|soon|any (?:time|day)|to))(?! (?:to (?:bed|the|work|school)))|my (?:time|turn|hour) (?:\\w+ )?(?:has come|is up|be soon|comes? soon|will come)(?! (?:to speak|for promotion|in the))`,
  ),
  rule(
    "en-pa-take-me",
    "wish-to-be-dead",
    0.7,
    "(?:pray|praying|ask|asking|beg|begging|make dua|dua|wish|wishing|hope|hoping|want|wanting|begged) (?:\\w+ ){0,6}(?:take(?:s)? me|call(?:s)? me home|take(?:s)? my (?:soul|life)|hurry up and (?:take|come)|send(?:s)? for me|let me (?:die|go|sleep)(?= ?[.,?]|$| (?:in|now|tonight|soon|for))|end me|finish me|not (?:wake|see) me|something ends it|it (?:would )?(?:all )?(?:end|stop|finish)(?:s|ed)?(?= ?[.,?]|$))(?! (?:back|to the|out|with (?:him|her|them) (?:on|to)))",
  ),
  rule(
    "en-pa-hit",
    "wish-to-be-dead",
    0.65,
    "(?:(?:hope|hoping|wish|wishing|wouldnt mind|would not mind|not mind|dont mind|dont care|didnt care|dont mind|want|praying|pray|waiting for|rather) (?:\\w+ ){0,4}(?:car|bus|truck|lorry|train|tram|van|meteor|lightning|plane|scan|illness|tumou?r|cancer|heart attack|stroke|accident|bullet|crash|aneurysm|virus|surgery|biopsy|results?|the virus)(?: (?:would|will|could|to|just|comes?|came|took|takes|stopped|hit|hits|or something|had|gets?|got|kills?|does(?:nt)? (?:not )?see|unalived|finishes|not see|didnt stop|stops?|wouldnt stop|is))(?! (?:late|on time|gets? here|comes? (?:soon|on)|(?:is|come|comes) (?:fine|clear|ok|okay|negative|clean)))|(?:hope|hoping|wish|wishing|wouldnt mind|would not mind|not mind|dont mind|dont care if|waiting for|praying|pray) (?:that )?something (?:bad |terrible |awful |big )?(?:would |will |could |to |just )*(?:happens?|happened|hits?|kills?|killed|takes?|took|ends?|ended|crush\\w*|crash\\w*|falls?|fell|runs?|ran)(?: (?:me|my|on|over|to me|it|into)))",
  ),
  rule(
    "en-pa-not-born",
    "wish-to-be-dead",
    0.65,
    "(?:should|shoud|better|wish|wishing|rather|supposed|regret|never|not) (?:\\w+ ){0,5}(?:(?:be|been|being|was|were) born|born me|had me|have me|exist(?:ed)?|been (?:here|alive|aborted)|resuscitat\\w+ (?:me|\\w+)|saved me)(?= ?[.,?]|$| (?:to|at all|in|only|as|and|into|i|it|then|because))(?! (?:in (?:the|a|\\d+|another (?:country|decade|era|century|city))|to be (?:a|an)|to (?:do|play|dance|sing)|as a (?:cat|dog|millionaire)))|better if (?:i|me) (?:\\w+ )?(?:never|not|wasnt|werent|wasnt) (?:\\w+ )?(?:there|here|born|around|alive|existed|exist)",
    { standsUnderNegation: true },
  ),
  rule(
    "en-pa-without-me",
    "burdensomeness",
    0.65,
    "(?:(?:they|he|she|everyone|everybody|family|kids|children|girls|boys|wife|husband|mum|mom|dad|parents|people|world|house|baby|evry1|everyone1|partner|all|them) ?(?:d|ll|would|wuld|will|could|might|is|are|be|breathes?)?) (?:\\w+ ){0,4}(?:better|easier|easy|happier|hapier|freer|lighter|manage|bond|richer|relieved|calmer|breathe|breathes|cope|saved|nicer|peaceful) (?:\\w+ ){0,5}(?:without me|if i (?:\\w+ )?(?:werent|wasnt|was not|were not|was gone|were gone|died|disappeared|left this|didnt exist|never)|than with me|with me (?:gone|dead|out)|when im gone|once im gone|with someone else and i|with the memory of me|i was dead)(?! (?:at work|on the team|in the (?:meeting|group)))|(?:better|easier|happier|lighter|richer) (?:without me|off without me)|(?:free|rid|shot) of me|without me (?:in it|costing|weighing|dragging|to (?:carry|look after|worry))|(?:been|am|im|be) (?:so |too |such )?(?:a )?(?:heavy|burden|weight|drain|load|dead weight|millstone) (?:for|to|on) (?:them|everyone|him|her|my \\w+|the (?:family|kids))",
  ),
  rule(
    "en-pa-worth-more",
    "burdensomeness",
    0.65,
    "(?:insurance|policy|life cover|payout)(?: on me)? (?:\\w+ ){0,3}(?:worth more|pays? (?:out )?(?:if|when|on|more)|would (?:pay|clear|cover|sort))|worth more (?:\\w+ )?(?:dead|gone|buried|to them dead|under)|(?:id|i would|i) (?:rather|sooner) (?:\\w+ ){0,2}(?:be dead|not be (?:here|alive)|die)(?= ?[.,?]|$| than (?:live|be alive|go on|carry on|keep|feel|wake|go into|be in))|rather have a dead|cheaper (?:dead|without me)",
  ),
  rule(
    "en-pa-weary",
    "wish-to-be-dead",
    0.68,
    "(?:had|have|ive had|done|tired|sick|weary|fed up|exhausted|finished|through|bored|over) (?:\\w+ )?(?:enough )?(?:of|with|from|wit) (?:\\w+ )?(?:living|life|existing|breathing|this (?:life|world|existence|earth)|being (?:here|alive|a person|around|conscious)|waking up|staying alive|surviving|it all(?= ?[.,?]|$)|the world)(?= ?[.,?]|$| (?:now|dear|and|anymore|mate|bro|fr|man|honestly|tbh|so|already|like|every|i|for))(?! (?:at home|with my|in (?:this|a) (?:flat|house|city)))|life (?:don|has|done|just)? ?(?:tire|tires|tired|weary|wearies|exhausts) me|(?:me )?done tired(?= ?[.,]| of| chile)|(?:no|any|a|lost (?:all|the|my)|without) (?:\\w+ )?(?:preference|will|desire|wish|reason|appetite|use|point|interest|meaning) (?:for|to|in) (?:\\w+ )?(?:remaining alive|living|live|be alive|being alive|staying alive|stay alive|exist|existing|carry on|carrying on|continue living|stay here|life)(?= ?[.,?]|$| (?:again|anymore|any|and|now|at))|(?:my|this) life (?:has|have|got|is) (?:no|of no|without) (?:\\w+ )?(?:use|meaning|point|value|purpose|worth)",
    { standsUnderNegation: true },
  ),
  rule(
    "en-pa-point",
    "wish-to-be-dead",
    0.65,
    "(?:whats|what is|what|where is|wheres|cant see|dont see|see|no|isnt any|not much|is there a|is there any) (?:the )?point (?:of|in|to|even)? ?(?:\\w+ )?(?:being (?:alive|here)|living|carrying on|going on|carry on|staying(?: here| alive)?|existing|waking up|me being here|my life|life|being around|go on|keeping on|keep going)(?= ?[.,?]|$| (?:mate|anymore|any|when|if|now|really|honestly|and|like|bro|tbh|genuine\\w*|at))|what am i (?:\\w+ )?(?:actually )?(?:for|here for|living for|alive for)(?= ?[.,?]|$)|going for what|(?:nothing|no one|nobody) (?:left )?(?:to|worth) (?:stay|live|living|hang on|carry on|hold on|staying) ?(?:for|alive)?(?= ?[.,?]|$| (?:anymore|now|here))|(?:only|last) (?:reason|thing|person) (?:\\w+ ){0,4}(?:stay|stayed|here|alive|around|going|left|keeping me|holding me)(?= ?[.,?]|$| (?:for|is|was|now|and))|(?:she|he|it|they|that) (?:was|were) (?:the|my) only reason(?= ?[.,?]|$| (?:to (?:live|stay|go on|be here)|i))",
    { standsUnderNegation: true },
  ),
  rule(
    "en-pa-not-exist",
    "wish-to-be-dead",
    0.7,
    "(?:want|wish|like|love|rather|prefer|need|just|could|hope|shouldnt|wanna|i|better|quietly|simply|practis\\w+|practic\\w+) (?:\\w+ ){0,4}(?:not (?:exist|be alive|be anymore|have to exist|wake up|have to (?:wake|do the waking))|stop (?:existing|being|waking up)|cease|stop being(?= ?[.,?]|$)|be (?:nothing|erased|deleted|unborn|uninstalled|unsubscribed|switched off|no more|unalive)|disappear for ?ever|vanish for ?ever|fade (?:away|out)(?= ?[.,?]|$)|despawn|disappear an|unsubscribe me|being gone|go to sleep and (?:\\w+ )?not)(?= ?[.,?]|$| (?:like|and|so|for|forever|anymore|then|irl|me|at|in|not|up|part|for ?ever|evry|everyone|because|tbh))|(?:shouldnt|should not|not meant to|never meant to) (?:\\w+ )?(?:exist|be here|be alive)(?= ?[.,?]|$| (?:anymore|at all|and))|(?:someone|somebody|can you|please) (?:unsubscribe|uninstall|delete|erase) me",
    { standsUnderNegation: true },
  ),
  rule(
    "en-pa-not-wake",
    "wish-to-be-dead",
    0.72,
    "(?:i|if i|me|just|us|and|to|neither of us|wish|hope|then|not) (?:\\w+ )?(?:not|never|didnt|dont|didnt|couldnt|would|wont|wouldnt|am not|neither|simply) (?:\\w+ ){0,2}wake up(?= ?[.,?]|$| (?:again|tomorrow|anymore|one|and|wouldnt|nobody|no|i|from|ever|in|part|that))(?! (?:on time|early|for (?:work|school)|in time|to (?:my|the) alarm|(?:refreshed|rested|before)))|(?:the )?(?:long|permanent|forever|eternal|last|endless|big) (?:kind|sleep|nap|rest)(?= ?[.,?]|$| (?:of sleep|now|please|is))|i need the long kind",
    { standsUnderNegation: true },
  ),
  rule(
    "en-pa-gone-who",
    "wish-to-be-dead",
    0.6,
    "(?:would|wud|wouldnt|will|who|how long|does|do) (?:\\w+ ){0,5}(?:care|notice|miss|mind|take|look after|cry|feed|sad|remember|put out|bothered) (?:\\w+ ){0,5}(?:if|when|once|after) (?:i|im|i am|id) (?:\\w+ )?(?:gone|wasnt (?:here|around|alive)|werent (?:here|around|alive)|died|dead|disappeared|vanished|popped off|was gone|were gone|was dead|not here|dropped dead|stopped existing|passed|aint wake|left this world)(?! (?:for (?:a|the|two)|on holiday|this weekend|from the (?:group|chat)))|(?:if|when|after|once) (?:i|im) (?:\\w+ )?(?:die|died|gone|dead|popped off|am not wake up|stopped existing|wasnt here anymore|never woke up|disappeared)(?= (?:\\w+ ){0,8}(?:nobody|no one|noone|notice|care|relieved|okay|ok|fine|easier|better|find me|smell|would still|not scared|free))",
  ),
  rule(
    "en-pa-envy-dead",
    "wish-to-be-dead",
    0.62,
    "(?:envy|jealous|envious|envied) (?:\\w+ ){0,4}(?:dead|died|gone|rest|resting|him|her|them|passed)(?= ?[.,?]|$| (?:she|he|they|because|for|in))(?! (?:job|car|new|house))|(?:should|shoulda|shouldve|wish it|wish) (?:\\w+ )?(?:been|had been|was|were) me (?:in (?:that|the)|instead|that (?:died|day)|who (?:died|went)|not (?:him|her|them))|(?:wish|should) (?:\\w+ )?(?:it|that) (?:had been|was|were|been) me(?= ?[.,?]|$| (?:instead|every|who|not))|(?:want|wish|ready|need|going|longing|love) (?:\\w+ )?(?:to be|to go|go|be|i was|i were) (?:where|with) (?:she|he|they|my (?:\\w+ )?(?:mum|mom|dad|husband|wife|son|daughter|brother|sister|nan|boy|girl|baby)|mum|mom|dad|him|her|them)(?: is| are| now)?(?= ?[.,?]|$| (?:again|now|in (?:heaven|the ground)|soon|not|and))(?! (?:at|in (?:spain|london)|tonight))|(?:dont|do not|not|cant) (?:\\w+ )?(?:want to )?(?:be|live|go on|stay|carry on) (?:\\w+ )?(?:here|alive)? ?without (?:her|him|them)(?= ?[.,?]|$)",
    { standsUnderNegation: true },
  ),
  rule(
    "en-pa-death-nice",
    "wish-to-be-dead",
    0.6,
    "(?:death|dying|being (?:dead|nothing|gone|unborn)|be dead|not being (?:here|alive)|nothingness|the grave) (?:\\w+ ){0,6}(?:peaceful|nice|relief|kind|quiet|calm|restful|easier|rest|come|welcome|better|sweet|okay)(?= ?[.,?]|$| (?:because|cuz|so|i|would|and|to|than|no|at))|(?:if|should|when|let|wish) (?:death|the end|my end) (?:\\w+ )?(?:come|comes|came|take|takes) (?:\\w+ ){0,3}(?:welcome|ready|glad|happy|not|me)|(?:id|i would|i d|would|id just|ill|i) (?:\\w+ )?(?:thank|welcome|hug|kiss|be grateful to) (?:him|the doctor|them|death|it)(?= ?[.,?]|$| (?:if|now))|(?:told|tell|gave|give|said) (?:me|i) (?:\\w+ ){0,2}(?:a|one|two|six|had a|had) (?:few )?(?:month|months|week|weeks|year)(?: to live)? (?:\\w+ )?id (?:\\w+ )?(?:thank|be (?:glad|happy|relieved)|smile)|hand back (?:the rest|my (?:life|years))",
  ),
  rule(
    "en-pa-future-absent",
    "wish-to-be-dead",
    0.55,
    "(?:cant|dont|do not|couldnt|never) (?:\\w+ )?(?:picture|see|imagine) (?:\\w+ )?(?:myself|me|my ?self) (?:being )?(?:there|here|alive|in it|getting (?:old|to)|past|at \\d+|making it|around|reaching|next year)(?= ?[.,?]|$| (?:at|by|next|anymore|in|past))|i (?:just )?dont see me(?= ?[.,?]|$)|(?:wont|shant|not|wouldnt) (?:\\w+ )?(?:be )?need(?:ing)? (?:much|it|them|any|anything) (?:longer|much longer|where im going|soon|after)|(?:world|house|life|home|room|version)(?: of (?:the )?\\w+)? without me(?= ?[.,?]|$| (?:in|and))|(?:stroke|accident|crash|fever|bullet|war|overdose|cancer|attack) (?:had|would have|should have|did|hadve) (?:done|finished) (?:its|the) job",
    { standsUnderNegation: true },
  ),
  rule(
    "en-pa-indifferent",
    "wish-to-be-dead",
    0.6,
    "(?:crossed|cross|crossing|stepped|step|walked|walk|stepping|drive|drove|driving) (?:\\w+ ){0,5}without (?:even )?looking|(?:dont|didnt|wouldnt|do not|did not|no longer|not) (?:\\w+ )?(?:care|mind|bothered|flinch|brake|scared) (?:\\w+ )?(?:if|whether) (?:i|the (?:bus|car|truck|train|lorry)|it|something) (?:\\w+ )?(?:live|lived|die|died|stopped|stops|hit|hits|got|get|dont (?:make|wake|come)|makes? it|made it|kills?|killed|unalived|took me|wakes?|survive\\w*)",
    { standsUnderNegation: true },
  ),
];
