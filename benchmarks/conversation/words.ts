import type { Language } from "@evenkeel/kernel/locale";

const listed = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/).filter((word) => word !== ""));

/** Words that carry grammar and no content. */
const GRAMMAR: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: listed(`a an the this that these those i me my mine myself you your yours yourself he him his she her hers it its
    we us our they them their one ones someone somebody anyone anybody everyone everybody nobody something anything
    everything nothing who whom whose which what when where why how and or but nor so if then than as of in on at by for
    from to into onto with without about above below over under up down out off through between among before after
    during until till since while because though although is am are was were be been being do does did done doing have
    has had having will would shall should can could may might must not no yes yeah yep nah ok okay oh ah hm hmm well
    too also very really quite rather just only even still yet again ever never always often sometimes maybe perhaps
    here there now today all any some both each every either neither few many much more most less least other another
    such same own i'm i've i'd i'll you're you've you'd you'll he's she's it's we're they're they've that's there's
    what's don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't haven't hasn't
    hadn't let's im ive dont didnt doesnt cant wont isnt thats theres whats youre theyre hes shes idk lol like get got
    gets getting go goes going went gone come comes came make makes made take takes took put gonna wanna u ur cause cos`),
  es: listed(`el la los las lo un una unos unas este esta esto estos estas ese esa eso esos esas aquel aquella yo me mi
    mis mío mía conmigo tú tu tus te ti contigo vos usted ustedes él ella ello ellos ellas le les se su sus nos nosotros
    nuestra nuestro que qué quien quién cual cuál cuando cuándo donde dónde como cómo cuanto cuánto por porque para pero
    y e o u ni si sí no ya también tampoco muy más menos mucho mucha muchos poco poca tan tanto todo toda todos todas
    algo nada alguien nadie alguno alguna ningún ninguna otro otra otros mismo misma cada de del a al en con sin sobre
    entre desde hasta hacia durante antes después luego es son era eran fue fueron ser soy eres sido está están estoy
    estás estaba estar ha han he has había haber hay tiene tienes tengo tener tenía hace hacer haces hago hacía va van
    voy vas ir iba aquí ahí allí acá hoy ahora siempre nunca quizá quizás puede puedes puedo poder podría pues bueno
    entonces así aunque mientras ajá hola ok nomás ay`),
};

/** Words of talk itself: a reply of these alone would fit any message. */
const OF_TALK: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: listed(`say says said saying tell tells told telling talk talking talked speak speaking hear heard hearing listen
    listening word words thing things stuff way ways part parts bit lot kind sort moment moments time times minute while
    pace hurry rush room space quiet silence pause wait waiting slow slowly start begin stop continue next first last
    further stay stays stand stands sit leave rest keep carry hold free ready allowed allow welcome please thank thanks
    sorry good glad fine right sure true okay need needs needed want wants wanted wish like help helps mean means meant
    meaning think thinking thought thoughts feel feels feeling feelings felt know knows knowing known understand
    understood understanding see sees notice mind guess suppose seem seems sound sounds look looks suggest suggests
    interesting interested discuss elaborate example detail details particular question questions answer ask asked
    asking matter matters important going on neat tidy tidily clear clearly fully whatever wherever anywhere somewhere
    back little big small more else here with together alone try comes bring brings brought happen happens happened
    happening situation problem change difference yourself possible hard easy easier heavy`),
  es: listed(`decir dice dices digo dicho di cuenta cuentas contar cuéntame contado cosa cosas palabra palabras hablar
    hablas hablamos habla escuchar escucho escuchando oír oigo parte partes poco modo manera momento momentos rato tiempo
    minuto ritmo prisa espacio calma silencio pausa esperar espera despacio empezar empieza seguir sigue sigues sigamos
    parar quedar queda quedarte quedarse quedarnos dejar deja dejamos libre lista listo bien gracias perdón siento sentir
    sientes sientas quieres quiero querer querías necesitas necesito falta hace ayuda ayudar pensar piensas pienso saber
    sé sabes entender entiendo entiendes ver ves veo parece suena mirar mira importante importa pregunta preguntas
    responder claro clara ordenado ordenada verdad puedes vale gusto dentro fuera ahí problema situación`),
};

/** Words as they are written, in small letters. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];

const stem = (word: string, language: Language): string => {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "").replace(/'s$/, "");
  const cut =
    language === "en"
      ? plain.replace(/(?:ies|ied)$/, "y").replace(/(?<=.{3})(?:ing|ed|ly|es|s|e)$/, "")
      : plain.replace(
          /(?<=.{3})(?:aron|ieron|ando|iendo|ado|ada|ido|ida|aba|amos|emos|aste|iste|ar|er|ir|an|en|es|as|os|a|e|o|s)$/,
          "",
        );
  return cut.replace(/(.)\1$/, "$1");
};

/** Stems of the words that carry content: neither grammar nor talk about talking, of three letters at least. */
export const contentOf = (text: string, language: Language): ReadonlySet<string> =>
  new Set(
    wordsIn(text)
      .filter((word) => word.length >= 3 && !GRAMMAR[language].has(word) && !OF_TALK[language].has(word))
      .map((word) => stem(word, language)),
  );

export const sentencesIn = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!…])\s+|\n+/u)
    .map((sentence) => wordsIn(sentence).join(" "))
    .filter((sentence) => sentence !== "");
