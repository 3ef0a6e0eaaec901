import { type RiskRule, rule } from "./rule.ts";

const RECENT =
  "(?:last night|yesterday|earlier(?: today| tonight)?|this (?:morning|week|afternoon|weekend)|today|tonight|(?:a|one|two|three|four|couple|a couple|a few|few|1|2|3|4|5|6) ?(?:of )?(?:days?|nights?|hours?) ago|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:last )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)|the other (?:night|day)|just now|recently|days ago|nights ago)";
const TRIED =
  "(?:tried|attempted|almost|nearly|came close|came so close|came this close|got close|was about|was going|went|started) (?:to |going |went )?{adv}(?:kill(?:ed|ing)? myself|kms|kmsed|ended? (?:it(?: all)?|my life)|ending (?:it|my life)|die|dying|hang(?:ed|ing)? myself|jump(?:ed|ing)?|overdosed?|odd?|t(?:ook|ake|aking) (?:all )?my (?:own )?(?:life|pills)|t(?:ook|ake|aking) (?:all )?the pills|commit(?:ted)? suicide|suicide|unalive(?:d)? myself|shot myself|shoot myself|drown(?:ed)? myself|do(?:ing)? it|did it|went through with it|through with it|drove (?:my car )?(?:off|into)|cut my wrists)";

/** English: preparation, acts, goodbye, self-harm. */
export const ACTS_EN: readonly RiskRule[] = [
  rule(
    "en-attempt-recent",
    "past-attempt",
    1,
    `${TRIED} (?:\\w+ ){0,6}${RECENT}|${RECENT} (?:\\w+ ){0,5}${TRIED}`,
    { when: "now", plain: true },
  ),
  rule(
    "en-attempt",
    "past-attempt",
    0.8,
    "(?:tried to (?:kill myself|kms|end (?:it|my life)|die|hang myself|overdose|take my (?:own )?life|commit suicide|unalive myself)|attempted suicide|(?:my|last|first|previous|past|other|second|a|one|another|the|since my) (?:suicide )?attempts?(?= (?:at suicide|to (?:kill|end)|was|failed|[.,?]|didnt|in|and|last)|$)|suicide attempts?|survived (?:my|a|an) attempt|overdosed (?:before|once|when|in|last))",
  ),
  rule(
    "en-hospital-attempt",
    "past-attempt",
    0.9,
    "(?:got out|released|discharged|home|out) (?:of|from) (?:the )?(?:hospital|psych ward|icu|er) (?:\\w+ ){0,6}(?:attempt|overdose|tried)",
    { when: "now" },
  ),
  rule(
    "en-took-pills",
    "attempt-now",
    1,
    "(?:i |ive |i have |i ve )?(?:just |already |have )?(?:took|taken|swallowed|downed|popped|ate) (?:all |all of |the whole |a whole |the entire |an entire |a bunch of |a load of |loads of |so many |too many |the rest of |every one of |half (?:of )?|(?:about |like |over |around |at least )?\\d{2,} |thirty |twenty |forty |fifty |dozens of |a handful of )+(?:of )?(?:my |the |these |those |them|it all|a |his |her )?(?:moms |mums |dads |sisters |roommates |husbands |wifes |old )?(?:bottle of |bottle|whole bottle)? ?(?:pills|tablets|meds|bottle|sleeping pills|painkillers|tylenol|ibuprofen|paracetamol|advil|xanax|oxy|antidepressants|all of them|them all)(?! (?:for|every|each|as|with|on|daily|like i|regularly|correctly|before|after|in the|to (?:the|my)|off|out|down|away|back|i (?:need|have to take)|today like))",
  ),
  rule(
    "en-on-the-edge",
    "attempt-now",
    1,
    "(?:{im} |i |now )(?:{adv})(?:on|at|standing on|standing at|sitting on|up on|here on|here at|out on|standing by|sitting at|already at|already on) (?:the |a |an )?(?:edge of (?:the|a) (?:bridge|roof|cliff|building|platform)|bridge|ledge|roof|rooftop|train tracks|tracks|railing|cliff edge|parking garage roof)(?! (?:having|with (?:friends|my (?:friends|dog|kids|family))|watching|taking|crossing|in the (?:game|movie)|of a (?:breakdown|new)|doing yoga|working|repair|every|for (?:work|lunch)|drinking))",
  ),
  rule(
    "en-doing-now",
    "attempt-now",
    1,
    "(?:{im} )(?:{adv})(?:about to (?:jump|do it|kill myself|kms|end (?:it|my life)|hang myself|take (?:them|all|the pills|it all)|pull the trigger|cut my wrists)|doing it (?:now|right now)|killing myself (?:now|right now|tonight)|bleeding out|holding (?:the|a) (?:gun|knife|razor|blade|pills|rope|bottle of pills)(?! (?:in (?:the|a)|for)))",
  ),
  rule(
    "en-in-hand",
    "attempt-now",
    0.95,
    "(?:gun|knife|razor|blade|pills|rope|bottle|noose) (?:is |are |s )?(?:right )?(?:in my (?:hand|hands|lap|mouth)|to my (?:head|wrist|neck|throat|temple)|around my neck|against my (?:wrist|head|throat|skin))",
  ),
  rule(
    "en-did-it",
    "attempt-now",
    0.85,
    "(?:i (?:already|just) (?:did it|slit|cut) (?:my wrists)?|ive (?:slit|cut open) my|cut my wrists? (?:and|just|now|open)|too late (?:for me )?(?:i (?:took|did|already)|now i)|waiting (?:for it|for them) to (?:kick in|work|take effect))",
  ),
  rule(
    "en-overdosed-now",
    "overdose",
    0.95,
    "(?:(?:i |ive |i have )(?:just |already |think i |might have |may have )*(?:overdosed|od ?d|oded|took an overdose|taken an overdose|took too (?:many|much)|taken too (?:many|much)|took (?:way )?too (?:many|much)|took (?:double|triple) (?:my|the)))(?= (?:[.,?]|of|on|pills|tablets|meds|and|i|my|just|today|tonight|this|now|an?|about|last|earlier|because|so|\\w+ (?:pills|tablets|mg))|$)(?! (?:on|of) (?:caffeine|coffee|chocolate|sugar|work|stuff|classes|(?:my )?time))",
  ),
  // Preparation
  rule(
    "en-note",
    "preparation",
    0.9,
    "(?:wrote|write|written|writing|finished|leaving|left|drafted|drafting|typed|typing|working on) (?:out |up |down |a few |some |all |all my |all the )?(?:a |my |the |an? |\\d+ |everyone |everybody |my kids |my family |my mom )?(?:suicide|goodbye|farewell|final|last|good bye) ?(?:note|notes|letter|letters|messages?|texts?|email|words|video)?(?! (?:for (?:class|the play|my character)|episode|chapter|paper|exam))|(?:wrote|written|left|have|writing|finished) (?:a|my|the) note(?= (?:for (?:my|when|after|them|everyone)|to (?:my|leave|say)|on my)|$| ?[.])|letters? to (?:my|everyone) \\w+ (?:for (?:when|after)|to (?:read|open) (?:when|after))",
  ),
  rule(
    "en-set-aside",
    "preparation",
    0.8,
    "(?:set|put|laid|stashed|hid|hiding|stored|setting|putting|getting|got|gathered|collected) (?:some |a few |my |the |all (?:my|the) |enough )?(?:stuff|things|pills|meds|it|everything|supplies|what i need|rope|medication|tablets) (?:aside|out|away|ready|together|by)(?= (?:last night|tonight|today|yesterday|and it scared|in case|for (?:it|when|tonight)|just in case|to (?:do it|end|take|use)|[.,?]|so i|and)|$)",
  ),
  rule(
    "en-stockpile",
    "preparation",
    0.85,
    "(?:stockpil\\w+|hoard\\w+|saving(?: up)?|saved(?: up)?|been saving|collect\\w+|keeping|storing) (?:up )?(?:all )?(?:my |the |enough |some |these |extra )?(?:pills|meds|medication|tablets|sleeping pills|painkillers|insulin|prescriptions?)",
  ),
  rule(
    "en-bought-means",
    "preparation",
    0.8,
    "(?:bought|buying|ordered|ordering|got|getting|found|buy|picked up|borrowed) (?:a |the |some |my |an? |my dads |my grandpas )?(?:gun|pistol|rope|razor|razors|razor blades|blades|noose|helium|(?:bottle of )?(?:sleeping )?pills|bullets|ammo) (?:\\w+ ){0,3}(?:to (?:die|end|kill|do)|for (?:it|tonight|when|myself|this|that)|and (?:i|im|its|a note|wrote)|online|yesterday|last night|today|ready)",
  ),
  rule(
    "en-have-ready",
    "preparation",
    0.8,
    "(?:have|got|ive got|i have) (?:everything|it all|all of it|the pills|the rope|the gun|what i need|the stuff|things) (?:i need|ready|set up|prepared|planned|laid out|lined up|in (?:my|the) (?:room|car|drawer))(?= (?:[.,?]|for (?:it|tonight|when|tomorrow)|to (?:do|die|end|go)|now|tonight|and|next)|$)",
  ),
  rule(
    "en-lined-up",
    "preparation",
    0.9,
    "(?:pills|tablets|meds|bottles?) (?:are |r |all |is |im )*(?:lined up|laid out|in front of me|on the table in|next to me|counted|sitting here|right here)|counted (?:out )?(?:my|the|all (?:my|the)) (?:pills|tablets|meds)|counting (?:my|the|out my) (?:pills|tablets)|gun is loaded|loaded (?:the|my) gun|tied (?:a|the) (?:noose|knot|rope)|(?:drove|went|walked|been going|gone) (?:out |up )?to the (?:bridge|tracks|cliff|roof) (?:\\w+ ){0,4}(?:last night|yesterday|today|tonight|again|and (?:stood|sat|looked|almost))|practi[cs](?:ed|ing) (?:tying|with the rope)|researched (?:how|ways|methods)|looked up (?:how to (?:die|kill|tie)|ways to|methods|how many|how much)",
  ),
  rule(
    "en-affairs",
    "preparation",
    0.5,
    "(?:got|getting|put|putting|gotten) (?:all )?my affairs in order|(?:wrote|writing|made|making|updat\\w+|signed|finished) (?:out )?my will(?= (?:[.,?]|last|yesterday|today|and|so|this)|$)|paid (?:off )?(?:all )?my (?:debts|bills) so (?:they|nobody|no one|my)|cancel(?:ed|led)? everything (?:so|because)|tying up (?:all )?(?:my )?loose ends(?! (?:at work|on (?:the|a|this)))",
  ),
  // Means
  rule(
    "en-means-have",
    "means-access",
    0.45,
    "(?:i |ive |there is |theres |we |still |my dads? |my husband |have |with |got ){1,3}(?:has |have |got |keep |keeps |own )?(?:access to )?(?:a |my |the |enough |some |lots of |a lot of |plenty of |a bottle of |bottles of |old |dads |leftover )*(?:gun|guns|pistol|rifle|firearm|shotgun|pills|sleeping pills|painkillers|razor|razors|blade|blades|rope|meds|oxy|insulin)(?= (?:[.,?]|in|at|here|next|right|upstairs|under|by|saved|left|locked|and|that|on|from|i could|close|with me)|$)",
  ),
  // Goodbye and giving away
  rule(
    "en-goodbye",
    "goodbye",
    0.8,
    "(?:goodbye|good bye|farewell) (?:world|cruel world|everyone|everybody|all|forever|to (?:everyone|everybody|my (?:kids|family|mom|dad|friends|loved ones|children|wife|husband|dog|sister|brother)|this (?:world|life)|life))|(?<!(?:wish (?:i|i had|id|i could have|i could)|never got to|never|didnt get to|didnt|couldnt|could|got to|chance to|able to|have|had|hadnt|havent|without|time i|when i|after i|before i) )(?:say|said|saying|came to say|want to say|wanted to say|here to say|time to say) (?:my |final |one last |a last |a final )?(?:goodbye|goodbyes|good bye|bye|farewell)(?= (?:[.,?]|before|in case|to (?:everyone|you|my (?:kids|family|friends)|the people)|forever|for good|and)|$)|this is goodbye",
  ),
  rule(
    "en-last-message",
    "goodbye",
    0.85,
    "(?:this is|its|will be|might be|probably) (?:probably |maybe |likely )?(?:my last|the last) (?:message|text|time (?:we|ill|you|im|i)|conversation|thing i|words)|last time (?:youll|you will|we will|well|ill|anyone will|theyll|you) (?:\\w+ )?(?:hear|talk|see|speak|write|bother)|wont (?:hear|be hearing) from me (?:again|anymore|after)",
  ),
  rule(
    "en-tell-them",
    "goodbye",
    0.8,
    "(?:tell|let) (?:my (?:\\w+ )?\\w+|them|him|her|everyone|everybody) (?:that |know )?(?:that )?(?:i (?:love|loved|always loved|am sorry|was sorry|tried)|im sorry|it wasnt their fault|it isnt their fault|its not their fault)(?= [.,?]|$| them| her| him| and| i| ok| very| so| please| when| after)",
  ),
  rule(
    "en-when-gone",
    "goodbye",
    0.65,
    "(?:when|after|once|if) (?:im|i am|i m) (?:gone|no longer here|not here anymore|dead|not around anymore|finally gone)(?! (?:for (?:the|a|two|my)|on|to (?:work|school|the|college)|from (?:my )?(?:desk|home|work)|this weekend|next week|at|away|fishing|i (?:want|wish) (?:my ashes|to be buried)))",
  ),
  rule(
    "en-look-after",
    "goodbye",
    0.65,
    "(?:who(?:s| is| will| would)? (?:going to )?|will |please |someone |take |make sure )(?:\\w+ ){0,2}(?:look after|take care of|care for|feed) (?:my|the) (?:\\w+ )?(?:cat|dog|kids?|children|pets?|mom|baby|son|daughter|plants) (?:when im gone|after im gone|if im gone|once im gone|if something happens to me|if im not (?:here|around)|when im not (?:here|around) anymore)",
  ),
  rule(
    "en-sorry-all",
    "goodbye",
    0.55,
    "(?:im sorry (?:for everything|to everyone|mom|mum|dad|i couldnt be stronger|for what im about to do)|forgive me (?:for (?:this|what i|leaving)|mom|everyone)|thank you for everything (?:but|you tried|ive)|thanks for everything (?:but|you tried|goodbye))(?= ?[.,?]|$| but| i| and| when)",
  ),
  rule(
    "en-giving-away",
    "giving-away",
    0.7,
    "(?:giving|gave|given|give) (?:away )?(?:all |most of |some of )?(?:of )?(?:my|his|the) (?:\\w+ )?(?:stuff|things|belongings|possessions|clothes|records|guitar|collection|watch|jewelry|jewellery|ring|games|books|dog|cat|pets?|savings|tools|car|favou?rite \\w+) (?:away|to (?:my|people|friends|anyone|everyone))(?! (?:to (?:charity|goodwill|the (?:charity|thrift))|for (?:charity|recycling)|because (?:im|we|i am) (?:moving|downsizing)|donat))|(?:giving|gave|given|give) (?:all )?my (?:stuff|things|belongings|possessions) away|(?:giving|gave|given|give) away (?:all |most )?(?:of )?(?:my) (?:stuff|things|belongings|possessions|\\w+)(?! (?:to (?:charity|goodwill|the (?:charity|thrift))|for (?:charity|recycling)|because (?:im|we|i am) (?:moving|downsizing)))|found (?:a |new |someone )(?:\\w+ )?(?:home|to take) (?:for )?my (?:cat|dog|pets?)(?= [.,?]|$| so| and| for when)",
  ),
  rule(
    "en-sudden-calm",
    "sudden-calm",
    0.5,
    "(?:feel|feeling|felt|im|i am|been|everything (?:is|feels)) {adv}(?:\\w+ )?(?:at peace|calm|peaceful|clear|relieved|lighter|free|okay) (?:now|finally|suddenly|all of a sudden|today|with (?:my|it|the) (?:decision|choice|ending)|because (?:i|its)|since i decided|about it)|(?:finally|suddenly) (?:feel |am |im |at )?(?:at peace|calm|peace|made peace|know what (?:i have|i need|to|ive got) to do|okay with (?:it|dying))|everything (?:is|makes) (?:clear|sense) now|(?:ive|i have) made (?:my )?peace|its all going to be (?:ok|okay|over) (?:soon|now)",
  ),
  // Self-harm
  rule(
    "en-cut",
    "self-harm",
    0.75,
    "(?:cut|cutting|cuts|burn|burned|burning|burnt|scratch|scratching|scratched|bruise|bruising|stab|stabbed|hit|hitting|punch|punching|punched|carve|carving|carved|bite|biting) (?:into )?(?:my ?self|my (?:own )?(?:\\w+ )?(?:arms?|wrists?|legs?|thighs?|skin|stomach|hips?|ankles?|forearms?))(?! (?:shav\\w+|cook\\w+|chopping|slicing|gardening|while|with (?:the|a) (?:can|oven|iron|pan|stove|kettle|paper)|on (?:the|a|an|some) (?:\\w+ ?)+|by accident|accidentally|some|a (?:slice|piece|break|deal)|off|out|short|free|at (?:work|the gym)|in (?:the|a) (?:\\w+ )?(?:kitchen|game|sun)|making|opening|playing|doing (?:the|dishes)|loose|sunbathing|tanning))",
  ),
  rule(
    "en-self-harm",
    "self-harm",
    0.75,
    "(?:self ?harm|selfharm|self ?injur|self ?mutilat)(?:s|ed|ing|med|ming|y|e|ies)?(?! (?:awareness|training|policy|prevention|statistics|research|course))|relapsed (?:on|with|into) (?:sh|cutting|self ?harm)|(?:did|do|doing) sh (?:again|last|today)|cutting again|i cut (?:again|last night|today|yesterday|tonight|because|to feel|when i|so i|deep|every)(?! (?:my|the|class|work|sugar))",
  ),
  rule(
    "en-hurt-myself",
    "self-harm",
    0.65,
    "(?:hurt|hurting|harm|harming|harmed|punish|punishing|injure|injuring|damage|damaging) (?:my ?self|my (?:own )?body)(?! (?:at|playing|running|lifting|on (?:my|the|a)|working|falling|skating|skiing|climbing|in (?:the|a) (?:gym|game|crash|accident|fall|match)|doing|trying to|by (?:accident|overworking|not resting)|badly (?:at|playing|skiing)|while|with work|during|exercising|training))",
  ),
  rule(
    "en-self-harm-urge",
    "self-harm-urge",
    0.75,
    "(?:want|urge|urges|wanting|need|needing|feel like|thinking (?:about|of)|thoughts? (?:of|about)|tempted|craving|close|itching|impulse|impulses|keep thinking (?:about|of)|scared ill|might|going|wish i could|about) (?:to )?{adv}(?:to )?(?:cut(?:ting)?(?= (?:myself|my (?:arms?|wrists?|legs?|thighs?|skin)|again|tonight|so|[.,?]|rn|right now|really)|$)|hurt(?:ing)? (?:my ?self|my body)|harm(?:ing)? my ?self|self ?harm(?:ing)?|burn(?:ing)? my ?self|scratch(?:ing)? my(?:self| skin)|relapse (?:on|into|with) (?:sh|cutting)|punish(?:ing)? myself|hit(?:ting)? myself|bleed|feel (?:the )?blade)",
  ),
  rule(
    "en-self-injury-act",
    "self-harm",
    0.6,
    "(?:bang|banging|banged|slam|slamming|hit|hitting|smash|smashing) my head (?:against|on|into) (?:the |a )?(?:wall|door|floor|desk)(?! (?:trying|figuratively|over this|with (?:this|math))|.*(?:code|homework|bug|maths?|spreadsheet|excel))",
  ),
];
