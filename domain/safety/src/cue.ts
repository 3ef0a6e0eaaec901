import { fold } from "@evenkeel/language/risk/fold";
import type { Understanding } from "@evenkeel/language/understanding";
import type { Barrier, Cue } from "./risk.ts";

const cuePattern = (source: string): RegExp => new RegExp(`(?:^| )(?:${source})(?= |$)`);

/** First match leads; what changes the next step stands before what only colours it. */
const CUES: readonly (readonly [Cue, RegExp])[] = [
  [
    "means-moved",
    cuePattern(
      "(?:its|it is|theyre|they are) (?:all )?(?:in the (?:dumpster|trash|bin|trunk|river|toilet)|gone now|locked (?:up|away)|out of the (?:house|room)|with my \\w+)|i (?:just )?(?:put|locked|gave|threw|flushed|moved|handed|got rid of|locked up|took) (?:it|them|the (?:pills|gun|rope|knife|knives|razors?|meds|medication|keys))(?: \\w+){0,3} (?:away|up|out|out of|to (?:my|a|the)|down the|in (?:the|my) (?:car|trunk|safe|garage)|outside|off|over)|(?:pills|gun|meds|knives|razors) (?:are|is) (?:gone|locked|out of|with my|away|in the (?:car|trunk|garage))|(?:guarde|tire|cerre|saque|le di) (?:las pastillas|la pistola|todo|el cuchillo)(?: \\w+){0,5}",
    ),
  ],
  [
    "with-someone",
    cuePattern(
      "(?:(?:he|she|they|my \\w+|a friend|someone)(?:s| is| are)? (?:\\w+ )?(?:here(?: with me| now)|with me|next to me|on (?:his|her|their) way|coming over|picking me up)|(?:im|i am) (?:with|at|going to|heading to|on my way to|driving to|staying with) (?:my (?!self|phone|thoughts|bed|room|desk|work|job|place|house|computer|own|wits|car)\\w+|a friend|the (?:hospital|er|emergency))|(?:not|im not|i m not) alone(?: now)?|shes here|hes here|theyre here|esta (?:aqui )?conmigo|viene (?:para aca|en camino)|estoy con mi \\w+|voy (?:con|a casa de) mi \\w+)",
    ),
  ],
  [
    "reached-someone",
    cuePattern(
      "(?:i )?(?:just |already )?(?:texted|called|messaged|told|phoned|rang|talked to|spoke to|reached out to|emailed) (?:my \\w+|him|her|them|988|the (?:line|hotline|lifeline)|a friend|someone|someone else|the \\w+ line|samaritans)|(?:im |i am |i m )?(?:calling|texting|talking to|on (?:the )?(?:phone|line) with|on hold with|typing to|chatting with) (?:them|988|her|him|someone|a counsell?or|the (?:line|hotline|lifeline)|my \\w+|samaritans)|(?:ya )?(?:llame|le escribi|hable con|le dije a|le mande mensaje)(?: \\w+){0,3}|estoy (?:llamando|hablando con|escribiendo a)(?: \\w+){0,3}",
    ),
  ],
  [
    "no-answer",
    cuePattern(
      "(?:(?:he|she|they|my \\w+|nobody|no one) (?:\\w+ )?(?:didnt|isnt|not|wont|hasnt|never|doesnt) (?:\\w+ )?(?:answer\\w*|pick(?:ing|ed)? up|repl\\w+|respond\\w*|text\\w* back|call\\w* back)|(?:straight|went) to voicemail|left (?:me )?on (?:read|hold)|no answer|on hold|(?:no (?:me )?(?:contesta|contesto|responde|respondio)|buzon))",
    ),
  ],
  [
    "tried",
    cuePattern(
      "(?:i )?(?:did|tried|done|doing|used|held|took) (?:it|that|the (?:cold|breathing|water|breath|first|exercise|steps?|five|thing)|(?:a )?(?:cold )?(?:shower|walk)|cold water|the (?:ice|timer))(?: \\w+){0,4}|(?:ya )?(?:lo hice|lo intente|hice (?:lo del|la|el)|probe)(?: \\w+){0,4}",
    ),
  ],
  [
    "repetition",
    cuePattern(
      "(?:you (?:already|just) (?:said|asked|told)|you keep (?:saying|asking|repeating|telling|pushing)|(?:stop|quit) repeating|same (?:thing|question|shit) (?:again|over)|repeating yourself|you said that|asked me that|(?:sound|sounds|talk|acting) like (?:a |an )?(?:bot|robot|script|machine|pamphlet|brochure)|already told you|i already answered|copy ?paste|ya (?:me )?(?:lo )?(?:dijiste|preguntaste)|sigues (?:repitiendo|preguntando)|repites lo mismo|pareces robot)",
    ),
  ],
  [
    "stop-asking",
    cuePattern(
      "(?:stop|quit|dont|no more|enough with) (?:asking|questions|the questions|interrogating)(?: \\w+){0,3}|too many questions|leave me alone|(?:dont|do not) (?:want|wanna) to (?:talk|answer|get into|discuss)(?: \\w+){0,4}|no quiero (?:hablar de eso|contestar|responder|hablar)|deja de preguntar|no preguntes|rather not (?:say|talk|answer)",
    ),
  ],
  [
    "rejects-line",
    cuePattern(
      "(?:(?:dont|do not|not|wont|cant|never|no) (?:\\w+ ){0,4}(?:hotline|hotlines|helpline|crisis line|lifeline|988|suicide line|calling (?:anyone|a|the)|call (?:a|the|any|them|anyone|988|some|nobody)|strangers?)|no (?:hotlines?|numbers?|calls?)|hotlines? (?:\\w+ ){0,3}(?:suck|useless|dont|doesnt|never|joke|are|is)|not (?:calling|gonna call|going to call)|no (?:quiero|voy a|pienso) llamar(?: \\w+){0,3}|nada de lineas|no me des numeros)",
    ),
  ],
  [
    "rejects-people",
    cuePattern(
      "(?:(?:dont|cant|wont|not|no|never) (?:\\w+ ){0,3}(?:tell|telling|talk to|bother|involve|worry) (?:anyone|anybody|my \\w+|him|her|them|people|family|nobody)|(?:dont|no) (?:\\w+ )?want (?:anyone|my \\w+|them) to know|nobody can know|no (?:quiero|puedo|voy a) (?:decirle|contarle|molestar)(?: \\w+){0,4})",
    ),
  ],
  [
    "will-reach",
    cuePattern(
      "(?:ill|i will|maybe ill|i might|i could|i can|i guess i (?:can|could)|ok ill|going to|im going to|let me|probably) (?:\\w+ ){0,2}(?:text|call|message|tell|talk to|ring|reach out to|ask|go over|try (?:texting|calling|to (?:text|call|reach)|the (?:line|chat|text)|it|that)|go to|see) ?(?:\\w+ ?){0,4}|(?:voy a|puedo|podria|tal vez|quizas?|a lo mejor) (?:\\w+ )?(?:llamar|llame|escribir|escribirle|decirle|hablar|hable|intentar)(?: \\w+){0,4}",
    ),
  ],
  [
    "is-it-ai",
    cuePattern(
      "(?:(?:are|r) you (?:a |an |even )?(?:bot|robot|real|human|ai|machine|person|computer)|(?:youre|you are|ur) (?:just |only |literally )?(?:a |an )?(?:bot|robot|ai|machine|computer|program|app)|you dont (?:even |really |actually )?(?:care|understand|feel)|talking to a (?:bot|machine|computer|robot)|eres (?:un |una )?(?:robot|bot|maquina|ia|real|human[oa]|persona)|no te importa)",
    ),
  ],
  [
    "urge",
    cuePattern(
      "(?:urges?|impulse|impulses|so (?:strong|loud)|still (?:so |really |pretty )?(?:loud|strong|there|bad)|getting (?:loud|louder|stronger)|its (?:so |really |too )?(?:loud|strong)|flashing|want to (?:do it|cut|hurt myself|act on it) (?:right now|so bad|now)|cant (?:stop thinking about it|hold (?:it|on)|resist|fight it)|might do it|close to|impulsos?|ganas de hacerlo|no me (?:aguanto|controlo))",
    ),
  ],
  [
    "wants-calm",
    cuePattern(
      "(?:(?:help|need|want|wanna|trying|try|how (?:do|can) i|can you|how to|something) (?:\\w+ ){0,4}(?:calm|slow|settle|quiet|breathe|relax|ground|come down|untangle|less spun)(?: \\w+){0,4}|get(?:ting)? through (?:tonight|the night|this|today|the next)|calmarme|tranquilizarme|pasar (?:la|esta) noche|respirar)",
    ),
  ],
  [
    "asks-what-to-do",
    cuePattern(
      "(?:(?:what|wat) (?:do|can|should|am|would|could|now) (?:i |we |you |do )*(?:do|suggest|try|supposed)?(?: \\w+){0,4}|tell me what (?:to do|i (?:can|could|should) do)|something i can do|now what|what to do|where do i (?:start|even start)|(?:que|y ahora que) (?:hago|puedo hacer|debo hacer|hacer))",
    ),
  ],
  [
    "no-lecture",
    cuePattern(
      "(?:no|dont|not|without) (?:\\w+ ){0,4}(?:lecture|speech|sermon|pep talk|big deal|therapy talk|preach\\w*)|no me (?:sermonees|des un sermon|regan\\w+)|sin sermon\\w*",
    ),
  ],
  [
    "drinking",
    cuePattern(
      "(?:(?:been |im |was |keep |started |just )?(?:drinking|drunk|wasted|tipsy|hammered|high right now|stoned|smoking a lot)|had (?:a few|some|\\d+) (?:drinks|beers|shots)|(?:estoy |ando )?(?:tomando|borrach[oa]|tomad[oa]|bebiendo))",
    ),
  ],
  [
    "worse",
    cuePattern(
      "(?:getting worse|worse (?:now|than)|feel worse|made it worse|making it worse|this (?:isnt|is not|doesnt) help\\w*|not helping|(?:me siento |estoy )?peor|no (?:me )?(?:ayuda|sirve))",
    ),
  ],
  [
    "better",
    cuePattern(
      "(?:(?:feel|feeling|a bit|little|bit|slightly|somewhat|tiny bit) (?:\\w+ ){0,2}(?:better|calmer|lighter|steadier)|(?:that|it|this) (?:actually |kinda |kind of |sort of )?(?:helps|helped|works|worked)|calmer(?: now)?|(?:un poco |poquito )?(?:mejor|mas tranquil[oa])(?: ahora)?|me ayudo)",
    ),
  ],
  ["thanks", cuePattern("(?:thanks?|thank you|thx|ty|appreciate (?:it|you|that)|gracias)")],
  [
    "minimises",
    cuePattern(
      "(?:(?:its|it is|im|i m|just|probably|prob) (?:\\w+ ){0,2}(?:fine|nothing|ok|okay|stupid|dumb|dramatic|not (?:a )?(?:big deal|that (?:bad|deep|serious))|being (?:dramatic|silly)|overreacting)|no big deal|never ?mind|forget (?:it|i said)|(?:no es (?:nada|para tanto|gran cosa)|estoy bien|olvidalo|exagero))",
    ),
  ],
  [
    "alone",
    cuePattern(
      "(?:(?:i have|ive got|i got|there is|theres|have|got) (?:no one|nobody|no friends|no family)|(?:im|i am|i live|am|live|home|here|all|totally|completely) alone|by myself|no one (?:here|around|to (?:call|text|ask|talk))|nobody (?:here|around|to (?:call|text|ask|talk))|(?:dont|do not) have (?:anyone|anybody|friends|family|people)|no tengo a nadie|(?:estoy|vivo) sol[oa]|nadie (?:aqui|cerca))",
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
    "money",
    cuePattern(
      "(?:rent|bills?|debts?|money|broke|evict\\w*|credit cards?|laid off|fired|unemployed|hours cut|lost my job|deudas?|dinero|renta|desemplead[oa]|sin trabajo)",
    ),
  ],
  [
    "shame",
    cuePattern(
      "(?:ashamed|shame|embarrass\\w+|pathetic|weak|failure|disgust\\w*|stupid|hate myself|worthless|verguenza|patetic[oa]|fracasad[oa]|me odio|inutil)",
    ),
  ],
  [
    "angry",
    cuePattern(
      "(?:angry|pissed|furious|rage|fuck (?:this|you|off|everything)|bullshit|so mad|enojad[oa]|furios[oa]|rabia|coraje)",
    ),
  ],
  [
    "scared",
    cuePattern(
      "(?:scared|afraid|terrified|panic\\w*|freaking out|anxious|frightened|miedo|asustad[oa]|panico)",
    ),
  ],
  [
    "numb",
    cuePattern("(?:numb|empty|nothing inside|feel nothing|dead inside|hollow|vaci[oa]|no siento nada)"),
  ],
  [
    "lonely",
    cuePattern(
      "(?:lonely|loneliness|isolated|no one (?:gets|understands|cares|checks|calls)|nobody (?:gets|understands|cares|checks|calls)|sol[oa]|soledad|nadie me (?:entiende|quiere))",
    ),
  ],
  [
    "tired",
    cuePattern(
      "(?:(?:so |just |really )?(?:tired|exhausted|drained|worn out|burn(?:ed|t) out)|no energy|cansad[oa]|agotad[oa]|sin fuerzas)",
    ),
  ],
  ["does-not-know", cuePattern("(?:i dont know|dont know|not sure|no idea|dunno|no se|ni idea|quien sabe)")],
];

const SHORT_YES =
  /^(?:ok|okay|k|kk|yeah|yea|yes|yep|yup|sure|fine|alright|mhm|i guess|guess so|maybe|right|true|si|bueno|vale|claro|esta bien|supongo)(?: [.,?])?$/;
const SHORT_NO =
  /^(?:no|nah|nope|not really|no thanks|dont think so|no way|pass|para nada|la verdad no|no gracias)(?: [.,?])?$/;

/** Asked for something that helps in this moment, whatever else was said. */
export const wantsCalm = (understanding: Understanding): boolean => {
  const { text } = fold(understanding.text);
  return CUES.some(([cue, p]) => (cue === "wants-calm" || cue === "asks-what-to-do") && p.test(text));
};

/** How the member met what was said, from their words alone. */
export const cueOf = (understanding: Understanding): Cue => {
  const { text } = fold(understanding.text);
  if (SHORT_YES.test(text)) return "short-yes";
  if (SHORT_NO.test(text)) return "short-no";
  const found = CUES.find(([, pattern]) => pattern.test(text));
  if (found !== undefined) return found[0];
  return understanding.wordCount <= 4 ? "short" : "story";
};

const BARRIERS: readonly (readonly [Barrier, RegExp])[] = [
  [
    "cost",
    cuePattern(
      "(?:cant afford|too expensive|expensive|costs? (?:too|so|money|\\d+)|no insurance|insurance|no money|money for|afford|caro|no (?:tengo|hay) dinero|pagar|seguro medico|cuesta)",
    ),
  ],
  [
    "police",
    cuePattern(
      "(?:police|cops?|the cops|ambulance|welfare check|wellness check|sent to (?:a |the )?(?:hospital|ward)|lock(?:ed)? (?:me )?up|committed|hospitali[sz]ed?|psych ward|grippy socks|section(?:ed)?|straitjacket|deport\\w*|immigration|ice|take my (?:kids|children)|policia|patrulla|ambulancia|me (?:encierren|internen|deporten)|internar\\w*|psiquiatrico|migracion)",
    ),
  ],
  [
    "no-phone",
    cuePattern(
      "(?:no phone|dont have (?:a )?(?:phone|minutes|credit|signal|service)|phone (?:is )?(?:dead|off|broken|cut off)|no (?:minutes|credit|signal|service)|prepaid|sin (?:telefono|saldo|senal|celular)|no tengo (?:telefono|saldo|celular|senal))",
    ),
  ],
  [
    "last-time",
    cuePattern(
      "(?:last time|tried (?:that|it|them|calling|therapy|a hotline|988)(?: before| already| once)?|called (?:once|before)|they (?:hung up|put me on hold|didnt (?:help|care|listen)|just read|read (?:from|off) a script)|on hold|didnt help|made it worse|waste of time|(?:la )?ultima vez|ya (?:llame|intente|fui)|me colgaron|no (?:me )?(?:ayudo|ayudaron|sirvio))",
    ),
  ],
  [
    "dread-calling",
    cuePattern(
      "(?:hate (?:phones?|calling|calls|talking on)|(?:cant|dont|not good at|bad at|scared (?:of|to)|phone anxiety|anxious about|too anxious to|dont like) (?:\\w+ ){0,3}(?:phone|phones|call|calls|calling|talk(?:ing)? out loud|speak\\w*|talk(?:ing)? to (?:a )?strangers?)|phone anxiety|dont know what (?:to|id|i would|i d) say|what (?:would|do|should) i (?:even )?say|(?:me da|tengo) (?:miedo|pena|ansiedad) (?:llamar|hablar)|no se que decir|odio (?:llamar|hablar por telefono))",
    ),
  ],
  [
    "privacy",
    cuePattern(
      "(?:(?:find|found) out|confidential\\w*|private|privacy|on my record|my (?:job|boss|parents|school|husband|wife|roommates?) (?:\\w+ ){0,3}(?:know|find out|hear|see)|lose my (?:job|license|clearance|kids)|walls are thin|can hear me|overhear|se entere\\w*|privad[oa]|confidencial|me (?:escuchen|oigan)|perder (?:mi trabajo|a mis hijos))",
    ),
  ],
  [
    "language",
    cuePattern(
      "(?:my english|english (?:isnt|is not|is bad|not (?:good|great))|dont speak (?:good |much )?english|in (?:spanish|my language)|language barrier|accent|no hablo (?:bien )?(?:ingles|espanol)|mi ingles|en (?:espanol|mi idioma))",
    ),
  ],
  [
    "burden",
    cuePattern(
      "(?:(?:dont|not|cant|wont) (?:\\w+ ){0,3}(?:bother|burden|worry|dump|put (?:this|that|it) on|stress) (?:\\w+)|(?:they|she|he|everyone|people)(?:ve| have| has|s| got| ve)? (?:\\w+ )?(?:enough|own (?:problems|stuff|shit|lives)|busy|going through)|bother(?:ing)? (?:them|anyone|people|her|him)|take(?:s)? (?:up )?(?:someones|their) time|others? (?:need|have) it (?:more|worse)|no quiero (?:molestar|preocupar|ser una carga)|tienen sus problemas|ya tienen (?:bastante|suficiente))",
    ),
  ],
  [
    "waiting",
    cuePattern(
      "(?:wait(?:ing)? ?lists?|months? (?:wait|long|away|out)|weeks? (?:wait|away|out)|no (?:openings?|appointments?)|booked|take(?:s)? (?:forever|weeks|months)|cant get (?:in|an appointment)|lista de espera|meses de espera|no hay citas?|tarda\\w*)",
    ),
  ],
  [
    "shame",
    cuePattern(
      "(?:ashamed|embarrass\\w*|humiliat\\w*|judge (?:me)?|judged|think (?:im|i am|less of me)|look (?:at me different|weak|crazy)|weak|crazy|attention seek\\w*|pathetic|men dont|man up|my (?:culture|church|religion|faith|community)|a sin|stigma|verguenza|me (?:juzguen|juzgarian)|van a pensar|debil|loc[oa]|pecado)",
    ),
  ],
  [
    "nobody",
    cuePattern(
      "(?:(?:have|got|theres|there is|i have|ive got) (?:no one|nobody|no friends|no family|literally no one)|(?:dont|do not) have (?:anyone|anybody|friends|family|people|someone)|no one (?:to (?:call|text|tell|ask)|left|would come)|nobody (?:to (?:call|text|tell|ask)|left|would come)|no tengo (?:a nadie|amigos|familia)|no hay nadie)",
    ),
  ],
  [
    "no-use",
    cuePattern(
      "(?:(?:wont|doesnt|dont|never|cant|not (?:going to|gonna)) (?:\\w+ ){0,3}(?:help|work|change anything|fix (?:it|this|anything)|do anything|make a difference)|pointless|whats the point|useless|therapy (?:isnt for me|doesnt|didnt)|no one can help|nobody can help|no (?:va a|me va a) (?:ayudar|servir)|no sirve|para que)",
    ),
  ],
];

/** What the member names as standing in the way, if anything. */
export const barrierOf = (understanding: Understanding): Barrier | null => {
  const { text } = fold(understanding.text);
  return BARRIERS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
};

const DISPUTE = cuePattern(
  "(?:(?:thats|that is|its|it is|this is) not what i (?:meant|said|mean)|(?:didnt|did not|dont) mean (?:it )?(?:like that|that way|that i)|not what i m?ean\\w*|(?:you|u) (?:misunderstood|got (?:it|me) wrong|took (?:it|that) wrong|are overreacting)|(?:its|it was|was) (?:just )?(?:a (?:joke|figure of speech|expression|saying)|an expression|sarcasm)|i was (?:just )?(?:joking|kidding|exaggerating|being sarcastic|talking about (?:a|the|my))|figure of speech|(?:no (?:es|era) (?:eso )?lo que (?:quise|queria) decir|no me refer\\w+ a eso|era (?:broma|una expresion|un decir|sarcasmo)|me entendiste mal|estaba bromeando|es un decir))",
);
export const isDispute = (understanding: Understanding): boolean =>
  DISPUTE.test(fold(understanding.text).text) ||
  understanding.intents.some((i) => i.intent === "wrong-flag" && i.strength >= 0.5);
