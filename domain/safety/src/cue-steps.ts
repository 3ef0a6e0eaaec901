import { type CueRule, cuePattern } from "./cue-pattern.ts";

/** What a message does with the last reply: a step taken or refused, an urge, a question back. First match leads. */
export const STEP_CUES: readonly CueRule[] = [
  [
    "means-moved",
    cuePattern(
      "(?:he|she|they|my \\w+) (?:just )?(?:took|has|keeps|is keeping|locked up) (?:it|them|the (?:pills|gun|knives|razors?|meds|keys?))(?: \\w+)?|se (?:las|los|lo|la) (?:llevo|di|entregue)(?: \\w+){0,3}|(?:ya )?(?:la|las|lo|los) (?:tire|guarde|di|saque|escondi|entregue|cerre)(?: \\w+){0,4}|(?:se|le) (?:la|las|lo|los) di(?: \\w+){0,3}|ya no (?:estan|esta) aqui|(?:its|it is|theyre|they are) (?:all )?(?:in the (?:dumpster|trash|bin|trunk|river|toilet)|gone now|locked (?:up|away)|out of the (?:house|room)|with my \\w+)|i (?:just )?(?:put|locked|gave|threw|flushed|moved|handed|got rid of|locked up|took) (?:it|them|the (?:pills|gun|rope|knife|knives|razors?|meds|medication|keys))(?: \\w+){0,3} (?:away|up|out|out of|to (?:my|a|the)|down the|in (?:the|my) (?:car|trunk|safe|garage)|outside|off|over)|(?:pills|gun|meds|knives|razors) (?:are|is) (?:gone|locked|out of|with my|away|in the (?:car|trunk|garage))|se (?:las|los|lo|la) (?:llevo|di|entregue)(?: \\w+){0,3}|ya no (?:estan|esta) aqui|(?:guarde|tire|cerre|saque|le di) (?:las pastillas|la pistola|todo|el cuchillo)(?: \\w+){0,5}",
    ),
  ],
  [
    "means-will",
    cuePattern(
      "(?:i could|i can|ill|i will|i guess i (?:could|can)|maybe i (?:could|can)|could|should i) (?:\\w+ ){0,2}(?:throw|put|lock|give|move|hide|flush|hand|take|get rid of|leave) (?:it|them|the \\w+)(?: \\w+){0,6}|(?:could|can|might|would) (?:put|keep|hold|lock|take) (?:it|them|the \\w+)(?: (?:away|for me|up|out))?(?: \\w+){0,3}|(?:puedo|podria|voy a) (?:\\w+ )?(?:tirar|guardar|dar|cerrar|sacar)(?:lo|la|los|las)?(?: \\w+){0,4}",
    ),
  ],
  [
    "with-someone",
    cuePattern(
      "(?:(?:im |i am )?on (?:my |her |his )?(?:\\w+s|roommates) (?:bed|couch|sofa)(?: now)?|(?:she|he|they) said (?:to )?come (?:sit|in|over|here)|(?:hes|shes|theyre) (?:sitting|here|up) (?:with me|now)|(?:she|he|they) (?:\\w+ )?(?:hugged|held|is hugging|is holding) me|(?:shes|hes|theyre) (?:making (?:me )?(?:tea|coffee|food|soup)|holding my hand)|(?:he|she|they|my \\w+|a friend|someone)(?:s| is| are)? (?:\\w+ )?(?:here(?: with me| now)|with me|next to me|on (?:his|her|their) way|coming over|picking me up)|(?:im|i am) (?:with|at|going to|heading to|on my way to|driving to|staying with) (?:my (?!self|phone|thoughts|bed|room|desk|work|job|place|house|computer|own|wits|car)\\w+|a friend|the (?:hospital|er|emergency))|(?:not|im not|i m not) alone(?: now)?|(?:shes|hes|theyre) here(?! (?:in a|soon|at|by|later|tomorrow))|(?:he|she|they|hes|shes|theyre|my \\w+)(?: is| are)? (?:sitting|staying|sat|lying|stayed) (?:with|w|next to|by) (?:me|us)|(?:hes|shes|theyre) (?:on (?:his|her|their) way|coming(?! (?:at|later|tomorrow|in an|around|by|on))(?: over)?(?! at))|ya llego|llego mi \\w+|esta (?:aqui )?conmigo|viene (?:para aca|en camino)|estoy con mi \\w+|voy (?:con|a casa de) mi \\w+)",
    ),
  ],
  [
    "sent",
    cuePattern(
      "(?<!not )(?<!havent )(?<!havent yet )(?<!never )(?<!almost )(?:i )?(?:just |already )?sent (?:it|that|the (?:text|message)|him|her|them)(?: \\w+){0,3}|(?:message|text) sent|left (?:a |him a |her a |them a )?(?:message|voicemail)|(?:ya )?(?:lo|la|se lo) (?:envie|mande)|le deje (?:un )?mensaje",
    ),
  ],
  [
    "reached-someone",
    cuePattern(
      "(?:theyre|hes|shes) (?:typing|answering|calling)(?: back)?|(?<!last time )(?<!the one )(?<!one who )(?:i )?(?:just |already )?(?<!(?:was the one |last time i (?:just )?|used to|never|not|havent|hasnt|didnt|cant|almost|nearly|shouldve|should have|couldve|wish i|if i|nobody|no one) (?:\\w+ )?)(?:texted|called|messaged|told|phoned|rang|talked to|spoke to|reached out to|emailed) (?:my \\w+|him|her|them|988|the (?:line|hotline|lifeline)|a friend|someone|someone else|the \\w+ line|samaritans)|(?:im |i am |i m )?(?:calling|texting|talking to|on (?:the )?(?:phone|line) with|on hold with|typing to|chatting with) (?:them|988|her|him|someone|a counsell?or|the (?:line|hotline|lifeline)|my \\w+|samaritans)|(?:ya )?(?<!(?:no|nunca|jamas|ni|casi|si) (?:le |les |lo |la )?)(?:llame|le escribi|hable con|le dije a|le mande mensaje)(?: \\w+){0,3}|estoy (?:llamando|hablando con|escribiendo a)(?: \\w+){0,3}",
    ),
  ],
  [
    "no-answer",
    cuePattern(
      "(?:(?:he|she|they|my \\w+|nobody|no one) (?:\\w+ )?(?:didnt|isnt|not|wont|hasnt|never|doesnt) (?:\\w+ )?(?:answer\\w*|pick(?:ing|ed)? up|repl\\w+|respond\\w*|text\\w* back|call\\w* back)|(?:straight|went) to voicemail|left (?:me )?on (?:read|hold)|no answer|nothing (?:yet|back)|no reply|on hold|(?:no (?:me )?(?:contesta|contesto|responde|respondio)|buzon))",
    ),
  ],
  [
    "not-answered",
    cuePattern(
      "(?:(?:that|this|it|you|u) (?:didnt|did not|havent|have not|never|still have not|still havent) (?:even |really )?(?:answer\\w*|read|told? me|tell me)(?: \\w+){0,4}|(?:thats|that is|its) not (?:even )?(?:what i asked|an answer|my question)(?: either)?|(?:i|ive) (?:already |just |jst |specifically )?asked (?:for|about|abt|you(?! to)|a question|something|smth|sleep)(?: \\w+){0,4}|i was asking(?: \\w+){0,5}|(?:ur|youre|you are|u r) (?:dodging|not (?:listening|reading|making sense))|are you even (?:reading|listening)|did (?:you|u) (?:even )?read(?: \\w+){0,4}|read what i (?:said|wrote)|(?:you|u) skipped (?:it|that|my \\w+)|keep handing it back(?: to me)?|reading someone elses(?: \\w+)?|no (?:me )?(?:respondiste|contestaste)|eso no (?:es lo que pregunte|es una respuesta)|(?:te )?pregunte (?:por|como|que|si)(?: \\w+){0,4}|leiste lo que)",
    ),
  ],
  [
    "confused",
    cuePattern(
      "(?:(?:huh|wait what|wait huh|what \\? ?\\?|who \\?|keep what|keeping what|holding what|gave what|stay with (?:what|who)|see again \\?|when what|way out \\?|betrayal)(?: \\w+){0,4}|what (?:urge|step|date|anger)(?: \\w+){0,2}|i (?:dont|do not) follow|(?:not sure|dont know|dunno) what (?:\\w+ )?(?:you|u) mean|who are you talking about|words from who|i did not (?:try|say|do) (?:anything|that)|(?:i )?never said(?: that| \\w+)?|i said i (?:would not|wouldnt)(?: \\w+){0,2}|nobody \\w+ me over|there is no (?:break ?up|anger|urge)|thats not what (?:i|it) (?:said|came with|is)|wrong idea|no (?:te )?entiendo que|de quien hablas|yo no dije eso|cual (?:urgencia|paso)|que quieres decir)",
    ),
  ],
  [
    "rejects-words",
    cuePattern(
      "(?:(?:not|never) (?:sending|texting|saying) (?:that|it|those|this|her that|him that|them that|a message|\\w+ that)(?: \\w+){0,4}|(?:not something|would never|wouldnt) (?:i would )?(?:ever )?(?:send|say)|less (?:scary|intense|dramatic|heavy)|(?:sounds?|is) (?:so |kinda |kind of |too )?(?:intense|dramatic|scary|heavy) (?:for me|tho|though)?|no voy a (?:mandar|decir) eso|suena (?:muy )?(?:fuerte|dramatico)|menos (?:fuerte|dramatico))",
    ),
  ],
  [
    "done-talking",
    cuePattern(
      "(?:(?:no )?(?:im )?done talking|not much (?:else|more) to say(?: \\w+)?|(?:nah )?im good$|got nothin\\w* else(?: \\w+)?|(?:im |i am )?(?:going to|just going to|gonna) (?:go )?(?:lie down|lay down|go to bed|sleep now|shut the lights(?: off)?|turn in|smoke|turn (?:the |my )?(?:lamp|lights?) off|turn off (?:the |my )?(?:lamp|lights?))(?: \\w+){0,2}|shut the lights off(?: \\w+)?|gotta go|good ?night|(?:i would|id) (?:rather|prefer to) (?:spend|leave) (?:\\w+ ){0,6}(?:quiet|there)|done going around(?: in circles)?|ya no quiero hablar|me voy a (?:dormir|acostar)|voy a apagar la luz|no tengo mas que decir|buenas noches)",
    ),
  ],
  [
    "cannot",
    cuePattern(
      "(?:^(?:no )?(?:i )?(?:just |really )?cant(?: do (?:that|it|any of (?:that|it|those)))?(?: [.,]| right now)?$|^cant (?=[.,])|not happening$|i cant (?:do|manage) (?:any of )?(?:that|those)(?: \\w+){0,2}|^neither$|^none(?= [.,]|$)|^no puedo(?: [.,])?$|no puedo (?:hacer eso|con eso))",
    ),
  ],
  [
    "refuses-skill",
    cuePattern(
      "(?:(?:holding something cold|something cold|counting \\w+(?: in a room)?|counting|breathing|cold water|that) (?:is for (?:children|kids)|is not going to (?:help|work)(?: me)?|isnt going to help|never works|did nothing)|(?:cold water|ice|breathing|breath|breathe|counting|grounding|walks?|timer|jumping jacks?|stairs)(?: \\w+){0,2} (?:seriously|really|lol|wont|doesnt|isnt|does nothing|is (?:dumb|stupid|not|bs))(?: \\w+){0,3}|(?<!cant )(?<!not )(?:cold water|ice|breathing|breathe|stairs) ?(?:\\? ?(?:seriously|really|lol|come on)?|seriously|really|lol|come on)$|(?:thats|this is|thats so) (?:dumb|stupid|not going to (?:help|work))|(?:tried|done) (?:all )?(?:the )?(?:breathing|that) (?:stuff|before|already)|(?:respirar|el agua|eso) no (?:me )?(?:sirve|ayuda|funciona)|agua fria en serio)",
    ),
  ],
  [
    "tried",
    cuePattern(
      "(?<!i almost )(?<!almost )(?<!not )(?<!didnt )(?:i )?(?:did(?! not)|tried|done|doing|used|held|took) (?:it|that|the (?:cold|breathing|water|breath|first|exercise|steps?|five|thing)|(?:a )?(?:cold )?(?:shower|walk)|cold water|the (?:ice|timer))(?: \\w+){0,4}|(?:ya )?(?:lo hice|lo intente|hice (?:lo del|la|el)|probe)(?: \\w+){0,4}",
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
      "(?:be|being) (?:interviewed|interrogated|questioned)(?: \\w+)?|not an interview|(?:stop|quit|dont|no more|enough with) (?:asking|questions|the questions|interrogating)(?: \\w+){0,3}|(?:im |i am )?not (?:answering|talking about|telling you|going into|saying) ?(?:that|this|it)?|too many questions|leave me alone|(?:dont|do not) (?:want|wanna) to (?:talk|answer|get into|discuss)(?: \\w+){0,4}|no quiero (?:hablar de eso|contestar|responder|hablar)|deja de preguntar|no preguntes|rather not (?:say|talk|answer)",
    ),
  ],
  [
    "rejects-line",
    cuePattern(
      "(?:(?:dont|do not|not|didnt|did not|without|no) (?:\\w+ ){0,6}(?:telephone|phone|hotline|crisis) (?:numbers?|lines?)|(?:dont|do not|not|didnt) (?:\\w+ ){0,6}handed a (?:\\w+ )?number|reading from a card to a stranger|(?:dont|do not|not|wont|cant|never|no) (?:\\w+ ){0,4}(?:hotline|hotlines|helpline|crisis line|lifeline|988|suicide line|calling (?:anyone|a|the)|call (?:a|the|any|them|anyone|988|some|nobody)|strangers?)|no (?:hotlines?|numbers?|calls?)|(?:dont|do not|stop|quit) (?:tell|telling) me to (?:call|text|phone|ring)(?: \\w+){0,3}|hotlines? (?:\\w+ ){0,3}(?:suck|useless|dont|doesnt|never|joke|are|is)|not (?:calling(?! me| it| him| her)|going to call(?! me))|no (?:quiero|voy a|pienso) llamar(?: \\w+){0,3}|nada de lineas|no me des numeros)",
    ),
  ],
  [
    "rejects-people",
    cuePattern(
      "(?:(?:dont|cant|wont|not|no|never) (?:\\w+ ){0,3}(?:tell|telling|talk to|bother|involve|worry) (?:anyone|anybody|my \\w+|him|her|them|people|family|nobody)|(?:dont|no) (?:\\w+ )?want (?:anyone|my \\w+|them) to know|nobody can know|no (?:quiero|puedo|voy a) (?:decirle|contarle|molestar)(?: \\w+){0,4})",
    ),
  ],
  [
    "asks-words",
    cuePattern(
      "(?:(?:what|how) (?:do|would|should|can|could|am) i (?:even |supposed to |ever )*(?:say|tell|ask|put it|start|begin|word)(?: \\w+){0,4}|dont know (?:what|how) to (?:say|tell|ask)(?: \\w+){0,3}|what (?:id|i would|would i) (?:even )?say|(?:que|como) (?:le |les )?(?:digo|diria|cuento|pido|empiezo)(?: \\w+){0,4}|no se (?:que|como) decir(?:le|les)?)",
    ),
  ],
  [
    "asks-who",
    cuePattern(
      "(?:(?:give|hand) (?:it|them) to who(?:m)?(?: \\w+)?|to who(?:m)?(?: tho| though)?|who (?:would|could|do|should|can) i (?:even )?(?:\\w+ ?){0,4}|like who|who tho|a quien(?: \\w+){0,4})",
    ),
  ],
  [
    "will-reach",
    cuePattern(
      "(?<!not )(?<!never )(?<!dont )(?:ill|i will|maybe ill|i might|(?<!wish )i could|(?<!wish )i can|i guess i (?:can|could)|ok ill|going to|im going to|let me|probably) (?:\\w+ ){0,2}(?:text|call|message|email|tell|talk to|ring|reach out to|ask|go over|try again|try (?:texting|calling|to (?:text|call|reach)|the (?:line|chat|text)|it|that)|go to|see(?! (?:it|that|this|how|why|what|where|the|no|if)(?: |$))) ?(?:\\w+ ?){0,4}|maybe (?:text|call|message|tell|ask) (?:\\w+ ?){1,4}|(?:im |i am )?(?:going to |gonna )?knock(?:ing)?(?: \\w+){0,3}|i could e?mail(?: \\w+)?|(?<!not )(?<!never )(?:ill|i will|going to|im going to) (?:go over|go knock|ask|wake|tell)(?: \\w+){0,3}|(?:voy a|puedo|podria|tal vez|quizas?|a lo mejor) (?:\\w+ )?(?:tocar(?:le)?|ir(?: con)?|buscar(?:lo|la)?|pedir(?:le)?|intentar(?:lo)?|llamar(?:le)?|llame|escribir|escribirle|decirle|hablar|hable|intentar)(?: \\w+){0,4}",
    ),
  ],
  [
    "is-it-ai",
    cuePattern(
      "(?:(?:are|r) you (?:a |an |even )?(?:bot|robot|real|human|ai|machine|person|computer)|(?:youre|you are|ur) (?:just |only |literally )?(?:a |an )?(?:bot|robot|ai|machine|computer|program|app)|you dont (?:even |really |actually )?(?:care|understand|feel)|talking to a (?:bot|machine|computer|robot)|eres (?:un |una )?(?:robot|bot|maquina|ia|real|human[oa]|persona)|no te importa)",
    ),
  ],
  [
    "means-near",
    cuePattern(
      "(?:(?:the |my )?(?:stuff|pills|gun|rope|knife|meds)(?: is| are|s) (?:still |right )?(?:in|on|under|by) (?:the|my) \\w+(?: \\w+)?|(?:its|it is|theyre|they are|still|right) (?:\\w+ ){0,3}(?:in|on|by|under|next to|beside) (?:the|my|a) (?:cabinet|drawer|desk|closet|garage|bathroom|kitchen|nightstand|bag|room|bed|car|safe|shelf|table|house|basement|truck)(?: \\w+){0,3}|(?:its|theyre) (?:right )?(?:here|there|next to me|in front of me)|(?:esta|estan|siguen?|guardad[oa]s?) (?:\\w+ ){0,2}(?:en|debajo de|sobre) (?:el|la|mi) (?:cajon|closet|bano|cuarto|cocina|coche|carro|garaje|mesa|mochila|buro|gabinete|casa|cama)|(?:las|los|la|lo) tengo (?:aqui|a la mano|cerca))",
    ),
  ],
  [
    "urge",
    cuePattern(
      "(?:(?<!no )(?<!an )(?<!any )(?<!not )urges?(?! [?])|impulse|impulses|so (?:strong|loud)|still (?:so |really |pretty )?(?:loud|strong|there|bad)|getting (?:loud|louder|stronger)|its (?:so |really |too )?(?:loud|strong)(?! here| in here| outside)|flashing|want to (?:do it|cut|hurt myself|act on it) (?:right now|so bad|now)|cant (?:stop thinking about it|hold (?:it|on)|resist|fight it)|might do it|close to|impulsos?|(?:esta |muy |mas |tan )+fuertes?|ganas de hacerlo|no me (?:aguanto|controlo))",
    ),
  ],
  [
    "body-alarm",
    cuePattern(
      "(?:(?:heart|chest) (?:\\w+ ){0,4}(?:racing|pounding|fast|tight|beating)|(?:cant|cannot|hard to) breathe|(?:im |hands |hands are |still )?shak(?:ing|y|ey)|hyperventilat\\w+|the panic|panic(?:ky|king| attack\\w*| mode)?|freaking out|el corazon (?:\\w+ ){0,4}(?:rapido|acelerado|a mil)|no puedo respirar|(?:estoy )?temblando|ataque de panico)",
    ),
  ],
  [
    "needs-now",
    cuePattern(
      "(?:(?:i )?need help (?:now|right now|please)|(?:please |someone |somebody )?help me(?: now| please)?$|please help|necesito ayuda (?:ya|ahora)|ayudame(?: por favor| ya)?$)",
    ),
  ],
  [
    "wants-calm",
    cuePattern(
      "(?:(?:help|need|want|wanna|trying|try|how (?:do|can) i|can you|how to|something) (?:\\w+ ){0,4}(?:calm|slow|settle|quiet|breathe|relax|ground|come down|untangle|less spun)(?: \\w+){0,4}|(?:can|could|lets) (?:we )?(?:do|try) (?:the |that |some )?breath\\w*(?: \\w+)?|get(?:ting)? through (?:tonight|the night|this|today|the next)|calmarme|tranquilizarme|pasar (?:la|esta) noche|respirar)",
    ),
  ],
  [
    "asks-what-to-do",
    cuePattern(
      "(?:(?:what|wat) (?:do|can|should|am|would|could|now) (?:i |we |you |do )*(?:do|suggest|try|supposed)?(?: \\w+){0,4}|tell me what (?:to do|i (?:can|could|should) do)|something i can do|now what|what to do|where do i (?:start|even start)|(?:que|y ahora que) (?:hago|puedo hacer|debo hacer|hacer))",
    ),
  ],
  [
    "couple-talk",
    cuePattern(
      "(?:(?:should|could|can|maybe|what if) (?:i |we )?(?:just |try to )?(?:talk|explain|reason|work (?:it|things) out|make up)(?: (?:it|this|things))?(?: \\w+){0,2} (?:him|her|them|my (?:boyfriend|girlfriend|husband|wife|partner))(?: \\w+){0,3}|couples? (?:therapy|counsell?ing)|(?:terapia de pareja|hablarlo? con (?:el|ella|mi (?:novio|novia|esposo|esposa|pareja)))(?: \\w+){0,3})",
    ),
  ],
  [
    "asks-belief",
    cuePattern(
      "(?:(?:do )?you believe me(?: right)?|dont you believe|you think (?:its|it is|im|i am) (?:real|right|making it up|lying)|its real (?:isnt it|right)|am i right|me crees|tu me crees|verdad que es (?:real|cierto))",
    ),
  ],
  [
    "fears-reaction",
    cuePattern(
      "(?:then )?(?:she|he|they) (?:would|will|d) (?:look at me|see me|see it|know)(?: \\w+){0,3}|(?:what if (?:she|he|they|my \\w+) (?:\\w+ )?(?:freaks?(?: out)?|panics?|laughs?|hates? me|gets? mad|calls? (?:my \\w+|someone|the \\w+))|(?:mom|mum|dad|parents|mother|father|they|theyd|theyll|he|hed|hell|she|shed|shell|everyone|wife|husband|sister|brother) (?:\\w+ ){0,2}(?:be |get |just |so )*(?:mad|angry|freak(?: out)?|kill me|upset|flip|furious|hate me|lose it|disappointed|laugh)(?: \\w+){0,4}|(?:se va a|se van a|se) (?:enoj\\w+|molest\\w+|burl\\w+|decepcion\\w+))",
    ),
  ],
  [
    "asks-meaning",
    cuePattern(
      "(?:what (?:do|did) you think (?:it|that|i) mean\\w*|you tell me|take a guess|tu que crees|que crees que significa|adivina)",
    ),
  ],
  [
    "no-lecture",
    cuePattern(
      "(?:no|dont|not|without) (?:\\w+ ){0,4}(?:lecture|speech|sermon|pep talk|big deal|therapy talk|preach\\w*)|no me (?:sermonees|des un sermon|regan\\w+)|sin sermon\\w*",
    ),
  ],
  [
    "wants-topic",
    cuePattern(
      "(?:(?:i |id like to |i would like to )?(?:want to |wanna )?(?:just )?talk about (?:my|the|something|other)(?: \\w+){0,4} instead|i (?:want to|just want to|need to) talk about(?: \\w+){0,5}|can we (?:just )?(?:talk|go back|get back|focus)(?: \\w+){0,6}|(?:id|i would) rather talk about(?: \\w+){0,4}|anyway (?:about|back to|the)(?: \\w+){0,4}|(?:help|need help) (?:me )?with (?:the|my|getting)(?: \\w+){0,4}|podemos hablar de(?: \\w+){0,5}|volvamos a(?: \\w+){0,4}|mejor hablemos de(?: \\w+){0,4})",
    ),
  ],
];
