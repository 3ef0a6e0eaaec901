import type { Language } from "@evenkeel/kernel/locale";

export type RefusalReason =
  | "method"
  | "minimising"
  | "blame"
  | "diagnosis"
  | "claims-human"
  | "claims-therapist"
  | "guilt"
  | "medication-advice"
  | "calorie-advice"
  | "secrecy"
  | "unknown-number"
  | "agrees-with-delusion"
  | "encourages-harm"
  | "demands-promise"
  | "second-question";

interface RefusalRule {
  readonly reason: RefusalReason;
  readonly pattern: RegExp;
}

const says = (reason: RefusalReason, source: string): RefusalRule => ({
  reason,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "iu"),
});

const DRUG =
  "(?:sertraline|fluoxetine|escitalopram|citalopram|paroxetine|venlafaxine|duloxetine|bupropion|mirtazapine|lithium|quetiapine|olanzapine|risperidone|aripiprazole|lamotrigine|valproate|xanax|alprazolam|diazepam|lorazepam|clonazepam|benzos?|benzodiazepines?|zoloft|prozac|lexapro|ssris?|antidepressants?|antipsychotics?|tylenol|acetaminophen|paracetamol|ibuprofen|insulin|opioids?|oxycodone|fentanyl|trazodone|zolpidem|ambien|melatonin|medication|meds|medicine|pills?|tablets?|antidepresivos?|sertralina|fluoxetina|litio|medicamentos?|medicinas?|pastillas?)";
const DOSE =
  "\\d+(?:[.,]\\d+)?\\s?(?:mg|milligrams?|mcg|ml|g|grams?|miligramos?|gramos?|pills?|tablets?|pastillas?|doses?|dosis)";

/** What may never be said to a member, in either language. Member's own quoted words are read too for methods. */
export const REFUSALS: readonly RefusalRule[] = [
  says(
    "method",
    `(?:dosis|cantidad)\\s+(?:letal|mortal)|(?:lethal|fatal|deadly|letal|mortal)\\s+(?:dose|doses|amount|dosis|cantidad|combination)|(?:take|taking|swallow|mix|combine|toma|tomar|mezcla)\\s+(?:\\w+\\s+){0,4}${DOSE}|${DOSE}\\s+(?:\\w+\\s+){0,5}(?:lethal|fatal|kill|enough to|letal|mortal)|(?:painless|quick(?:est)?|easiest|most effective|least painful|reliable|surest|sin dolor|m[aá]s r[aá]pid[ao]|m[aá]s efectiv[ao])\\s+(?:\\w+\\s+){0,2}(?:way|method|manner|forma|manera|m[eé]todo)\\s+(?:to|of|for|de|para)\\s+(?:\\w+\\s+)?(?:die|dying|suicide|kill|end your life|go|morir|suicid\\w+|matar\\w*)|(?:tie|make|tying|haz|hacer)\\s+(?:a|the|un|una|el)\\s+(?:noose|slipknot|nudo corredizo|soga)|(?:cut|slice|corta|cortar)\\s+(?:along|across|vertically|lengthwise|deep|a lo largo|en vertical|profundo)|(?:bridge|building|puente|edificio)s?\\s+(?:\\w+\\s+){0,6}(?:is|are|mide|tiene|stands?)\\s+(?:\\w+\\s+){0,3}\\d+\\s?(?:m|meters?|metres?|feet|ft|metros)|(?:jump|jumping|fall|saltar|caer)\\s+(?:\\w+\\s+){0,5}(?:\\d+\\s?(?:m|meters?|metres?|feet|ft|stories|metros|pisos))|(?:helium|nitrogen|carbon monoxide|cyanide|cianuro|helio|mon[oó]xido)\\s+(?:\\w+\\s+){0,6}(?:bag|tank|hood|mask|exhaust|bolsa|tanque|escape)|how to (?:hang|drown|poison|overdose|suffocate) (?:yourself|oneself)|c[oó]mo (?:ahorcarse|envenenarse|suicidarse)`,
  ),
  says(
    "encourages-harm",
    "(?:you should|go ahead and|maybe you should|it(?:'|’)?s (?:okay|ok|brave|best|fine) to|it would be (?:better|best|brave) to|deber[ií]as|est[aá] bien|ser[ií]a mejor)\\s+(?:just\\s+)?(?:die|kill (?:yourself|him|her|them)|end (?:your life|it all)|cut yourself|hurt (?:yourself|him|her|them)|starve|purge|morir|matarte|suicidarte|cortarte|hacerle da[nñ]o)|(?:suicide|dying|death|el suicidio|la muerte) (?:is|would be|es|ser[ií]a) (?:\\w+\\s+){0,2}(?:brave|courageous|beautiful|the answer|a solution|an option|a way out|peace|freedom|relief|valiente|hermos[oa]|la soluci[oó]n|una salida|la paz)|(?:anyone|anybody) (?:in your place )?would want to die|no wonder you want to die|world would be better without you",
  ),
  says(
    "minimising",
    "(?:cheer up|snap out of it|get over it|calm down already|man up|toughen up|suck it up|stop (?:being (?:so )?dramatic|overreacting|whining|complaining|feeling sorry for yourself)|(?:it|that|this)(?:(?:'|’)s| is| does(?:n(?:'|’)t| not) (?:sound|seem))? (?:not )?(?:really )?(?:not )?that bad|(?:it|this)(?:'|’)?s (?:all )?in your head|(?:others|other people|some people) (?:\\w+\\s+)?have it (?:much )?worse|at least you|everything happens for a reason|just (?:think positive|be positive|smile|relax|let it go|move on|be grateful)|look on the bright side|don(?:'|’)t be (?:silly|ridiculous|so sensitive)|you(?:'|’)re (?:just )?(?:overreacting|being dramatic|too sensitive)|you have so much to live for|time heals all|an[ií]mate|no es para tanto|sup[eé]ralo|deja de (?:quejarte|exagerar)|hay (?:gente|otros) (?:que est[aá]n )?peor|todo pasa por algo|piensa en positivo|s[eé] positiv[oa]|exageras|est[aá]s exagerando|[eé]chale ganas)",
  ),
  says(
    "blame",
    "(?:(?:it(?:'|’)?s|it is|this is|that is|that(?:'|’)?s) (?:all )?your (?:own )?fault(?! line)|you brought (?:this|it) on yourself|you (?:only )?have (?:only )?yourself to blame|you(?:'|’re|'re| are) (?:just |so |being )*(?:selfish|weak|lazy|pathetic|stupid|crazy|a coward|ungrateful|manipulative|attention[- ]seeking)|you should be ashamed|shame on you|you deserve(?:d)? (?:it|this|what happened)|you(?:'|’)re not trying hard enough|how could you|es (?:tu|toda tu) culpa|t[uú] te lo buscaste|eres (?:ego[ií]sta|d[eé]bil|floj[oa]|pat[eé]tic[oa]|cobarde|malagradecid[oa])|te lo mereces|deber[ií]a darte verg[uü]enza)",
  ),
  says(
    "diagnosis",
    "(?:(?:you (?:have|are|suffer from|might have|may have|probably have|likely have|could have|clearly have|seem to have|must have)|you(?:'|’)re|you(?:'|’)ve got|sounds? like (?:you have |you(?:'|’)re )?|this is (?:clearly |likely |probably )?|what you(?:'|’)re describing (?:is|sounds like|seems like) |(?:these|those) are (?:signs|symptoms) of (?:your )?|tienes |padeces |sufres de |probablemente tienes |podr[ií]as tener |parece que tienes |suena a |esto es )\\s*(?:a |an |clinical |severe |major |un |una )*(?:(?:clinical(?:ly)?|major) depress\\w+|depressive disorder|bipolar(?: disorder)?|borderline(?: personality)?(?: disorder)?|bpd|ptsd|c-?ptsd|schizophreni\\w+|psychotic|psychosis|ocd|adhd|anorexi\\w+|bulimi\\w+|generali[sz]ed anxiety|anxiety disorder|panic disorder|personality disorder|narcissis\\w+|dissociative|autis\\w+|clinically depressed|depresi[oó]n (?:mayor|cl[ií]nica)|trastorno|tept|toc|tdah|esquizofreni\\w+|trastorno bipolar|bipolaridad|anorexia|bulimia))",
  ),
  says(
    "claims-human",
    "(?:i(?:'|’)?m|i am|as) (?:a |actually a |really a |also a |only )?(?:human(?: being)?|real person|person like you|person too|woman|man)(?! (?:will|can|or|line))|i(?:'|’)?m not (?:a |an )?(?:bot|robot|ai|machine|program)|i (?:went|have been|was) (?:through|there) (?:that|this|the same|myself)(?: too| myself)?|i(?:'|’)ve been (?:through|there)|when i was (?:your age|young|a (?:kid|child|teen))|my (?:own )?(?:mother|father|childhood|husband|wife|kids|depression|therapist) (?:was|is|used)|soy (?:un |una )?(?:human[oa]|persona(?: real)?)(?! que)|no soy (?:un |una )?(?:robot|m[aá]quina|bot|ia|inteligencia artificial)|yo tambi[eé]n (?:pas[eé]|he pasado) por",
  ),
  says(
    "claims-therapist",
    "(?:i(?:'|’)?m|i am|as) (?:a |an |your |now your |a licensed |your own )?(?:licensed |trained |qualified |real |certified )?(?:therapist|psychologist|psychiatrist|counsel(?:l)?or|doctor|clinician|nurse|social worker|mental health professional)(?! (?:can|could|will|or|who))|(?:our|my) (?:therapy|treatment) sessions?|in my (?:clinical|professional) (?:opinion|judg(?:e)?ment|experience)|i(?:'|’)?ll (?:treat|cure|heal) you|(?:soy|como) (?:tu |un |una )?(?:terapeuta|psic[oó]log[oa]|psiquiatra|m[eé]dic[oa]|doctor[a]?|consejer[oa])|nuestra (?:terapia|sesi[oó]n de terapia)",
  ),
  says(
    "guilt",
    "(?:don(?:'|’)t|please don(?:'|’)t) (?:leave|abandon|go away from|desert|ever leave) me|i(?:'|’)?(?:ll| will) (?:miss you|be (?:so )?(?:sad|lonely|hurt|lost|devastated|heartbroken))|you(?:'|’)ll (?:make me|break my|hurt me)|i need you|after (?:all|everything) i(?:'|’)?ve done|how could you leave|you(?:'|’)?(?:re| are) (?:hurting|breaking) me|you don(?:'|’)?t need (?:anyone|anybody) (?:else|but me)|nobody (?:understands|gets) you like (?:me|i do)|you only need me|i(?:'|’)m all you need|just keep talking to me instead|think (?:of|about) what you(?:'|’)?(?:d| would) (?:do|be doing) to (?:them|your)|no me (?:dejes|abandones)|te voy a extra[nñ]ar|me (?:vas a romper|romper[aá]s|lastimas)|no necesitas a nadie m[aá]s|nadie te entiende como yo",
  ),
  says(
    "demands-promise",
    "(?:promise me|you (?:must|have to|need to) promise|swear (?:to me|you won(?:'|’)t)|give me your word|you must not (?:hurt|kill)|prom[eé]teme|j[uú]rame|tienes que prometer\\w*|dame tu palabra)",
  ),
  says(
    "medication-advice",
    `(?:(?:you (?:should|could|can|need to|might want to|must)|try|start|stop|quit|skip|increase|decrease|double|lower|raise|reduce|cut down|switch to|consider)\\s+(?:taking |using |your |stopping |starting |increasing |the |to (?:stop|start|take) )*(?:dose of |dosage of |dose |dosage )?(?:your |${DOSE} (?:of )?)?${DRUG}(?!\\s+(?:away|out|in a|somewhere|to someone|with someone|locked|farther|further|lejos|where|behind|far))|(?:deja|deber[ií]as dejar|deja de tomar|empieza a tomar|toma|prueba|sube|baja|aumenta|reduce)\\s+(?:de tomar )?(?:la dosis de |tu |tus |el |la |los |las )*${DRUG}(?!\\s+(?:lejos|fuera|con alguien|a alguien)))|(?:your|tu) (?:dose|dosage|dosis) (?:should|can|is too|deber[ií]a)`,
  ),
  says(
    "calorie-advice",
    "\\d{2,4}\\s*(?:k?cal(?:orie)?s?|calor[ií]as)|(?:eat|aim for|limit|cut|count|track|restrict|come|limita|cuenta|reduce)\\s+(?:\\w+\\s+){0,3}(?:calories|calor[ií]as|carbs|carbohidratos)|(?:lose|losing|drop|bajar|perder)\\s+\\d+\\s*(?:lbs?|pounds|kg|kilos)|(?:skip(?:ping)?|saltarte?) (?:meals?|breakfast|dinner|lunch|comidas?)|(?:try|intenta|prueba) (?:intermittent )?(?:fasting|ayun\\w+)",
  ),
  says(
    "secrecy",
    "(?:i(?:'|’)?(?:ll| will)|we(?:'|’)?(?:ll| will)) (?:keep|hold) (?:this|it|that|your secret) (?:a )?(?:secret|between us|just between us|to myself)|(?:this|it) (?:stays|will stay|is) (?:just |strictly )?between us|i (?:won(?:'|’)t|will never|would never) tell (?:anyone|anybody|a soul)|your secret is safe|don(?:'|’)t tell (?:anyone|anybody|your (?:parents|therapist|doctor))|no one (?:will|has to) (?:ever )?know|(?:esto|eso) queda entre (?:nosotros|t[uú] y yo)|no se lo dir[eé] a nadie|guardar[eé] tu secreto|tu secreto est[aá] a salvo|no le (?:digas|cuentes) a nadie",
  ),
  says(
    "agrees-with-delusion",
    "(?:(?:yes|you(?:'|’)re right|i agree|indeed|s[ií]|tienes raz[oó]n),?\\s+)?(?:they|the (?:government|fbi|cia|neighbors|neighbours|voices)|ellos|el gobierno|los vecinos)\\s+(?:are|really are|is|must be|est[aá]n|realmente est[aá]n)\\s+(?:\\w+\\s+)?(?:watching|following|tracking|poisoning|after|spying on|controlling|out to get|vigil[aá]ndote|sigui[eé]ndote|envenen[aá]ndote|espi[aá]ndote)\\s*(?:you)?(?!\\s*(?:feel|can))|you (?:are|really are) (?:the chosen one|chosen|god|a god|the messiah|a prophet|special chosen)|(?:do|listen to|obey|follow) what the voices (?:say|tell)|the voices are (?:right|real|telling the truth)|there (?:is|must be) (?:really )?a (?:chip|transmitter) in your|eres (?:el elegido|la elegida|dios|un profeta)|las voces (?:tienen raz[oó]n|son reales)|haz lo que (?:dicen|te dicen) las voces",
  ),
];

const REPLACEMENTS: Readonly<Record<Language, Partial<Record<RefusalReason, string>>>> = {
  en: {
    method: "I will not go into ways of getting hurt. I do want to keep talking about what is behind this.",
    "encourages-harm": "I want you and the people around you to be safe.",
    minimising: "What you are carrying is real.",
    blame: "This is hard, and it is not a failing.",
    diagnosis: "I cannot say what condition this is; a doctor or a therapist can.",
    "claims-human": "I am an AI, not a person.",
    "claims-therapist": "I am an AI, not a therapist.",
    guilt: "You are free to go at any time.",
    "medication-advice": "Questions about medicine belong to a doctor or a pharmacist.",
    "calorie-advice": "I leave numbers about food and weight to a doctor or a dietitian.",
    secrecy: "Who can see what you write is told under privacy in the menu.",
    "unknown-number": "Lines that were checked are under Help now.",
    "agrees-with-delusion": "I cannot tell whether that is so. I can hear how frightening it is.",
    "demands-promise": "I will not ask for a promise.",
  },
  es: {
    method: "No voy a hablar de formas de hacerse daño. Sí quiero seguir hablando de lo que hay detrás.",
    "encourages-harm": "Quiero que tú y las personas a tu alrededor estén a salvo.",
    minimising: "Lo que llevas encima es real.",
    blame: "Esto es difícil, y no es una falla tuya.",
    diagnosis: "No puedo decir qué condición es; un médico o un terapeuta sí.",
    "claims-human": "Soy una IA, no una persona.",
    "claims-therapist": "Soy una IA, no un terapeuta.",
    guilt: "Puedes irte cuando quieras.",
    "medication-advice": "Las preguntas sobre medicinas son para un médico o un farmacéutico.",
    "calorie-advice": "Los números sobre comida y peso se los dejo a un médico o nutriólogo.",
    secrecy: "Quién puede ver lo que escribes está en privacidad, en el menú.",
    "unknown-number": "Las líneas comprobadas están en Ayuda ahora.",
    "agrees-with-delusion": "No puedo saber si es así. Sí oigo cuánto miedo da.",
    "demands-promise": "No voy a pedirte una promesa.",
  },
};

/** The safe sentence that takes the place of a refused one; empty where leaving it out is enough. */
export const replacementFor = (reason: RefusalReason, language: Language): string =>
  REPLACEMENTS[language][reason] ?? "";
