import { type SignRule, sign } from "./sign.ts";

const DEAR =
  "(?:guitar|xbox|playstation|ps\\d?|switch|console|bike|car|truck|ring|watch|jacket|records?|vinyl|books|collection|camera|laptop|computer|rifle|dog|cat|plants?|jewel\\w*|necklace|medals?|drums|keyboard|piano|savings|photos|albums?|sneakers|stuff|things)";
const PLACE =
  "(?:bridge|overpass|tracks|railway|platform|roof|rooftop|ledge|cliff|balcony|pier|dam|edge|parking (?:garage|structure)|top floor)";

/** What is kept ready, given away, and where one goes, as English lets it show. */
export const READY_EN: readonly SignRule[] = [
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
