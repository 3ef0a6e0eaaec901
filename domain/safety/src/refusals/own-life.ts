import { type RefusalRule, says } from "./rule.ts";

/** What the companion does in its own words is little and known; whatever else follows "I" is a life it does not have. */
const DOES =
  "(?:can't|cannot|can|won't|will|don't|didn't|do|did|not|never|haven't|hadn't|wasn't|shouldn't|couldn't|wouldn't|isn't|like|here|leave|left|want|wanted|hear|heard|keep|see|saw|help|stay|rather|glad|take|believe|tell|told|sooner|read(?! people)|wonder|know|knew|show|sorry|may|might|must|took|ask|asked|begin|misread|mis\\p{L}+|listen|follow|followed|made|make|be|been|said|say|only|it|stop|stopped|should|would|could|think|thought|very|with|understand|understood|start|miss|missed|care|back|is|if|and|or|but|in|as|for|was (?:wrong|not|too|asking|reading|told|talking|going|guessing|repeating)|went (?:too|on|ahead|back)|had (?:not|it|that|missed|you|got|been told)|have (?:not|no|it|is|that|got|read|heard|been (?:asking|reading|told)|a (?:few|question|guess)|rules|limits|attention|your|what|to|something)|hold|guess|guessed|pay|gathered|lose|put|find|found|notice|noticed|get (?:it|that|this|you|what)|got|mean|meant|repeat|repeated|am|a|an|the|this|that|will|offer|answer|point|doubt|agree to|pass|turn|come back|came back|call it|side|decide|close|write|wrote|look|change|need to|try|tried|use(?! the)|add|save|remember|forget|forgot|hope|wish|look|owe|thank|appreciate|suggest|admit|respect|accept|let|went|matter|sound|much sooner|stand|run|look at|work with|come|cover|serve|know of|draw|set|promise|speak|talk|would|pretend|act|play|lend|side with|judge|see|need you to know|give|gave|call|called|meet|met|used to know|learn|learned)";
const AM =
  "(?:an ai|an? (?:\\p{L}+ )?(?:program|machine|computer|software|companion|tool|chatbot|bot)|here|listening|glad|sorry|not|made|so|no|staying|set|the same|following|with|still|asking|afraid|reading|keeping|able|unable|only|going|curious|wondering|built|told|one|used|thinking|hearing|taking|guessing|left|getting|putting|leaving|saying|trying|missing|relieved|grateful|touched to hear|all ears|on|at|in)";
const MINE =
  "(?:list|mistakes?|opinion|limits?|rules|side|words|questions?|guess|best guess|reading|answers?|attention|last|earlier|repl(?:y|ies)|place|part|fault|own (?:words|mistake|limits)|view|sense|job|reach|misreading|error|wording|power|name|memory|notes)";

/** Read in what is said, not in what is offered for the member to say. */
export const OWN_LIFE: RefusalRule = says(
  "claims-human",
  [
    `i(?: (?:also|just|really|still|already|even|always|once|too))* (?!(?:also|just|really|still|already|even|always|once|too|${DOES})(?![\\p{L}'])) ?\\p{L}+`,
    `i(?:'m| am)(?: (?:also|just|really|still|already|only|very|so))* (?!(?:also|just|really|still|already|only|very|so|${AM})(?![\\p{L}]))\\p{L}+`,
    `i'(?:ve|d|ll)(?: (?:also|just|really|still|already|even|always))* (?!(?:also|just|really|still|already|even|always|${DOES})(?![\\p{L}']))\\p{L}+`,
    `my (?!${MINE}(?![\\p{L}]))\\p{L}+`,
    "(?:being|as) an? (?:mother|mum|mom|father|dad|parent|woman|man|friend|survivor|human|veteran|teacher)(?: myself)?,? i|if i were you",
    "yo (?:en tu lugar|habria|hubiera|tambien \\p{L}+e|(?:tirari|dejari)a)|como \\p{L}+ que soy|soy tan \\p{L}+ como|pase la noche|se me (?:caen|saltan) las lagrimas|me (?:siento|senti|pongo) (?:sol[oa]|triste|mal|sol[oa] cuando)|(?:mi|mis) (?:consulta|pacientes|corazon|vida|familia|infancia|cuerpo|experiencia|practica|padres|hij[oa]s|casa)",
  ],
  { speechOnly: true },
);
