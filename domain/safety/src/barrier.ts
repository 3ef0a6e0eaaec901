import { fold } from "@evenkeel/language/risk/fold";
import type { Understanding } from "@evenkeel/language/understanding";
import { cuePattern } from "./cue-pattern.ts";
import type { Barrier } from "./risk.ts";

const BARRIERS: readonly (readonly [Barrier, RegExp])[] = [
  [
    "cost",
    cuePattern(
      "(?:cant afford|too expensive|expensive|costs? (?:like |about |around |almost )?(?:too|so|money|\\d+)|\\d+ (?:bucks|dollars|pesos)|no insurance|insurance|\\d+ (?:a|per|an) (?:session|visit|hour)|no money|money for|afford|caro|no (?:tengo|hay) dinero|pagar|seguro medico|cuesta)",
    ),
  ],
  [
    "police",
    cuePattern(
      "(?:police|cops?|the cops|ambulance|welfare check|wellness check|sent to (?:a |the )?(?:hospital|ward)|(?:put|keep|get) (?:me )?(?:on|in|under) (?:a |the )?(?:psych\\w* )?(?:hold|ward)|5150|baker act|72 ?(?:hours?|hr)|no hospitals?|lock(?:ed)? (?:me )?up|committed|hospitali[sz]ed?|psych ward|grippy socks|sectioned|straitjacket|deport\\w*|immigration|ice agents?|take my (?:kids|children)|policia|patrulla|ambulancia|me (?:encierren|internen|deporten)|internar\\w*|psiquiatrico|migracion)",
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
      "(?:(?<!you mean )(?<!owe her for )(?<!owe them for )(?<!owe for )last time|tried (?:that|it|them|calling|therapy|a hotline|988)(?: before| already| once)?|called (?:once|before)|they (?:hung up|put me on hold|didnt (?:help|care|listen)|just read|read (?:from|off) a script)|on hold|didnt help|made it worse|waste of time|(?:la )?ultima vez|ya (?:llame|intente|fui)|me colgaron|no (?:me )?(?:ayudo|ayudaron|sirvio))",
    ),
  ],
  [
    "dread-calling",
    cuePattern(
      "(?:hate (?:phones?|calling|calls|talking on)|(?:cant|dont|not good at|bad at|scared (?:of|to)|phone anxiety|anxious about|too anxious to|dont like) (?:\\w+ ){0,3}(?:phone|phones|call|calls|calling|talk(?:ing)? out loud|speak\\w*|talk(?:ing)? to (?:a )?strangers?)|phone anxiety|dont know what (?:to|id|i would|i d) say|what (?:would|will|do|does) (?:the line|they|988) (?:even |really )?(?:say|ask|want to know)(?: to me)?|what (?:would|do|should) i (?:even )?say|(?:me da|tengo) (?:miedo|pena|ansiedad) (?:llamar|hablar)|no se que decir|odio (?:llamar|hablar por telefono))",
    ),
  ],
  [
    "privacy",
    cuePattern(
      "(?:(?:shed|hed|theyd|she would|he would|they would|going to|have to) report (?:me|it|this)|(?:find|found) out|confidential\\w*|private|privacy|on my record|my (?:job|boss|parents|school|husband|wife|roommates?) (?:\\w+ ){0,3}(?:know|find out|hear|see)|lose my (?:job|license|clearance|kids)|walls are thin|can hear me|overhear|se entere\\w*|privad[oa]|confidencial|me (?:escuchen|oigan)|perder (?:mi trabajo|a mis hijos))",
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
      "(?:(?:dont|not|cant|wont) (?:\\w+ ){0,3}(?:bother|burden|worry|dump|put (?:this|that|it) on|stress) (?:\\w+)|(?:they|she|he|everyone|people)(?:ve| have| has|s| got| ve)? (?:\\w+ ){0,2}(?:enough|own (?:problems|stuff|shit|lives)|busy|going through)|(?:not (?:going to )?|dont want to |cant |wont )wake (?:her|him|them|anyone)(?: up)?|bother(?:ing)? (?:them|anyone|people|her|him)|(?:got|has|have) (?:her|his|their) own (?:stuff|problems|shit|life|family|kids)|dont (?:need|have) to (?:hear|know|deal with)(?: \\w+)?|take(?:s)? (?:up )?(?:someones|their) time|others? (?:need|have) it (?:more|worse)|no quiero (?:molestar|preocupar|ser una carga)|tienen sus problemas|ya tienen (?:bastante|suficiente))",
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
      "(?:ashamed|embarrass\\w*|humiliat\\w*|judge (?:me)?|judged|(?:they|people|everyone|he|she|theyll|hell|shell) (?:\\w+ )?think (?:im|i am|less of me)|look (?:at me different|weak|crazy)|(?:im|i am|seem|sound) (?:weak|crazy)|attention seek\\w*|pathetic|men dont|man up|(?:in|against) my (?:culture|church|religion|faith|community)|a sin|stigma|verguenza|me (?:juzguen|juzgarian)|van a pensar|debil|loc[oa]|pecado)",
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
      "(?:(?:wont|doesnt|dont|isnt|arent|never|cant|not) (?:going to )?(?:\\w+ ){0,3}(?:help|work|change anything|fix (?:it|this|anything)|do anything|make a difference)|what (?:would|will|could|can|is) (?:that|it|they|he|she) (?:even |really |possibly )?(?:do|change|going to do|help)|pointless|whats the point|useless|therapy (?:isnt for me|doesnt|didnt)|no one can help|nobody can help|no (?:va a|me va a) (?:ayudar|servir)|no sirve|para que)",
    ),
  ],
];

/** What the member names as standing in the way, if anything. */
export const barrierOf = (understanding: Understanding): Barrier | null => {
  const { text } = fold(understanding.text);
  return BARRIERS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
};
