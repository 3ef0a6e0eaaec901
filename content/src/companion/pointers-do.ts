import type { Pointer } from "@evenkeel/companion/pointer";

const r = String.raw;
const cbti = "Edinger JD et al. J Clin Sleep Med 2021;17:255-262 (behavioural treatments for insomnia).";
const panic = "Clark DM. Behav Res Ther 1986;24:461-470 (a model of panic); NICE CG113.";
const activation =
  "Martell CR, Dimidjian S, Herman-Dunn R. Behavioral Activation for Depression, 2nd ed. Guilford, 2022.";
const worry = "McGowan SK, Behar E. Behav Modif 2013;37:90-112 (setting a time for worry).";
const grief = "Stroebe M, Schut H. Death Stud 1999;23:197-224 (going between loss and life).";
const miller = "Miller WR, Rollnick S. Motivational Interviewing, 3rd ed. Guilford, 2013.";

/** What to do: small things that can be tried today. Not yet reviewed by a clinician. */
export const doingPointers: readonly Pointer[] = [
  {
    id: "do-sleep",
    aim: "do",
    frames: ["insomnia"],
    sources: [cbti],
    words: {
      en: {
        about: r`\b(?:sleep\w*|awake|insomnia|[1-5] ?am|middle of the night|fall asleep)\b`,
        says: [
          "If you've lain awake some twenty minutes, getting up tends to work better than trying harder: another room, low light, something dull, and back when your eyes get heavy.",
          "You could turn the clock away and drop the job of sleeping: rest with your eyes closed counts. One bad night can be carried, even if tomorrow is slower.",
          "The same getting-up time for a few days, even after a bad night, is what usually helps sleep come back. No lie-in to make up for it.",
        ],
        step: "turn the clock away, and get up at your usual time whatever the night does",
      },
      es: {
        about: r`\b(?:dormir|duermo|sueño|insomnio|madrugada|despiert[oa])\b`,
        says: [
          "Si llevas unos veinte minutos sin dormir, suele servir más levantarse que esforzarse: otro cuarto, poca luz, algo aburrido, y volver cuando pesen los ojos.",
          "Podrías girar el reloj y soltar la tarea de dormir: descansar con los ojos cerrados cuenta. Una mala noche se aguanta, aunque mañana vayas más lento.",
          "Levantarte a la misma hora unos días, incluso tras una mala noche, es lo que suele devolver el sueño. Sin recuperar por la mañana.",
        ],
        step: "girar el reloj, y levantarte a tu hora pase lo que pase esta noche",
      },
    },
  },
  {
    id: "do-rumination",
    aim: "do",
    frames: ["rumination", "worry"],
    sources: [worry],
    words: {
      en: {
        about: r`\b(?:replay\w*|overthink\w*|stop thinking|racing thoughts|my (?:head|mind|brain)|thoughts|worry\w*|ruminat\w*|switch off)\b`,
        says: [
          "At night a thought rarely gets solved. You could write it on paper in one line, add “tomorrow, six o'clock”, and keep that appointment for fifteen minutes.",
          "When it starts again, try naming it instead of answering: “there's the replay”. Then something that needs your hands or eyes for two minutes.",
          "One test is whether there's a step you can take now. If there is, one line on paper. If not, it has no answer tonight, and it may be left standing.",
        ],
        step: "write the thought in one line, with a time tomorrow to look at it",
      },
      es: {
        about: r`\b(?:vueltas|dejar de pensar|pensamientos|mi (?:cabeza|mente)|preocup\w+|rumi\w+)\b`,
        says: [
          "De noche un pensamiento casi nunca se resuelve. Podrías escribirlo en una línea, añadir «mañana a las seis», y cumplir esa cita quince minutos.",
          "Cuando vuelva a empezar, prueba a nombrarlo en vez de responderle: «ahí está la repetición». Y luego algo que ocupe manos u ojos dos minutos.",
          "Una prueba: mira si hay un paso que puedas dar ahora. Si lo hay, una línea en papel. Si no, esta noche no tiene respuesta y puede quedarse ahí.",
        ],
        step: "escribir el pensamiento en una línea, con una hora de mañana para mirarlo",
      },
    },
  },
  {
    id: "do-face-people",
    aim: "do",
    frames: ["public-criticism"],
    sources: [],
    words: {
      en: {
        about: r`\b(?:face (?:them|him|her|people|everyone)|see them|walk in|show my face|look (?:at )?them)\b`,
        says: [
          "For tomorrow you could plan only the first five minutes: where you put your bag, who you greet, what you open first. The rest of the day tends to follow.",
          "A line to keep ready, in case anyone brings it up: “Yes, that was a rough one. I'm on it.” Then back to what you were doing. Most people will be busy with their own day.",
          "It might help to walk in with one person you trust, or to write to them tonight: “Coffee before we start.”",
        ],
        step: "plan only the first five minutes of tomorrow",
      },
      es: {
        about: r`\b(?:verlos|verl[oa]s|dar la cara|enfrentar\w*|mirarlos)\b`,
        says: [
          "Para mañana podrías planear solo los primeros cinco minutos: dónde dejas tus cosas, a quién saludas, qué abres primero. Lo demás suele venir detrás.",
          "Una frase lista, por si alguien lo menciona: «Sí, fue un mal rato. Estoy en ello». Y de vuelta a lo tuyo. Casi todos estarán en su propio día.",
          "Quizá ayude entrar con alguien de confianza, o escribirle esta noche: «Tomemos un café antes de empezar».",
        ],
        step: "planear solo los primeros cinco minutos de mañana",
      },
    },
  },
  {
    id: "do-panic",
    aim: "do",
    frames: ["panic"],
    sources: [panic],
    words: {
      en: {
        about: r`\b(?:panic\w*|attacks?|heart (?:racing|pounding)|can't breathe|hyperventilat\w*|dizzy)\b`,
        says: [
          "A panic attack climbs and falls, mostly within minutes, even when nothing is done about it. Saying so to yourself can help: “This is panic. It's unpleasant, and it passes.”",
          "Staying where you are, if you can, teaches the body more than leaving. Feet on the floor, look for five things, and let it rise and fall. If it's your first one, a doctor should look once.",
          "What keeps panic coming is often the avoiding. One small return to the place it happened, with a friend and for five minutes, would be a start.",
        ],
        step: "write “this is panic, and it passes” where you'll see it",
      },
      es: {
        about: r`\b(?:pánico|ataques?|crisis|me ahogo|no puedo respirar|palpitaciones|mareo)\b`,
        says: [
          "Un ataque de pánico sube y baja, casi siempre en minutos, aunque no hagas nada. Puede ayudar decírtelo: «Esto es pánico. Es desagradable, y pasa».",
          "Quedarte donde estás, si puedes, le enseña más al cuerpo que irte. Pies en el suelo, busca cinco cosas, y deja que suba y baje. Si es el primero, conviene que te vea un médico una vez.",
          "Lo que mantiene el pánico suele ser evitar. Volver un poco al lugar donde pasó, con alguien y cinco minutos, sería un comienzo.",
        ],
        step: "escribir «esto es pánico, y pasa» donde lo veas",
      },
    },
  },
  {
    id: "do-grief",
    aim: "do",
    frames: ["bereavement", "pet-loss"],
    sources: [grief],
    words: {
      en: {
        about: r`\b(?:grie\w+|died|death|funeral|miss (?:him|her|them)|passed away|to put (?:him|her|them) (?:down|to sleep)|ashes)\b`,
        says: [
          "There's no right way through. Many find it bearable in turns: a while with the loss, a while with something ordinary. Neither one is a betrayal.",
          "For the hardest hour of the day, you could set something small in advance: a walk, a call, a radio. Not to forget, only so that hour isn't empty.",
          "Their things can wait. You decide what stays, and nothing has to be cleared on anyone's timetable. Some write a short letter to the one who's gone.",
        ],
        step: "set one small thing for the hardest hour of tomorrow",
      },
      es: {
        about: r`\b(?:duelo|murió|muerte|falleció|entierro|extraño|echo de menos|cenizas)\b`,
        says: [
          "No hay una forma correcta de pasarlo. A muchas personas les resulta llevadero por turnos: un rato con la pérdida, un rato con algo corriente. Ninguno es traición.",
          "Para la hora más dura del día podrías dejar algo pequeño previsto: un paseo, una llamada, la radio. No para olvidar, solo para que esa hora no esté vacía.",
          "Sus cosas pueden esperar. Tú decides qué se queda y cuándo. Hay quien le escribe una carta corta a quien ya no está.",
        ],
        step: "dejar prevista una cosa pequeña para la hora más dura de mañana",
      },
    },
  },
  {
    id: "do-job",
    aim: "do",
    frames: ["job-loss", "money"],
    sources: [],
    words: {
      en: {
        about: r`\b(?:laid off|fired|lost my job|unemploy\w+|redundan\w+|job hunt\w*|bills|rent|debts?)\b`,
        says: [
          "First the ground, then the search: this week could be only about benefits, one list of what must be paid, and one call to whoever you owe most. Many lenders will agree to a pause if asked early.",
          "The days need edges when work doesn't give them: up at the same time, one job task before noon, then something that isn't about it. Two hours of looking is a full day's work.",
          "You could tell three people exactly what you're looking for. A good share of jobs come by way of someone who knew someone.",
        ],
        step: "choose one call about money or work, and make it before noon",
      },
      es: {
        about: r`\b(?:despid\w+|sin trabajo|sin empleo|desemple\w+|paro|deudas?|renta|alquiler|cuentas)\b`,
        says: [
          "Primero el suelo, luego la búsqueda: esta semana podría tratar solo de la ayuda que te toca, una lista de lo que hay que pagar y una llamada a quien más debes. Pedir una pausa pronto suele servir.",
          "Los días necesitan bordes cuando el trabajo no los da: misma hora de levantarte, una tarea de empleo antes del mediodía, y después algo que no trate de eso.",
          "Podrías decir a tres personas exactamente qué buscas. Muchos trabajos llegan por alguien que conocía a alguien.",
        ],
        step: "elegir una llamada sobre dinero o trabajo, y hacerla antes del mediodía",
      },
    },
  },
  {
    id: "do-lonely",
    aim: "do",
    frames: ["loneliness", "friendship"],
    sources: ["Masi CM et al. Pers Soc Psychol Rev 2011;15:219-266 (what helps with loneliness)."],
    words: {
      en: {
        about: r`\b(?:lonely|loneliness|alone|no friends|nobody|meet people|make friends|isolated)\b`,
        says: [
          "The same place, at the same time, every week does more than one big effort: a class, a choir, a walking group, a café table. Familiar faces come first, friends later.",
          "You could pick one person from before and send two lines: a memory, and a question. Old ties are usually easier to wake than new ones to make.",
          "Even short talk counts: the neighbour, the person at the till. Being useful to someone, an hour a week, is another way in.",
        ],
        step: "send two lines to one person from before: a memory, and a question",
      },
      es: {
        about: r`\b(?:sol[oa]|soledad|sin amigos|nadie|conocer gente|hacer amigos|aislad[oa])\b`,
        says: [
          "El mismo lugar, a la misma hora, cada semana hace más que un gran esfuerzo: una clase, un coro, un grupo de caminata. Primero hay caras conocidas; las amistades llegan después.",
          "Podrías elegir a una persona de antes y mandarle dos líneas: un recuerdo y una pregunta. Los lazos viejos se despiertan mejor que nacen los nuevos.",
          "Hasta la charla corta cuenta: alguien del edificio, quien atiende la tienda. Ser útil a alguien, una hora por semana, es otra entrada.",
        ],
        step: "mandar dos líneas a alguien de antes: un recuerdo y una pregunta",
      },
    },
  },
  {
    id: "do-study",
    aim: "do",
    frames: ["study", "stuck"],
    sources: ["Gollwitzer PM, Sheeran P. Adv Exp Soc Psychol 2006;38:69-119 (if-then plans)."],
    words: {
      en: {
        about: r`\b(?:exams?|stud(?:y|ying|ies)|revis\w+|procrastinat\w*|essay|thesis|deadline|get started|focus|concentrate|finals)\b`,
        says: [
          "Start so small that it's hardly worth refusing: ten minutes, one page, phone in another room. Stopping after ten is allowed; most of the weight is in the beginning.",
          "Testing yourself beats reading again: close the book, write what you remember, check. Twenty minutes of that, then a real break.",
          "A plan with a place and a time holds better than a good intention: “After breakfast, at the kitchen table, question one.”",
        ],
        step: "ten minutes on one page, with the phone in another room",
      },
      es: {
        about: r`\b(?:ex[aá]men(?:es)?|estudi\w+|tarea|tesis|entrega|concentrar\w*|procrastin\w*|empezar)\b`,
        says: [
          "Empieza con algo tan pequeño que casi no valga negarse: diez minutos, una página, el teléfono en otro cuarto. Vale parar a los diez; lo que más pesa es empezar.",
          "Ponerte a prueba sirve más que releer: cierra el libro, escribe lo que recuerdas, comprueba. Veinte minutos así, y luego un descanso de verdad.",
          "Un plan con lugar y hora aguanta más que una buena intención: «Después de desayunar, en la mesa de la cocina, la primera pregunta».",
        ],
        step: "diez minutos con una página, y el teléfono en otro cuarto",
      },
    },
  },
  {
    id: "do-overload",
    aim: "do",
    frames: ["overload", "caregiving"],
    sources: [],
    words: {
      en: {
        about: r`\b(?:overwhelm\w*|too much|burn(?:t|ed)? ?out|shifts?|everything|cope|no time|exhausted)\b`,
        says: [
          "When everything is urgent, a list of three helps: what can't wait until tomorrow, what can, what isn't yours. Then only the first line of the first list.",
          "You could protect one short gap before you protect anything else: ten minutes between work and home, in the car or on a bench, with nobody needing you.",
          "It may be worth putting it in plain numbers to whoever plans the work: how many, how long, what doesn't get done. That makes it their problem as well, which it is.",
        ],
        step: "ten minutes between work and home in which nobody needs you",
      },
      es: {
        about: r`\b(?:abrumad[oa]|demasiado|agotad[oa]|turnos?|todo|no doy más|sin tiempo)\b`,
        says: [
          "Cuando todo es urgente, ayuda una lista de tres: qué no puede esperar a mañana, qué sí, y qué no es tuyo. Después, solo la primera línea de la primera lista.",
          "Podrías proteger un hueco corto antes que nada: diez minutos entre el trabajo y la casa, sin que nadie te necesite.",
          "Quizá valga ponerlo en números a quien organiza el trabajo: cuántos, cuánto tiempo, qué queda sin hacer. Así también es asunto suyo, que lo es.",
        ],
        step: "diez minutos entre el trabajo y la casa en los que nadie te necesite",
      },
    },
  },
  {
    id: "do-parent",
    aim: "do",
    frames: ["new-parent"],
    sources: ["NICE CG192, antenatal and postnatal mental health."],
    words: {
      en: {
        about: r`\b(?:baby|newborn|infant|toddler|crying|screams?|screaming|(?:weeks|months) old|hold him|hold her|feeds?|new (?:dad|father|mum|mom|mother))\b`,
        says: [
          "When the crying gets to you, it's right to lay the baby safely on their back in the cot, shut the door, and take five minutes. A baby is safe crying; you come back steadier.",
          "Splitting the night can change a week: one stretch each of four or five hours that isn't interrupted, even if it's earplugs and another room.",
          "Feeling flat or far from the baby for more than two weeks is common, in fathers too, and treatable. A health visitor or doctor hears it often; it doesn't count against you.",
        ],
        step: "agree one stretch of sleep tonight that is yours, uninterrupted",
      },
      es: {
        about: r`\b(?:beb[eé]|recién nacid[oa]|llora|llanto|tomas|papá primerizo|mamá primeriza)\b`,
        says: [
          "Cuando el llanto te rebase, está bien dejar al bebé boca arriba y seguro en su cuna, cerrar la puerta y tomar cinco minutos. Llorando está a salvo; tú vuelves con más calma.",
          "Repartir la noche puede cambiar una semana: un tramo para cada quien de cuatro o cinco horas sin interrupción, aunque sea con tapones y en otro cuarto.",
          "Sentir poco o nada por el bebé más de dos semanas es frecuente, también en padres, y se trata. En el centro de salud lo oyen a menudo; no juega en tu contra.",
        ],
        step: "acordar un tramo de sueño que sea tuyo esta noche",
      },
    },
  },
  {
    id: "do-guilt",
    aim: "do",
    frames: ["guilt"],
    sources: ["Tangney JP, Stuewig J, Mashek DJ. Annu Rev Psychol 2007;58:345-372 (guilt and repair)."],
    words: {
      en: {
        about: r`\b(?:guilt\w*|forgive myself|blame myself|make (?:it|this) right|let (?:him|her|them) down)\b`,
        says: [
          "Guilt asks for one of two things: a repair, or a fairer count of your share. You could write who else and what else had a part in it, and then see what is left for you to mend.",
          "If there's something to mend, small and soon beats perfect and late. If there's nothing to mend, the same care can go to someone living now.",
        ],
        step: "write down who and what else had a part in it",
      },
      es: {
        about: r`\b(?:culp\w+|perdonarme|reparar|fallé)\b`,
        says: [
          "La culpa pide una de dos cosas: reparar, o contar con justicia tu parte. Podrías escribir quién más y qué más tuvo que ver, y mirar qué te queda a ti por reparar.",
          "Si hay algo que reparar, pequeño y pronto vale más que perfecto y tarde. Si no lo hay, ese mismo cuidado puede ir a alguien de ahora.",
        ],
        step: "escribir quién más y qué más tuvo que ver",
      },
    },
  },
  {
    id: "do-breakup",
    aim: "do",
    frames: ["break-up", "rejection"],
    sources: ["Sbarra DA, Emery RE. Pers Relatsh 2005;12:213-232 (contact after a break-up)."],
    words: {
      en: {
        about: r`\b(?:ex|break ?-?up|broke up|dumped|left me|separat\w+|divorce\w*|text (?:him|her|them)|move on|get over)\b`,
        says: [
          "Less contact tends to make it lighter sooner, even though it feels worse at first. You could mute, not block, for two weeks, and write unsent messages in a note.",
          "The empty hours are where it bites. One plan for each of the next three evenings, as plain as a film at a friend's place, will do.",
        ],
        step: "one plan, as plain as you like, for tomorrow evening",
      },
      es: {
        about: r`\b(?:ex|ruptura|me dejó|terminamos|separ\w+|divorci\w+|escribirle|olvidarl[oa]|superar)\b`,
        says: [
          "Menos contacto suele aliviar antes, aunque al principio duela más. Podrías silenciar, no bloquear, dos semanas, y escribir en una nota los mensajes que no envías.",
          "Las horas vacías son donde muerde. Un plan para cada una de las próximas tres noches, tan simple como una película con alguien, ya sirve.",
        ],
        step: "un plan, tan simple como quieras, para mañana por la noche",
      },
    },
  },
  {
    id: "do-support-ill",
    aim: "do",
    frames: ["illness-loved", "caregiving", "illness"],
    sources: [],
    words: {
      en: {
        about: r`\b(?:cancer|sick|ill|chemo|hospital|dementia|dying|care for|caring for)\b`,
        says: [
          "You don't have to say anything wise to someone who's ill. Being there for ordinary things often helps most: a meal, a series, a lift to the appointment. You can also let them choose whether to talk about it today.",
          "For the next appointment, you could bring three written questions and take notes. It gives your hands a task when nothing else can be done.",
          "It counts to have one person who asks how you are, not only how they are. You could name that person now, even before you write to them.",
        ],
        step: "pick one ordinary thing to do together this week",
      },
      es: {
        about: r`(?:\bcáncer|\benferm[oa]|\bquimio|\bhospital|\bdemencia|\bcuidar)`,
        says: [
          "A quien está enfermo no hace falta decirle nada sabio. Lo corriente suele ayudar más: una comida, una serie, llevarle a la cita. También puedes dejarle elegir si hoy quiere hablar de eso o no.",
          "Para la próxima cita podrías llevar tres preguntas escritas y tomar notas. Da tarea a las manos cuando no se puede hacer otra cosa.",
          "Importa tener a una persona que pregunte cómo estás tú. Podrías pensar ya en quién, antes de escribirle.",
        ],
        step: "elegir una cosa corriente para hacer en compañía esta semana",
      },
    },
  },
  {
    id: "do-anger",
    aim: "do",
    frames: ["anger"],
    sources: ["Kjærvik SL, Bushman BJ. Clin Psychol Rev 2024;109:102414 (what lowers anger)."],
    words: {
      en: {
        about: r`\b(?:anger|angry|furious|rage|lose it|snap|temper|explode)\b`,
        says: [
          "Letting it out on a pillow tends to keep anger going; lowering the heat works better. Leave the room with one sentence, “I'm coming back to this”, and come back when your shoulders are down.",
          "You could write what was unfair in one line before you speak. Anger is often right about the what, and too fast about the how.",
        ],
        step: "one line on paper: what exactly was unfair",
      },
      es: {
        about: r`\b(?:enoj\w+|rabia|ira|furios[oa]|explot\w+|coraje)\b`,
        says: [
          "Descargarlo a golpes suele mantener el enojo; bajar la temperatura funciona mejor. Sal con una frase, «vuelvo a esto», y vuelve cuando aflojen los hombros.",
          "Podrías escribir en una línea qué fue injusto, antes de hablar. El enojo suele acertar en el qué y correr en el cómo.",
        ],
        step: "una línea en papel: qué fue injusto exactamente",
      },
    },
  },
  {
    id: "do-low",
    aim: "do",
    frames: ["numbness", "stuck", "failure"],
    sources: [activation],
    words: {
      en: {
        about: r`\b(?:motivat\w+|energy|get up|get out of bed|empty|numb|nothing matters|depress\w+|low)\b`,
        says: [
          "Waiting to feel like it rarely works here; doing comes first and the wanting follows, late and small. Something of two minutes: curtains open, a wash, one cup in the sink.",
          "You could halve it until it's possible: not a walk, but shoes on; not a call, but a heart on their message. Then stop and let that be the day's one thing.",
          "If it has been most days for two weeks, a doctor is a fair next step too. It can be treated, and you don't have to be at the bottom first.",
        ],
        step: "one thing of two minutes, done before you feel like it",
      },
      es: {
        about: r`\b(?:ganas|energía|levantarme|vac[ií]o|nada importa|deprim\w+|motivaci\w+)\b`,
        says: [
          "Esperar a tener ganas aquí rara vez funciona; primero se hace, y las ganas llegan tarde y pequeñas. Algo de dos minutos: abrir la cortina, lavarte la cara, una taza al fregadero.",
          "Podrías partirlo hasta que se pueda: no un paseo, sino ponerte los zapatos. Y ahí parar, y que esa sea la cosa del día.",
          "Si lleva dos semanas casi a diario, también es justo consultarlo con un médico. Tiene tratamiento, y no hay que tocar fondo antes.",
        ],
        step: "una cosa de dos minutos, antes de tener ganas",
      },
    },
  },
  {
    id: "choose",
    aim: "choose",
    frames: [],
    sources: [miller],
    words: {
      en: {
        about: r`\bshould (?:i|we)\b`,
        says: [
          "I can't choose for you, but I can help you weigh it. Try it as if it were decided: a day with yes, a day with no. Notice which one lets you breathe, and which one you'd regret in a year.",
          "It may help to ask what you'd tell a friend in the same place, and what the smallest version of it is that can still be undone.",
          "A decision made late at night can often wait until daylight. You could write the best reason on each side now, and read both tomorrow.",
        ],
        step: "write the best reason for each side, and read both by daylight",
      },
      es: {
        about: r`\b(?:debería|debo|tendría que)\b`,
        says: [
          "No puedo elegir por ti, pero sí ayudarte a sopesarlo. Pruébalo como si ya estuviera decidido: un día con el sí, un día con el no. Nota cuál te deja respirar y cuál lamentarías en un año.",
          "Quizá ayude pensar qué le dirías a una amistad en tu lugar, y cuál es la versión más pequeña que todavía se pueda deshacer.",
          "Lo que se decide de noche suele poder esperar a la luz. Podrías escribir ahora la mejor razón de cada lado, y leer las dos mañana.",
        ],
        step: "escribir la mejor razón de cada lado, y leer las dos con luz de día",
      },
    },
  },
  {
    id: "do-general",
    aim: "do",
    frames: [],
    sources: ["D'Zurilla TJ, Nezu AM. Problem-Solving Therapy, 3rd ed. Springer, 2007."],
    words: {
      en: {
        about: r`\bnever matches on its own$`,
        says: [
          "When it's one big knot, it can help to split it: the part you can move this week, the part you can't, the part that isn't yours. Then one small step on the first.",
          "You could think of who has seen you through something before, and tell them the short version. It doesn't solve it, and it makes the next step easier to see.",
          "Sometimes the first step is to do less: food, water, rest, and no decision before tomorrow. A tired head makes everything look final.",
        ],
        step: "pick the one part of it that you can move this week",
      },
      es: {
        about: r`\bnunca por sí solo$`,
        says: [
          "Cuando es un solo nudo, puede ayudar partirlo: lo que puedes mover esta semana, lo que no, y lo que no es tuyo. Después, un paso pequeño en lo primero.",
          "Podrías pensar en quién te acompañó antes en algo difícil y contarle la versión corta. No lo resuelve, pero deja ver mejor el paso siguiente.",
          "A veces lo primero es hacer menos: comer, agua, descanso, y nada que decidir hasta mañana. Con la cabeza cansada todo parece definitivo.",
        ],
        step: "elegir la parte que puedes mover esta semana",
      },
    },
  },
];
