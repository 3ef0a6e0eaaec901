import type { SafetyWording } from "@evenkeel/safety/wording";

/** What Evenkeel says in Spanish where someone may be in danger. Not yet reviewed by a clinician. */
export const SAFETY_ES: SafetyWording = {
  noticed: [
    "Dijiste “{quote}”. No quiero pasarlo por alto.",
    "Leí “{quote}” y me quedé con eso.",
    "“{quote}”: esas palabras pesan mucho.",
    "Quiero detenerme un momento en “{quote}”.",
    "Cuando escribiste “{quote}”, lo tomé en serio.",
    "“{quote}”. Suena a un lugar muy oscuro.",
  ],
  noticedTwo: [
    "Dijiste “{quote}” y también “{second}”. No quiero pasar por alto ninguna de las dos.",
    "Leí “{quote}” y “{second}”. Juntas suenan a mucho dolor.",
    "“{quote}” y “{second}”: tomo en serio las dos.",
  ],
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
  recheck: [
    "Ya te pregunté por esto, y lo que dices ahora suena más pesado. ¿Algo se ha movido hacia pensamientos de suicidio?",
    "Sé que ya tocamos esto. Al leerte ahora quiero confirmar una vez más: ¿se ha acercado a pensamientos de morir?",
  ],
  lineMeanwhile: [
    "Mientras hablamos, esta línea también está abierta para ti:",
    "No tienes que usarla ahora; la quiero a la vista mientras hablamos:",
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
    "Entonces dejemos las líneas a un lado. Lo que sí quisiera es que lo sepa una persona, y esta es la forma más pequeña que se me ocurre.",
    "Sin línea, entonces. Quizá alguien que ya conoces sea mejor puerta, y más adelante un médico.",
  ],
  guideAfterRefusal: ["No tienes que contestar eso, y no voy a insistir.", "Eso es tuyo. Dejo la pregunta."],
  lineAbout: {
    suicide:
      "Personas que hablan cada día con alguien en tu lugar. Puedes decir tan poco como quieras, y no hace falta estar a punto de actuar.",
    emergency: "Para cuando podrías actuar ahora o hay una herida. Di primero dónde estás.",
    other: "Personas que escuchan y te ayudan a ver qué sigue.",
  },
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
    "Si algo en ti dice que no a esto, ¿qué dice?",
    "¿Qué hay entre tú y ese primer paso?",
  ],
  countryQuestion: [
    "¿En qué país estás, para mostrarte una línea que funcione ahí?",
    "¿En qué país estás ahora? Así puedo mostrarte una línea que te atienda.",
  ],
  noDirectory: [
    "No conozco una línea comprobada para donde estás, y no voy a inventarla. El número de emergencias de tu país sirve siempre si podrías actuar.",
    "Donde estás no aparece todavía en mi lista de líneas comprobadas. Si hay peligro, usa el número de emergencias de tu país.",
  ],
  barriers: {
    cost: [
      "El dinero es un obstáculo real. Las líneas de crisis no cobran, y un centro de salud puede decirte qué cuesta poco antes de que decidas. ¿Cuál sería el paso más chico hoy?",
      "No debería depender del dinero. Hablar con la línea es gratis, y al pedir cita puedes preguntar antes: “¿Qué hay para quien no puede pagar mucho?” ¿Te ayudaría empezar por lo gratuito?",
    ],
    shame: [
      "La vergüenza hace creer que solo te pasa a ti. En estas líneas oyen pensamientos como los tuyos cada día, y no tienes que dar tu nombre. ¿Sería más fácil escribir que hablar?",
      "Tiene sentido temer que te juzguen; quizá ya pasó. Puedes empezar con una frase y parar si se siente mal. ¿Quién te ha juzgado menos en tu vida?",
    ],
    police: [
      "Muchas personas temen eso. La mayoría de las llamadas a una línea termina en una conversación, y puedes preguntar al empezar: “¿Cuándo mandarían a alguien?” Oyes la respuesta antes de decir más. ¿Saberlo haría más fácil el primer paso?",
      "Sigues teniendo voz en esto. Con una línea puedes preguntar primero cómo lo manejan, y con una amistad o un médico eliges qué contar. ¿Cuál te parece más segura?",
    ],
    "no-phone": [
      "Entonces busquemos sin teléfono. Algunas líneas tienen chat en el navegador, y en una tienda, una biblioteca o una escuela prestan un teléfono si dices que es urgente. ¿Qué te queda más cerca?",
      "No tener teléfono no cierra la puerta: sirve un chat en este aparato, o alguien en persona. ¿Hay alguien a quien puedas llegar a pie?",
    ],
    "last-time": [
      "Siento que haya ido así cuando pediste ayuda. Merecías algo mejor, y otra persona a otra hora puede ser muy distinta. Puedes decir al empezar: “La última vez no me sirvió. Necesito que primero me escuchen.” ¿Qué salió mal esa vez?",
      "Tiene sentido desconfiar después de eso. Podemos elegir otra puerta: un mensaje en vez de una llamada, o alguien conocido. ¿Cuál no te ha fallado todavía?",
    ],
    language: [
      "Deberías poder decir esto en tu idioma. Puedes pedirlo en la primera frase, y algunas líneas tienen quien lo hable o un intérprete. ¿En qué idioma te gustaría hablar?",
      "Es difícil decir algo tan íntimo en otra lengua. Bastan palabras cortas: “Pienso en el suicidio. Hable despacio, por favor.” ¿Hay alguien que pueda sentarse a tu lado mientras llamas?",
    ],
    burden: [
      "Veo cuánto quieres cuidarlos. Quien te quiere prefiere que lo despierten esta noche a no haberlo sabido. Puedes pedir poco: “¿Te sientas conmigo diez minutos?” ¿Quién querría que se lo pidieras?",
      "Sentirse una carga es parte de este dolor, y no es lo mismo que serlo. Quienes atienden la línea eligieron estar ahí para esto. ¿Sería más fácil empezar por alguien que está solo para eso?",
    ],
    waiting: [
      "Esperar semanas con este dolor es duro. Una línea no tiene lista de espera, y tu médico o un centro sin cita puede cubrir ese tiempo. Al llamar, di “tengo pensamientos de suicidio”; muchas veces cambia la fecha. ¿Podrías hacer esa llamada con alguien al lado?",
      "La espera es real, y no tienes que pasarla a solas. Pedir que te avisen si alguien cancela puede acortarla, y la línea está esta noche. ¿Qué te ayudaría a sostenerte esta semana?",
    ],
    nobody: [
      "Qué solitario tener que escribir eso. Puede empezar por alguien cuyo trabajo es estar: la línea, un médico, una enfermera. De ahí puede crecer. ¿Ha habido alguien, aunque fuera hace mucho, de tu lado?",
      "Cuando no hay nadie, la línea es alguien: una persona despierta que habla solo contigo. ¿Hay alguien del edificio, del trabajo o de un grupo que sepa tu nombre?",
    ],
    "dread-calling": [
      "Llamar le cuesta a mucha gente, así que aquí hay palabras para las dos formas. Puedes leerlas tal cual, o enviarlas donde la línea reciba mensajes. ¿Cuál prefieres?",
      "No tienes que saber qué decir. Bastan dos frases, y la persona del otro lado hace el resto. ¿Prefieres escribir o hablar?",
    ],
    privacy: [
      "Querer que esto quede en privado es justo. No tienes que dar tu nombre, puedes escribir donde nadie te oiga y preguntar qué se anota antes de contar nada. ¿Dónde podrías estar a solas diez minutos?",
      "Tú decides quién lo sabe. Una línea no llama a tu familia ni a tu trabajo para contarles; puedes preguntar primero por sus reglas. ¿Escribir se sentiría más seguro que hablar?",
    ],
    "no-use": [
      "Tiene sentido no esperar mucho cuando tanto no ha servido. No te pido que creas en ello; es un intento con una persona. ¿Qué tendría que hacer alguien para que valieran la pena diez minutos?",
      "Quizá no arregle lo que está mal. Puede hacer que esta noche sea menos solitaria, y con eso basta. ¿Qué es lo más pequeño que alguna vez ayudó, aunque fuera poco?",
    ],
  },
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
  cues: {
    "reached-someone": [
      "Buscaste a alguien. Era difícil y lo hiciste.",
      "Qué bueno que ya lo sabe una persona.",
      "Bien. Quédate con esa persona todo lo que puedas.",
    ],
    "with-someone": [
      "Me alivia que no estés a solas.",
      "Bien, hay alguien ahí. Deja que se quede cerca.",
      "Que esté ahí vale más que todo lo que yo diga.",
    ],
    "will-reach": [
      "Suena a un paso que puedes dar.",
      "Sí. Puedes hacerlo con las palabras que usarías con cualquiera.",
      "Me gusta que hayas elegido ese.",
    ],
    "means-moved": ["Hiciste algo fuerte por ti.", "Gracias. Esa distancia te cuida esta noche."],
    tried: ["Lo intentaste. Eso es cuidarte.", "Qué bien que lo probaste, con todo ese ruido."],
    "no-answer": [
      "Duele que nadie conteste, y más cuando acabas de buscar a alguien. No dice nada malo de ti.",
      "Todavía sin respuesta. La gente no siempre ve los mensajes, y queda otra puerta abierta.",
    ],
    "rejects-line": [
      "Está bien, sin línea entonces. No voy a insistir; hay otras formas de tener a alguien contigo.",
      "Te escucho: llamar no es lo tuyo. La dejamos donde está.",
      "De acuerdo. Busquemos qué podrías hacer en su lugar.",
    ],
    "rejects-people": [
      "Entiendo que no quieras que lo sepan los tuyos. Tú eliges quién, y cuánto.",
      "Decírselo se siente demasiado. Podría ser alguien de fuera de todo esto.",
    ],
    alone: [
      "Es mucho silencio para estar con esto.",
      "A solas, cada pensamiento suena más fuerte.",
      "Veo cuánta soledad hay en esto.",
    ],
    "wants-calm": [
      "Sí, primero pasemos este tramo.",
      "Podemos hacerlo ahora, de a poco.",
      "De acuerdo. Para esto no hay que explicar nada.",
    ],
    "asks-what-to-do": [
      "Quedémonos con una sola cosa.",
      "No hay que resolver todo esta noche. Primero una cosa.",
      "Cuando todo jala a la vez, basta un paso pequeño.",
    ],
    urge: [
      "Debe sonar muy fuerte ahora.",
      "Veo qué fuerte es. Puede ser así de fuerte y aun así pasar.",
      "Quédate conmigo mientras pasa esta ola.",
    ],
    repetition: [
      "Tienes razón, estaba dando vueltas. Gracias por decirlo.",
      "De acuerdo. Dejo de repetir eso y te escucho.",
      "Sueno a guion, y eso no ayuda cuando te sientes así.",
    ],
    "stop-asking": [
      "Está bien, no más preguntas por ahora.",
      "Dejo de preguntar. Di tanto o tan poco como quieras.",
    ],
    "no-lecture": [
      "Sin sermones. Estoy de tu lado de la mesa.",
      "Nada de discursos. Solo lo que ayude esta noche.",
    ],
    "is-it-ai": [
      "Sí, soy una IA. No puedo sentir esto contigo como lo haría una persona, por eso quisiera que también tengas una. Sí tomo en cuenta cada palabra.",
      "Soy una IA, sí. Lo que puedo hacer es quedarme con lo que dices y ayudarte a llegar a alguien que pueda estar ahí.",
    ],
    better: [
      "Me alegra que haya un poco más de aire.",
      "Un poco más de calma cuenta.",
      "Bien. Fíjate en qué hizo la diferencia, para volver a usarlo.",
    ],
    worse: [
      "Siento que se esté haciendo más pesado.",
      "Gracias por decirme que empeoró. Cambiemos de rumbo.",
    ],
    thanks: ["Me alegra que estés aquí.", "Aquí tienes lugar."],
    "does-not-know": [
      "No tienes que saberlo.",
      "No saber también es una respuesta.",
      "Está bien. Cuesta pensar cuando duele tanto.",
    ],
    minimises: [
      "No tienes que hacerlo más chico por mí.",
      "Puede que nunca lo hicieras y aun así sea demasiado. Las dos cosas caben.",
      "No es drama. Duele, y lo dijiste.",
    ],
    drinking: [
      "El alcohol y otras sustancias pueden hacer más fuerte el impulso y más larga la noche, así que estar cerca de alguien importa aún más.",
      "Qué bueno que también me dijiste eso. Puede subirle el volumen a estos pensamientos.",
    ],
    "cannot-sleep": [
      "Sin dormir todo pesa más.",
      "Noches así desgastan a cualquiera.",
      "Sin descanso, y encima los sueños. Es agotador.",
    ],
    money: [
      "La preocupación por el dinero se sienta en el pecho día y noche.",
      "Es mucha presión por todos lados.",
      "Perder terreno así puede oscurecer el futuro.",
    ],
    shame: [
      "Te hablas con mucha dureza, y ya estabas en el suelo.",
      "Son palabras ásperas para vivir con ellas por dentro.",
      "La vergüenza puede sonar tan fuerte que tapa todo lo demás de ti.",
    ],
    grief: [
      "Extrañar tanto dice cuánto forma parte de ti.",
      "Esa pérdida lo atraviesa todo, lo puedo ver.",
      "Hay un hueco enorme donde estaba.",
    ],
    trauma: [
      "Lo que te pasó no estuvo bien, y tu cuerpo todavía se prepara para ello.",
      "Que vuelva una y otra vez es aterrador. Aquí no tienes que entrar en eso.",
      "Te encuentra incluso cuando intentas descansar.",
    ],
    angry: [
      "Tienes motivos para esa rabia.",
      "Aquí cabe el enojo. Puedes traerlo.",
      "Hay mucho fuego en eso, y mucho dolor debajo.",
    ],
    numb: [
      "No sentir nada puede ser la forma en que la mente pasa por demasiado.",
      "Ese vacío también pesa, a su manera.",
    ],
    tired: [
      "Suenas con un cansancio hasta los huesos.",
      "Llevas mucho tiempo aguantando.",
      "Tanto esfuerzo, y tan poco descanso.",
    ],
    lonely: [
      "Duele que nadie te vea.",
      "Que nadie pregunte cómo estás, por tanto tiempo, desgasta.",
      "Necesitabas que alguien lo notara, y no pasó.",
    ],
    scared: [
      "Eso asusta. En este minuto no estás a solas con ello.",
      "Tenerle miedo me dice que una parte de ti quiere quedarse.",
      "Un miedo así toma todo el cuerpo.",
    ],
    "short-yes": ["Bien.", "De acuerdo.", "Te leo.", "Vale.", "Gracias."],
    "short-no": ["Está bien.", "De acuerdo, eso no.", "No pasa nada.", "Es justo.", "Entiendo."],
    short: ["Aquí estoy."],
    story: ["Te escucho."],
  },
  stay: {
    urge: [
      "Hazlo a tu ritmo; estoy al otro lado. Dime dónde está el impulso ahora, de 0 a 10.",
      "Dime cuando hayas hecho lo primero, o si no es lo que necesitas.",
      "Cuando lo pruebes, dime qué cambió, aunque sea poco.",
    ],
    "with-you": [
      "Ayudaría no pasar esta noche a solas. ¿Cerca de quién podrías estar, aunque no hablen de esto?",
      "Estar cerca de alguien puede quitarle filo, incluso en silencio. ¿Dónde hay gente con la que te sientas bien?",
    ],
    means: [
      "Algo que protege: que cueste más llegar a lo que se podría usar. ¿Alguien podría guardártelo, o podría quedar donde cueste alcanzarlo?",
      "Si hay cerca algo hacia lo que apuntan los pensamientos, dejarlo fuera de alcance esta noche te da tiempo. ¿Cuál sería la forma más fácil?",
    ],
    "safe-place": [
      "Un lugar con luz y gente es mejor para esta noche que estar a solas con esto. ¿Estás a salvo donde estás ahora?",
      "Hagamos un poco más seguro el lugar donde estás: un cuarto con gente, o el sofá de una amistad. ¿Qué tan a salvo te sientes ahí?",
    ],
    "make-contact": [
      "Si quieres a una persona en esto, aquí hay palabras para usar tal cual. Cámbialas hasta que suenen a ti. ¿A quién se las enviarías primero?",
      "Llegar a alguien puede ser un solo mensaje. ¿Qué quisieras que supiera, en tus palabras?",
      "También está la vía de chat o mensaje, donde no hay que hablar. ¿Sería más fácil para ti?",
    ],
    professional: [
      "Alguien que se dedica a esto podría cargar una parte durante semanas, no solo esta noche. ¿Has tenido algún médico o terapeuta que te cayera bien?",
      "Un médico que ya conoces también cuenta; basta una frase para empezar. ¿Con qué quisieras que te ayudara primero?",
    ],
    tonight: [
      "Hagamos esta noche más pequeña. ¿Cómo van a ser las próximas dos horas?",
      "La noche es el peor momento para decidir algo. ¿Qué podría llevarte hasta la mañana: una serie, una ducha, la voz de alguien?",
      "Solo hay que llegar a mañana. ¿Qué te ha ayudado a pasar una noche así?",
    ],
    "what-holds": [
      "Una parte de ti sigue aquí hablando conmigo. ¿A qué se agarra esa parte?",
      "Con todo este dolor, algo te ha mantenido aquí. ¿Qué ha sido, aunque sea pequeño?",
      "¿A quién o qué quisieras volver a ver?",
    ],
    hurt: [
      "Quisiera entender qué es lo que más duele debajo de todo. ¿Cuál es la parte más pesada ahora?",
      "Cuéntame más de eso, lo que quieras. ¿Cómo ha sido últimamente?",
      "¿Cuánto tiempo llevas cargando esto a solas?",
      "¿Qué tendría que ser distinto para que doliera un poco menos?",
    ],
    "step-taken": [
      "Hablamos de llegar a una persona. ¿Cómo te fue, o qué se interpuso?",
      "¿Qué pasó con buscar a alguien? Cualquier respuesta está bien aquí.",
      "¿Hay alguien que ya sepa un poco de esto, o todavía no?",
    ],
    rest: [
      "No tienes que seguir hablando. Estoy aquí cuando vuelvas a escribir, y la línea está en Ayuda ahora a cualquier hora.",
      "Está bien descansar de las palabras un rato. ¿Qué sería amable con tu cuerpo en los próximos diez minutos?",
      "Hoy has dicho cosas difíciles. ¿Qué haría la próxima hora un poco más suave?",
    ],
    "take-step": [
      "¿Cuáles serán tus primeras palabras?",
      "¿Cuándo lo vas a hacer, y qué podría interponerse?",
      "Puedes escribirlo aquí primero si ayuda, y después enviarlo. ¿Qué quieres que sepa?",
    ],
    medical: [
      "Lo que hay en tu cuerpo puede hacer daño más tarde aunque ahora te sientas bien, así que hoy tiene que verte alguien de salud. ¿Qué te frena para llamar en este minuto?",
      "No esperes a ver cómo va. ¿Hay alguien que pueda llamar por ti o llevarte?",
      "En el número de emergencias te dirán exactamente qué hacer. ¿Has podido llamar?",
      "Vuelvo a esto porque es lo que más importa: te tiene que ver un médico ahora. ¿Qué haría posible la llamada?",
    ],
    "safety-plan": [
      "Cuando quieras, podemos escribir lo que te ayuda en los peores momentos: tus señales, lo que te calma, a quién llamar. ¿Cuál es la primera señal de que se pone mal?",
      "Podríamos hacer un plan corto para la próxima ola, con tus palabras. ¿Qué te ayuda más cuando empieza?",
    ],
  },
  stayImmediate: {
    professional: [
      "Hoy debería verte un médico, también para revisar tu cuerpo; un hospital te recibe como estés. ¿Quién podría ir contigo?",
      "Si tienes médico o terapeuta, su contacto de urgencia es para esta hora exacta. ¿Podrías llamar tú o alguien cercano ahora?",
    ],
    "with-you": [
      "No deberías estar a solas en esta hora. ¿Quién podría estar en el cuarto contigo, aunque no hablen?",
      "Si nadie puede venir, ve donde haya gente: la puerta de al lado, una tienda abierta, un hospital. ¿Qué te queda más cerca?",
      "¿Ya pudo llegar alguien contigo?",
    ],
    means: [
      "Pon distancia entre tú y lo que podrías usar: dáselo a alguien, ciérralo con llave o sal del cuarto. ¿Cuál puedes hacer en este minuto?",
      "¿Podrías salir ahora del cuarto donde está, y decirme entonces dónde estás?",
    ],
    "safe-place": [
      "Un lugar abierto con gente es más seguro que un cuarto cerrado. ¿Dónde estás ahora?",
      "Las urgencias de un hospital son un lugar seguro esta noche, y ahí lo toman en serio. ¿Alguien podría llevarte?",
    ],
    "make-contact": [
      "Lleguemos a una persona ahora; aquí están las palabras. Puedes llamar o escribir y leerlas. ¿Qué te frenaría para hacerlo en este minuto?",
      "Puedes dejar esto abierto mientras llamas. Dime cuando alguien conteste, o qué se interpone.",
    ],
    "step-taken": [
      "¿Qué tan cerca está una persona de llegar contigo?",
      "¿Qué va a ser el próximo minuto: la llamada, la puerta o el mensaje?",
    ],
    urge: [
      "Dime cuando hayas hecho el primer paso.",
      "Quédate conmigo en esta. ¿Dónde está el impulso ahora, de 0 a 10?",
      "Otra vez, y más despacio. ¿Qué notas?",
    ],
    tonight: [
      "Esta noche no hay que decidir nada. ¿Dónde vas a estar la próxima hora, y con quién?",
      "Solo planeamos hasta la mañana. ¿Cuál es el lugar más seguro para pasar esta noche?",
    ],
    rest: [
      "Sigo aquí. Puedes escribir una sola palabra si es lo que hay: ¿cómo va ahora?",
      "Deja la luz prendida y quédate cerca de alguien. ¿Qué necesitas en este minuto?",
    ],
  },
  respectDenial: [
    "Gracias por contestar. Te creo, y puedes decirme cuando quieras si cambia. Volvamos a lo que me contabas.",
    "Está bien. Pregunté porque lo que dijiste sonaba pesado, y todavía suena así. Si alguna vez es más, puedes decirlo aquí.",
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
  teenSchool: [
    "Si en casa no se puede hablar, puede ayudar alguien de orientación o de la escuela en quien confíes. Yo no le aviso a nadie en tu casa. Quien orienta puede tener que avisar si un menor está en peligro, y puedes preguntarlo primero.",
    "Puedes elegir a una persona adulta fuera de casa: orientación, enfermería, un entrenador, una tía. Yo no contacto a tu familia. Algunas personas adultas deben avisar si hay peligro, y puedes preguntarlo antes de contar.",
  ],
  pathways: {
    "harm-to-others": {
      first: [
        "Una rabia así puede sentirse más grande que uno, y la trajiste aquí antes de hacer nada. Quiero que tú y la otra persona estén a salvo.",
        "Es un impulso fuerte, y contarlo es una forma de frenarlo. Nadie tiene que salir lastimado esta noche, tú tampoco.",
      ],
      question: [
        "¿Estás pensando en hacerlo, o es más que la rabia necesita salir por algún lado?",
        "¿Sientes que podrías hacerlo hoy?",
      ],
      following: [
        "Por ahora lo que más ayuda es la distancia: sal de ahí o deja que se vaya, y guarda lo que pudiera ser un arma. ¿A dónde podrías ir la próxima hora?",
        "Caminar rápido diez minutos deja que el cuerpo baje antes de que la cabeza decida. ¿A quién podrías llamar mientras caminas?",
        "Si está por pasar, el número de emergencias también es para eso; puedes decir “tengo miedo de lastimar a alguien”. ¿Qué encendió esto?",
      ],
      lineAbout:
        "Personas con quienes hablar antes de que pase algo. Puedes decir: “Tengo miedo de lastimar a alguien.”",
      professional: {
        title: "Un profesional",
        text: "En urgencias atienden a quien teme lastimar a alguien. Es un motivo para recibir ayuda.",
      },
    },
    abuse: {
      first: [
        "Siento mucho que te hicieran eso. No fue obra tuya, y tú decides qué sigue.",
        "Gracias por confiarme esto. Nadie tiene derecho a hacerte eso.",
      ],
      question: [
        "¿Estás en un lugar seguro mientras escribes?",
        "¿La persona que hace esto está cerca de ti ahora?",
      ],
      following: [
        "No tienes que contar la historia para recibir ayuda; basta “me hicieron algo y necesito hablar con alguien”. ¿Quién te creería?",
        "Después de algo así, el cuerpo y la mente pueden reaccionar de formas extrañas. Le pasa a mucha gente. ¿Qué necesitas más hoy: seguridad, alguien que escuche o un médico?",
        "Si alguien puede ver esta pantalla, Ocultar rápido te saca al instante, y Ayuda ahora sigue en su lugar cuando vuelvas. ¿Qué haría esta semana un poco más segura?",
      ],
      lineAbout: "Escuchan, te creen y saben qué se puede hacer donde vives. Tú decides cada paso.",
      professional: {
        title: "Un médico o centro de apoyo",
        text: "Pueden atender heridas y decirte tus opciones. Puedes preguntar qué deben reportar antes de dar detalles.",
      },
    },
    "unsafe-partner": {
      first: [
        "Lo que describes no es una pelea entre dos; alguien te está haciendo tener miedo. Tú no tienes la culpa.",
        "Tener miedo de quien está en casa agota. No te voy a decir que te quedes o te vayas; tu seguridad va primero, a tu ritmo.",
      ],
      question: ["¿Es seguro que escribas ahora, o podría verlo esa persona?", "¿Te sientes en peligro hoy?"],
      following: [
        "Ocultar rápido te saca de esta página al instante. Una línea como la de arriba puede planear contigo cómo estar más a salvo, te quedes o te vayas. ¿Qué es lo que más te preocupa?",
        "Hay quien deja papeles, una llave, algo de dinero y un teléfono con alguien de confianza. ¿Hay una persona o un lugar al que puedas ir de noche?",
        "Irse puede ser el momento de más riesgo, por eso ayuda planearlo con quien lo hace cada día. ¿Quién sabe lo que pasa?",
      ],
      lineAbout: "Ayudan a planear tu seguridad, te quedes o te vayas. Usa un teléfono que nadie vigile.",
      professional: null,
    },
    "child-abuse": {
      first: [
        "Nadie puede lastimar a un niño o una niña, sea quien sea. Qué bueno que se dijo.",
        "Gracias por contarlo. Eso no está bien, y quien es menor no tiene la culpa.",
      ],
      question: ["¿Hay alguien en peligro en este momento?", "¿Con quién se puede estar a salvo esta noche?"],
      following: [
        "Una persona adulta fuera de casa puede ayudar: docente, orientación, médico, una tía. ¿Quién escucharía y lo creería?",
        "Los servicios de protección de menores están para esto; la línea de arriba puede explicar qué pasa antes de decidir. ¿Qué te preocupa de contarlo?",
        "Si pasa ahora mismo, se llama al número de emergencias, y también puede llamar un menor. ¿Qué haría más seguro el día de hoy?",
      ],
      lineAbout: "Para niñas, niños, jóvenes y quien se preocupa por un menor. Explican qué pasa después.",
      professional: {
        title: "Quien protege a menores",
        text: "Docente, orientación, médico o el servicio de protección. Deben actuar cuando un menor está en peligro, y puedes preguntar cómo.",
      },
    },
    "elder-abuse": {
      first: [
        "Que te trate así quien debería cuidarte está mal a cualquier edad. Tienes derecho a estar a salvo y a tu propio dinero.",
        "Eso no debe pasarle a nadie que depende de cuidados. Gracias por decirlo.",
      ],
      question: ["¿Hay peligro ahora, hoy?", "¿Lo sabe alguien fuera de esa casa?"],
      following: [
        "Los servicios de protección de personas mayores o un médico pueden revisarlo, y puedes preguntar primero sin dar nombres. ¿Quién podría llamar contigo?",
        "Ayuda anotar fechas y lo que pasó, y dejar los papeles con alguien de confianza. ¿Quién es esa persona para ti?",
        "Tu banco puede poner un bloqueo o una segunda revisión si te quitan dinero. ¿Qué te daría más seguridad esta semana?",
      ],
      lineAbout:
        "Alguien con quien hablar de golpes, descuido o robo por parte de quien cuida o de la familia.",
      professional: {
        title: "Protección de personas mayores, o un médico",
        text: "Pueden visitar, preguntar y buscar otros cuidados. Puedes decir: “Quien me cuida me hace daño.”",
      },
    },
    psychosis: {
      first: [
        "Eso suena aterrador, y creo que es lo que estás viviendo. No puedo saber qué hay detrás. Sí sé que no deberías enfrentarlo a solas.",
        "Oír o notar cosas así, y no saber en quién confiar, es mucho. No puedo confirmar qué es; puedo quedarme con el miedo que te da.",
      ],
      question: [
        "¿Algo de eso te dice que te hagas daño o que lastimes a alguien?",
        "¿En quién confías lo suficiente para que se siente contigo mientras dura?",
      ],
      following: [
        "Dormir, comer y un cuarto tranquilo quitan algo de presión. ¿Cuándo fue la última noche que dormiste completa?",
        "Un médico ve esto con frecuencia y puede ayudar con el miedo y el sueño; puedes decir “oigo o noto cosas, y tengo miedo”. ¿Quién podría ir contigo?",
        "No tienes que actuar según lo que diga. Puedes esperar y consultarlo con alguien de confianza. ¿Quién sería?",
      ],
      lineAbout: "Una persona tranquila con quien hablar mientras esto pasa.",
      professional: {
        title: "Un médico, pronto",
        text: "Tu médico, un equipo de crisis o urgencias. Cuanto antes lo vea alguien, más suele ayudar. Ve con una persona.",
      },
    },
    mania: {
      first: [
        "Pasa mucho a la vez, con muy poco sueño debajo. Puede sentirse muy bien, y tu cuerpo sigue corriendo sin descanso.",
        "Es mucha energía y muy poco sueño. Quisiera que alguien que te conoce lo mirara contigo.",
      ],
      question: [
        "¿Alguien cercano te ha dicho que te nota distinto últimamente?",
        "¿Cuántas horas has dormido en las últimas tres noches?",
      ],
      following: [
        "Una buena regla por ahora: que las decisiones grandes, los gastos grandes y los viajes largos esperen dos noches de sueño. ¿Qué podría esperar?",
        "Un médico puede ayudarte a bajar con seguridad. Si ya tienes uno, hoy es buen día para llamarle. ¿Quién podría ayudarte con esa llamada?",
        "Luz baja, sin pantallas y un cuarto tranquilo le dan al sueño una oportunidad, aunque no sientas cansancio. ¿Qué te ayudaría a recostarte una hora?",
      ],
      lineAbout: "Alguien con quien hablar a cualquier hora, también cuando los pensamientos no paran.",
      professional: {
        title: "Tu médico, en uno o dos días",
        text: "Di: “Casi no he dormido en días y tengo mucha energía.” Si tienes psiquiatra, llámale primero.",
      },
    },
    "eating-danger": {
      first: [
        "Parece que la comida se volvió una pelea que hay que ganar cada día. Eso agota, y puede ser duro para el corazón y el cuerpo sin avisar.",
        "Gracias por contarme algo que mucha gente esconde. No voy a hablar de números ni de peso. Me importa cómo estás.",
      ],
      question: [
        "¿Has tenido mareos, desmayos o el corazón con un ritmo raro?",
        "¿Cómo son los días en que está peor?",
      ],
      following: [
        "Un médico puede revisar lo que no se siente, como las sales de la sangre y el corazón. Puedes decir: “Me cuesta comer, revíseme por favor.” ¿Qué lo haría difícil?",
        "Si te desmayas, te duele el pecho o nada se queda dentro, es para el número de emergencias hoy. ¿Quién está contigo por las noches?",
        "Muchas veces se trata de mucho más que comida. ¿Qué te da, y qué te cuesta?",
      ],
      lineAbout: "Conocen los problemas con la comida, con cualquier peso y a cualquier edad.",
      professional: {
        title: "Un médico esta semana",
        text: "Di: “Me cuesta comer y me preocupa mi cuerpo.” No hace falta verse mal para que te tomen en serio.",
      },
    },
    overdose: {
      first: [
        "Llama ya al número de emergencias, o que llame alguien, aunque todo parezca bien. A veces se nota horas después. Di qué se tomó y cuándo, y guarda el empaque.",
        "Esto necesita ayuda médica en este minuto. Llama al número de aquí, quita el seguro de la puerta y no dejes a la persona a solas; si duerme y respira, ponla de lado.",
      ],
      question: ["¿Hay alguien contigo que pueda llamar?", "¿Puedes llamar en este segundo?"],
      following: [
        "Quédate en línea con quien llamaste; te dicen qué hacer en cada minuto. ¿Ya contestaron?",
        "No esperes a que pase, y no intentes sacarlo ni beber algo para diluirlo si no te lo indican. ¿Dónde estás ahora?",
        "Estoy aquí mientras llega la ayuda. ¿Qué está pasando ahora?",
      ],
      lineAbout: "Llama ahora. Di qué se tomó, cuánto, cuándo y dónde estás.",
      professional: null,
    },
    withdrawal: {
      first: [
        "Dejarlo de golpe puede ser peligroso para el cuerpo, y temblar, sudar o ver cosas son señales para que un médico lo vea hoy. No es falta de voluntad.",
        "Lo que describes puede volverse serio rápido, y se trata bien. No lo pases a solas, por favor.",
      ],
      question: [
        "¿Hay alguien contigo, y has tenido una convulsión o has visto cosas que no están?",
        "¿Quién podría llevarte hoy a urgencias o con un médico?",
      ],
      following: [
        "En urgencias pueden hacerlo seguro; puedes decir “lo dejé y ahora tiemblo”. Lo han visto muchas veces. ¿Qué te frena para ir?",
        "Si hay convulsiones, confusión, el corazón muy rápido o fiebre, llama al número de emergencias al instante. ¿Quién podría quedarse contigo hasta que te vean?",
        "Cuando esto pase, hay ayuda para seguir sin ello que no duele así. ¿Qué te hizo querer dejarlo?",
      ],
      lineAbout: "Si hay convulsión, confusión, ves cosas o el corazón va muy rápido: llama ahora.",
      professional: {
        title: "Un médico hoy",
        text: "Urgencias, un centro sin cita o tu médico. Di qué dejaste, cuándo y qué hace tu cuerpo.",
      },
    },
    postpartum: {
      first: [
        "Muchas madres y padres tienen pensamientos o un vacío después del parto que les asusta, y pocos lo dicen. Contarlo no te hace mala persona.",
        "Ha cambiado tanto, con tan poco sueño. Sentirse así después de un bebé es frecuente, se puede tratar, y no deberías quedarte a solas con ello.",
      ],
      question: [
        "¿Hay alguien contigo y con el bebé ahora?",
        "¿Sientes que podrías actuar según un pensamiento de hacerte daño o hacérselo al bebé?",
      ],
      following: [
        "Si un pensamiento se acerca, deja al bebé en un lugar seguro, sal del cuarto y llama a alguien para que venga. ¿Quién sería?",
        "Una partera, el pediatra o tu médico es la persona indicada, esta semana. Basta “no me siento yo desde el parto”. ¿Alguien podría llamar por ti?",
        "Cuatro horas seguidas de sueño pueden cambiar mucho. ¿Quién podría encargarse del bebé una noche?",
      ],
      lineAbout: "Alguien con quien hablar de inmediato, también de noche mientras el bebé duerme.",
      professional: {
        title: "Partera o médico, esta semana",
        text: "Di: “Desde el parto no me siento yo, y algunos pensamientos me asustan.” Si ves u oyes cosas extrañas, o podrías actuar, ve hoy.",
      },
    },
    "medical-emergency": {
      first: [
        "Esto puede ser serio para el cuerpo. Llama ya al número de emergencias, o que llame alguien, y vuelve conmigo después.",
        "Que lo revisen ahora mismo: llama al número de aquí, di qué pasa y dónde estás. Desde aquí no puedo valorarlo, y los minutos pueden importar.",
      ],
      question: ["¿Hay alguien contigo?", "¿Puedes llamar ahora mismo?"],
      following: [
        "Siéntate o acuéstate donde puedan encontrarte, y quita el seguro de la puerta. ¿Ya te contestaron?",
        "Si ya te revisaron y dijeron que es pánico, dímelo, y bajamos juntos la respiración. ¿Qué te dijeron?",
        "Estoy aquí mientras esperas. ¿Qué está pasando ahora?",
      ],
      lineAbout: "Llama ahora. Di qué pasa y dónde estás.",
      professional: null,
    },
    "concern-for-other": {
      first: [
        "Que lo notaras y quieras hacer algo dice cuánto te importa. Preguntarle a alguien por el suicidio no pone la idea ahí; muchas veces alivia.",
        "Es mucho que cargar por otra persona. Puedes ser quien pregunta, y no tienes que salvarla a solas.",
      ],
      question: [
        "¿Crees que está en peligro hoy, o es una preocupación que ha ido creciendo?",
        "¿Ha dicho algo de cuándo o cómo?",
      ],
      following: [
        "Podrías preguntarle con claridad: “Te he visto muy mal. ¿Estás pensando en el suicidio?” Y luego escuchar más que hablar. ¿Cómo crees que lo tomaría?",
        "Si está en peligro ahora, quédate a su lado, aléjale lo que pudiera usar y llamen juntos a emergencias o a una línea. ¿Quién más podría ayudarte?",
        "La línea también es para ti: puedes llamar por otra persona. ¿Y cómo estás tú con todo esto?",
      ],
      lineAbout: "También para quien se preocupa por alguien. Ayudan a planear qué decir.",
      professional: null,
    },
  },
};
