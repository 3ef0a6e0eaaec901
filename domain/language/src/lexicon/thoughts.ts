import type { Language } from "@evenkeel/kernel/locale";
import type { DistortionName } from "../understanding.ts";

export interface BeliefRule {
  readonly distortion: DistortionName;
  readonly strength: number;
  /** Sees one sentence or clause, normalised, Spanish without accents. */
  readonly pattern: RegExp;
}

const belief = (distortion: DistortionName, strength: number, ...sources: readonly string[]): BeliefRule => ({
  distortion,
  strength,
  pattern: new RegExp(`\\b(?<!')(?:${sources.join("|")})(?![a-zñ])`),
});

const LABEL =
  "(?:failure|loser|idiot|burden|fraud|fake|disappointment|mess|waste(?: of (?:space|time))?|monster|freak|coward|terrible (?:person|mother|father|friend|parent|mum|mom|wife|husband|daughter|son)|bad (?:person|mother|mum|mom|father|friend|parent|daughter|son)|horrible person|joke|useless|worthless|stupid|pathetic|unlovable|broken|dumb|ugly|lazy|weak|hopeless|incompetent|inadequate|crazy|selfish|unlikable|disgusting|toxic|annoying|boring|not (?:good|smart|pretty|strong) enough|never (?:good )?enough|impost[eo]r)";
const ETIQUETA =
  "(?:fracas(?:o|ad[oa])|inutil|carga|estupid[oa]|tont[oa]|idiota|mala (?:persona|madre|hija|amiga)|mal (?:padre|hijo|amigo)|basura|monstruo|decepcion|desastre|fraude|cobarde|debil|fe[oa]|gord[oa]|perdedora?|mierda|pesad[oa]|burr[oa]|incapaz|una molestia|un estorbo|poca cosa|insoportable|egoista|vag[oa])";

export const BELIEFS: Readonly<Record<Language, readonly BeliefRule[]>> = {
  en: [
    belief(
      "all-or-nothing",
      0.7,
      "(?:i|it|this|that|they|he|she|everything|nothing)~?(?:completely|totally|entirely|utterly|absolutely) (?:ruined|failed|useless|worthless|pointless|over|destroyed|wasted)".replace(
        "~?",
        "(?: \\S+){0,3} ",
      ),
      "either [^.]{2,40} or (?:i'm|i am|it's|nothing|it)",
      "if (?:i'm not|it's not|i don't|i can't)(?: \\S+){1,6},? (?:then )?(?:i'm|it's|what's the point|there's no point)",
      "all or nothing",
      "no point (?:in )?(?:if|unless)",
      "(?:i'm|i am|it's|everything is) (?:a )?(?:total|complete|absolute) (?:failure|disaster|mess|waste|idiot)",
      "(?:never|not) good enough",
      "(?:nothing|everything) (?:i do )?(?:is|goes|i do is) (?:wrong|right|good|bad|ruined|pointless)",
    ),
    belief(
      "overgeneralisation",
      0.75,
      "(?:i|it|they|people|he|she|we|you|this|things|my life|everything)(?:'m|'s|'re| am| is| are)? (?:always|never)(?: ever)? (?!been to|mind|tried|met|seen|heard|had a)\\w+",
      "(?:i|it|they)(?:'ll| will| can| could)(?: \\S+)? (?:always|never) \\w+",
      "(?:everything|nothing) (?:i (?:do|touch|try|say)|always|ever|in my life|goes|works|is going|will|ever)",
      "(?:everyone|everybody|no one|nobody|all (?:men|women|people|guys|girls)) (?:always|never|leaves|hates|lies|is against|wants|likes|cares|loves|gives a (?:shit|damn|fuck))",
      "every (?:single )?time i",
      "(?:this|it) always happens(?: to me)?",
      "i (?:ruin|mess up|screw up|fuck up|fail at|destroy|break) (?:everything|everyone|every)",
      "story of my life",
      "nothing (?:ever )?(?:works|goes|gets|changes|helps)(?: (?:out|right|better))?",
      "i can't do anything(?: right)?",
      "i don't (?:ever )?do anything right",
      "nobody (?:ever )?\\w+s me",
      "no one (?:ever )?\\w+s me",
    ),
    belief(
      "mental-filter",
      0.55,
      "(?:the only thing|all) i (?:can )?(?:see|think about|remember|notice|hear) is",
      "(?:it|that) doesn't count",
      "anyone (?:can|could) (?:do|have done) (?:it|that)",
      "(?:they|he|she|people)(?:'re| are|'s| is)? (?:just|only) (?:being|saying (?:it|that)) (?:nice|polite|to be)(?: nice)?",
      "it was (?:just|only) luck",
      "i (?:just|only) got lucky",
      "nothing good (?:ever )?(?:happens|happened)",
    ),
    belief(
      "should-statement",
      0.7,
      "i (?:really )?(?:should|shouldn't|ought to|must|mustn't)(?: not)? (?:be|have|feel|know|do|just|always|never|not|already|try|at least|stop|at my age|get|handle|cope|say|eat|work)",
      "i(?:'m| am) supposed to",
      "(?:he|she|they|people|it|my \\w+) (?:should|shouldn't)(?: have)? \\w+",
      "i have to be (?:perfect|strong|the best|nice|better)",
      "i need to be perfect",
      "i'm not (?:allowed|supposed) to",
    ),
    belief(
      "labelling",
      0.8,
      `(?:i'm|i am|i feel like|i must be|i was|makes me|that i'm|i'm just|i'm such|i'm being|call me|i've always been)(?: (?:such|just|so|a|an|the|really|like|and|fat|stupid|dumb|lazy|ugly|i'm|i am|fucking|totally|completely|always|nothing but|going to be|worst|kind of|basically|literally|clearly|obviously)){0,5} ${LABEL}`,
      "(?:he|she|they)(?:'s|'re| is| are) (?:such )?(?:a |an )?(?:idiot|monster|narcissist|psycho|evil|worst person|toxic)",
      "what(?:'s| is) wrong with me",
      "i hate myself",
      "good for nothing",
    ),
    belief(
      "personalisation",
      0.75,
      "(?:it's|it is|it was|that's|this is|it's all|all|probably)(?: all| probably)? (?:my fault|because of me|on me|down to me)",
      "i (?:made|caused|forced) (?:him|her|them|it|my \\w+) (?:to )?\\w+",
      "because (?:of me|i wasn't|i'm not (?:good|enough))",
      "if (?:only )?i (?:had|hadn't|'d|was|were|wasn't)(?: \\S+){1,8} (?:wouldn't|would still|would have|would be)",
      "i should have (?:been there|known|stopped|done more|saved|called|seen)",
      "i let (?:everyone|everybody|them|him|her|my \\w+) down",
      "i(?:'m| am) to blame",
    ),
    belief(
      "magnification",
      0.65,
      "(?:it's|it is|this is|that's|it was|that was|it would be|it'll be)(?: \\S+){0,3} (?:the end of the world|a (?:total |complete )?disaster|a catastrophe|the worst thing|unbearable|a nightmare)",
      "(?:my|our) (?:whole )?(?:life|career|future|world) (?:is|will be|would be) (?:over|ruined|finished|falling apart|destroyed)",
      "(?:i|we) (?:can't|couldn't|will never) (?:survive|bear|stand|live with|recover from|get over)",
      "(?:ruined|ruins|ruining|destroyed) (?:everything|my life|it all)",
      "i(?:'ve| have) ruined",
      "everything is (?:falling apart|ruined|over|a disaster)",
      "i(?:'ll| will) lose everything",
    ),
    belief(
      "emotional-reasoning",
      0.65,
      "i feel (?:like|as if|that) (?:i'm|i am|a|an|such|i|everyone|nobody|no one|he|she|they|it|nothing|everything)(?! (?:need|want|should talk|could|crying|have to))",
      "i feel (?:so )?(?:stupid|useless|worthless|guilty|unlovable|like a (?:burden|failure|fraud)),? (?:so|therefore|which means)",
      "because i feel",
      "it feels like (?:nothing|everyone|nobody|everything|i)",
    ),
    belief(
      "mind-reading",
      0.75,
      "(?:everyone|everybody|people|they|he|she|my \\w+|the \\w+|others|nobody|no one)(?: \\S+)?(?: all| probably| must| just| secretly| always| will| obviously| clearly| definitely| really)*(?:'s|'re|'ll| is| are)? (?:think(?:s|ing)?|know(?:s)?|hate(?:s)?|judg(?:e|es|ing)|laugh(?:s|ing)? at|look(?:s|ing)? down on|see(?:s)?|believe(?:s)?|dislike(?:s)?|resent(?:s)?|sick of|tired of|find(?:s)?|would be happier|notice(?:s|d)?)(?: that| of)? (?:me|i'm|i am|i|i'll|how|that i|it's me|about me)",
      "(?:everyone|everybody|people|they) (?:is|are|was|were|'re) (?:judging|staring|laughing|talking about|looking at|watching|against|disappointed)",
      "(?:nobody|no one|everyone|everybody|they|he|she) (?:all )?(?:hates?|likes?|cares?|loves?|wants?|understands?|would (?:care|notice|miss))(?: about)? ?(?:me|if i)?(?=[\\s.!]*$|,| me| about me| anymore| if)",
      "(?:he|she|they) must (?:think|hate|be (?:mad|angry|disappointed))",
      "(?:he|she|they)(?:'s|'re| is| are) (?:probably|obviously|definitely|clearly) (?:mad|angry|annoyed|disappointed|ignoring|bored|avoiding)",
    ),
    belief(
      "fortune-telling",
      0.75,
      "(?:i|it|this|that|things|nothing|they|he|she|everyone|nobody|no one)(?:'ll| will| won't|'m going to|'s going to| is going to| am going to| are going to|'re going to)(?: \\S+){0,2} (?:never|always|fail|leave me|hate me|be alone|end up|go wrong|fall apart|get worse|get better|get fired|lose|mess|ruin|be rejected|die alone|laugh|work out|change|find out|let|forgive me|go badly|be a disaster|embarrass)",
      "i(?:'ll| will| am going to|'m going to) (?:end up|die) alone",
      "(?:never|not ever|won't(?: ever)?) (?:going to )?(?:get (?:better|over|a job|anywhere)|be (?:happy|okay|ok|loved|normal|enough|able)|find (?:anyone|someone|love|a job)|change|amount to|recover|work out)",
      "no one (?:will|is going to) (?:ever )?\\w+",
      "nobody (?:will|is going to) (?:ever )?\\w+",
      "i know (?:it|i|he|she|they)(?:'ll|'s going to|'m going to| will)",
      "what if (?:i|he|she|they|it|we|everyone|something)",
    ),
  ],
  es: [
    belief(
      "all-or-nothing",
      0.7,
      "(?:todo|nada) (?:es|esta|sale|me sale|lo que hago (?:es|esta|sale))(?: \\S+)? (?:mal|bien|perdido|inutil|una mierda|un desastre|arruinado)",
      "(?:un|una) (?:total|completo|completa|absoluto) (?:fracaso|desastre|inutil)",
      "o (?:todo|lo hago perfecto) o nada",
      "si no (?:soy|lo hago|puedo|es)(?: \\S+){1,6},? (?:no|soy|para que)",
      "no soy (?:lo )?suficiente(?:mente)?",
    ),
    belief(
      "overgeneralisation",
      0.75,
      "(?:yo )?(?:siempre|nunca|jamas) (?:me |lo |la |les |le |te |se |nos )?(?:\\w+)",
      "(?:todo|nada) (?:me sale|lo que (?:hago|toco|intento|digo)|me sale (?:bien|mal)|sirve|funciona|cambia|va a)",
      "(?:todos|todo el mundo|nadie) (?:siempre|nunca|me (?:abandona|deja|odia|miente|quiere|entiende|escucha|ayuda|soporta|aguanta))",
      "cada vez que (?:yo )?\\w+",
      "(?:lo )?(?:arruino|echo a perder|la cago|estropeo|fallo en)(?: siempre)? ?(?:todo)?",
      "no (?:hago|puedo hacer) nada bien",
      "siempre (?:me )?pasa lo mismo",
    ),
    belief(
      "mental-filter",
      0.55,
      "(?:lo unico|solo) que (?:veo|pienso|recuerdo)",
      "(?:eso )?no cuenta",
      "fue (?:solo |pura )?suerte",
      "cualquiera (?:puede|podria|lo hace)",
      "(?:solo )?lo dicen por (?:quedar bien|ser amables|lastima)",
    ),
    belief(
      "should-statement",
      0.7,
      "(?:yo )?(?:deberia|debo|tendria que|tengo que|debi|deberian|deberia haber)(?: \\S+)? ?(?:ser|estar|poder|haber|hacer|sentir\\w*|saber|tener|trabajar|estudiar|superar\\w*|dejar|hacerlo)",
      "no deberia \\w+",
      "se supone que",
      "tengo que ser (?:fuerte|perfect[oa]|mejor)",
    ),
    belief(
      "labelling",
      0.8,
      `(?:soy|me siento|sere|he sido|siempre fui|siento que soy)(?: (?:tan|muy|un|una|el|la|tremend[oa]|como|solo|simplemente|bien|puro|pura)){0,3} ${ETIQUETA}`,
      "no sirvo para nada",
      "no valgo (?:nada|para nada)",
      "me odio",
    ),
    belief(
      "personalisation",
      0.75,
      "(?:es|fue|todo (?:es|fue)|todo es|seguro (?:es|fue)|era) (?:todo )?(?:por )?mi culpa",
      "(?:es|fue) por mi\\b(?! \\w)",
      "si (?:yo )?(?:no )?(?:hubiera|hubiese)(?: \\S+){1,9} (?:hubiera|habria|estaria|seguiria|no habria)",
      "les? falle",
      "debi (?:haber|estar|saber|hacer)",
    ),
    belief(
      "magnification",
      0.65,
      "(?:es|fue|sera|va a ser|seria) (?:el fin del mundo|lo peor|una catastrofe|un desastre|horrible|insoportable)",
      "(?:mi|toda mi) vida (?:esta|se) (?:\\w+ )?(?:acab\\w+|arruin\\w+|destrozada|destruida|perdida|terminada)",
      "(?:arruine|arruino|perdi|destrui) todo",
      "no (?:lo )?(?:voy a poder|podria) (?:soportar|superar|vivir)\\w*",
    ),
    belief(
      "emotional-reasoning",
      0.65,
      "(?:yo )?siento que(?! (?:necesito|quiero))",
      "me siento como (?:un|una|si)",
    ),
    belief(
      "mind-reading",
      0.75,
      "(?:todos|todo el mundo|la gente|mis? \\w+|ellos|ellas|el|ella|nadie|seguro(?: que)?)(?: \\S+)?(?: me| que| ya| seguro| segurament\\w+)* (?:piensan?|creen?|odian?|juzgan?|miran?|critican?|ven como|consideran?|detestan?|se rien?|saben?)(?: (?:de mi|que (?:soy|no|estoy)|mal de mi|en mi))?(?=[\\s.!,]|$)(?<=mi|que (?:soy|no|estoy)|me (?:odian?|juzgan?|miran?|critican?|detestan?)|mal de mi)",
      "nadie me (?:quiere|entiende|soporta|aguanta|extrañaria)",
      "(?:a nadie|no) (?:le|les) importo(?: a nadie)?",
      "(?:se rien|hablan mal|se burlan) de mi",
      "(?:debe|deben|ha de|seguro) (?:de )?(?:pensar|creer|estar enojad[oa]s?)",
      "les? caigo mal(?: a todos)?",
      "me odian?(?=[\\s.!,]|$)",
    ),
    belief(
      "fortune-telling",
      0.75,
      "(?:nunca|jamas|nadie) (?:me |lo |la |nada )?(?:voy a|va a|podre|sere|van a|encontrare|lograre|conseguire|mejorare|saldre|querra|cambiara)(?: \\w+)?",
      "(?:todo |nada |esto |me )?(?:va|voy|van) a (?:salir mal|fracasar|fallar|quedarme sol[oa]|reprobar|suspender|empeorar|mejorar nunca|dejarme|odiarme|quedar en ridiculo|despedir)",
      "voy a (?:morir|terminar|acabar|quedarme)(?: \\w+)? sol[oa]",
      "me voy a quedar sol[oa]",
      "me van a (?:dejar|odiar|rechazar|despedir|echar)",
      "nada va a (?:cambiar|mejorar)",
      "(?:y|que pasa) si (?:me|no|fallo|se|ella|el|todo|fracaso)",
      "no (?:lo )?voy a (?:poder|lograr|pasar|conseguir)",
    ),
  ],
};

/** Not a belief but an event or a plain fact. */
export const NOT_BELIEF: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:and |but |so )?(?:yesterday|today|last (?:night|week)|this morning))\b[^.]*\b(?:went|came|had|did|said|told|got)\b(?![^.]*\b(?:always|never|everyone|nobody|useless|fault)\b)|\b(?:i always (?:eat|have|drink|watch|go|wake|walk|take|use|listen|enjoy|love|liked|wanted) |never mind|i've never (?:been to|tried|met|seen|heard)|i should (?:go|get going|sleep|run|head)(?: now)?$|should i\b|nothing (?:much|really|new|else|to worry)|what if (?:we|you))/,
  es: /\b(?:siempre (?:desayuno|como|veo|voy|escucho|quise|me gust\w+) |nunca he (?:ido|visto|probado|estado)|tengo que (?:ir|irme|dormir)\w*|como siempre|para siempre|casi nunca$|nada nuevo|nada mas$)/,
};
