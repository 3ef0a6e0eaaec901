import type { MemoryWording } from "@evenkeel/companion/memory/memory-wording";
import { PATTERNS_EN } from "./patterns-en.ts";
import { SAYS_EN } from "./says-en.ts";

const ASKED =
  "(?:(?:please|can you|could you|will you|would you|i (?:want|need) you to|i'd like you to|try to|pls),? )*";

/** What may be remembered, and what is said about it, in English. */
export const MEMORY_EN: MemoryWording = {
  patterns: PATTERNS_EN,
  guards: {
    unreal: String.raw`\b(?:if (?!i (?:walk|run|go|write|talk|breathe|listen|sleep|get up))|would(?!n't mind| like to be able| like to (?:learn|quit|stop|find))|could|couldn't|might|maybe|perhaps|suppose|supposedly|imagine|pretend|wish|wished|unless|hypothetically|dreamed|dreamt|nightmare|used to|as if|as though|should|supposed to|joking|kidding|lol|lmao|almost|nearly|character|fictional|role-?play|once upon|i think i|not sure|probably|i guess|isn't|aren't|wasn't|hopefully not|no longer|not anymore|people who|someone who|re-?married|you know when|for example)\b`,
    speech: String.raw`\b(?:says|said|saying|told|tells|thinks|thought|claims?|claimed|(?<!be )asked|believes|wants me|called me|calls me|according to|they call|quote)\b`,
    passing: String.raw`\b(?:today|tonight|right now|this (?:morning|afternoon|evening|week|weekend)|at the moment|for now|lately|these days|tomorrow|yesterday|yet|just now|last (?:night|week|month|year)|temporarily|until)\b`,
    repeated: String.raw`\b(?:every|each|usually|always|sometimes|often|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|cancell?ed|postponed|called off|was|had|went|skipp\w+|miss(?:ed|ing)|last (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b`,
    verdict: String.raw`\b(?:failures?|failing|loser|worthless|useless|stupid|idiots?|dumb|pathetic|terrible|horrible|awful|disgusting|ugly|lazy|weak|broken|burden|waste|hopeless|crap|rubbish|shit\w*|fuck\w*|bitch|monster|fraud|impost[eo]r|freak|mess|nothing|nobody|hell|trash|garbage|hate myself|bad (?:mother|mum|mom|father|dad|parent|person|son|daughter|wife|husband|friend|teacher|nurse|doctor))\b`,
    harm: String.raw`\b(?:die|dying|dead|death|kill\w*|suicid\w*|hurt\w*|harm\w*|cut(?:ting)? (?:myself|my)|^cutting|burn\w*|scratch\w*|punch\w*|bang\w*|disappear\w*|end (?:it|everything|things)|sleep forever|weights?|thin|skinny|kilos?|pounds?|calor\w+|starv\w*|fast(?:ing)?|binge?\w*|purg\w*|vomit\w*|throwing up|not eating|skipping|eat(?:ing)? less|laxatives?|diet\w*|alcohol|wine|beer|vodka|whisk\w+|drunk|(?<!(?:quit|stop|give up) )(?:drinking|smoking|vaping|gambling)(?! (?:less|tea|water|coffee))|a drink|weed|pot|joint|cannabis|cocaine|drugs?|high|pills?|tablets?|xanax|valium|meds?|medications?|sedatives?|revenge|get back at|make (?:him|her|them) (?:pay|suffer)|stop taking|leave me alone forever|forget (?:him|her|everything)|isolat\w+|being alone forever|porn\w*)\b`,
    loss: String.raw`\b(?:died|dies|dead|death|passed away|passed|passing|funeral|lost|late|killed|suicide|murder\w*|grave|ashes|buried|miscarr\w+|stillborn|mourning|grie\w+|rip)\b`,
    notNames:
      "i|i'm|i'll|i've|god|jesus|allah|christmas|easter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|later|back|crazy|mad|lazy|mud|dr|mr|mrs|ms|prof|trash|nothing|nobody|nuts|names|old-fashioned|stupid|when|if|maybe|tomorrow|tonight|today|whatever|anything|mum|mom|dad|mother|father|my|the|is|has|was|and|but|she|he|they|it|so|also|because|says|said|fear|hell|denial|limbo|constant|pain|that|this|his|her|not|ok|in|at|a|an|please|immediately|after|before|however|although|though|while|since|then|still|anyway|also|plus|well|yesterday|recently|lately|currently|unfortunately|luckily|sadly|honestly|basically|actually|again|meanwhile|once|where|who|which|what|how|why|because|from|with|without|for|on|of|to|by|as|or|we|you|they|are|were|does|did|had|can|could|will|would|should|just|never|always|sometimes|only|even|both|all|no|yes",
    pointing:
      "it|its|that|this|those|these|them|him|her|things?|stuff|anything|everything|something|me|myself|you|yourself|us|what|why|how|there|that stuff|this stuff|that again|it again|that topic|this topic|your (?:day|feelings)|such things",
  },
  commands: {
    remember: `^${ASKED}(?:remember|keep in mind|don't forget|make a note|note)(?: (?:for next time|for later|this|please))?[,:]?(?: that)? (?<x>.+)$`,
    notRemember: String.raw`^(?:when|how|what|why|who|where|the (?:time|day|days|first|last|night|way)|that (?:time|day|night|one)|me\b|it$|this$|to |everything$|last|back|if|anything|nothing|being|feeling|going|seeing|having)`,
    forgetAbout: `^${ASKED}(?:forget|delete|erase|don't remember|stop remembering) (?:(?:about|all about|everything about|everything (?:i (?:said|told you) )?about|what i (?:said|told you|wrote|mentioned) about|that i (?:said|told you|mentioned)(?: something)?(?: about)?|the (?:thing|memory|part|bit) about)) (?<x>.+?)(?: please)?$`,
    forgetThat: `^${ASKED}(?:forget|don't remember|don't keep|delete) (?:that|this|it|what i (?:just )?(?:said|told you|wrote))(?: please)?(?: again)?$`,
    forgetAll: String.raw`^${ASKED}(?:forget|delete|erase) (?:everything|all(?: of it)?|me)(?: (?:you (?:know|remember|have)|about me|i(?:'ve| have)? (?:ever )?(?:said|told you))[\p{L}\p{N}'’ -]*)?(?: please)?$`,
    list: "^(?:so |and )?(?:what do you (?:know|remember)(?: about me| of me| from (?:last time|before))?|what have you (?:remembered|kept|noted)(?: about me)?|tell me what you (?:know|remember)(?: about me)?|show me what you remember)(?: so far| now)?$",
    asksAbout:
      "^(?:do|can) you (?:still )?remember (?:(?:what i (?:said|told you) about|that i (?:told you|said)(?: that)?|about|who|when|the name of) )?(?<x>.+)$",
    notNow: String.raw`^(?:please,? )?i (?:don't|do not|really don't|can't) (?:really )?(?:want to |wanna )?(?:talk|speak|think) about (?<x>[\p{L}\p{N}'’-]+(?: [\p{L}\p{N}'’-]+){0,4}?)(?: (?:now|right now|today|tonight|yet))?$`,
  },
  says: SAYS_EN,
  parts: String.raw`,?\s+(?:and|but|because|so|then|which|except|although|though)\s+|,\s+(?=(?:i|my|i'm|i've|it|please|don't)\b)|\s+[-–—]\s+|:\s+`,
  leadIn:
    "and|but|so|well|also|hi|hey|hello|ok|okay|yes|yeah|no|oh|um|because|actually|honestly|anyway|basically|just|by the way|btw|for what it's worth|to be honest|tbh|plus|then|look|listen|sorry|as i said|fyi",
  emptyWords:
    "you|your|yours|yourself|the|and|about|called|are|is|was|were|have|has|had|with|that|this|what|when|who|why|how|they|them|their|him|his|her|hers|she|for|from|not|any|all|some|can|could|want|able|trying|try|goal|help|helps|helping|start|seeing|being|doing|going|get|getting|live|lives|work|study|since|near|time|times|happened|happen|thing|things|told|said|say|talk|more|most|much|very|really|first|last|into|out|over|under|before|after|like|one|two|three|my|mine|our|topic|subject|there|been|would|should|just|did|does|don't|never",
  ownOpenings: [
    "you",
    "your",
    "it",
    "what",
    "the",
    "walking",
    "music",
    "talking",
    "a",
    "writing",
    "my",
    "being",
  ],
  sameWords: [
    ["dad", "father", "daddy", "papa", "stepdad"],
    ["mum", "mom", "mother", "mummy", "mommy", "mam", "mama", "stepmum", "stepmom"],
    ["grandma", "grandmother", "gran", "nana", "granny", "nan"],
    ["grandad", "granddad", "grandfather", "grandpa"],
    ["wife", "spouse"],
    ["husband", "spouse"],
    ["kid", "child", "children"],
    ["boss", "manager"],
    ["divorce", "divorced", "divorcing"],
    ["death", "died", "dead", "die", "dying"],
    ["therapist", "counsellor", "counselor"],
    ["ex", "ex-husband", "ex-wife", "ex-boyfriend", "ex-girlfriend", "ex-partner"],
    ["weight", "weigh", "weighing"],
    ["drink", "drinking", "drank", "drunk"],
    ["job", "work", "workplace"],
    ["run", "running"],
    ["walk", "walking"],
    ["exam", "test"],
    ["wedding", "married", "marry"],
    ["accident", "crash"],
  ],
};
