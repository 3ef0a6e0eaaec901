import { type Thing, thing } from "./thing.ts";

const OWN = "(?:my|the|our|his|her)";

/** Things of life in English, the particular before the general: of two that overlap the first is said back. */
export const THINGS_EN: readonly Thing[] = [
  // Nights and sleep
  thing("nightmares?|bad dreams|flashbacky dreams", "the nightmares"),
  thing("flashbacks?", "the flashbacks"),
  thing(
    "(?:keeps?|on) replay(?:ing)?|replays?(?: it| things| everything)?|on a loop",
    "what keeps replaying",
  ),
  thing(
    "(?:havent|not|cant|hardly|barely|no|didnt|without) (?:really |any |much )?(?:slept|sleep|sleeping)|(?:two|three|four|2|3|4)(?: or \\w+)? (?:hrs?|hours)(?: of)?(?: sleep)?(?= (?:maybe|of sleep|a night|sleep|last night|if|max|tops)|$)|sleeps? (?:is )?shot|insomnia",
    "sleeping so little",
  ),
  thing(
    "(?:awake|up) (?:all night|at (?:2|3|4|two|three|four))|wake up at (?:2|3|4|two|three|four)\\w*",
    "those hours awake",
  ),
  // Work, study, money
  thing(
    "(?:cut|cuts|cutting|reduced|slashed) (?:my|our|the) (?:hours|shifts)|hours (?:got |were |are )?(?:cut|reduced)",
    "the cut hours",
  ),
  thing(
    "(?:got|was|been|being) (?:laid off|fired|let go)|lost (?:my|the|that) job|layoffs?",
    "losing the job",
  ),
  thing("missed (?:\\w+ )?shifts?", "the missed shifts"),
  thing("deadlines?|tickets due|due (?:mon|tues?|wednes|thurs?|fri)(?:day)?", "the deadlines"),
  thing("midterms?|finals|exams?|bio exam|stats exam", "the exams"),
  thing("thesis|dissertation", "the thesis"),
  thing("grades?|gpa", "the grades"),
  thing("(?:debt )?collectors?(?: calls?)?|collections", "the collectors"),
  thing("credit cards?|card interest|maxed out", "the card debt"),
  thing("rent (?:went up|increase|is due)|rents? going up|behind on rent|rent", "the rent"),
  thing("medical bills?", "the medical bills"),
  thing("(?:electric|utility|heating|power) (?:bill|went up)|bills?", "the bills"),
  thing(
    "car (?:died|broke|needs?|repair|needed|trouble)\\w*|(?:fix|fixing|repair) (?:my|the) car|the mechanic",
    "the car",
  ),
  thing("benefits? paperwork|paperwork", "the paperwork"),
  thing(
    "(?:money|cash)(?: \\w+)? (?:is|stuff|thing|worry|worries|trouble|problems?|tight)|no money|the money|broke(?! up| down| my| the)",
    "the money",
  ),
  thing("boss|manager|supervisor", "your boss"),
  thing("customer complaint|complaint", "that complaint"),
  thing("retire[dm]\\w*|retirement", "the change since you retired"),
  // People, and what they did
  thing(
    "(?:fight|fought|blow ?up|blew up|argument|argued|arguing|row) (?:\\w+ ){0,2}with (?:my )?dad",
    "the fight with your dad",
  ),
  thing(
    "(?:fight|fought|blow ?up|blew up|argument|argued|arguing|row) (?:\\w+ ){0,2}with (?:my )?(?:mom|mum|mother)",
    "the fight with your mother",
  ),
  thing(
    "(?:fight|fought|argument|argued|arguing) (?:\\w+ ){0,2}with (?:my )?ex|ex is on (?:me|my \\w+)",
    "the trouble with your ex",
  ),
  thing(
    "(?:bf|boyfriend|gf|girlfriend|partner|he|she) (?:\\w+ )?(?:dumped|left|broke up with) me|break ?up|we broke up|relationship ended",
    "the breakup",
  ),
  thing(
    `${OWN} partner (?:\\w+ ){0,2}(?:barely|distant|quiet|cold|wont|doesnt)(?: \\w+){0,2}|partner (?:barely|got distant|went quiet)`,
    "your partner going quiet",
  ),
  thing(
    "(?:kids?|boy|son|daughter|teens?)(?: \\w+){0,2} (?:wont|dont|doesnt|not)(?: even)? (?:talk\\w*|speak\\w*)(?: to me)?|(?:boy|son|kid|daughter) (?:looked at|called) me(?: \\w+){0,3}",
    "how it is with your kids",
  ),
  thing(
    "(?:called|calling|calls) (?:it |the visit )?off|visit (?:got )?cancell?ed|cancell?ed (?:the|their|on me)",
    "the cancelled visit",
  ),
  thing(
    "(?:mis ?gender\\w*|dead ?nam\\w*|called me (?:she|he)(?= |$)|calls? me (?:she|he))",
    "being called what you are not",
  ),
  thing("racist (?:\\w+ )?|racist|slurs?|where im really from", "the racism"),
  thing(
    "lunch comments|comments about my (?:body|weight)|says? (?:i|that i) (?:got|am|m) (?:big|fat)|i got big",
    "those remarks about your body",
  ),
  thing("saying my name wrong|name wrong", "your name said wrong"),
  thing(
    "(?:brother|sister|mom|dad|friend)s? (?:\\w+ )?(?:hasnt|havent|doesnt|wont|not) (?:\\w+ )?(?:respond\\w*|answer\\w*|repl\\w+|text\\w*)",
    "the silence from them",
  ),
  thing(
    "estranged|(?:family|parents) and i (?:do not|dont) (?:speak|talk)|dont (?:speak|talk) to my (?:family|parents)",
    "the distance from your family",
  ),
  thing("snapped at (?:my )?\\w+", "having snapped"),
  // Loss and dates
  thing("anniversary|that week again|this time of year|the (?:\\d+)(?:th|st|nd|rd)", "that date"),
  thing("funeral|since (?:he|she|they) (?:died|passed)", "that loss"),
  thing("(?:should (?:of|have)|shouldve) been me|survivors? guilt", "the guilt of being the one who is left"),
  thing("old dog|my dog (?:died|hes dead)|dog lol hes dead", "your old dog"),
  // Body and substances
  thing("back (?:is |s )?(?:killing|hurts?|out|pain)|my back|cant (?:even )?lay flat", "your back"),
  thing("shoulder|arm hurts", "the shoulder"),
  thing("hands? (?:r |are |is )?(?:shak\\w+|buzzy)|shaky hands|make my hands shake", "the shaking hands"),
  thing(
    "heart (?:\\w+ ){0,4}(?:racing|pounding|fast|crazy|jackhammer)|heart s? ?racing|heart starts going",
    "the racing heart",
  ),
  thing("chest (?:is |s |was )?(?:\\w+ )?(?:tight|hurts)|chest is doing", "the tight chest"),
  thing(
    "panic(?:ked|ky)?(?: \\w+)? (?:attacks?|thing|on the commute|at night)|panic attacks?|i panic",
    "the panic",
  ),
  thing("chronic pain|in pain|hurts all the time", "the pain"),
  thing("side effects?|new pills|pills make", "what the new pills do"),
  thing(
    "miss(?:ed|ing)? (?:my |the )?(?:med\\w*|refill)|(?:forgot|need)(?: to)? (?:refill|get)(?: my)? meds|out of (?:my )?meds|refill",
    "the missed refill",
  ),
  thing(
    "restrict\\w*|skipped eating|dont eat|barely eat|not eating|cant eat|food (?:just )?feels wrong|clothes are falling off|skip(?:ped)? (?:lunch|meals?|dinner)",
    "not eating",
  ),
  thing("diet app|calorie app|tracking app", "the diet app"),
  thing("the mirror|in the mirror|look in mirrors?", "the mirror"),
  thing("feel(?:ing)? fat|my weight|the scale|weigh(?:ed)? in|gained weight", "the fight with your body"),
  thing(
    "(?:drank|drinking|been drinking) (?:\\w+ ){0,2}(?:all )?weekend|relapse\\w*|blew (?:my )?sobriety|broke my sobriety",
    "the drinking this weekend",
  ),
  thing(
    "six or seven beers|\\w+ beers|the bottle|half a bottle|glass(?:es)? of wine|the wine|drink(?:ing)? (?:\\w+ ){0,2}(?:at night|in the evenings?|evenings|to sleep)",
    "the drinking at night",
  ),
  thing("smok(?:ing|ed) (?:\\w+ ){0,3}(?:a lot|all day|bowls?|weed)|stoned", "smoking to get through"),
  thing("cravings?", "the craving"),
  thing(
    "cant (?:exercise|work out|train|go to the gym)|hurt my \\w+ at the gym|gym was the only",
    "the gym being gone",
  ),
  thing("got the group|(?:my|the|a) (?:support )?group", "the group"),
  // The inside of it
  thing(
    "(?:people|ppl|they|someone|somebody)(?: are| r)? (?:watching|following)(?: me)?",
    "the feeling of being watched",
  ),
  thing("(?:heard|hear|hearing) (?:someone|voices|things)(?: \\w+){0,2}", "what you heard"),
  thing(
    "(?:brain|mind|head|thoughts?) (?:\\w+ ){0,4}(?:racing|spinning|everywhere|all over|loud|scrambled)|brain wont stop|head wont shut up|cant turn my (?:brain|head) off|bouncing",
    "a head that will not stop",
  ),
  thing("quiet house|how quiet a house gets|too quiet|apartment feels quiet|so quiet", "the quiet"),
  thing(
    "missed (?:my |the |a )?(?:last )?(?:therapy|therapist|intake|follow ?up|session|appointment)|missed (?:it|her|him) this week|therapy gap",
    "the missed appointment",
  ),
  thing("social media|instagram|insta|tiktok|scrolling", "what you see on your phone"),
  thing("the commute|the bus|harass\\w*(?: on the bus)?", "what happens on the way"),
  thing(
    "im a burden|such a burden|feel(?:ing)? like a burden|bill with legs|bugging ppl|bugging people|always have to deal",
    "feeling like a burden",
  ),
  thing(
    "furniture they are|not needed|nobody needs me|used to (?:be|feel) useful|fresher energy",
    "no longer feeling needed",
  ),
  thing(
    "lying to everyone|pretend(?:ing)? (?:to be )?(?:fine|ok|okay|well)|as though i were perfectly well|fake (?:it|smil\\w+)",
    "having to look fine",
  ),
  thing("guilt\\w*|everything i have done wrong", "the guilt"),
];
