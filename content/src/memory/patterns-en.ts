import type { MemoryPattern } from "@evenkeel/companion/memory/memory-wording";

const KIN =
  "(?:(?:older|younger|little|big|twin|half|baby) )?(?:sister|brother)|mum|mom|mother|dad|father|son|daughter|wife|husband|partner|girlfriend|boyfriend|fianc[eé]e?|(?:best |old |close )?friend|flatmate|roommate|housemate|boss|manager|therapist|counsell?or|gp|doctor|psychologist|psychiatrist|social worker|teacher|tutor|coach|aunt|uncle|cousin|nephew|niece|grandma|grandmother|gran|nana|grandad|granddad|grandfather|grandpa|grandson|granddaughter|stepmum|stepmom|stepdad|stepson|stepdaughter|mother-in-law|father-in-law|sister-in-law|brother-in-law|neighbou?r|colleague|co-?worker|ex(?:-(?:husband|wife|boyfriend|girlfriend|partner))?";
const PET = "dog|cat|puppy|kitten|rabbit|horse|hamster|parrot|guinea pig|budgie|tortoise";
const SOMEONE = `(?<rel>${KIN}|${PET})`;
const NAME = String.raw`(?<name>\p{L}[\p{L}-]+)`;
const CALLED = String.raw`(?<called>\p{L}[\p{L}-]+)`;
/** Where a stretch may end: what follows does not change what it says. */
const END = String.raw`(?=$|,| (?:and|but|because|so|which|who|since|for|at|on|in|though|now|too)\b)`;

const HAPPENING =
  "(?:(?:driving|blood|maths?|math|english|final|entrance|bar|oral) )?(?:exams?|test|finals|resits?|viva|interview|appointment|check-?up|operation|surgery|scan|biopsy|procedure|hearing|trial|court date|wedding|funeral|presentation|talk|speech|audition|performance|recital|concert|gig|match|race|marathon|competition|trip|holiday|flight|deadline|birthday|graduation|reunion|meeting|review|session|assessment|defen[cs]e|date|move|first day|due date|results|show|party|visit|ceremony|therapy)";
/** What comes before the noun may be no verb and no small word that begins something else. */
const BEFORE = String.raw`(?:(?!(?:and|but|or|to|that|who|has|have|had|is|was|for|with|no|not|never)\b)[\p{L}\p{N}'’-]+ ){0,3}`;

const TRADE =
  "nurse|doctor|paramedic|surgeon|vet|dentist|midwife|pharmacist|carer|teacher|lecturer|professor|tutor|teaching assistant|engineer|developer|programmer|designer|architect|electrician|plumber|builder|carpenter|mechanic|welder|driver|courier|pilot|chef|cook|waiter|waitress|barista|bartender|cleaner|hairdresser|farmer|gardener|fisherman|soldier|police officer|firefighter|security guard|lawyer|solicitor|paralegal|accountant|bookkeeper|cashier|shop assistant|receptionist|secretary|librarian|journalist|writer|translator|musician|artist|photographer|actor|actress|social worker|counsell?or|therapist|psychologist|scientist|researcher|postdoc|analyst|consultant|salesperson|estate agent|freelancer|nanny|childminder|pastor|imam|rabbi|apprentice|intern";
const KIND_OF =
  "(?:(?:primary|secondary|school|high school|student|trainee|junior|senior|retired|freelance|software|civil|care|english|maths?|music|truck|lorry|bus|taxi|train|delivery|night|part-time|full-time|head|mental health|intensive care|community|graphic|web|data|phd|medical|social|young) ){0,2}";
const HOW_MANY =
  "(?:an?|one|two|three|four|five|six|[1-9]) (?:(?:young|small|little|teenage|teenaged|grown|grown-up|adult|older|rescue|old|new|foster|school-age) )?";
const OFFSPRING =
  "kids?|children|child|sons?|daughters?|boys|girls|bab(?:y|ies)|toddlers?|teenagers?|twins|stepchildren|stepsons?|stepdaughters?|grandchildren|grandsons?|granddaughters?|dogs?|cats?|rabbits?|horses?|brothers?|sisters?|siblings";
const AIM = String.raw`(?:quit|stop|give up) (?:smoking|drinking|vaping|gambling|biting my nails|procrastinating|people[- ]pleasing)|cut (?:down|back) on [\p{L}\p{N}'’ -]+|drink less|smoke less|quit my job|learn (?!what|why|if|that|whether)[\p{L}\p{N}'’ -]+|get back (?:in)?to [\p{L}\p{N}'’ -]+|go back to (?:work|school|college|uni|university)|find (?:an? )?(?:new |better )?(?:job|flat|apartment|place to live|therapist|hobby)|save (?:up )?for [\p{L}\p{N}'’ -]+|get better at [\p{L}\p{N}'’ -]+|make (?:new |more |some )?friends|set (?:better )?boundaries|say no more(?: often)?|be more [\p{L}\p{N}'’ -]+|finish (?:my|writing my) [\p{L}\p{N}'’ -]+|write (?:a|my) [\p{L}\p{N}'’ -]+|run (?:a|my first) [\p{L}\p{N}'’ -]+`;

const people: readonly MemoryPattern[] = [
  {
    id: "named-with",
    kind: "person",
    match: String.raw`\bmy ${SOMEONE},? ${NAME}\b`,
    take: { rel: "told", name: "name" },
    text: "Your {rel} is called {name}.",
    about: "{name}",
    as: "your {rel}",
    besideSpeech: true,
    anyTime: true,
  },
  {
    id: "called",
    kind: "person",
    match: String.raw`\b(?:my|i(?:'ve got| have(?: got)?) an?) (?:(?:little|new|old|rescue) )?${SOMEONE}(?:'s name is| is (?:called|named)|,? (?:called|named)) ${CALLED}\b`,
    take: { rel: "told", called: "called" },
    text: "Your {rel} is called {called}.",
    about: "{called}",
    as: "your {rel}",
    besideSpeech: true,
    anyTime: true,
  },
  {
    id: "is-my",
    kind: "person",
    match: `^${NAME}(?: is my|, my(?= [^,]+(?:,|$))) ${SOMEONE}${END}`,
    take: { rel: "told", name: "name" },
    text: "Your {rel} is called {name}.",
    about: "{name}",
    as: "your {rel}",
    besideSpeech: true,
    anyTime: true,
  },
];

const events: readonly MemoryPattern[] = [
  {
    id: "my-event-is",
    kind: "event",
    match: String.raw`^(?<np>(?:my|the) ${BEFORE}${HAPPENING})(?:'s| is| are| starts| begins| takes place)(?! (?:not|cancelled|canceled|over|off)\b)`,
    take: { np: "phrase" },
    text: "{np}",
    about: "{np}",
    dated: true,
  },
  {
    id: "i-have-my-event",
    kind: "event",
    match: String.raw`^i(?:'ve got| have(?: got)?| get) (?<np>(?:my|the) ${BEFORE}${HAPPENING})\b(?! (?:every|each))`,
    take: { np: "phrase" },
    text: "{np}",
    about: "{np}",
    dated: true,
  },
  {
    id: "i-have-an-event",
    kind: "event",
    match: String.raw`^i(?:'ve got| have(?: got)?|'m having| am having) (?:an?|another|(?:two|three) )? ?(?<np>${BEFORE}${HAPPENING})\b`,
    take: { np: "phrase" },
    text: "Your {np}",
    about: "your {np}",
    dated: true,
  },
  {
    id: "married",
    kind: "event",
    match: String.raw`^i(?:'m| am) getting married\b`,
    take: {},
    text: "Your wedding",
    about: "your wedding",
    dated: true,
  },
  {
    id: "moving",
    kind: "event",
    match: String.raw`^i(?:'m| am) moving (?:house|out|in|to)\b`,
    take: {},
    text: "Your move",
    about: "your move",
    dated: true,
  },
  {
    id: "new-job",
    kind: "event",
    match: String.raw`^i(?:'m| am)? (?:start|starting|begin|beginning) (?:my|a|the) new job\b`,
    take: {},
    text: "The start of your new job",
    about: "the start of your new job",
    dated: true,
  },
  {
    id: "starting",
    kind: "event",
    match: String.raw`^i(?:'m| am)? (?:start|starting|begin|beginning) (?<x>school|college|uni|university|therapy|chemo|treatment|my course|my apprenticeship|my internship)\b`,
    take: { x: "phrase" },
    text: "The start of {x}",
    about: "the start of {x}",
    dated: true,
  },
  {
    id: "seeing",
    kind: "event",
    match: String.raw`^i(?:'m| am) (?:seeing|meeting|visiting) (?<x>my (?:therapist|doctor|gp|psychiatrist|psychologist|counsell?or|lawyer|solicitor|consultant|social worker))\b`,
    take: { x: "phrase" },
    text: "Seeing {x}",
    about: "seeing {x}",
    dated: true,
  },
];

const facts: readonly MemoryPattern[] = [
  {
    id: "trade",
    kind: "fact",
    match: `^i(?:'m| am) (?:now )?(?<x>an? ${KIND_OF}(?:${TRADE}|student))${END}`,
    take: { x: "phrase" },
    text: "You are {x}.",
  },
  {
    id: "works-as",
    kind: "fact",
    match: `^i work (?<x>as an? ${KIND_OF}(?:${TRADE})|nights|night shifts|shifts|weekends|part[- ]time|full[- ]time|two jobs|from home|in an? (?:(?:care|nursing|children's) home|hospital|school|shop|bakery|factory|warehouse|restaurant|kitchen|call cent(?:er|re)|bank|library|hotel|laboratory|lab|pharmacy|supermarket|nursery|prison|museum|garage|bookshop|caf[eé]|bar))${END}`,
    take: { x: "phrase" },
    text: "You work {x}.",
  },
  {
    id: "works-in-field",
    kind: "fact",
    match: `^i work in (?<x>retail|sales|marketing|finance|banking|insurance|construction|logistics|catering|hospitality|healthcare|health care|social care|education|tech|it|publishing|agriculture|security|customer service|human resources|hr|research|a&e|intensive care)${END}`,
    take: { x: "phrase" },
    text: "You work in {x}.",
  },
  {
    id: "studies",
    kind: "fact",
    match: String.raw`^i(?:'m| am)? stud(?:y|ying) (?!for|all|hard|every|a lot|so|too|in|with|until|at|to|together|day|night|alone|the|my|how|more|less|better|and|because)(?<x>(?:\w+ )?\w+)(?: at \w+(?: \w+)?)?${END}`,
    take: { x: "phrase" },
    text: "You study {x}.",
  },
  {
    id: "year",
    kind: "fact",
    match: String.raw`^i(?:'m| am) in my (?<x>first|second|third|fourth|final|last) year(?<of> (?:of|at) (?:\w+ )?(?:school|college|uni|university|law|medicine|nursing|engineering|sixth form|high school|training))?${END}`,
    take: { x: "told" },
    text: "You are in your {x} year.",
  },
  {
    id: "lives-with",
    kind: "fact",
    match: String.raw`^i (?:still )?live (?<x>alone|on my own|by myself|with (?:my|our) (?!(?:and|who|because|but)\b)[\p{L}\p{N}'’-]+(?: (?!(?:and|who|because|but)\b)[\p{L}\p{N}'’-]+){0,2}(?: and (?:my|our|his|her|their) (?!(?:and|who|because|but)\b)[\p{L}\p{N}'’-]+(?: (?!(?:and|who|because|but)\b)[\p{L}\p{N}'’-]+)?)?|with (?:two|three|four|five) (?:flatmates|housemates|roommates|other people))${END}`,
    take: { x: "phrase" },
    text: "You live {x}.",
  },
  {
    id: "lives-in",
    kind: "fact",
    match: `^i live (?:in|near|outside) ${NAME}${END}`,
    take: { name: "name" },
    text: "You live in or near {name}.",
  },
  {
    id: "has-children",
    kind: "fact",
    match: `^i(?:'ve got| have(?: got)?) (?<x>${HOW_MANY}(?:${OFFSPRING})(?: and ${HOW_MANY}(?:${OFFSPRING}))?)${END}`,
    take: { x: "phrase" },
    text: "You have {x}.",
  },
  {
    id: "parent",
    kind: "fact",
    match: String.raw`^i(?:'m| am) (?<x>an? (?:(?:single|stay-at-home|new|foster|adoptive|young) )?(?:mum|mom|mother|dad|father|parent|carer|grandmother|grandfather|grandparent|widow|widower|veteran)(?: (?:of|to) (?:one|two|three|four|five|\d))?)${END}`,
    take: { x: "phrase" },
    text: "You are {x}.",
  },
  {
    id: "status",
    kind: "fact",
    match: `^i(?:'m| am) (?:now )?(?<x>married|divorced|widowed|engaged|retired|self-employed|unemployed|on parental leave|on maternity leave|on sick leave)${END}`,
    take: { x: "phrase" },
    text: "You are {x}.",
  },
  {
    id: "pronouns",
    kind: "fact",
    match: String.raw`^(?:my pronouns are|i use|i go by|please use) (?<x>(?:she|he|they|xe|ze|it)[/ ](?:her|him|them|xem|zir|hir|its|they|she|he)(?:/\w+)?)(?: pronouns)?(?: please)?$`,
    take: { x: "told" },
    text: "Your pronouns are {x}.",
    anyTime: true,
  },
  {
    id: "call-me",
    kind: "fact",
    match: `^(?:please,? |you can |just )*call me ${NAME}(?:,? please)?$`,
    take: { name: "name" },
    text: "You like to be called {name}.",
    anyTime: true,
  },
  {
    id: "my-name",
    kind: "fact",
    match: `^(?:my name is|my name's|i go by|i prefer to be called) ${CALLED}(?:$|,| and | but )`,
    take: { called: "called" },
    text: "You like to be called {called}.",
    anyTime: true,
  },
  {
    id: "sober",
    kind: "fact",
    match: String.raw`^i(?:'ve| have) been (?:now )?(?<x>sober|clean|smoke-free|alcohol-free|drug-free)\b`,
    take: { x: "told" },
    text: "You have been {x} since {since}.",
    since: true,
  },
];

const goals: readonly MemoryPattern[] = [
  {
    id: "able-to",
    kind: "goal",
    match: "^i(?:'d| would)?(?: really)? (?:want|like|love|hope) to be able to (?<x>.+)$",
    take: { x: "infinitive" },
    text: "You want to be able to {x}.",
  },
  {
    id: "my-goal",
    kind: "goal",
    match: "^my (?:main |big )?(?:goal|aim)(?: for this (?:year|month|term))? is to (?<x>.+)$",
    take: { x: "infinitive" },
    text: "Your goal is to {x}.",
  },
  {
    id: "trying-to",
    kind: "goal",
    match: `^i(?:'m| am) (?:really )?(?:trying|determined|working hard) to (?<x>${AIM})$`,
    take: { x: "infinitive" },
    text: "You are trying to {x}.",
  },
  {
    id: "want-to",
    kind: "goal",
    match: `^i(?:'ve decided| have decided| really want| want|'d like| would like) to (?<x>${AIM})$`,
    take: { x: "infinitive" },
    text: "You want to {x}.",
  },
];

const DOING = String.raw`(?:(?!(?:he|she|it|they|you|nothing|nobody|no|not|that|this|there|which|what|who|if|and|but|i|we|never|doesn't|don't|didn't|can't|isn't|won't|hardly|barely|only|makes?|made|never|always|usually|really|often|do|does|did|can)\b)[\p{L}\p{N}'’-]+)`;
const STRENGTH = "(?:always |usually |really |often |definitely )*";
const helps: readonly MemoryPattern[] = [
  {
    id: "helps-me",
    kind: "helps",
    match: String.raw`^(?<x>(?:(?!(?:nothing|anything|everything|something|thing|king|ring|being|having)\b)\w+ing|music|yoga|prayer|meditation|exercise|sport|swimming|(?:a|my|the) (?:(?:long|short|quick|daily|morning|evening|hot|cold) )?(?:walk|run|bath|shower|swim|garden|dog|cat|music|journal|faith)|fresh air|nature|tea|journaling|breathing)(?: ${DOING}){0,5}?) ${STRENGTH}(?:helps?|calms?|relaxes|grounds|soothes) me\b(?! (?:hurt|harm|not)\b)`,
    take: { x: "phrase" },
    text: "{x} helps you.",
    anyTime: true,
  },
  {
    id: "always-helps",
    kind: "helps",
    match: String.raw`^(?<x>(?:(?!(?:nothing|anything|everything|something|thing|king|ring|being|having)\b)\w+ing|music|yoga|prayer|meditation|exercise|fresh air|nature|journaling)(?: ${DOING}){0,5}?) (?:always|usually|really|often) (?:helps|calms me)$`,
    take: { x: "phrase" },
    text: "{x} helps you.",
  },
  {
    id: "what-helps-is",
    kind: "helps",
    match: String.raw`^(?:what|the (?:only )?thing that) ${STRENGTH}helps(?: me)?(?: (?:most|the most|a lot|a bit))? is (?<x>(?!not\b|that\b|when\b|if\b).+)$`,
    take: { x: "phrase" },
    text: "What helps you is {x}.",
  },
  {
    id: "helps-to",
    kind: "helps",
    match: String.raw`^it ${STRENGTH}helps(?: me)?(?: (?:most|a lot|a bit))? to (?<x>(?!not\b).+)$`,
    take: { x: "infinitive" },
    text: "It helps you to {x}.",
  },
  {
    id: "helps-when",
    kind: "helps",
    match: `^(?:it ${STRENGTH}helps(?: me)?(?: (?:most|a lot|a bit))?|i ${STRENGTH}feel (?:much |a lot |so much )?(?:better|calmer)) (?<w>when|after|if) (?<x>i .+)$`,
    take: { w: "told", x: "clause" },
    text: "It helps you {w} {x}.",
  },
];

const AGAIN = "(?:(?: ever)? again| any ?more| ever| please|,? ok(?:ay)?|,? thanks?)*";
const SUBJECT = String.raw`(?<x>[\p{L}\p{N}'’-]+(?: [\p{L}\p{N}'’-]+){0,4}?)`;
const avoid: readonly MemoryPattern[] = [
  {
    id: "dont-ask",
    kind: "avoid",
    match: `^(?:please,? )?(?:don't|do not|never|stop) (?:ever )?(?:ask(?:ing)?(?: me)?(?: anything)?(?: questions)? about|talk(?:ing)?(?: to me)? about|bring(?:ing)? up|mention(?:ing)?|remind(?:ing)? me (?:of|about))(?: the (?:subject|topic) of)? ${SUBJECT}${AGAIN}$`,
    take: { x: "phrase" },
    text: "{x}",
    about: "{x}",
  },
  {
    id: "dont-bring-it-up",
    kind: "avoid",
    match: `^(?:please,? )?(?:don't|do not|never) (?:ever )?bring ${SUBJECT} up${AGAIN}$`,
    take: { x: "phrase" },
    text: "{x}",
    about: "{x}",
  },
  {
    id: "never-want",
    kind: "avoid",
    match: `^i (?:don't|do not|never) (?:ever )?want (?:you )?to (?:ever )?(?:talk about|discuss|hear about|be asked about|bring up|mention|ask (?:me )?about) ${SUBJECT} (?:(?:ever )?again|any ?more|ever)(?: please)?$`,
    take: { x: "phrase" },
    text: "{x}",
    about: "{x}",
  },
  {
    id: "not-be-asked",
    kind: "avoid",
    match: `^i (?:don't|do not|never) want to be asked about ${SUBJECT}${AGAIN}$`,
    take: { x: "phrase" },
    text: "{x}",
    about: "{x}",
  },
];

/** What an English speaker says plainly of themselves, the surest first. */
export const PATTERNS_EN: readonly MemoryPattern[] = [
  ...avoid,
  ...events,
  ...goals,
  ...helps,
  ...people,
  ...facts,
];
