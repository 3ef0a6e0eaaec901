import type { SafetyWording } from "@evenkeel/safety/wording";

/** Dangers other than suicide in Spanish, each with its own words, over several turns. Not yet reviewed by a clinician. */
export const PATHWAYS_ES: SafetyWording["pathways"] = {
  "harm-to-others": {
    wonder: [
      "Te lo pregunto directamente: ¿has pensado en hacerle daño a alguien, más allá de la rabia?",
      "¿Hay una parte de ti que teme lo que podrías hacerle a alguien?",
    ],
    first: [
      "Una rabia así puede sentirse más grande que uno, y la trajiste aquí antes de hacer nada. Quiero que tú y la otra persona estén a salvo.",
      "Es un impulso fuerte, y contarlo es una forma de frenarlo. Nadie tiene que salir lastimado esta noche, tú tampoco.",
    ],
    question: ["¿Sientes que podrías hacerlo hoy?", "¿Podría llegar a eso en las próximas horas?"],
    danger: [
      "Entonces aléjate ahora mismo, sin nada en las manos, y no vuelvas esta noche. Llama al número de aquí y di “tengo miedo de lastimar a alguien”. ¿Dónde estás en este momento?",
      "Sal en este minuto del lugar donde está esa persona, aunque sea a la calle, y llama: te ayudan antes de que pase algo. ¿Puedes salir ahora?",
    ],
    following: [
      "Por ahora lo que más ayuda es la distancia: sal de ahí o deja que se vaya, y guarda lo que pudiera ser un arma. ¿A dónde podrías ir la próxima hora?",
      "Caminar rápido diez minutos deja que el cuerpo baje antes de que la cabeza decida. ¿A quién podrías llamar mientras caminas?",
      "Si está por pasar, el número de emergencias también es para eso; puedes decir “tengo miedo de lastimar a alguien”. ¿Qué encendió esto?",
      "Una rabia así muchas veces está encima de otra cosa, como miedo o humillación. ¿Qué te hicieron, antes de que se volviera esto?",
      "Un médico o un equipo de crisis puede ayudar antes de que te cueste algo. Basta “tengo pensamientos de lastimar a alguien y no quiero”. ¿Qué haría difícil decirlo?",
    ],
    lineAbout:
      "Personas con quienes hablar antes de que pase algo. Puedes decir: “Tengo miedo de lastimar a alguien.”",
    professional: {
      title: "Un profesional",
      text: "En urgencias atienden a quien teme lastimar a alguien. Es un motivo para recibir ayuda.",
    },
  },
  abuse: {
    wonder: [
      "Quiero preguntarte algo: ¿alguien te ha hecho algo, o te ha obligado a algo, que no querías?",
      "¿Hay alguien que te hace daño, o que te da miedo?",
    ],
    first: [
      "Siento mucho que te hicieran eso. No fue obra tuya, y tú decides qué sigue.",
      "Gracias por confiarme esto. Nadie tiene derecho a hacerte eso.",
    ],
    question: ["¿La persona que hace esto está cerca de ti ahora?", "¿Hay peligro por su parte hoy?"],
    danger: [
      "Entonces seamos breves, y que no lo vea: Ocultar rápido, arriba, te saca al instante. Si puedes llegar donde haya gente, una tienda, la puerta de al lado, una calle con luz, ve, y llama al número de aquí. ¿Puedes salir de ahí?",
      "Tu seguridad va antes que esta conversación. Si se acerca, usa Ocultar rápido; Ayuda ahora sigue ahí cuando vuelvas. Llama al número de aquí en cuanto puedas hablar. ¿Hay una puerta a la que puedas llegar?",
    ],
    following: [
      "No tienes que contar la historia para recibir ayuda; basta “me hicieron algo y necesito hablar con alguien”. ¿Quién te creería?",
      "Después de algo así, el cuerpo y la mente pueden reaccionar de formas extrañas. Le pasa a mucha gente. ¿Qué necesitas más hoy: seguridad, alguien que escuche o un médico?",
      "Si alguien puede ver esta pantalla, Ocultar rápido te saca al instante, y Ayuda ahora sigue en su lugar cuando vuelvas. ¿Qué haría esta semana un poco más segura?",
      "Lo que pasó no es una medida de ti, y quedarse sin moverse o sin hablar es algo que el cuerpo hace para pasar por ello. ¿Qué ha sido lo más difícil de llevar?",
      "Si hay heridas, o fue en los últimos días, una clínica puede atenderte primero y hablar de lo demás solo si quieres. ¿Quién podría ir contigo?",
    ],
    lineAbout: "Escuchan, te creen y saben qué se puede hacer donde vives. Tú decides cada paso.",
    professional: {
      title: "Un médico o centro de apoyo",
      text: "Pueden atender heridas y decirte tus opciones. Puedes preguntar qué deben reportar antes de dar detalles.",
    },
  },
  "unsafe-partner": {
    wonder: [
      "Si quieres, contesta: ¿a veces te da miedo la persona con quien estás?",
      "¿Tienes que cuidar lo que haces o dices para que no te asuste o te haga daño?",
    ],
    first: [
      "Lo que describes no es una pelea entre dos; alguien te está haciendo tener miedo. Tú no tienes la culpa.",
      "Tener miedo de quien está en casa agota. No te voy a decir que te quedes o te vayas; tu seguridad va primero, a tu ritmo.",
    ],
    question: ["¿Te sientes en peligro hoy por esa persona?", "¿Podría pasar algo esta noche?"],
    danger: [
      "Entonces primero tu salida: quédate cerca de una puerta, lejos de la cocina y del baño, y llama al número de aquí en cuanto puedas hablar. Si puede mirar, Ocultar rápido te saca al instante. ¿Hay alguien cerca que te abriría?",
      "Si puedes salir sin que lo note, ve donde haya gente y llama desde ahí; no tienes que explicar nada en casa antes. Ocultar rápido cierra esto, y Ayuda ahora sigue ahí cuando vuelvas. ¿Cuál es la puerta más segura para ti ahora?",
    ],
    following: [
      "Ocultar rápido te saca de esta página al instante. Una línea como la de arriba puede planear contigo cómo estar más a salvo, te quedes o te vayas. ¿Qué es lo que más te preocupa?",
      "Hay quien deja papeles, una llave, algo de dinero y un teléfono con alguien de confianza. ¿Hay una persona o un lugar al que puedas ir de noche?",
      "Irse puede ser el momento de más riesgo, por eso ayuda planearlo con quien lo hace cada día. ¿Quién sabe lo que pasa?",
      "Has estado leyendo el ánimo de una casa para estar a salvo, y eso pide mucha fuerza. ¿Qué has estado haciendo ya para cuidarte?",
      "Oír tanto tiempo que la culpa es de uno hace dudar a cualquiera. ¿Qué le dirías a una amistad que viviera así?",
    ],
    lineAbout: "Ayudan a planear tu seguridad, te quedes o te vayas. Usa un teléfono que nadie vigile.",
    professional: null,
  },
  "child-abuse": {
    wonder: [
      "Te lo pregunto con cuidado: ¿alguien le hace daño a un niño o una niña ahí, o le asusta o le toca como no quiere? También si eres tú y tienes menos de 18.",
      "¿Hay en esto un menor, o eres tú, que recibe daño o le tiene miedo a alguien de casa?",
    ],
    first: [
      "Nadie puede lastimar a un niño o una niña, sea quien sea. Qué bueno que se dijo.",
      "Gracias por contarlo. Eso no está bien, y quien es menor no tiene la culpa.",
    ],
    question: ["¿Hay alguien en peligro en este momento?"],
    danger: [
      "Entonces ve con una persona adulta segura, o fuera de la casa donde haya gente, y llama al número de aquí; también puede llamar un menor. Di primero dónde estás. ¿Quién es la persona segura más cercana?",
      "Esto no puede esperar: llama al número de aquí, di que están lastimando a un menor y dónde. Si pueden ver la pantalla, Ocultar rápido te saca al instante. ¿Puedes ir a otro cuarto, o afuera?",
    ],
    following: [
      "Una persona adulta fuera de casa puede ayudar: docente, orientación, médico, una tía. ¿Quién escucharía y lo creería?",
      "Los servicios de protección de menores están para esto; la línea de arriba puede explicar qué pasa antes de decidir. ¿Qué te preocupa de contarlo?",
      "Si pasa ahora mismo, se llama al número de emergencias, y también puede llamar un menor. ¿Qué haría más seguro el día de hoy?",
      "Puede ayudar anotar qué pasó y cuándo, donde solo tú lo encuentres. ¿Quién es una persona que ha sido amable en todo esto?",
      "Contarlo puede sentirse como traicionar a alguien. Es una forma de que el daño pare. ¿Qué es lo que más temes que pase si alguien lo supiera?",
    ],
    lineAbout: "Para niñas, niños, jóvenes y quien se preocupa por un menor. Explican qué pasa después.",
    professional: {
      title: "Quien protege a menores",
      text: "Docente, orientación, médico o el servicio de protección. Deben actuar cuando un menor está en peligro, y puedes preguntar cómo.",
    },
  },
  "elder-abuse": {
    wonder: [
      "Quiero preguntarte algo: ¿a una persona mayor de ahí la lastiman, le gritan, la dejan sin cuidado o le quitan dinero? También si eres tú.",
      "¿Alguien que debería cuidar a una persona mayor la trata mal?",
    ],
    first: [
      "Que te trate así quien debería cuidarte está mal a cualquier edad. Tienes derecho a estar a salvo y a tu propio dinero.",
      "Eso no debe pasarle a nadie que depende de cuidados. Gracias por decirlo.",
    ],
    question: ["¿Hay peligro ahora, hoy?"],
    danger: [
      "Entonces llama al número de aquí, o que llame alguien de al lado, y quédate donde puedan verte. Di dónde estás y que tienes miedo de alguien de la casa. ¿Puedes llegar a un teléfono o a una puerta?",
      "No esperes a mañana con esto: el número de aquí es para eso. Si alguien puede leerlo, Ocultar rápido lo quita. ¿Quién está más cerca de ti?",
    ],
    following: [
      "Los servicios de protección de personas mayores o un médico pueden revisarlo, y puedes preguntar primero sin dar nombres. ¿Quién podría llamar contigo?",
      "Ayuda anotar fechas y lo que pasó, y dejar los papeles con alguien de confianza. ¿Quién es esa persona para ti?",
      "Tu banco puede poner un bloqueo o una segunda revisión si te quitan dinero. ¿Qué te daría más seguridad esta semana?",
      "Una consulta puede ser un momento a solas con alguien que escucha. Basta “algo no está bien en casa”. ¿Cuándo te toca ver a un médico?",
      "Muchas personas callan para llevar la fiesta en paz o por vergüenza. ¿Qué te ha frenado para contarlo hasta ahora?",
    ],
    lineAbout:
      "Alguien con quien hablar de golpes, descuido o robo por parte de quien cuida o de la familia.",
    professional: {
      title: "Protección de personas mayores, o un médico",
      text: "Pueden visitar, preguntar y buscar otros cuidados. Puedes decir: “Quien me cuida me hace daño.”",
    },
  },
  psychosis: {
    wonder: [
      "Quiero entenderlo mejor: ¿oyes o notas cosas que los demás alrededor no parecen notar?",
      "¿Has sentido que algo de fuera te vigila, te manda mensajes o dirige lo que piensas?",
    ],
    first: [
      "Eso suena aterrador, y creo que es lo que estás viviendo. No puedo saber qué hay detrás. Sí sé que no deberías enfrentarlo a solas.",
      "Oír o notar cosas así, y no saber en quién confiar, es mucho. No puedo confirmar qué es; puedo quedarme con el miedo que te da.",
    ],
    question: [
      "¿Qué te dice, y algo de eso te dice que te hagas daño o que lastimes a alguien?",
      "¿Qué es lo que oyes, y algo de eso te dice que te lastimes o que lastimes a alguien?",
    ],
    commanded: [
      "Gracias por contarme lo que dice. Una voz puede sonar fuerte y muy segura, y no tienes que hacer lo que te dice. No te quedes a solas con eso: ¿quién podría sentarse contigo ahora, mientras alejas lo que pudiera lastimar?",
      "Que te digan eso asusta, y lo contaste en vez de hacerlo. No le debes nada. Ve a donde haya otra persona y dile “algo me dice que haga cosas, y no quiero estar a solas”.",
    ],
    afterCommand:
      "Diga lo que diga, tú decides lo que hacen tus manos, y con alguien al lado es más fácil. ¿Quién podría estar contigo mientras suena tan fuerte?",
    openQuestion: [
      "¿Cuándo lo notaste por primera vez, y ha estado ahí todo el tiempo desde entonces?",
      "¿Qué estaba pasando cuando empezó?",
    ],
    danger: [
      "Gracias por contármelo. Una voz o un pensamiento puede ordenar, y no tienes que hacer lo que dice. No te quedes a solas con eso: ve con alguien de confianza, o llama al número de aquí y di “algo me dice que lastime a alguien, y tengo miedo”. ¿Quién está más cerca?",
      "Eso es motivo para que haya alguien contigo ahora, y para que un médico te vea hoy. Aleja lo que pudiera usarse y llama al número de aquí. ¿Puedes llegar con otra persona en este minuto?",
    ],
    following: [
      "Un médico debería verlo pronto, hoy mismo si te da órdenes. Dormir, comer y un cuarto tranquilo quitan algo de presión mientras tanto. ¿Cuándo fue la última noche que dormiste completa?",
      "Un médico ve esto con frecuencia y puede ayudar con el miedo y el sueño; puedes decir “oigo o noto cosas, y tengo miedo”. ¿Quién podría ir contigo?",
      "No tienes que actuar según lo que diga. Puedes esperar y consultarlo con alguien de confianza. ¿Quién sería?",
      "No puedo decirte que sea cierto, y no voy a discutirlo contigo. Sí puedo decirte que un miedo así agota. ¿Qué te ha impedido hacer?",
      "El alcohol, la marihuana y las noches sin dormir suelen ponerlo más fuerte. ¿Qué lo baja un poco?",
    ],
    lineAbout: "Una persona tranquila con quien hablar mientras esto pasa.",
    professional: {
      title: "Un médico, pronto",
      text: "Tu médico, un equipo de crisis o urgencias. Cuanto antes lo vea alguien, más suele ayudar. Ve con una persona.",
    },
  },
  mania: {
    wonder: [
      "Quiero preguntarte algo: ¿cuánto has dormido estas noches, y si todo va mucho más rápido que de costumbre?",
      "¿La gente que te conoce dice que estos días no eres como siempre, más acelerado todo o más grande?",
    ],
    first: [
      "Pasa mucho a la vez, con muy poco sueño debajo. Puede sentirse muy bien, y tu cuerpo sigue corriendo sin descanso.",
      "Es mucha energía y muy poco sueño. Quisiera que alguien que te conoce lo mirara contigo.",
    ],
    question: [
      "¿Ha llevado a algo que te preocupe, o que preocupe a otros, como dinero, manejar o una pelea?",
    ],
    danger: [
      "Entonces que alguien de confianza guarde dos días las llaves y las tarjetas, y que un médico te vea hoy. Llama al número de aquí si se sale de control. ¿A quién podrías pedírselo?",
      "Es una señal para traer a alguien ahora: una persona que te conozca, y un médico hoy. ¿Qué sería lo primero que darías a guardar?",
    ],
    following: [
      "Una buena regla por ahora: que las decisiones grandes, los gastos grandes y los viajes largos esperen dos noches de sueño. ¿Qué podría esperar?",
      "Un médico puede ayudarte a bajar con seguridad. Si ya tienes uno, hoy es buen día para llamarle. ¿Quién podría ayudarte con esa llamada?",
      "Luz baja, sin pantallas y un cuarto tranquilo le dan al sueño una oportunidad, aunque no sientas cansancio. ¿Qué te ayudaría a recostarte una hora?",
      "Cuando ha ido así de rápido antes, ¿cómo bajó?",
      "Si tomas algo para esto, tu médico debería saber cómo fueron estos días antes de que cambies nada por tu cuenta. ¿Quién tiene su número?",
    ],
    lineAbout: "Alguien con quien hablar a cualquier hora, también cuando los pensamientos no paran.",
    professional: {
      title: "Tu médico, en uno o dos días",
      text: "Di: “Casi no he dormido en días y tengo mucha energía.” Si tienes psiquiatra, llámale primero.",
    },
  },
  "eating-danger": {
    wonder: [
      "Quiero preguntarte algo: ¿pasa algo con la comida, o con deshacerte de lo que comes, que guardas en secreto?",
      "¿Tu cuerpo te ha dado avisos con la comida, como mareos, frío o desmayos?",
    ],
    first: [
      "Parece que la comida se volvió una pelea que hay que ganar cada día. Eso agota, y puede ser duro para el corazón y el cuerpo sin avisar.",
      "Gracias por contarme algo que mucha gente esconde. No voy a hablar de números ni de peso. Me importa cómo estás.",
    ],
    question: ["¿Has tenido desmayos, dolor en el pecho o el corazón con un ritmo raro estos días?"],
    danger: [
      "Entonces que te vean hoy: en urgencias, o con el número de aquí si te desmayas o te duele el pecho. No hace falta verse mal para que sea serio. ¿Quién podría llevarte?",
      "Es el cuerpo pidiendo ayuda, y necesita un médico hoy. Di “me cuesta comer, y siento raro el corazón”. ¿Alguien podría ir contigo?",
    ],
    following: [
      "Un médico puede revisar lo que no se siente, como las sales de la sangre y el corazón. Puedes decir: “Me cuesta comer, revíseme por favor.” ¿Qué lo haría difícil?",
      "Si te desmayas, te duele el pecho o nada se queda dentro, es para el número de emergencias hoy. ¿Quién está contigo por las noches?",
      "Muchas veces se trata de mucho más que comida. ¿Qué te da, y qué te cuesta?",
      "Dejo fuera a propósito números, peso y planes. ¿Qué estarías haciendo esta semana si esto no ocupara tanto lugar?",
      "Es más fácil con alguien en la mesa que no diga nada de la comida. ¿Quién podría ser?",
    ],
    lineAbout: "Conocen los problemas con la comida, con cualquier peso y a cualquier edad.",
    professional: {
      title: "Un médico esta semana",
      text: "Di: “Me cuesta comer y me preocupa mi cuerpo.” No hace falta verse mal para que te tomen en serio.",
    },
  },
  overdose: {
    wonder: [
      "Te lo pregunto sin rodeos: ¿has tomado más de algo de lo que debías, hoy o anoche?",
      "¿Has tomado o mezclado algo en las últimas horas que podría estar haciéndote daño?",
    ],
    first: [
      "Llama ya al número de emergencias, o que llame alguien, aunque todo parezca bien. A veces se nota horas después. Di qué se tomó y cuándo, y guarda el empaque.",
      "Esto necesita ayuda médica en este minuto. Llama al número de aquí, quita el seguro de la puerta y no dejes a la persona a solas; si duerme y respira, ponla de lado.",
    ],
    question: ["¿Está despierta la persona, y alguien ahí puede llamar?", "¿Puedes llamar en este segundo?"],
    danger: [
      "Bien. Llama en este minuto y haz lo que te digan por teléfono. ¿Qué dicen?",
      "Entonces que llame ya, y tú quédate con la persona. ¿Qué está pasando?",
    ],
    following: [
      "Quédate en línea con quien llamaste; te dicen qué hacer en cada minuto. ¿Ya contestaron?",
      "No esperes a que pase, y no intentes sacarlo ni beber algo para diluirlo si no te lo indican. ¿Dónde estás ahora?",
      "Estoy aquí mientras llega la ayuda. ¿Qué está pasando ahora?",
      "Si deja de respirar normal, por teléfono te dirán qué hacer con las manos. ¿Respira?",
      "Diles todo lo que se tomó, aunque dé vergüenza o no esté permitido. Es solo para tratarlo. ¿Ya llegaron?",
    ],
    lineAbout: "Llama ahora. Di qué se tomó, cuánto, cuándo y dónde estás.",
    professional: null,
  },
  withdrawal: {
    wonder: [
      "Quiero preguntarte algo: ¿has dejado o reducido hace poco el alcohol, un medicamento o una droga, después de mucho tiempo?",
      "¿Puede que los temblores, el sudor o ver cosas empezaran al dejar algo que usabas a diario?",
    ],
    first: [
      "Dejarlo de golpe puede ser peligroso para el cuerpo, y temblar, sudar o ver cosas son señales para que un médico lo vea hoy. No es falta de voluntad.",
      "Lo que describes puede volverse serio rápido, y se trata bien. No lo pases a solas, por favor.",
    ],
    question: ["¿Has tenido una convulsión, o has visto u oído cosas que no están?"],
    danger: [
      "Entonces esto necesita una ambulancia o urgencias ahora; no manejes. Llama al número de aquí, quita el seguro de la puerta y di qué dejaste y cuándo. ¿Hay alguien contigo?",
      "Llama al número de aquí en este minuto. Acuéstate de lado donde puedan encontrarte. ¿Quién puede quedarse contigo hasta que lleguen?",
    ],
    following: [
      "En urgencias pueden hacerlo seguro; puedes decir “lo dejé y ahora tiemblo”. Lo han visto muchas veces. ¿Qué te frena para ir?",
      "Si hay convulsiones, confusión, el corazón muy rápido o fiebre, llama al número de emergencias al instante. ¿Quién podría quedarse contigo hasta que te vean?",
      "Cuando esto pase, hay ayuda para seguir sin ello que no duele así. ¿Qué te hizo querer dejarlo?",
      "No intentes arreglarlo a solas con más de lo mismo ni con otra cosa; quienes tratan esto pueden hacerlo seguro. ¿Qué te preocupa de que te vean?",
      "Quisiste dejarlo, y eso sigue contando, aunque haya que hacerlo de otra forma. ¿Quién sabe que lo estás intentando?",
    ],
    lineAbout: "Si hay convulsión, confusión, ves cosas o el corazón va muy rápido: llama ahora.",
    professional: {
      title: "Un médico hoy",
      text: "Urgencias, un centro sin cita o tu médico. Di qué dejaste, cuándo y qué hace tu cuerpo.",
    },
  },
  postpartum: {
    wonder: [
      "Te lo pregunto porque a muchas madres y padres les asusta decirlo: ¿te vienen pensamientos sobre el bebé que te dan miedo?",
      "Desde el parto, ¿ha habido horas en que no te reconocías, o temías por el bebé o por ti?",
    ],
    first: [
      "Muchas madres y padres tienen pensamientos o un vacío después del parto que les asusta, y pocos lo dicen. Contarlo no te hace mala persona.",
      "Ha cambiado tanto, con tan poco sueño. Sentirse así después de un bebé es frecuente, se puede tratar, y no deberías quedarte a solas con ello.",
    ],
    question: ["¿Sientes que podrías actuar según un pensamiento de hacerte daño o hacérselo al bebé?"],
    danger: [
      "Gracias por decirlo. Deja al bebé en la cuna, cierra la puerta y ve a otro cuarto. Llama a alguien para que venga ya, y al número de aquí si nadie puede. ¿Quién está más cerca?",
      "Entonces tú y el bebé necesitan a alguien ahí en este minuto. La cuna es segura para el bebé; ve donde haya gente y llama al número de aquí. ¿Quién puede venir?",
    ],
    following: [
      "Si un pensamiento se acerca, deja al bebé en un lugar seguro, sal del cuarto y llama a alguien para que venga. ¿Quién sería?",
      "Una partera, el pediatra o tu médico es la persona indicada, esta semana. Basta “no me siento yo desde el parto”. ¿Alguien podría llamar por ti?",
      "Cuatro horas seguidas de sueño pueden cambiar mucho. ¿Quién podría encargarse del bebé una noche?",
      "Los pensamientos que asustan sobre el bebé son muy frecuentes, y tenerlos no es quererlos. ¿Cuál te asusta más, hasta donde quieras decir?",
      "Es algo de estos meses, y no lo que eres como madre o padre. ¿Alguien te ha dicho últimamente qué haces bien?",
    ],
    lineAbout: "Alguien con quien hablar de inmediato, también de noche mientras el bebé duerme.",
    professional: {
      title: "Partera o médico, esta semana",
      text: "Di: “Desde el parto no me siento yo, y algunos pensamientos me asustan.” Si ves u oyes cosas extrañas, o podrías actuar, ve hoy.",
    },
  },
  "medical-emergency": {
    wonder: [
      "Primero tu cuerpo: ¿está pasando ahora mismo, y es fuerte o va a más?",
      "¿Te está pasando algo en el cuerpo en este momento que es nuevo y te asusta?",
    ],
    first: [
      "Esto puede ser serio para el cuerpo. Llama ya al número de emergencias, o que llame alguien, y vuelve conmigo después.",
      "Que lo revisen ahora mismo: llama al número de aquí, di qué pasa y dónde estás. Desde aquí no puedo valorarlo, y los minutos pueden importar.",
    ],
    question: ["¿Hay alguien contigo que pueda llamar?", "¿Puedes llamar ahora mismo?"],
    danger: [
      "Bien. Que la llamada sea lo siguiente, antes de volver a escribir aquí. ¿Qué te dijeron?",
      "Entonces hazlo ya; estoy aquí cuando vuelvas. ¿Qué está pasando?",
    ],
    following: [
      "Siéntate o acuéstate donde puedan encontrarte, y quita el seguro de la puerta. ¿Ya te contestaron?",
      "Si ya te revisaron y dijeron que es pánico, dímelo, y bajamos juntos la respiración. ¿Qué te dijeron?",
      "Estoy aquí mientras esperas. ¿Qué está pasando ahora?",
      "Si empeora mientras esperas, llama otra vez y dilo. ¿Qué ha cambiado desde que escribiste?",
      "Cuando esto pase, podemos ver lo mucho que asustó. ¿Ya llegó la ayuda?",
    ],
    lineAbout: "Llama ahora. Di qué pasa y dónde estás.",
    professional: null,
  },
  "concern-for-other": {
    wonder: [
      "Quiero preguntarte algo: ¿temes que alguien que conoces esté en peligro, por sí mismo o por otros?",
      "¿Hay alguien de quien te preocupa que no esté a salvo?",
    ],
    first: [
      "Que lo notaras y quieras hacer algo dice cuánto te importa. Preguntarle a alguien por el suicidio no pone la idea ahí; muchas veces alivia.",
      "Es mucho que cargar por otra persona. Puedes ser quien pregunta, y no tienes que salvarla a solas.",
    ],
    question: ["¿Crees que está en peligro hoy?"],
    danger: [
      "Entonces quédate con esa persona, o que vaya alguien, y que no esté a solas. Aleja lo que pudiera usar y llama al número de aquí, o llamen juntos a una línea. ¿Dónde está ahora?",
      "Ve si puedes, y si no, llama al número de aquí y di dónde está. Puede que se enoje contigo, y que viva. ¿Puedes llegar?",
    ],
    following: [
      "Podrías preguntarle con claridad: “Te he visto muy mal. ¿Estás pensando en el suicidio?” Y luego escuchar más que hablar. ¿Cómo crees que lo tomaría?",
      "Si está en peligro ahora, quédate a su lado, aléjale lo que pudiera usar y llamen juntos a emergencias o a una línea. ¿Quién más podría ayudarte?",
      "La línea también es para ti: puedes llamar por otra persona. ¿Y cómo estás tú con todo esto?",
      "Puedes decirle lo que viste, y que no te vas: “Me di cuenta, y estoy aquí.” ¿Qué es lo que más has notado?",
      "Está bien traer a alguien más, aunque te haya pedido guardarlo. No puedes cargar con esto a solas. ¿Quién estaría de tu lado?",
    ],
    lineAbout: "También para quien se preocupa por alguien. Ayudan a planear qué decir.",
    professional: null,
  },
};
