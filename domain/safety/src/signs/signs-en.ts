import { type SignRule, sign } from "./sign.ts";

const VEHICLE = "(?:train|truck|bus|car|lorry|tram|plane|subway|semi|van|drunk driver|eighteen ?wheeler)";
const OTHERS =
  "(?:they|theyd|them|she|shed|her|he|hed|him|everyone|everybody|people|we|kids|family|parents|mom|mum|dad|wife|husband|my \\w+)";
const AFRAID =
  "afraid|scared|terrified|fear|worr\\w*|anxious|nervous|lesson|instructor|learner|deer|insurance claim|accident (?:last|yesterday)|movie|film|book|game|show|podcast|dream\\w*|nightmare\\w*|friend|hes|shes|he (?:said|says)|she (?:said|says)";
const DEAR =
  "(?:guitar|xbox|playstation|ps\\d?|switch|console|bike|car|truck|ring|watch|jacket|records?|vinyl|books|collection|camera|laptop|computer|rifle|dog|cat|plants?|jewel\\w*|necklace|medals?|drums|keyboard|piano|savings|photos|albums?|sneakers|stuff|things)";
const PLACE =
  "(?:bridge|overpass|tracks|railway|platform|roof|rooftop|ledge|cliff|balcony|pier|dam|edge|parking (?:garage|structure)|top floor)";

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
      "life insurance|insurance (?:money|payout|policy)|my (?:policy|payout)|the (?:policy|payout|payoff)|death benefit|survivors? benefits?|pension",
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
  // What is kept ready.
  sign(
    "en-keeps-counting",
    "preparation",
    0.7,
    [
      "(?:keep|keeps|kept|been|was|am|im|started) (?:\\w+ )?(?:counting|looking at|staring at|taking (?:it|them|that) out|holding|lining (?:them )?up|touching|checking on|saving(?: up)?|stockpil\\w+|collecting|hoarding|hiding)(?: \\w+){0,4}",
      "pills?|tablets|meds|gun|pistol|rifle|blade|blades|razor|rope|knife|bottles? of (?:pills|meds)|the box|what i (?:have|saved|got)|count(?:ing)? them",
    ],
    {
      not: "nurse|pharmac\\w*|work|patients?|pill ?box|organi[sz]er|vitamins|my (?:mom|mother|dad|father|grand\\w+)s",
    },
  ),
  sign(
    "en-put-by",
    "preparation",
    0.6,
    [
      "(?:i )?(?:have|keep|kept|put|got|set|hid|left) (?:\\w+ ){0,3}(?:box|bag|stuff|things?|something|what i need|everything)(?: \\w+){0,6}",
      "aside|for when|in case i|just in case|under the (?:desk|bed|sink)|in the (?:back of the )?(?:closet|drawer|trunk|garage)|for that|for it|for the day|ready",
    ],
    {
      inQuestion: true,
      not: "lunch|food|clothes|laundry|cleaning|emergency kit|go bag|moving|work|school|hospital bag|safety plan|calm|comfort",
    },
  ),
  // Leaving: things given away, places gone to.
  sign(
    "en-gave-away",
    "giving-away",
    0.6,
    [
      `(?:gave|giving|given|handed|passed on|left|dropped off|signed over) (?:(?:him|her|them|my \\w+|the \\w+|a \\w+|\\w+) )?(?:all )?(?:my|the|our) (?:\\w+ )?${DEAR}(?: \\w+){0,5}|(?:gave|giving|handed) (?:away )?(?:all )?(?:my|the) (?:\\w+ )?\\w+ to (?:my|a|the|her|him)(?: \\w+){0,2}`,
      "gave|giving|given|handed|passed on|left|signed over|dropped off",
    ],
    {
      wide: true,
      not: "moving|move|moves|moved|movers|flying|retire\\w*|retirement|bought|upgrad\\w*|outgrew|new (?:house|place|flat|job|one)|last day|graduat\\w*|quitting|vitamins?|downsiz\\w*|keys (?:in|back|over)|eyes|resume|cv|notice|number|information|info|opinion|phone number|homework|report|speech|presentation|best|all|rent|payment|landlord|boss|mechanic|repair\\w*|wash|borrow\\w*|lend|lent|loan\\w*|left my (?:\\w+ )?(?:keys|phone|jacket|book|laptop|car) (?:at|in|on)|vet|sitter",
    },
  ),
  sign(
    "en-thinks-there",
    "method",
    0.7,
    [
      "think(?:ing)?|thought|thoughts?|imagin\\w*|pictur\\w*|the (?:pull|urge)|wonder\\w*|looking (?:down|over|at)",
      "(?:about |of )?(?:it|that|jump\\w*|step\\w* off|going over|letting go|falling|ending it|the (?:drop|edge|water))",
      "(?:at|on|by|from|near|off|over|across|crossing|in front of) (?:\\w+ ){0,2}(?:platform|station|bridge|overpass|tracks|roof|balcony|edge|ledge|cliff|pier|parking (?:garage|structure))",
    ],
    {
      inQuestion: true,
      not: "presentation|exam|dinner|what to (?:eat|say|cook)|work project|song|years ago|as a kid|vacation",
    },
  ),
  sign(
    "en-dizzy-and-eating",
    "eating-danger",
    0.65,
    [
      "dizzy|faint\\w*|pass(?:ed|ing)? out|black(?:ed|ing)? out|heart (?:flutter\\w*|skips?|racing)|cold all the time|hair (?:is )?fall\\w*|(?:lost|no) (?:my )?period",
      "(?:eat\\w*|calories?|cals|restrict\\w*|fast(?:ing|ed)|purg\\w*|throw\\w* up|laxatives?|diet\\w*|\\d{3} (?:is|a day|cals?)|weigh\\w*|pounds|lbs)",
    ],
    { not: "pregnan\\w*|blood pressure|anemi\\w*|new med\\w*|the flu|stomach bug|food poison\\w*" },
  ),
  sign(
    "en-goes-there",
    "means-access",
    0.8,
    [
      "(?:im|i am) (?:\\w+ ){0,2}(?:at|on|by|near|under|heading|going|walking|driving|about to|almost|standing|sitting|parked|outside|leaving|due)|about to (?:go|walk|head|leave)|on my way|heading (?:out|over|there|that way)|shoes on|(?:have|putting|put) my (?:shoes|coat|jacket)(?: on)?|due to go|(?:go|walk|walking|drive|take|cross|leaving|out) (?:\\w+ ){0,5}(?:in (?:about )?(?:an hour|half an hour|a bit|a minute|ten|\\d+)|tonight|now|soon)|(?:standing|sitting|leaning) (?:\\w+ )?(?:on|at|by|over)",
      PLACE,
    ],
    {
      inQuestion: true,
      wide: true,
      not: "not going|wont go|didnt go|skipped|other way|avoid\\w*|stay(?:ed|ing)? away|took the|used to|years ago|as a kid|vacation|photo\\w*|traffic|late|delayed|no walk|decided (?:not|no)",
    },
  ),
];
