import { MEANS } from "./closeness-en.ts";
import { type RiskRule, rule } from "./rule.ts";

/** Faint alone: things made ready, words of leaving, means, calm. Their strength lies in standing together. */
const FAINT = 0.28;
const cue = (id: string, kind: RiskRule["kind"], source: string): RiskRule =>
  rule(`cue-${id}`, kind, FAINT, source, { standsUnderNegation: true });

export const READINESS_EN: readonly RiskRule[] = [
  rule(
    "en-rd-stock",
    "preparation",
    0.7,
    "(?:saved?|saving|savin|save|put|putting|keep|keeping|kept|been|hid|hiding|hidden|stash\\w*|collect\\w*|hoard\\w*|count(?:ed|ing)|line|lined|lining|stored|storing|pile|gather\\w*|stockpil\\w*|skip(?:ped|ping)) (?:\\w+ )?(?:up |aside |away |back |some |my |the |all |of |a few )*(?:pills|pils|tablets|tabs|meds|painkillers|paracetamol|sleeping (?:pills|tablets)|medication)(?! (?:from the (?:kids|children|baby|dog)|in (?:a|the) (?:weekly|pill)|organi\\w+|for (?:my|the) (?:week|trip|holiday|heart|blood))) ?(?:aside|up|away|saved|one by one|instead|in (?:a|my|the) (?:drawer|box|tin|sock|jar|bag))?|(?:pills|tablets|meds) (?:\\w+ )?(?:saved up|put aside|stashed|hoarded|lined up|hidden|set aside|stored up|put by)|(?:bought|ordered|got|borrowed|found|stole|measured|tested|purchased) (?:\\w+ ){0,2}(?:rope|noose|razor blades?|blades|gun|pistol|bullets|cord|shotgun)(?= ?[.,?]|$| (?:last|yesterday|today|this|and (?:told|hid|i|its|a)|off|from|in (?:the|my)|online|for when|just in case|already))(?! (?:for (?:climbing|the (?:boat|dog|tent))|and already|for hunting))",
  ),
  rule(
    "en-rd-letters",
    "preparation",
    0.7,
    "(?:wrote|writ(?:e|ing|ten)|rote|writin|finish(?:ed|ing)|left|leaving|drafted|drafting|done|rewrote|got|have|posted|sealed) (?:\\w+ ){0,4}(?:writing to (?:each|all|everyone|the kids|my)|the note|my note|a note for|a letter to (?:each|every|everyone|my (?:mum|mom|kids|children|family|parents|wife|husband|daughter|son|sister|brother))|letters? (?:to|for) (?:each|every\\w*|all|the (?:kids|children|girls|boys)|my (?:kids|children|family|mum|mom|daughter|son|wife|husband|parents|girls|boys)|when|after)|(?:le?tters?|leters?|notes?|message) (?:saying|sayin|say|to say) (?:sorry|goodbye|sory|bye)|note to (?:mum|mom|my (?:family|mum|mom|parents)|everyone)|everyone a (?:letter|note))(?! (?:for school|for (?:the )?(?:landlord|teacher|class)|to santa))|(?:letters?|notes?|note|envelopes?) (?:are|is|s|left)? ?(?:\\w+ )?(?:on the (?:table|bed|desk|side|counter|mantel\\w*|fridge|pillow)|in the (?:drawer|envelope)|under (?:my|the) pillow|to (?:mum|mom|each of)|for (?:them|mum|mom|my|the) (?:kids|family|police)?(?= to find)|by the bed|written|addressed)|which drawer the letter|where the (?:letter|note) is|good note(?= ?[.,?]|$| now)",
  ),
  rule(
    "en-rd-tell-after",
    "goodbye",
    0.7,
    "(?:tell|let|make sure|say to|give) (?:my |the )?(?:\\w+ ){1,2}(?:i (?:love|loved|am sorry|was sorry|tried)|im sorry|hes? can have|she can have|they can have|can have|sorry from me|it (?:wasnt|isnt|was not) (?:their|her|his|your) fault|not (?:to )?blame)|(?:not|dont|nobody|no one|let them not) (?:\\w+ )?(?:blame|blames) (?:anybody|anyone|themselves|yourself|herself|himself|them|my|him|her|mum|you)|(?:someone|somebody|people|they) (?:\\w+ )?(?:know|knows) it was me|(?:when|after|once|if) (?:i am|im|i m|ive) (?:\\w+ )?(?:gone|go|left|dead)(?= ?[.,?]|$| (?:tell|give|please|they|my|the|you|he|she|look|someone|can))(?! (?:for (?:the|a|two)|on holiday|at work|to (?:work|bed)|from work))|tell (?:nobody|no one|them) (?:\\w+ ){0,2}(?:off|it was|not to)|(?:hell|shell|theyll|he will|she will|they will|someone will|bill can|police will|dont let (?:\\w+ ){1,3}) ?find (?:me|my body|the body)(?! (?:a |out|in the (?:game|park|garden)))",
  ),
  rule(
    "en-rd-affairs",
    "preparation",
    0.55,
    "(?:put|putting|got|getting|set|have|everything|my) (?:\\w+ )?(?:the |my |all )?(?:affairs|paperwork|papers|things|everything) (?:\\w+ )?(?:in order|sorted|arranged|settled)(?= ?[.,?]|$| (?:so|for when|before|and|now))(?! (?:for (?:the|my) (?:visa|move|mortgage|trip)|before (?:the|my) (?:trip|move|holiday|baby)))|(?:passwords?|pin|bank details|will|funeral|policy) (?:\\w+ )?(?:in (?:the|a) (?:drawer|envelope|folder|notebook)|written down for|for (?:them|her|him|when)|on (?:a|the) (?:paper|note|list))|will (?:is |s )?(?:updated|signed|done|sorted)(?= ?[.,])",
  ),
  rule(
    "en-rd-parting-gifts",
    "giving-away",
    0.7,
    "(?:gave|given|giving|give|handed|left|leaving|rehomed|rehoming|promised) (?:\\w+ )?(?:my|the) (?:\\w+ )?(?:guitar|records|dog|cat|bike|ring|watch|jewell?ery|clothes|books|ps5|ps4|xbox|console|car|plants|collection|tools|necklace|medals|phone|laptop|games|hoodie|camera|piano|violin|pets?|hamster) (?:to|away|with) (?:my |the |a )?(?:\\w+)(?= ?[.,?]|$| (?:and|my|so|because|today|last))(?! (?:wash|clean\\w*|charity|repair|shop|vet|mechanic|shelter for the weekend|landlord|for the (?:weekend|week|trip)))",
  ),
  cue(
    "own",
    "means-access",
    `(?:got|have|has|keep|own|i know where|ive|with|the|my|dads|grandads|his|a) (?:\\w+ )?(?:\\w+ )?(?:${MEANS})`,
  ),
  cue(
    "have-it",
    "means-access",
    "(?:have|got|ive) (?:it|them|everything|all) (?:with me|here|ready|beside me|in my (?:bag|hand|pocket|room)|i need)|everything (?:i need )?(?:is )?(?:with me|ready|kept|in place|prepared)|where i hid|hid the (?:stuff|blade|things|box)|(?:gun|rifle|rope|pills|blade|razor) (?:\\w+ )?out|keep getting (?:it|the gun|them) out|haven ?t turned the key",
  ),
  cue(
    "high-place",
    "means-access",
    "(?:bridge|roof|rooftop|ledge|edge|cliff|platform|tracks|station|pier|balcony|overpass|multi ?storey|top floor|from up here|view from|up here|railings?|the water|the river|the sea|the lake|the quarry|the garage)",
  ),
  cue(
    "farewell",
    "goodbye",
    "(?:this is (?:goodbye|it|the end)|goodbye|good ?bye|bye forever|farewell|thanks for (?:the (?:chats?|company|talks?|listening)|everything|being (?:there|kind|here)|listening)|thank you for (?:everything|listening|being|the)|youve been (?:kind|good)|you have been (?:kind|good)|said (?:thank you|thanks|goodbye|my goodbyes|sorry) to|wanted to (?:say (?:so|goodbye|thank|sorry)|tell someone)|sorry (?:mum|mom|everyone|for everything|to everyone|about this)|im sorry|im sory|i am sorry|please forgive|forgive me|dont be (?:mad|sad|angry)|thats me then|until then|wish me|last (?:chat|message)|dont try to (?:stop|find)|(?:some|a little|grateful for) (?:\\w+ )?company|say something|dont (?:know )?why im (?:texting|typing|telling))",
  ),
  cue(
    "peace",
    "sudden-calm",
    "(?:so |odd how |strangely |finally |very |oddly |weirdly |feel )?(?:peaceful|at peace|calm|relieved|lighter|made (?:my )?peace)|best (?:day|mood|week|ive felt|in (?:months|years|ages))|not (?:scared|afraid)(?: anymore)?(?= ?[.]|$)|feels good emptying|nothing left to (?:tidy|do|sort)",
  ),
  cue(
    "alone-place",
    "preparation",
    "(?:doors?|door is|ive) (?:s |is |are )?locked(?: the door)?|no ?ones? (?:is )?home|everyones? (?:is )?asleep|house is (?:quiet|empty)|kids are at|(?:children|kids|boys|girls) (?:\\w+ )?(?:at|with|to|safe) (?:\\w+ ){0,2}(?:mothers?|mums?|moms?|nans?|grandmas?|grandmothers?|dads?|parents|sisters?)|(?:fed|feed) the (?:dog|cat|horses|animals|chickens|cows)|left the (?:gate|door|key|keys|light)|phone off|turned off my phone|cancelled (?:everything|my|the)|subscription cancelled|tidied (?:up|my room|the house|everything)|cleaned (?:up|my room|the house)",
  ),
  cue(
    "leaving",
    "intent",
    "(?:i leave|im leaving|im off|im going|i go|ill go|going soon|i am going|after i go|leave at|its the last|the last (?:one|time|day|night)|the end|no more|made sure of (?:it|that)|yes i mean (?:now|it)|i mean it|not joking|for real this time|turned the key|keep walking|jump|the next (?:one|train)|one step|step off|let it|pulling at me|its time|im ready|i am ready|it ends|be over|wont (?:hurt|be long)|soon(?= ?[.]|$)|going to(?= ?[.]|$)|cross(?:ing)? over|lie down|just going to (?:sleep|lie)|feeling sleepy|too late|i did it|did it)",
  ),
  cue(
    "dwelling",
    "ideation",
    "(?:keep|keeps|been|always|cant stop|every (?:day|night|time|evening)|most (?:days|nights|evenings)|all day(?: long)?|more than i (?:ought|should)) (?:\\w+ ){0,3}(?:thinking|think|thought|looking|staring|imagining|picturing|standing|going over|stopping|dreaming|pulling|tempting)|(?:thinking|thought|think|been thinking) (?:of|about) (?:it|that|this)(?= ?[.,?]|$| (?:more|again|all|every|a lot|lately|since|constantly|too))|started thinking about it again|looks? (?:down|at the (?:water|drop|tracks))|stop in the middle|its pulling at me|calls? to me|running out of (?:arguments|reasons)|option(?= ?[.,]|$)",
  ),
];
