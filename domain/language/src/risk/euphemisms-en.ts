import { type RiskRule, rule } from "./rule.ts";

const BY =
  "by (?:the time|morning|tomorrow|tonight|midnight|then|sunrise|dawn|when)|before (?:they|anyone|you|morning|sunrise|the sun)|in (?:an hour|a few (?:minutes|hours))|when (?:they|you|he|she) (?:wakes?|finds?|gets?|come|comes|reads?)";

/** What people say for dying by their own hand, without saying it. Verb forms are listed wide, since each
 *  place and age has its own. */
const SELF_ENDING =
  "(?:top(?:ping)?|off(?:ing)?|neck(?:ing)?|unaliv(?:e|ing)|delet(?:e|ing)|despawn(?:ing)?|finish(?:ing)?|eras(?:e|ing)|destroy(?:ing)?|dispos(?:e|ing) of|get(?:ting)? rid of|end(?:ing)?|kill(?:ing)?|murder(?:ing)?|hang(?:ing)?|shoot(?:ing)?|drown(?:ing)?|do(?:ing)? away with|(?:mak(?:e|ing)) an end of) (?:my ?self|me self)(?= |$)(?! (?:out of|from the (?:list|group|chat)|a |an |laughing|in the (?:foot|game)|for (?:saying|being|not)))|(?:do(?:ing)?|string(?:ing)?|tak(?:e|ing)|put(?:ting)?|see(?:ing)?) (?:my ?self|me self) (?:in|up|out|off|down)(?= ?[.,?]|$| (?:and|bro|man|fr|tonight|now|for good|soon|dead|because|before|of (?:this|it|the (?:equation|picture)|everyones|their)|but|if|when|or|one|some|right|lol|honestly|like))";
const LIFE_ENDING =
  "(?:end|ending|finish|finishing|take|taking|close|closing|stop|stopping|leave|leaving|quit|quitting|exit|exiting|cut short|throw away|throwing away|terminate|terminating|give up|giving up|abandon|conclude) (?:off )?(?:with )?(?:my (?:own )?life|this (?:whole )?life|my (?:own )?(?:story|existence|suffering|misery|pain)|this (?:world|existence|suffering|misery|pain)|it all|it forever|everything for good|things for good|all of (?:it|this)|the whole thing|my days)";
const WILL =
  "(?:going to|gon|about to|bout to|ready to|bout ready to|planning to|plan to|intend to|mean to|decided to|want to|wan|need to|have to|ought to|might|may|will|ill|i will|shall|could|should|would|tempted to|thinking (?:of|about|to)|think (?:of|about|to)|thought (?:of|about)|thoughts? (?:of|about|to)|considering|dreaming of|ideas? (?:of|about|to)|urges? to|feel like|feeling like|try to|trying to|minded to|desire to|keep wanting to|just|been)";

export const EUPHEMISMS_EN: readonly RiskRule[] = [
  rule(
    "en-eu-self",
    "ideation",
    0.85,
    `${WILL} (?:(?!never |not )\\w+ ){0,2}(?:${SELF_ENDING})|(?:${SELF_ENDING}) (?:is|sounds|seems|would be|keeps)`,
  ),
  rule("en-eu-life", "ideation", 0.85, `${WILL} (?:(?!never |not )\\w+ ){0,2}(?:${LIFE_ENDING})`),
  rule(
    "en-eu-end-it-when",
    "intent",
    0.78,
    "(?:{im} (?:\\w+ )?ending (?:it|things|everything)|{ill} (?:\\w+ )?end (?:it|things|everything|this))(?= ?[.,?]|$| (?:tonight|now|today|tomorrow|all|soon|for good|when|once|before|after|because|if|and|then|here|this|by|on|at))(?! (?:with|between))",
  ),
  rule(
    "en-eu-suicide-self",
    "ideation",
    0.85,
    "(?:my|the|own|about|of|only|just|that|think|thinking|considering|choose|choosing|do|doing|make|making|attempt|attempting|commit|committing|commiting|feel|feeling|felt|call it|option is|answer is|plan|planning|planned|schedule|scheduling|want|die by|towards?|for|becoming|getting|so|very|really|am|im|been|still|again|actively|quietly) (?:my )?(?:own )?(?:suicide|suicidal|sewerslide|sewer slide|self deletion|unaliving)(?= ?[.,?]|$| (?:again|now|tonight|is (?:the|my|an?|only|solution|looking|starting|what)|around|every|all|since|because|and|thoughts? (?:every|again|are|all|since|that|wont|dont|keep|come|have)|these|lately|for me|constantly|most|today|as|but|so|more|when|daily|right|ideation))(?! (?:and (?:he|she|they)|is (?:the|a) (?:leading|second|topic|chapter)))",
  ),
  rule(
    "en-eu-statistic",
    "intent",
    0.7,
    "(?:be|become|becoming|being|am|im) (?:\\w+ )?(?:one of (?:the|those) |another |the next |just a |a )?(?:22|twenty two|statistic|suicide statistic|suicide|headline|number)(?= ?[.,?]|$| (?:not|soon|too|one day|by|and|a day))(?! (?:in|this|next|years|now))",
  ),
  rule(
    "en-eu-not-see",
    "intent",
    0.88,
    "(?:not|never|wont|dont|didnt) (?:\\w+ ){0,4}(?:see|seeing|live to see|make it to|making it to|get to|reach|wake up) (?:the )?(?:tomorrow|morning|dawn|daylight|sun(?: come up|rise| up)?|sunrise|daybreak|next (?:week|month|year|summer|spring|christmas|birthday)|another (?:day|morning|sunrise|week|month|year|birthday|christmas)|christmas|(?:the )?new year|end of the (?:week|month|night)|monday|my \\w+ birthday)(?= ?[.,?]|$| (?:and|made|so|if|because|thats|i))",
    { standsUnderNegation: true },
  ),
  rule(
    "en-eu-wont-be",
    "intent",
    0.58,
    "(?:i|ill|i will|me) (?:wont|will not|shant|shall not|not|am not going to|dont (?:plan|intend|expect) (?:to|on)) (?:\\w+ ){0,2}(?:be|being|exist|be around|be needing) (?:here|around|alive|there|in (?:this|the) world|on this earth|breathing|needing (?:it|them|much))(?: anymore| any longer)?(?= ?[.,?]|$| (?:tomorrow|in the morning|by (?:then|morning|the)|much longer|after|when|for (?:much|long|christmas)|to|next|soon|come|and))(?! (?:to (?:help|pick|cook|open|sign)|for (?:the )?(?:meeting|party|delivery|shift)|next week|when (?:you|they) (?:deliver|call)|after (?:six|5|five|noon)))",
    { standsUnderNegation: true },
  ),
  rule(
    "en-eu-gone-by",
    "intent",
    0.85,
    `(?:ill|i will|im|i am|be|itll|it will|all) (?:\\w+ )?(?:be )?(?:(?:gone|dead|at peace|finished|with (?:god|the lord|jesus)|out of (?:your|their|everyones) (?:hair|way|lives)) (?:\\w+ ){0,2}(?:${BY}|in the morning|tonight)|(?:free|with (?:him|her|mum|mom|dad)) (?:\\w+ ){0,2}(?:${BY}))|(?:itll|it will|everything will|this will|all will|all) (?:\\w+ )?(?:be (?:all |finally )?over (?:\\w+ ){0,2}(?:${BY}|in the morning|tonight)|(?:all )?over (?:${BY}))`,
  ),
  rule(
    "en-eu-no-more-me",
    "intent",
    0.7,
    "(?:no more|an end to|the end of|rid of|goodbye to|no longer any) (?:me|myself)(?= ?[.,?]|$| (?:then|soon|now|tonight|after))|(?:last|final) (?:full stop|chapter|page|act|curtain)|(?:my own|own) (?:ending|exit|departure|demise|way out|passing)(?= ?[.,?]|$| (?:line|every|and|in|tonight|is|for|already|plan|strategy))|(?:plan|planning|planned|drafting|rehearsing|writing|arranging|preparing|scheduling|timing) (?:\\w+ )?(?:my|own) (?:own )?(?:ending|exit|departure|death|end|goodbye|funeral|way out|suicide|last (?:day|night))",
  ),
  rule(
    "en-eu-last-day",
    "intent",
    0.88,
    "(?:(?:its|this is|tonight is|today is|tonights|todays|be|as|that its|know its) )(?:\\w+ )?(?:my|the) (?:last|final) ?(?:day|night|one|evening|hour|sunset|meal|sleep|walk|drive|time (?:ill|you|i))?(?= ?[.,?]|$| (?:on|alive|i|youll|for me|and|here))(?! (?:at|of|for|day of|here at|with|i (?:smoke|drink|eat)|on (?:the|this|my) (?:job|job|course|shift|trip|holiday)))|tonights the night(?! (?:we|lol|for (?:the|my|our)|proposing|. ?\\w+ing))|(?:i|ill|i will) (?:leave|go|depart|be leaving|be going) (?:at (?:midnight|dawn)|tonight for good|this world|this life|this earth|for good|quietly|tonight and)(?! (?:to|for|in|august|with))",
  ),
  rule(
    "en-eu-leave-world",
    "ideation",
    0.8,
    "(?:leave|leaving|exit|exiting|depart|departing|quit|quitting|check out of|checking out of|log out of|bow out of|gone from|go from|say goodbye to|get off) (?:this|the) (?:\\w+ )?(?:world|life|earth|planet|place for good|existence|mortal coil)(?! (?:tour|cup))|(?:want|ready|going|time|plan|decided|intend|need) (?:to|for me to) (?:\\w+ )?(?:check out|exit|bow out|clock out|tap out|opt out|log off forever|log off for good|catch the bus|cross over|pass on|be no more|go home to (?:god|jesus|the lord)|rest in peace|go to sleep (?:forever|for good))(?= ?[.,?]|$| (?:for good|early|forever|now|tonight|of (?:life|this|it)|permanently))",
  ),
  rule(
    "en-eu-the-answer",
    "ideation",
    0.7,
    "(?:its|thats|death is|the gun is|suicide is|it is|that is) (?:\\w+ )?(?:the|my) (?:only )?(?:answer|solution|option|way|thing left)(?: i keep| left| out| for me| that| i have)|(?:answer|conclusion|thought|place|idea|option) (?:that )?(?:i|my (?:head|mind)) (?:keeps?|always) (?:coming|com(?:e|ing)|returning|return|go|going|landing|circling) (?:back )?(?:to|on)|(?:way of going|going is what i want|intend to go|i do intend to go|ready to go now|time (?:has come )?for me to go(?= ?[.,?]|$))|(?:be|becoming|being) (?:the )?one (?:who )?(?:does|did) it",
  ),
  rule(
    "en-eu-do-it-think",
    "ideation",
    0.75,
    "(?:think|thinking|thought|thoughts|dream|fantasi\\w+|obsess\\w+|ideas?) (?:\\w+ )?(?:about|of) (?:actually |just |really )*(?:doing it|going over|going under|jumping|stepping (?:off|out|in front)|letting go|driving (?:off|into|in)|turning the wheel|(?:the|my) (?:rope|gun|pills|blade|bridge|drop|ledge|roof|noose|method|how and when)|how (?:to do it|id do it|i would do it)|not stopping|crashing|swerving|steering into|walking (?:into|in front|out)|the (?:train|trains|tracks))(?! (?:lessons|on stage|for charity|the (?:parachute|bungee)))|(?:telling|tells|tell|says?|saying|shout\\w*|scream\\w*|whisper\\w*|begging) (?:me |to me )?(?:to )?(?:do it|end it|jump|finish it|go through with it|finally do it)(?= ?[.,?]|$| (?:and|end|already|now))|(?:know|knew|figured out|worked out|already (?:know|thought|think|planned)|decided|picked|chosen|choose|thought about|thought abt|think of|planned) (?:\\w+ )?(?:exactly |precisely |about |out |of )*(?:how (?:id|i would|i will|ill|im going to|i want to) (?:\\w+ )?(?:do (?:it|this)|go|die|end it)|(?:when|where) (?:id|ill|i will|im going to|i would) (?:\\w+ )?(?:do it|die|go|end it)|the (?:way|method|date|day|place|spot|how)(?= ?[.,?]|$| (?:and|already|to do|for (?:it|me)|where|i)))(?! (?:for (?:the|my|our) (?:party|wedding)))",
  ),
  rule(
    "en-eu-when-i-do",
    "intent",
    0.62,
    "(?:when|once|before|after|until|till|so|for when|the (?:day|night)|if|free to|ready to|able to|going to|gonna|tonight|now|finally|brave enough to|courage to|nerve to|guts to|mean to) (?:i )?(?:\\w+ )?(?:do it|go through with it|finally do it|use them|take them all|pull (?:it|the trigger)|jump)(?= ?[.,?]|$| (?:this time|tonight|now|before|then|when|after|finally|i|and|for real|properly))(?! (?:again tomorrow|myself|right|well|in (?:time|class)|with (?:my|the)))",
  ),
  rule(
    "en-eu-one-day",
    "intent",
    0.6,
    "(?:one of these|some|one|any) (?:evenings?|nights?|days?|mornings?|times?)(?: soon)? (?:,? )?(?:ill|i will|im going to|i might|i may|i am going to|it will|i) (?:\\w+ )?(?:let (?:it|go|myself)|do it|go (?:in|over|under|through with)|not (?:stop|brake|come back|turn)|jump|keep (?:going|walking|driving)|step|pull|walk in|be brave)|not (?:whether|if) ,? ?(?:just|only|but) when|(?:its|only|just) a (?:matter|question) of (?:when|time)(?= ?[.,?]|$| (?:before|until|till) i)|(?:not|nothing) (?:tonight|yet|today|this week|now) ,? ?(?:but|not yet|though)(?= (?:soon|ill|i will|one day|its))",
  ),
  rule(
    "en-eu-method-place",
    "method",
    0.72,
    "(?:pick|picked|chosen|choose|found|have|got|know|visit|visited|scout|scouted|looking at|planned|decided) (?:\\w+ )?(?:out )?(?:the|a|my) (?:spot|place|tree|bridge|beam|building|cliff|date|tree)(?= ?[.,?]|$| (?:already|where|for (?:it|when|me to)|and (?:the|a) (?:time|date)|to do it|to (?:end|die|jump)))|(?:turn|turning|jerk|jerking|let go of|letting go of|yank|yanking) (?:\\w+ )?(?:the )?(?:wheel|steering)(?= ?[.,?]|$| (?:into|and|of|off))|(?:drive|driving|driven|swerve|swerving|steer|steering) (?:\\w+ )?(?:off|into) (?:a |an |the |oncoming )(?:\\w+ )?(?:bridge|cliff|tree|wall|river|lake|lorry|truck|lane|traffic|barrier)",
  ),
];
