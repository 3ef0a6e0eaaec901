import { type SignRule, sign } from "./sign.ts";

const VEHICLE = "(?:train|truck|bus|car|lorry|tram|plane|subway|semi|van|drunk driver|eighteen ?wheeler)";
const OTHERS =
  "(?:they|theyd|them|she|shed|her|he|hed|him|everyone|everybody|people|we|kids|family|parents|mom|mum|dad|wife|husband|my \\w+)";
const AFRAID =
  "afraid|scared|terrified|fear|worr\\w*|anxious|nervous|lesson|instructor|learner|deer|insurance claim|accident (?:last|yesterday)|movie|film|book|game|show|podcast|dream\\w*|nightmare\\w*|friend|hes|shes|he (?:said|says)|she (?:said|says)";

/** What is let show in English, by what it means. */
export const SIGNS_EN: readonly SignRule[] = [
  // Harm that would come from outside, wished for or not minded.
  sign(
    "en-from-outside",
    "wish-to-be-dead",
    0.65,
    [
      "if|hope|hoping|hoped|wish|wished|wishing|until|let|waiting for|pray\\w*|fine (?:with|if)|imagin\\w*|picture|picturing|thinking",
      VEHICLE,
      "(?:just )?(?:hit|hits|run|ran|runs|took|takes|kept|keep|keeps|plow\\w*|flatten\\w*|went|goes|go|crash\\w*|crush\\w*|clip\\w*|slam\\w*|fell|falls|drops?)",
      "(?:hits?|ran|run|runs|over|took|takes|through|into|crush\\w*|flatten\\w*|with|clip\\w*|slam\\w*) (?:\\w+ ){0,4}(?:me|us)|while i|with me (?:in|on|under|inside)|me (?:in|on) (?:front|it)",
    ],
    { not: AFRAID },
  ),
  sign(
    "en-not-steering",
    "ideation",
    0.6,
    [
      "what if|thought|think|thinking|could just|want to|wanted to|imagin\\w*|keep|kept|urge|almost|nearly|wonder\\w*|popped|crossed|tempt\\w*|easy to|part of me",
      "(?:didnt|dont|did not|do not|not|never|forgot to|without|stop|stopped) (?:even |just )?(?:turn(?:ing)?|steer\\w*|brak\\w+|swerv\\w+|hit(?:ting)? the brakes?|stop(?:ping)? at the)(?: the wheel| in time)?|let(?:ting)? go of the (?:steering )?wheel|(?:drive|drove|driving|steer\\w*|turn\\w*|swerv\\w*|veer\\w*|drift\\w*|go|going|went) (?:\\w+ ){0,3}(?:into|off|over) (?:\\w+ ){0,2}(?:tree|wall|bridge|road|oncoming|traffic|barrier|median|divider|river|cliff|rail\\w*|pole|side|edge)",
    ],
    { not: `${AFRAID}|avoid\\w*|missed|badger|fox|dog|cat|kid` },
  ),
  sign(
    "en-no-braking",
    "ideation",
    0.55,
    [
      "(?:almost |nearly )?(?:didnt|did not|wasnt going to|forgot to) (?:brake|stop|swerve|hit the brakes?|look)|ran (?:a|the) red|closed my eyes (?:on|at|while) (?:the )?(?:road|wheel|driving|highway)",
    ],
    { inQuestion: true },
  ),
  sign(
    "en-keeps-going",
    "ideation",
    0.65,
    [
      "(?:could|would|might|want to|wanted to|thought|think|thinking|imagine|tempted to|easy to)(?: \\w+){0,6} (?:keep|just keep|kept|not stop|never stop) (?:driving|walking|swimming)|(?:keep|just keep) (?:driving|walking|swimming)(?: \\w+){0,3} (?:into|and (?:not|never))|i mean into it",
    ],
    { not: "to work|home|the gas|road trip|vacation|practice|training|until (?:i get|we get)" },
  ),
  sign(
    "en-envies-the-dead",
    "wish-to-be-dead",
    0.65,
    [
      "jealous|envy|envious|envied|lucky|wished it was me|wish it (?:was|were|had been) me|should have been me|(?:she|he|they) got to (?:stop|rest|leave|be done|get out)",
      "died|dead|dying|passed|death|gone|funeral|got to (?:stop|rest|leave|be done|get out)",
    ],
    { wide: true, not: "movie|film|book|game|plant|battery|phone died" },
  ),
  sign(
    "en-arranged",
    "preparation",
    0.6,
    [
      "(?:the |my |all (?:the |my )?)?arrangements (?:are|have been|have all been) (?:all )?(?:made|in place|settled|done)|(?:have |ive )?made (?:all )?(?:the|my) arrangements|everything (?:is|has been) (?:arranged|settled|prepared)",
    ],
    { not: "funeral|wedding|travel|childcare|trip|party|flight|hotel|care home|his|her|their" },
  ),
  sign(
    "en-place-and-time",
    "intent",
    0.92,
    [
      "(?:garage|barn|shed|basement|bridge|roof|woods|lake|river|tracks|motel|hotel)",
      "tonight|tomorrow|this (?:morning|afternoon|evening|weekend)|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|night|evening|afternoon))?",
      "(?:not|wont|will not) be (?:back|home|there)|(?:be|is|are|will be) (?:away|gone|out|alone|asleep)|(?:no one|nobody) (?:will|would) (?:be|come)|i am calm|im calm|it will be (?:over|quick|quiet)",
    ],
    {
      inQuestion: true,
      wide: true,
      not: "work|shop|mechanic|fix|repair|clean\\w*|meeting|fishing|camping|movie|not going|dont plan|wouldnt",
    },
  ),
  sign(
    "en-engine-running",
    "past-attempt",
    0.9,
    [
      "(?:sat|sitting|sit|was|stayed) in (?:the|my) (?:truck|car|garage|van)(?: \\w+){0,5} (?:with )?(?:it|the engine|the motor|the car) (?:running|on)",
    ],
    {
      inQuestion: true,
      not: "waiting for|pick(?:ing)? (?:up|her|him|them)|heat|warm|radio|drive ?thr(?:u|ough)",
    },
  ),
  sign(
    "en-flashes",
    "ideation",
    0.65,
    [
      "(?:flash(?:es|ing)?|flashing images?|pictures?|visions?)(?: \\w+){0,3} (?:of|about|where i|that i) (?:just |me )?(?:ending (?:it|things|everything|my)|not being (?:here|alive)|doing it|jump\\w*|driving off|end it|being dead|my funeral|hurting myself)",
    ],
    { not: "no|never|ocd|intrusive|horrif\\w*|hate them" },
  ),
  sign(
    "en-decided-done",
    "intent",
    0.6,
    [
      "(?:decided|made (?:my )?peace|made up my mind|at peace|ready|a plan|planning)(?: \\w+){0,4} (?:(?:that )?i(?:m| am)|to be|with being|im) (?:\\w+ )?(?:done|finished|through|gone)",
    ],
    {
      not: "done with (?:him|her|them|work|school|my job|the|this (?:job|class|relationship))|done by|done (?:the|my) \\w+|homework|project|degree",
    },
  ),
  sign(
    "en-did-something",
    "past-attempt",
    0.9,
    [
      "i (?:did|tried|attempted|took) (?:something|it|a thing|some stuff)(?: \\w+){0,3} (?:last night|nights? ago|days? ago|this week|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:nights?|days?) ago i (?:did|tried|attempted) (?:something|it)",
      "(?:did not|didnt|never) (?:work|take|go through|finish)|rather not (?:discuss|say|talk|get into)|woke up|threw (?:it )?up|stopped (?:halfway|partway|myself)|couldnt (?:finish|go through)|found me",
    ],
    { inQuestion: true, wide: true },
  ),
  sign(
    "en-nobody-to-find",
    "intent",
    0.6,
    [
      "(?:(?:she|he|they|nobody|no one|noone|wife|husband|\\w+) (?:is |are |s |isnt |arent |is not )?(?:not )?(?:here|around|home|left)|(?:nobody|no one|noone)) (?:\\w+ )?(?:to|would|will|can) (?:find|stop|save|catch|walk in on) me(?: now| this time)?",
    ],
    { inQuestion: true },
  ),
  sign(
    "en-relieved-without",
    "burdensomeness",
    0.55,
    [
      "(?:they|theyd|everyone|everybody|she|he|shed|hed|friends|roommates|family|kids)(?: \\w+){0,2} (?:have it easier|be (?:so |all |kinda |kind of )?relieved|breathe easier|be glad|sleep better)",
    ],
    { not: "when (?:its|this is|the exam)|exam|project|deadline|results" },
  ),
  sign("en-burden-said", "burdensomeness", 0.4, [
    "(?:feel|feels|feeling|felt) (?:like )?(?:such )?(?:a |im a |i am a )?burden|im (?:just |such )?a burden|i am (?:just |such )?a burden|dead weight|the (?:project|problem) everyone has to manage",
  ]),
  sign(
    "en-nothing-matters",
    "hopelessness",
    0.4,
    [
      "nothing (?:really |even |much |ever )*matters|(?:like )?what(?:s| is) (?:even )?the point of (?:me|any of (?:it|this)|being)|no point to (?:any|me|it)",
    ],
    { not: "nothing matters more|game|movie|song" },
  ),
  sign(
    "en-popped-in",
    "ideation",
    0.55,
    [
      "what if i (?:\\w+ )?(?:didnt|did not|jumped|let go|stepped|walked|drove|took|ended|stopped existing|disappeared|never|wasnt (?:here|around)|werent here|swallowed|fell|kept walking|didn't wake)",
      "popped|crossed|thought|flash\\w*|came (?:in|to me|up)|went through my (?:head|mind)|for a (?:sec\\w*|moment|minute)|keep thinking|wonder\\w*",
    ],
    { not: `${AFRAID}|wrong (?:turn|bus|train)|job|class|call|shortcut|test|exam|interview` },
  ),
  sign(
    "en-did-not-mind",
    "ideation",
    0.5,
    [
      "(?:i )?(?:didnt|did not|dont|do not) (?:even |really )*(?:hate|mind|fight|care about) (?:it|the (?:idea|thought)|that)|(?:it|that|the (?:idea|thought)) (?:felt|feels|was|seemed|sounded|sounds) (?:\\w+ ){0,2}(?:peaceful|nice|calm|a relief|restful|quiet|easy|comforting|tempting|almost good)",
    ],
    { inQuestion: true },
  ),
  // Others would have it better, or be paid.
  sign(
    "en-worth-more-gone",
    "burdensomeness",
    0.65,
    [
      "life insurance|better off with (?:the|my) insurance|insurance (?:money|payout|policy)|my (?:policy|payout)|the (?:policy|payout|payoff)|death benefit|survivors? benefits?|pension",
      "better|worth|cover\\w*|pay(?:s|ing)? off|set (?:for|up)|enough|help them|fix\\w*|solve\\w*|more than (?:me|i)|come out ahead|be ok|be fine|be okay",
      OTHERS,
    ],
    {
      not: "premium|quote|agent|compare|work(?:s|ed|ing)? in|sell\\w*|job|claim|deductible|health|retire\\w*|my (?:dad|mom|mother|father)s",
    },
  ),
  sign(
    "en-ashamed-no-more",
    "burdensomeness",
    0.6,
    [
      OTHERS,
      "(?:could|would|d|will|can) (?:finally |all |just )*(?:stop (?:being ashamed|worrying|having to|paying|hurting)|be (?:free|rid|done)|move on|have (?:their|her|his) (?:life|money|space) back|get on with)",
      "if i|without me|me gone|once im|when im gone|in front of|not have to|i wasnt|i werent",
    ],
    { not: "move(?:d)? out|quit|left the (?:team|job|company)|break up|broke up|graduat\\w*" },
  ),
  sign(
    "en-quieter-gone",
    "wish-to-be-dead",
    0.65,
    [
      "(?:quieter|easier|simpler|better|peaceful|calmer|lighter|cheaper|a relief) (?:for \\w+ )?(?:if|without|with|once|when) (?:i|id|im|me)(?: \\w+){0,3}",
      "gone|not here|wasnt here|wasnt around|werent here|werent around|didnt exist|out of (?:it|the way|the picture)|disappeared|without me|no longer here|not around|stopped being",
    ],
    { not: "home|the house|from work|the office|on vacation|for the weekend" },
  ),
  // Not to be here, said of a moment or softly.
  sign(
    "en-not-be-here",
    "wish-to-be-dead",
    0.6,
    [
      "(?:didnt|did not|dont|do not|not) (?:really |even |exactly )*want(?:ed|ing)? to (?:be here|exist|be around|be a person|be alive|be anything)(?: \\w+){0,4}",
    ],
    {
      inQuestion: true,
      not: "party|work|school|class|meeting|office|job|restaurant|dinner|appointment|this (?:app|chat)|his house|her house|their house",
    },
  ),
  sign("en-not-minding", "wish-to-be-dead", 0.65, [
    "(?:should|would|wouldnt|shouldnt) (?:not )?mind (?:\\w+ )?(?:if )?(?:that|this|it|tonight|tomorrow) (?:were|was|is|never|didnt|being) (?:\\w+ )?(?:all|the end|it|the last|over|come|came)|(?:should|would) (?:not|hardly) mind (?:if i )?(?:not (?:waking|opening my eyes)|(?:never|didnt) (?:woke|wake) up)",
  ]),
  sign(
    "en-pause",
    "wish-to-be-dead",
    0.55,
    [
      "(?:want|wish|could|just|like|need|would) (?:\\w+ ){0,4}(?:pause|press pause|switch(?:ed)? off|turn(?:ed)? off|log out|opt out|fade out|fade away|stop existing|not exist|cease|be nothing|be nobody|sleep (?:forever|and not)|go to sleep and)(?: \\w+){0,3}",
    ],
    { inQuestion: true },
  ),
  sign("en-not-caring-to-live", "wish-to-be-dead", 0.6, [
    "if it happens it happens|(?:dont|do not|wouldnt|couldnt) (?:really |even |much )*care (?:if|whether) i (?:\\w+ )?(?:live|lived|make it|made it|wake|woke|crash\\w*|die[ds]?|survive\\w*|get hit|got hit|come back)(?: \\w+){0,2}|(?:doesnt|does not) matter (?:to me )?(?:if|whether) i (?:live|wake up|make it|come home)",
  ]),
];
