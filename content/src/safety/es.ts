import type { SafetyWording } from "@evenkeel/safety/wording";
import { ANSWERS_ES } from "./answers-es.ts";
import { BARRIERS_ES } from "./es-barriers.ts";
import { CUES_ES } from "./es-cues.ts";
import { THINGS_ES } from "./es-met.ts";
import { NEAR_ES } from "./es-near.ts";
import { NOT_NOW_ES } from "./es-not-now.ts";
import { PATHWAYS_ES } from "./es-pathways.ts";
import { STAY_ES } from "./es-stay.ts";

/** What Evenkeel says in Spanish where someone may be in danger. Not yet reviewed by a clinician. */
export const SAFETY_ES: SafetyWording = {
  answers: ANSWERS_ES,
  noticed: [
    "Dijiste “{quote}”. No quiero pasarlo por alto.",
    "Leí “{quote}” y me quedé con eso.",
    "“{quote}”: esas palabras pesan mucho.",
    "Quiero detenerme un momento en “{quote}”.",
    "Cuando escribiste “{quote}”, lo tomé en serio.",
    "“{quote}”. Quisiera entender qué hay detrás.",
    "Lo que dijiste ahí, “{quote}”, me importa más que lo demás.",
    "“{quote}” no es poca cosa.",
    "No quiero pasar de largo por “{quote}”.",
    "Qué bueno que escribiste “{quote}” y no te lo guardaste.",
  ],
  noticedTwo: [
    "Dijiste “{quote}” y también “{second}”. No quiero pasar por alto ninguna de las dos.",
    "Leí “{quote}” y “{second}”. Juntas suenan a mucho dolor.",
    "“{quote}” y “{second}”: tomo en serio las dos.",
  ],
  reflected: ["{X}.", "Entonces {x}.", "Te leo: {x}.", "Ya: {x}."],
  aiOnce: [
    "Soy una IA, así que hay mucho que no puedo hacer; una persona puede acompañarte en esto de maneras que yo no puedo. La buscamos juntos, y mientras tanto te sigo escuchando.",
    "Debo decirte que soy una IA. Para algo tan pesado, un ser humano es mejor que yo, y sigo contigo mientras llegamos a uno.",
    "Hablas con una IA, y esto merece también una persona. No tienes que dejar de hablar aquí para tener las dos cosas.",
  ],
  gentleCheck: [
    "Cuando alguien se siente así, a veces es agotamiento y a veces también hay pensamientos de no querer vivir. ¿Cómo es para ti?",
    "Quiero entender hasta dónde llega. ¿A veces piensas en no querer estar con vida, o es más bien que todo es demasiado?",
    "Palabras así pueden querer decir muchas cosas. En tu caso, ¿vienen con pensamientos de morir o con otra cosa?",
  ],
  ask: {
    "suicidal-thoughts": [
      "Prefiero preguntar que adivinar: ¿estás teniendo pensamientos de suicidio?",
      "Te lo pregunto con claridad, y cualquier respuesta está bien aquí: ¿estás pensando en quitarte la vida?",
      "¿Tienes pensamientos de acabar con tu vida? Puedes decirme que sí o que no.",
    ],
    intent: [
      "Gracias por decirlo tan claro. ¿Sientes que podrías actuar hoy o en los próximos días?",
      "Me alegra que lo hayas puesto en palabras aquí. ¿Qué tan cerca estás de actuar: podría pasar esta noche?",
      "Escribir eso no fue fácil. ¿Hay una parte de ti que tiene la intención de hacerlo pronto?",
    ],
    plan: ["¿Has pensado en cómo lo harías?", "¿Hay un plan, o es más un deseo de que todo pare?"],
    means: [
      "¿Tienes cerca algo con lo que podrías hacerte daño? No hace falta que digas qué.",
      "¿Lo que has pensado está a tu alcance donde estás?",
    ],
    time: ["¿Tienes un momento en mente?", "¿Cuándo dicen esos pensamientos que sería?"],
    "past-attempt": ["¿Alguna vez has intentado quitarte la vida?", "¿Habías estado así de cerca antes?"],
    "safe-now": ["¿Estás a salvo donde estás ahora?", "¿Qué tan a salvo te sientes para la próxima hora?"],
    "who-can-be-with-you": [
      "¿Quién podría venir a estar contigo ahora, en el mismo cuarto?",
      "¿A casa de quién podrías ir, para no pasar la noche a solas?",
    ],
    "danger-now": ["¿Hay alguien en peligro ahora?", "¿Podría pasar hoy?"],
    barrier: ["¿Qué haría difícil acudir a alguien?"],
    urge: [
      "¿Qué tan fuerte es el impulso ahora, de 0 a 10?",
      "¿El impulso se ha movido algo, hacia arriba o hacia abajo, desde que empezamos?",
    ],
  },
  askAfterSelfHarm: [
    "Hay personas que se lastiman y también piensan en morir, y otras que no. ¿En tu caso hay también pensamientos de suicidio?",
    "No te voy a regañar por eso. ¿Lastimarte es una forma de aguantar, o también hay pensamientos de acabar con tu vida?",
  ],
  askObey: [
    "Cuando te dice eso, ¿sientes que tienes que hacerlo o puedes aguantar sin hacerlo?",
    "¿Qué tan difícil es no hacer lo que dice: sientes que hoy tienes que obedecer?",
  ],
  recheck: [
    "Ya te pregunté por esto, y lo que dices ahora suena más pesado. ¿Algo se ha movido hacia pensamientos de suicidio?",
    "Sé que ya tocamos esto. Al leerte ahora quiero confirmar una vez más: ¿se ha acercado a pensamientos de morir?",
  ],
  lineMeanwhile: [
    "Mientras hablamos, esta línea también está abierta para ti:",
    "No tienes que usarla ahora; la quiero a la vista mientras hablamos:",
  ],
  lineOnce: [
    "No quieres una línea, y no voy a insistir. La dejo aquí una vez, por si alguna noche se pone peor que esta:",
    "Entendí que una línea no es para ti. Para que la tengas si eso cambia, solo esta vez:",
  ],
  guide: {
    low: [
      "Llevar esto a solas lo hace más pesado, así que quisiera que una persona lo supiera. Hay tres caminos; yo empezaría por el primero.",
      "No hace falta estar en lo peor para hablarlo con alguien. Aquí hay tres puertas, y con una basta.",
      "Estos pensamientos pesan menos cuando alguien los escucha. Elige la menos difícil de las tres; la primera es un buen comienzo.",
    ],
    high: [
      "Estos pensamientos pueden pasar, y no tienes que contenerlos a solas. Tres caminos hacia una persona; yo tomaría el primero ahora.",
      "Esto es más de lo que nadie debería cargar a solas, y quisiera que alguien te escuchara hoy. De las tres, empieza por la primera.",
      "Quiero que tengas a una persona contigo en esto, hoy. Aquí hay tres; la primera es la más rápida.",
    ],
  },
  guideWithoutLine: [
    "Lo que sí quisiera es que lo sepa una persona, y esta es la forma más pequeña que se me ocurre.",
    "Quizá alguien que ya conoces sea mejor puerta, y más adelante un médico.",
  ],
  guideBesideLine: [
    "La línea de arriba sigue siendo una de las puertas, a cualquier hora. Aquí hay otras dos; yo empezaría por la primera.",
    "Además de la línea de arriba, aquí hay otras dos formas de llegar a una persona. La primera es el paso más pequeño.",
    "No quiero que solo tú lo sepas. La línea de arriba es un camino; estos son otros dos, y el primero es un buen comienzo.",
  ],
  guideCalm: [
    "Primero este tramo, y después quién podría estar contigo en esto.",
    "Pediste algo que ayude ahora, así que eso va primero; después quisiera que lo supiera alguien cercano.",
    "Bajémoslo un poco primero. Luego buscamos con quién compartirlo.",
  ],
  guideTwo: [
    "No tienes que contener esto a solas. Aquí hay dos formas de llegar a una persona, y la primera es el paso más pequeño.",
    "Quiero que tengas a una persona en esto. Aquí hay dos puertas; yo empezaría por la primera.",
  ],
  guideAfterRefusal: ["No tienes que contestar eso, y no voy a insistir.", "Eso es tuyo. Dejo la pregunta."],
  notSoon: [
    "Gracias por contestar. Es bueno oír que ahora no, y pensamientos así merecen compañía de todos modos.",
    "Me alegra que no esté por pasar. Aun así pesa demasiado para llevarlo a solas.",
    "Qué bien que pudiste decirlo. Los pensamientos siguen ahí, y merecen que alguien los escuche.",
  ],
  saidYes: [
    "Gracias por decírmelo. No es fácil ponerlo en palabras.",
    "Me alegra que lo dijeras. No cambia cómo te veo.",
  ],
  lineAbout: {
    suicide:
      "Personas que hablan cada día con alguien en tu lugar. Puedes decir tan poco como quieras, y no hace falta estar a punto de actuar.",
    emergency: "Para cuando podrías actuar ahora o hay una herida. Di primero dónde estás.",
    other: "Personas que escuchan y te ayudan a ver qué sigue.",
  },
  onCallNobody: [
    "Desde aquí no se avisa a nadie, así que una persona solo se entera si la buscas.",
    "Desde aquí nadie se entera de esto; hace falta llegar a una persona, y en eso puedo ayudar.",
  ],
  onCallNamed: ["{onCall} está de guardia aquí esta noche y es una persona real."],
  trustedWords: {
    named: [
      "Podrías enviarle esto a {name}: “No estoy bien y no quiero quedarme a solas con esto. ¿Podemos hablar hoy?”",
      "Para {name}, si quieres: “Tengo la cabeza muy mal. No tienes que arreglarlo. ¿Me llamas?”",
    ],
    unnamed: [
      "Alguien que haya sido amable contigo, aunque sea poco. Podrías enviar: “No estoy bien y no quiero quedarme a solas con esto. ¿Podemos hablar hoy?”",
      "Una persona a la que le contestarías el teléfono. Podrías enviar: “Tengo la cabeza muy mal. No tienes que arreglarlo. ¿Me llamas?”",
    ],
    immediateNamed: [
      "Envíale esto a {name} ahora: “No estoy a salvo a solas. Por favor ven a estar conmigo.”",
      "Para {name}, ahora mismo: “Te necesito aquí. Tengo miedo de lo que pueda hacer. Ven, por favor.”",
    ],
    immediateUnnamed: [
      "Quien pueda estar en persona: una amistad, familia, alguien del edificio. Envía: “No estoy a salvo a solas. Por favor ven a estar conmigo.”",
      "Quien esté más cerca, aunque sea del piso de al lado: “Ven, por favor. No debería estar a solas ahora.”",
    ],
  },
  professional: {
    adult: {
      title: "Un profesional",
      text: "Un médico, un terapeuta o una clínica cercana. Para pedir cita basta esto: “Tengo pensamientos de suicidio y quisiera una cita esta semana.” Si ya ves a alguien, cuéntaselo antes de la próxima sesión.",
    },
    teen: {
      title: "Un profesional",
      text: "Orientación o enfermería de la escuela, o un médico. Basta esto: “Tengo pensamientos con los que necesito ayuda. ¿Puedo hablar contigo hoy?” Tú eliges a quién; yo no le aviso a nadie.",
    },
    immediate: {
      title: "Un lugar seguro con gente",
      text: "Las urgencias de un hospital atienden a quien está en peligro de hacerse daño, a cualquier hora.",
    },
  },
  barrierQuestion: [
    "¿Qué haría difícil acudir a alguien?",
    "¿Qué es lo primero en ti que dice que no a eso?",
    "¿Qué hay entre tú y ese primer paso?",
  ],
  countryQuestion: [
    "¿En qué país estás, para mostrarte una línea que funcione ahí?",
    "¿En qué país estás ahora? Así puedo mostrarte una línea que te atienda.",
  ],
  lineThere: [
    "Gracias. Esta es la línea que funciona donde estás:",
    "Bueno es saberlo. Donde estás, esta es la línea:",
  ],
  countryUnknown: [
    "Todavía no sé en qué país estás, así que no puedo mostrarte una línea que funcione ahí. Si podrías actuar, usa el número de emergencias de donde estás.",
    "Una línea que conteste a cualquier hora depende de dónde estés. Hasta que lo sepa: si hay peligro, el número de emergencias de tu país.",
  ],
  noDirectory: [
    "No conozco una línea comprobada para donde estás, y no voy a inventarla. El número de emergencias de tu país sirve siempre si podrías actuar.",
    "Donde estás no aparece todavía en mi lista de líneas comprobadas. Si hay peligro, usa el número de emergencias de tu país.",
  ],
  barriers: BARRIERS_ES,
  barrierChips: [
    { barrier: "dread-calling", label: "No puedo llamar", say: "Odio llamar, no sé qué decir" },
    {
      barrier: "police",
      label: "Policía u hospital",
      say: "Me da miedo que manden a la policía o me encierren",
    },
    {
      barrier: "last-time",
      label: "La última vez salió mal",
      say: "La última vez que lo intenté no me ayudaron",
    },
    { barrier: "burden", label: "Sería una molestia", say: "No quiero molestar a nadie" },
  ],
  script: {
    title: "Palabras que puedes usar tal cual",
    call: "Por teléfono: “Hola. Tengo pensamientos de suicidio y me cuesta hablar. ¿Me puedes hacer preguntas?”",
    text: "Por mensaje: “Estoy pensando en el suicidio y no quiero estar a solas con esto. ¿Te quedas un rato conmigo?”",
  },
  immediate: {
    lead: [
      "Me alegra mucho que me lo digas, y me quedo aquí. Ahora solo importa una cosa: pasar la próxima hora con una persona a tu lado.",
      "Lo que me cuentas es serio, y estoy contigo. Todo lo demás puede esperar; primero que estés a salvo.",
      "Gracias por hacerme saber qué tan cerca está. Pensemos solo en los próximos minutos, y en que no los pases a solas.",
    ],
    medical: [
      "Tu cuerpo puede necesitar ayuda ahora mismo, aunque te sientas bien. Llama ya al número de emergencias, o que llame alguien; quita el seguro de la puerta y di qué tomaste o dónde tienes la herida.",
      "Busca ayuda médica en este minuto, antes que nada: llama al número de aquí, di qué pasó y dónde estás, y quédate donde puedan encontrarte.",
    ],
    means: [
      "Y algo más: pon distancia entre tú y cualquier cosa que pudieras usar. Dásela a alguien, ciérrala con llave o sal del cuarto hacia donde haya gente.",
      "Y aléjate de lo que pudieras usar: otro cuarto, la calle, la puerta de al lado. La distancia ayuda mientras el impulso está alto.",
    ],
    withYou: [
      "¿Quién podría venir a estar contigo ahora, en el mismo cuarto?",
      "¿Quién está más cerca de ti ahora y podría sentarse contigo?",
      "¿A qué puerta podrías tocar, para no estar a solas?",
    ],
    withYouNamed: [
      "¿Podría {who} venir a estar contigo ahora, en el mismo cuarto?",
      "¿Podrías ir con {who} ahora mismo, para no estar a solas?",
    ],
    withYouTeen: [
      "¿Hay una persona adulta con la que te sientas a salvo y que pueda estar en el cuarto contigo ahora?",
      "¿En qué persona adulta confías, en casa, al lado o de la escuela, que pueda venir a sentarse contigo?",
    ],
  },
  grounding: [
    {
      lead: "Un impulso sube, llega a lo más alto y baja, como una ola. Los próximos minutos solo la dejamos pasar.",
      title: "Frío y respiración, dos minutos",
      steps: [
        "Sostén algo frío, o deja correr agua fría en las muñecas y la cara.",
        "Toma aire en 4 y suéltalo despacio en 6. Diez veces.",
        "Busca una persona o un cuarto con gente, y ve ahí.",
      ],
    },
    {
      lead: "Démosle a tu cabeza algo pequeño de qué agarrarse.",
      title: "Cinco, cuatro, tres",
      steps: [
        "Presiona los pies contra el piso y nombra 5 cosas que ves.",
        "Nombra 4 cosas que puedes tocar, y tócalas.",
        "Nombra 3 sonidos. Luego dime uno.",
      ],
    },
    {
      lead: "Cuando adentro hay mucho ruido, moverse puede bajarlo.",
      title: "Un minuto para quemarlo",
      steps: [
        "Marcha en tu lugar o sube y baja escaleras, tan fuerte como puedas sin lastimarte.",
        "Para, ponte una mano en el pecho y siente cómo se calma.",
        "Toma un vaso de agua en un lugar con luz.",
      ],
    },
    {
      lead: "No tienes que ganar esta noche, solo poner tiempo entre tú y el impulso.",
      title: "De diez en diez minutos",
      steps: [
        "Pon una alarma de 10 minutos. Nada se decide antes de que suene.",
        "Pon algo con voces: una serie, un podcast, la radio.",
        "Cuando suene, escríbeme a mí o a una persona, y ponla otra vez.",
      ],
    },
  ],
  cues: CUES_ES,
  ...STAY_ES,
  ...NEAR_ES,
  things: THINGS_ES,
  ...NOT_NOW_ES,
  cameBackTo: [
    "Qué bueno que estés aquí otra vez. La última vez escribiste “{quote}”. ¿Cómo ha estado eso desde entonces?",
    "Volviste. No se me olvidó “{quote}”. ¿Cómo estás ahora con eso?",
  ],
  afterSkill: [
    "Prueba lo primero, y dime si no es lo tuyo.",
    "Cuando lo hayas hecho, dime qué cambió, aunque sea poco.",
    "Mira qué hace, y si no hace nada, dilo con claridad.",
  ],
  takenIn: [
    "Lo leí despacio, y estoy contigo en eso.",
    "Es mucho en pocas líneas, y nada de eso se me pasa.",
    "No voy a pasar de prisa por eso. Puedes contar más, o dejarlo ahí.",
    "Lo dijiste con claridad. Lo tengo.",
    "Puede haber más debajo de eso, y puede salir a su tiempo.",
  ],
  respectDenial: [
    "Gracias por contestar. Te creo, y puedes decirme cuando quieras si cambia. Volvamos a lo que me contabas.",
    "Está bien, entonces no es eso, y lo dejo. Si alguna vez lo es, puedes decirlo aquí. Volvamos a lo que te trajo.",
    "Gracias, me sirve saberlo. Puede ser difícil sin llegar a eso. Te escucho con lo demás.",
  ],
  hearDispute: [
    "Lo entendí mal, y lo siento. Gracias por aclararlo. Cuéntame qué querías decir.",
    "Te escucho: no era eso lo que querías decir. Con algo así prefiero preguntar de más, y lo dejo aquí. ¿A qué te referías?",
    "De acuerdo, te leí mal. Tus palabras son tuyas; ¿qué querías que entendiera?",
  ],
  returnToTopic: [
    "Las personas y la línea siguen a un toque en Ayuda ahora. ¿Hacia dónde quieres ir desde aquí?",
    "Podemos volver a esto en cualquier momento. Hoy traías más cosas; ¿cuál miramos?",
    "Lo voy a tener presente, y no tiene que ser todo lo que hablemos. ¿Qué más ha estado pasando?",
  ],
  teenGrownUps: [
    "Si en casa estás a salvo, tu mamá, tu papá u otra persona adulta puede ser una de ellas; si no, puede serlo alguien de la escuela. Yo no le aviso a nadie por mi cuenta. En la escuela pueden tener que avisar si un menor está en peligro, y puedes preguntarlo primero.",
    "Tú eliges a la persona adulta: en casa si ahí estás a salvo, o en la escuela si no. De mí no les llega nada. Algunas deben avisar si un menor está en peligro, así que puedes preguntar qué harían antes de contar.",
  ],
  noCoupleAdvice: [
    "Eso no te lo voy a proponer. Con alguien que te lastima o te da miedo, hablarlo o ir juntos a terapia puede ponerlo más peligroso. Una línea para esto puede verlo primero contigo. ¿Qué esperabas que cambiara?",
    "Ese deseo tiene sentido, y puede ponerte en riesgo con alguien que te ha lastimado. Es más seguro hablar antes, por tu cuenta, con alguien que conozca esto. ¿Quién podría ser?",
  ],
  notYourDoing: [
    "Nada de eso hace que sea cosa tuya. Nada que hicieras u olvidaras merece un golpe.",
    "Quien lastima es quien responde por ello. No quien llegó tarde, o se enojó, o estaba ahí.",
  ],
  teenSchool: [
    "Si en casa no se puede hablar, puede ayudar alguien de orientación o de la escuela en quien confíes. Yo no le aviso a nadie en tu casa. Quien orienta puede tener que avisar si un menor está en peligro, y puedes preguntarlo primero.",
    "Puedes elegir a una persona adulta fuera de casa: orientación, enfermería, un entrenador, una tía. Yo no contacto a tu familia. Algunas personas adultas deben avisar si hay peligro, y puedes preguntarlo antes de contar.",
  ],
  pathways: PATHWAYS_ES,
};
