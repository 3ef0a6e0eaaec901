import { type CueRule, cuePattern } from "./cue-pattern.ts";

/** What a message tells of: what happened, and how it is. The more particular stands before the more general. */
export const LIFE_CUES: readonly CueRule[] = [
  [
    "provider",
    cuePattern(
      "(?:(?<!dont )(?<!never )(?:i )?(?:have|see|seeing|ive got) (?:a|an) (?:therapist|psychiatrist|counsell?or|psychologist)(?: \\w+){0,4}|(?:my|the) (?:therapist|psychiatrist|psych|counsell?or|shrink|doctor|doc|gp|sponsor|social worker|case manager|caseworker)(?: \\w+){0,4}|(?:im|i am|been) in therapy|(?:missed|skipped|cancelled|canceled) (?:my |the )?(?:therapy|session|appointment|intake)(?: \\w+){0,3}|therapy (?:gap|session|intake)|(?:mi|la|el) (?:terapeuta|psicolog[oa]|psiquiatra|doctora?|medic[oa]|padrino)(?: \\w+){0,4}|(?:voy a|estoy en) terapia|falte a (?:terapia|la sesion|mi cita))",
    ),
  ],
  [
    "harsh-words",
    cuePattern(
      "(?:(?:he|she|they|dad|mom|mum|father|mother|boss|my \\w+)(?:s)? (?:\\w+ ){0,2}(?:said|says|told me|called me|calls me|yelled|screamed|texted)(?: \\w+){0,2} (?:im|i am|that i|youre|i was|im a|im such)(?: \\w+){0,6}|(?:waste of|disappointment|good for nothing|called me)(?: \\w+){0,4}|(?:me (?:dijo|dice|dijeron|grito)) (?:que )?(?:soy|no sirvo|era|una?)(?: \\w+){0,4}|una decepcion)",
    ),
  ],
  [
    "discrimination",
    cuePattern(
      "(?:racis[tm]\\w*|slurs?|misgender\\w*|deadnam\\w*|homophob\\w+|transphob\\w+|bigot\\w*|harass\\w*|microaggress\\w+|because (?:of my (?:skin|race|accent)|im (?:black|brown|gay|trans|old|an immigrant))|ageist|(?:too|so) old(?: for)?|complain\\w* about me|discrimin\\w+|racis(?:ta|mo)|me acosan?|por ser (?:gay|trans|morena?|negra?|extranjer[oa])|insulto\\w*)",
    ),
  ],
  [
    "breakup",
    cuePattern(
      "(?:broke up|break ?up|dumped me|left me|divorc\\w+|(?:my|the) ex|split up|relationship (?:ended|is over)|(?:partner|boyfriend|girlfriend|husband|wife) (?:\\w+ ){0,2}(?:distant|left|cold|pulling away)|terminamos|me dejo|mi ex|nos separamos|ruptura)",
    ),
  ],
  [
    "relapse",
    cuePattern(
      "(?:relaps\\w+|drank again|drinking again|used again|blew (?:my )?sobriety|fell off the wagon|slipped (?:up|again)|broke (?:my )?sobriety|sober|sobriety|recai|recaida|volvi a (?:tomar|beber|consumir))",
    ),
  ],
  [
    "comrades",
    cuePattern(
      "(?:lost (?:good |some |a lot of )?(?:men|guys|buddies|brothers|friends|people)|deployed|deployment|the service|served|veteran|combat|my unit|the war|perdi companeros|la guerra)",
    ),
  ],
  [
    "anniversary",
    cuePattern(
      "(?:anniversary|(?:its|it is) (?:been |the |that )?(?:a year|\\w+ years|time of year)(?: \\w+){0,2}|birthday (?:\\w+ ){0,3}(?:his|her|would)|this time of year|aniversario|hace (?:un ano|\\w+ anos) que)",
    ),
  ],
  [
    "body",
    cuePattern(
      "(?:restrict\\w*|bing\\w+|purg\\w+|cant eat|not eating|havent eaten|dont eat|my (?:body|weight)|weigh(?:t|ed| in)?|fat|mirror|gained|lost \\w+ (?:pounds|lbs|kilos)|diet\\w*|no (?:puedo|quiero) comer|mi (?:cuerpo|peso)|gord[oa]|espejo|atracon\\w*|dieta)",
    ),
  ],
  [
    "medication",
    cuePattern(
      "(?:(?:my |the |new |changed (?:my|the) )(?:meds?|medication|pills|dose|prescription)(?: \\w+){0,4}|meds (?:\\w+ ){0,2}(?:foggy|fog|make|got|changed)|side effects?|refills?|foggy|(?:mis|las|los) (?:medicinas?|pastillas|medicamentos?)(?: \\w+){0,3}|efectos secundarios)",
    ),
  ],
  [
    "pain",
    cuePattern(
      "(?:chronic pain|my (?:back|knee|shoulder|leg|hip|neck|head)s? (?:\\w+ ){0,2}(?:hurts?|kills?|is|are|out)|in pain|injur\\w+|surgery|cant exercise|hurts (?:all the time|to \\w+)|dolor (?:de|cronico)|me duele(?: \\w+){0,3}|lesion|operacion)",
    ),
  ],
  [
    "worse",
    cuePattern(
      "(?:getting worse|worse (?:now|than)|feel worse|made it worse|(?<!is it )(?<!that )(?<!thing )making it worse|this (?:isnt|is not|doesnt) help\\w*|not helping|(?:me siento |estoy )?peor|no (?:me )?(?:ayuda|sirve))",
    ),
  ],
  [
    "better",
    cuePattern(
      "(?:(?:feel|feeling|a bit|little|bit|slightly|somewhat|tiny bit) (?:\\w+ ){0,2}(?:better|calmer|lighter|steadier)|(?<!something )(?<!anything )(?<!nothing )(?:that|it|this) (?:actually |kinda |kind of |sort of )?(?:helps|helped|works|worked)|calmer(?: now)?|(?:un poco|poquito|algo|me siento|estoy|ya) (?:\\w+ )?(?:mejor|mas tranquil[oa])(?: ahora)?|(?:mejor|mas tranquil[oa]) ahora|me ayudo)",
    ),
  ],
  ["thanks", cuePattern("(?:thanks?|thank you|thx|ty|appreciate (?:it|you|that)|gracias)")],
  [
    "not-acting",
    cuePattern(
      "(?:(?:i |do |really |actually )*(?<!if )(?<!whether )(?:dont|do not) (?:really |actually )?want to (?:die|be dead|kill myself)|no me quiero (?:morir|matar)|no quiero (?:morir(?:me)?|matarme)|matarme no|(?:i )?(?:wouldnt|wont|would never|will never|am not going to|im not going to|not going to) (?:actually |really |ever )?(?:do|act on|try) (?:anything|it|that|something)(?: \\w+){0,2}|(?:hoy|ahora|esta noche) no$|not (?:right (?:now|this \\w+)|today|tonight)$|not (?:actually |really )?(?:planning|about to|doing|going to do)(?: on)?(?: do(?:ing)?)? (?:anything|it)(?: tho| though)?|not killing(?: myself)?(?: no)?|not (?:like )?doing it|no (?:lo )?(?:haria|voy a hacer|pienso hacer) (?:nada|algo|eso)?|no lo haria)",
    ),
  ],
  [
    "ambivalent",
    cuePattern(
      "(?:dont know if (?:i|id|i would) (?:\\w+ ){0,3}(?:do|mean|act|could)(?: \\w+){0,2}|part of me(?: \\w+){0,5}|not sure i (?:really |actually )?want to die|(?:not sure|dont know) (?:if|that) i want(?: \\w+){0,3}|wouldnt (?:actually|really|ever)(?: \\w+){0,2}|(?:i )?(?:do|did)nt (?:actually|really) (?:do|want)(?: \\w+){0,2}|no se si (?:lo haria|de verdad|quiero)(?: \\w+){0,3}|una parte de mi(?: \\w+){0,5}|a veces no quiero morir(?:me)?)",
    ),
  ],
  [
    "minimises",
    cuePattern(
      "(?:(?:do you think |you think )?(?:im|i am|am i|is it|being) (?:going |being |just )?(?:crazy|nuts|insane|overreacting|losing (?:my mind|it))|(?:estoy|me estoy volviendo) loc[oa]|exagerando|(?:its|it is|im|i m|just|probably|prob) (?:just |all |probably |really )?nothing(?= [.,]|$)|(?:its|it is|im|i m|just|probably|prob) (?:just |all |totally |being )?(?:fine|ok|okay|stupid|dumb|dramatic|not (?:a )?(?:big deal|that (?:bad|deep|serious))|being (?:dramatic|silly)|overreacting)|no big deal|never ?mind|forget (?:it|i said)|(?:no es (?:nada|para tanto|gran cosa)|estoy bien|olvidalo|exagero))",
    ),
  ],
  [
    "drinking",
    cuePattern(
      "(?:(?:wine|beer|vodka|whiske?y|bottle|booze|alcohol)(?: \\w+){0,4}|crav(?:e|ing)s?(?: \\w+){0,3}|(?:need|want) a drink|(?:been |im |was |keep |started |just )?(?:drinking|drunk|wasted|tipsy|hammered|high right now|stoned|smoking a lot)|had (?:a few|some|\\d+) (?:drinks|beers|shots)|(?:estoy |ando )?(?:tomando|borrach[oa]|tomad[oa]|bebiendo))",
    ),
  ],
  [
    "alone",
    cuePattern(
      "(?:(?:i have|ive got|i got|there is|theres|have|got) (?:no one|nobody|no friends|no family)|(?:im|i am|i live|am|live|home|here|all|totally|completely) alone|(?:just|only) me(?: here)?$|(?:nah|no) just me|keep to myself|dont (?:really )?have (?:any |a )?(?:people|person)|by myself|no one (?:here|around|to (?:call|text|ask|talk))|nobody (?:here|around|to (?:call|text|ask|talk))|(?:dont|do not) have (?:anyone|anybody|friends|family|people)|no tengo a nadie|(?:estoy|vivo) sol[oa]|nadie (?:aqui|cerca))",
    ),
  ],
  [
    "cannot-sleep",
    cuePattern(
      "(?:cant sleep|no sleep|havent slept|not sleeping|barely (?:sle\\w+)|nightmares?|awake (?:all night|again)|insomnia|no (?:puedo|logro) dormir|pesadillas?|sin dormir)",
    ),
  ],
  [
    "trauma",
    cuePattern(
      "(?:flashback\\w*|trauma|what (?:he|she|they) did to me|happened to me|assault\\w*|abus\\w+|harass\\w+|keeps? replaying|lo que me hi(?:zo|cieron)|abus\\w+)",
    ),
  ],
  [
    "grief",
    cuePattern(
      "(?:died|passed away|since (?:he|she|they) (?:died|left|passed)|funeral|lost (?:my|him|her)|i miss (?:him|her|them|my \\w+)|fallecio|murio|extrano a|perdi a)",
    ),
  ],
  [
    "family",
    cuePattern(
      "(?:(?:my |the )?(?:dad|mom|mum|mother|father|parents|family|brother|sister|folks|stepdad|stepmom|uncle|aunt)s? (?:\\w+ ){0,6}(?:fight|fought|blowup|blew up|yell\\w*|scream\\w*|argu\\w+|mad|hate\\w*|kicked|disown\\w*|doesnt|dont|wont|never|cut|told|gone|not talking|expect\\w*)|(?:blowup|blow up|fight|fought|argument|argued|falling out|tension) (?:\\w+ ){0,2}with (?:my |the )?(?:dad|mom|mum|mother|father|parents|family|brother|sister|folks|teen\\w*|kids?)|(?:mi|mis) (?:papa|mama|padres|padre|madre|familia|hermano|hermana)(?: \\w+){0,6} (?:pele\\w+|grit\\w+|odi\\w+|no me|enojad\\w+)|(?:pelee|discuti|me pelee) con (?:mi|mis) \\w+)",
    ),
  ],
  [
    "left-out",
    cuePattern(
      "(?:cancel(?:l)?ed (?:on me|coming|the visit|again|last minute)?|didnt (?:invite|ask|call|show|come)|nobody wants me|no one wants me|replaced|not needed|dont need me|forgot about me|retire(?:d|ment)|left out|ignor(?:e|es|ed|ing) me|wanted (?:nothing|none)|cancelaron|no me invitaron|nadie me busca|me jubile|jubilacion|ya no me necesitan)",
    ),
  ],
  [
    "guilt",
    cuePattern(
      "(?:my fault|guilt\\w*|let (?:him|her|them|everyone|my \\w+) down|i ruined|i hurt (?:him|her|them)|i messed (?:it |everything )?up|screwed (?:it |everything )?up|mi culpa|culpable|le falle|les falle|lo arruine)",
    ),
  ],
  [
    "burdened",
    cuePattern(
      "(?:burden|better off without me|drag(?:ging)? (?:everyone|them|him|her) down|(?:im|i am|always) in the way|una carga|estorbo|mejor sin mi)",
    ),
  ],
  [
    "school",
    cuePattern(
      "(?:grades?|midterms?|finals|exams?|gpa|thesis|professor|semester|class(?:es)?|homework|assignment|studying|failing|calificaciones|examen\\w*|la escuela|la universidad|tesis|reprob\\w+|clases)",
    ),
  ],
  [
    "money",
    cuePattern(
      "(?:rent|bills?|debts?|money|broke|evict\\w*|credit cards?|laid off|fired|unemployed|hours cut|lost my job|deudas?|dinero|renta|desemplead[oa]|sin trabajo)",
    ),
  ],
  [
    "kids",
    cuePattern(
      "(?:(?:teens|kids) hate(?: \\w+)?|(?:my|our|the) (?:kids?|teens?|teenagers?|daughters?|sons?|children|boys|girls|grandkids|baby)(?: \\w+){0,3}|mis? (?:hij[oa]s?|niet[oa]s?|bebe|ninos)(?: \\w+){0,3})",
    ),
  ],
  [
    "work",
    cuePattern(
      "(?:(?:my |the )?(?:boss|manager|coworkers?|shift|shifts|job|jobsite|hours|work|office|customers?|deadlines?|layoffs?|commute)(?: \\w+){0,3}|(?:mi |el |la )?(?:jefe|jefa|trabajo|turno|oficina|horas|chamba)(?: \\w+){0,3})",
    ),
  ],
  [
    "racing",
    cuePattern(
      "(?:(?:brain|mind|head|thoughts?) (?:\\w+ ){0,4}(?:stop|racing|spinning|everywhere|all over|loud|jumping|bouncing|shut up|scrambled)|all over the place|bouncing|spinning|spiral\\w*|cant (?:think|focus)|everything at once|(?:la )?(?:mente|cabeza) (?:\\w+ ){0,4}(?:no para|a mil|vueltas|acelerada)|todo a la vez|dando vueltas)",
    ),
  ],
  [
    "shame",
    cuePattern(
      "(?:ashamed|shame|embarrass\\w+|pathetic|weak|failure|disgust\\w*|stupid|hate myself|worthless|verguenza|patetic[oa]|fracasad[oa]|me odio|inutil)",
    ),
  ],
  [
    "hopeless",
    cuePattern(
      "(?:whats the point|no point|pointless|never (?:get|gets|going to get|gonna get|change)\\w*(?: \\w+){0,2}|nothing (?:matters|helps|works|left|changes)|no future|hopeless|give up|giving up|para que seguir|nada (?:importa|sirve|cambia)|sin esperanza|no tiene caso|nunca va a (?:mejorar|cambiar))",
    ),
  ],
  [
    "angry",
    cuePattern(
      "(?<!not )(?<!not really )(?:angry|pissed|furious|rage|fuck (?:this|you|off|everything)|bullshit|so mad|enojad[oa]|furios[oa]|rabia|coraje)",
    ),
  ],
  [
    "scared",
    cuePattern("(?:scared|afraid|terrified|anxious|frightened|on edge|jumpy|miedo|asustad[oa]|nervios[oa])"),
  ],
  [
    "numb",
    cuePattern("(?:numb|empty|nothing inside|feel nothing|dead inside|hollow|vaci[oa]|no siento nada)"),
  ],
  [
    "lonely",
    cuePattern(
      "(?:lonely|loneliness|(?:feel|feeling|so) (?:so |very |really )?alone|isolated|no one (?:gets|understands|cares|checks|calls)|nobody (?:gets|understands|cares|checks|calls)|sol[oa]|soledad|nadie me (?:entiende|quiere))",
    ),
  ],
  [
    "tired",
    cuePattern(
      "(?:(?:so |just |really )?(?:tired|exhausted|drained|worn out|burn(?:ed|t) out)|no energy|cansad[oa]|agotad[oa]|sin fuerzas)",
    ),
  ],
  [
    "faith",
    cuePattern(
      "(?:church|god|pray\\w*|pastor|priest|faith|bible|mosque|imam|temple|iglesia|dios|rezo|rezar|fe|pastor|sacerdote)",
    ),
  ],
  [
    "shrug",
    cuePattern("(?:whatever|doesnt matter|dont care|who cares|so what|da igual|que mas da|no importa)"),
  ],
  ["does-not-know", cuePattern("(?:i dont know|dont know|not sure|no idea|dunno|no se|ni idea|quien sabe)")],
];
