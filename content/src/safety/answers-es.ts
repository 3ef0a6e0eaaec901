import type { SafetyWording } from "@evenkeel/safety/wording";
import { MORE_ANSWERS_ES } from "./answers-more-es.ts";

/** Answers in Spanish to what people ask while they are in danger: said first, hedged where it depends on the place.
 *  Not yet reviewed by a clinician. */
export const ANSWERS_ES: SafetyWording["answers"] = {
  ...MORE_ANSWERS_ES,
  "hurt-or-obey": [
    "No. Por favor, deja tu cuerpo y el de los demás como están, diga lo que diga lo que oyes o piensas. Suelta lo que usarías, ve adonde haya otra persona y dile: «Siento que debería hacer daño, y no quiero decidirlo a solas».",
    "No, eso no, y esta noche tampoco. No tienes que hacer lo que eso te manda. Una médica, un médico o urgencias pueden mirar lo que sientes ahí; hasta entonces, quédate cerca de alguien y deja lo cortante fuera del cuarto.",
  ],
  "police-fear": [
    "Ese miedo tiene motivos y no hace falta que te convenzas de lo contrario. La mayoría de los contactos con una línea se quedan en una conversación; en un peligro grave algunas pueden enviar ayuda, y las reglas cambian según el lugar. Puedes preguntar antes de contar más: «¿Cuándo mandarían a alguien, y a quién?». No necesitas dar tu nombre ni hablar de papeles para que te escuchen.",
    "Tiene sentido pensarlo bien. Lo que hace una línea en una emergencia depende del lugar, así que la primera frase puede ser tu pregunta: «¿Cuándo avisan a la policía, y puedo decir que no?». Puedes oír la respuesta y quedarte ahí.",
  ],
  "line-police": [
    "Normalmente no. La mayoría de las llamadas y mensajes acaban en conversación; se envía ayuda cuando una vida corre peligro ya y nada más basta, y las reglas cambian según el lugar. Puedes preguntar al principio: «¿Cuándo mandarían a alguien?».",
    "Pasa en una parte pequeña de los contactos, sobre todo cuando alguien está a punto de actuar y no hay otra forma de protegerlo. Cómo se hace depende del lugar. Puedes preguntar primero y decidir después qué cuentas.",
  ],
  "line-tells": [
    "Por lo general no: una línea no llama a los padres, a la escuela ni al trabajo para contar que escribiste. Si una vida corre peligro ahora mismo, algunas pueden pedir ayuda, y con menores de 18 las reglas cambian; puedes preguntar antes: «¿A quién avisarían, y cuándo?».",
    "Lo habitual es que quede con la persona que te atiende. La excepción es que una vida corra peligro ahora mismo, y lo que pasa entonces depende del lugar y de tu edad. Puedes preguntarlo antes de decir tu nombre.",
  ],
  "therapist-tells": [
    "Normalmente no. Los terapeutas oyen a menudo pensamientos así y casi siempre se quedan en la sesión; si tu vida corre peligro pronto, o la ley lo dice, puede que tengan que avisar. Puedes preguntar antes: «¿Qué tendría que contar usted, y a quién?».",
    "Contar pensamientos no significa por sí solo un hospital ni una llamada a nadie. Cambia cuando creen que podrías actuar pronto, y con menores de 18 las reglas son otras. Es justo preguntar dónde está su límite antes de contar.",
  ],
  "line-text-or-call": [
    "Escribir y llamar siguen reglas muy parecidas: casi siempre es conversar, y se envía ayuda cuando una vida corre peligro ya. Al escribir tienes más tiempo y nadie te oye. Puedes poner la pregunta en el primer mensaje: «¿Cuándo mandarían a alguien?».",
    "Un mensaje no es una trampa: lo contesta una persona, como por teléfono, y si una vida corre peligro valen reglas parecidas. Puede tardar más si escribe mucha gente. Elige lo que puedas hacer ahora.",
  ],
  "line-location": [
    "Depende de la línea y de la compañía de teléfono: algunas solo ven un número o una zona aproximada, otras pueden pedir más si una vida corre peligro. No lo sé de tu línea, y ellos sí: «¿Pueden ver dónde estoy?» es una buena primera pregunta.",
    "No como un mapa, según describen la mayoría de las líneas, pero depende del lugar y puede cambiar en una emergencia. Puedes preguntarlo en el primer mensaje, antes que nada.",
  ],
  "line-name": [
    "En la mayoría de las líneas no tienes que dar tu nombre. Puede que lo pregunten porque es natural; puedes decir «prefiero no decirlo» o dar cualquier nombre de pila.",
    "Casi siempre puedes hablar sin dar tu nombre. Si preguntan, basta con «no quiero decirlo», y la conversación sigue.",
  ],
  "line-cost": [
    "Las líneas que se muestran aquí no piden dinero, que yo sepa. Tu compañía puede cobrar la llamada o el mensaje, así que un chat en el navegador es lo más seguro donde lo haya.",
    "Hablar con una línea de crisis es gratis en la mayoría de los lugares. Solo el plan de teléfono puede costar algo. Nadie pide allí una tarjeta ni un seguro.",
  ],
  "line-annoyed": [
    "No, no se molestarían. La gente escribe allí porque se siente fatal, sola o sin dinero, y no tiene que ser una emergencia. Puedes empezar así: «No sé si lo mío es tan grave». Lo oyen a menudo.",
    "Les escriben por noches como la tuya; es el trabajo que eligieron. No le quitas nada a nadie, y puedes parar cuando quieras.",
  ],
  "line-what-happens": [
    "Primero hay un saludo o una respuesta automática, a veces una espera corta. Luego una persona formada te saluda, pregunta qué pasa y si estás a salvo, y escucha. Puedes ir despacio, decir poco y parar cuando quieras.",
    "Alguien pregunta qué te llevó allí y qué tan a salvo estás, y después casi todo es escuchar y pensar juntos en esta noche. Tú decides cuánto cuentas; «no sé cómo empezar» ya es empezar.",
  ],
  "can-you-call": [
    "No, desde aquí no puedo llamar ni escribir a nadie; soy un programa en esta ventana. Lo que puedo hacer es ponerte delante el número o las palabras, para que solo tengas que pulsar.",
    "No puedo avisar a una persona por ti, y no quiero que esperes eso. En Ayuda ahora están las líneas, y puedo ayudarte con la primera frase.",
  ],
  "stop-drinking": [
    "Puede ser peligroso. Después de beber a diario, parar de golpe puede enfermar mucho al cuerpo, así que habla antes con un médico, una enfermera o una clínica. Temblores, sudores, confusión, una convulsión o ver cosas son para el número de emergencias, también de noche.",
    "No lo hagas a solas si bebes casi todos los días. Un médico o una enfermera pueden hacerlo seguro, y querer parar es un buen motivo para llamarles pronto. Con confusión, una convulsión, temblores fuertes o ver cosas, llama a emergencias enseguida.",
  ],
  "drink-less": [
    "Una cosa práctica para esta noche: antes de la hora en que suele empezar, que otra persona guarde lo que haya, y ten otra cosa en la mano y otro sitio donde sentarte. A qué ritmo bajar es cosa de un médico, una enfermera o un servicio de alcohol, porque después de beber a diario el cuerpo puede reaccionar mal.",
    "Pon el primero más lejos y la hora menos vacía: que lo guarde alguien, come antes, y está cerca de una persona o al teléfono cuando tire. Un médico o una enfermera pueden planear la bajada contigo para que sea segura.",
  ],
  "body-alarm": [
    "El miedo y la respiración rápida suelen hacer eso: hormigueo en las manos, corazón acelerado, mareo. Asusta, y casi siempre cede cuando la respiración se hace lenta. No puedo revisar tu cuerpo, así que un dolor en el pecho, un desmayo, debilidad en un lado o un corazón que no se calma son para un médico o el número de emergencias ya.",
    "Es algo frecuente en un cuerpo en alarma, y soltar el aire despacio suele bajarlo. Si es nuevo, crece o viene con dolor en el pecho o desmayo, cuéntaselo ya a un médico o al número de emergencias.",
  ],
  "eat-something": [
    "Sí. Algo pequeño y sencillo que puedas tolerar, y un poco de agua, le hacen bien a un cuerpo que va sin nada. Si te desmayas o el corazón no se calma, eso es para un médico hoy.",
    "Sí, un poco de lo que te resulte más fácil, al lado de alguien si puedes. No tiene que ser una comida entera. Un desmayo, o un corazón que sigue acelerado, es motivo para que lo vea un médico.",
  ],
  "cheaper-care": [
    "A menudo sí. Pregunta donde vives por un centro de salud comunitario, una clínica universitaria o un terapeuta que cobre según ingresos; tu médico puede conocer alguno. No conozco los lugares cerca de ti, así que pregunta primero: «¿Qué tienen para alguien que no puede pagar mucho?».",
    "Muchas veces sí: centros comunitarios, clínicas de universidades, sesiones en grupo, y ayuda en la escuela o el trabajo. Tu terapeuta quizá baje el precio si se lo pides. Lo que hay depende del lugar, y una llamada o un correo lo aclara.",
  ],
  "write-therapist": [
    "Sí, puedes escribirle. Basta una línea: «Se puso más pesado, y no fui por el dinero. ¿Qué podemos hacer?». Conocen bien las pausas, y no tienes que explicar la tuya.",
    "Sí. Un correo, un mensaje o un recado en la consulta valen, y puede ser corto: «No estoy bien. ¿Hay forma de que me vea pronto?». Quizá no lo lea esta noche, así que es para mañana, no para una emergencia.",
  ],
  "move-means": [
    "Sí. Poner distancia entre tú y eso es de lo mejor que puedes hacer esta noche: que se lo lleve alguien, o sal del lugar donde está. Si tocarlo cuesta, quédate lejos y pídele a alguien que lo haga.",
    "Sí, y es mejor si lo hace otra persona. Basta con «¿me guardas algo esta noche sin preguntar mucho?». Hasta entonces, quédate en otra habitación.",
  ],
  "should-tell": [
    "Si esa persona ha sido amable hasta ahora: sí. Ayuda que alguien sepa también la parte pesada, y puede ser corto: «Hay una cosa más y me asusta. ¿Te quedas conmigo mientras la digo?».",
    "Sí, si es alguien en quien confías un poco. Tú eliges cuánto, y puede que al principio se asuste; eso es miedo por ti, no un juicio. Una frase ahora, lo demás otro día.",
  ],
  "knock-or-text": [
    "Toca la puerta, si está a unos pasos. Un mensaje puede quedarse sin leer, y al tocar ves una cara. Si la mano no puede, manda primero el mensaje y toca después.",
    "Lo que puedas hacer en el próximo minuto. Si está cerca, ve a la puerta. Si está lejos, envía el mensaje, y llama si no responde.",
  ],
  "should-reach": [
    "Sí, si es alguien que suele ser amable contigo. Tarde también vale, y corto basta, con las palabras que usarías siempre: «oye, estoy mal, ¿puedes hablar o venir?».",
    "Sí. Un mensaje sencillo no es cargar a nadie; le deja elegir cómo estar ahí. Si esta noche no puede, prueba con otra persona.",
  ],
  "too-much-to-ask": [
    "Está bien decirlo así. Tus propias palabras son mejores que las mías, y pedir diez minutos de compañía no es ser una carga.",
    "No, no es pedir demasiado. Dice cómo estás y qué necesitas, y la otra persona puede responder a su manera.",
  ],
  "what-to-say": [
    "Dilo sencillo, a tu manera: «La estoy pasando muy mal y no quiero estar a solas. ¿Te quedas conmigo?». No hace falta explicar por qué. Lo demás puede venir luego, o no venir esta noche.",
    "Una frase sobre cómo estás y otra sobre lo que necesitas: «Hoy se me puso todo oscuro. ¿Te quedas un rato conmigo?». Lo que suene a ti está bien.",
  ],
  "while-waiting": [
    "Quédate donde haya luz, deja el teléfono donde lo oigas y haz una cosa con las manos: una bebida caliente, una ducha, acariciar a un animal. Que tarde suele significar que duerme o está ocupado. Mientras, puedes escribir aquí.",
    "Elige una cosa pequeña para diez minutos: lávate la cara, pon una serie que conozcas, sostén algo frío. Si no responde, prueba con otra persona o con la línea.",
  ],
  "dark-again": [
    "Entonces despiertas a alguien. Puedes acordarlo ya: «Si esta noche se pone feo, ¿puedo ir contigo?». Una línea también contesta de noche, y hasta entonces: luz encendida, fuera de la habitación donde estás, agua fría en la cara.",
    "Las olas vuelven, y vuelven a bajar. Decide ahora lo primero que harás: ir con una persona o llamar a la línea que está en Ayuda ahora, antes de discutir con el pensamiento.",
  ],
  "does-it-count": [
    "Sí, cuenta. No necesitas un plan ni pruebas de lo mal que está; desear no estar ya es motivo para que te escuchen. No es un drama que te inventas.",
    "Cuenta. Los pensamientos que van y vienen entre cosas normales también duelen, y es bueno contarlos pronto. Nadie mide si lo tuyo es lo bastante grave.",
  ],
  "turn-into": [
    "Tener estos pensamientos no significa que vayas a actuar. Mucha gente los tiene y la mayoría nunca lo hace. Se vuelven más seguros cuando alguien lo sabe y cuando lo que se podría usar está lejos.",
    "Un pensamiento no es una decisión, y no dice en quién te convertirás. No puedo ver el futuro; se sabe qué hace menos probable actuar: que alguien lo sepa, distancia de los medios y ayuda pronto. Si empieza a parecer un plan, es para una persona ya.",
  ],
  "is-it-normal": [
    "Mucha gente tiene pensamientos así, y cosas que hace para callarlos, más de la que lo dice. Que sea frecuente no significa que tengas que vivirlo a solas: hay ayuda que a muchos les sirve.",
    "Le pasa a mucha más gente, y no te hace alguien roto. Es señal de que algo pesa demasiado, y un buen motivo para dejar entrar a alguien.",
  ],
  "is-that-bad": [
    "No te hace una mala persona. Es algo para tomar en serio, y contarlo es lo más seguro que podías hacer con ello.",
    "Es señal de que todo pesa, no una falta tuya. Se vuelve más seguro en cuanto alguien cercano lo sabe.",
  ],
  "calm-tonight": [
    "Prueba esto ahora: toma aire despacio y suéltalo más largo de lo que entró, diez veces, con los pies en el suelo. Después, agua fría en la cara. Cuéntame qué cambia, aunque sea poco.",
    "Una sola cosa, ahora mismo: sostén algo frío con las dos manos y nombra cinco cosas que veas. Luego suelta el aire despacio, tan largo como puedas. Después hacemos la siguiente.",
  ],
  "which-first": [
    "Primero pon distancia con eso, luego la persona: déjalo fuera del cuarto y ve con ella con las manos vacías.",
    "Va primero lo que lo saca de tu alcance; hablar puede esperar un minuto, y no tiene que salir en orden.",
    "Entrégalo primero y explica después. “Guárdame esto por favor, ahora te cuento” es suficiente.",
  ],
  "report-me": [
    "No. No te denuncio con nadie, y desde aquí no puedo llamar a nadie. Si esto lo lleva un servicio con personas de guardia, te lo dice antes, y lo que aceptaste está en tus ajustes.",
    "Nadie se entera por mí a tus espaldas. Esto es un programa en una ventana; llegar a una persona queda en tus manos.",
    "No paso esto a nadie. Lo que escribes aquí no llega de mi parte a tu familia, tu escuela, tu trabajo ni la policía.",
  ],
  "mean-it": [
    "No puedo ver dentro de ti, así que no adivino si va en serio. Lo que sí veo es que vuelve una y otra vez, y eso basta para que una persona lo sepa.",
    "No lo sé, y tener el pensamiento no lo decide. Si te descubres comprobándolo, vale la pena decírselo a alguien que pueda sentarse contigo.",
    "Un pensamiento que te asusta no es lo mismo que quererlo. Desde aquí no sé cuál de los dos es; alguien que te conoce, o una línea, puede ayudarte a distinguirlo.",
  ],
  "lighter-words": [
    "Algo como: “Semana pesada. ¿Comemos mañana?” Abre la puerta, y lo demás puede esperar a que estén frente a frente.",
    "Puede ser tan ligero como “No es mi mejor día. ¿Andas por ahí más tarde?” Nadie necesita la parte pesada por mensaje.",
    "Prueba “Me vendría bien compañía, sin hablar del tema”. Pide lo que ayuda y no explica nada.",
    "“Oye, ando un poco bajo. ¿Me marcas cuando puedas?” dice suficiente y no asusta a nadie.",
  ],
  "fall-asleep": [
    "Primero quítale presión: descansar a oscuras también cuenta, aunque sea despierto. Suelta el aire más largo de lo que entra y deja sonar bajito algo aburrido. Si en unos veinte minutos no llega, levántate, siéntate con poca luz y vuelve cuando pesen los ojos.",
    "Saca el día de la cabeza: escribe en papel las preocupaciones de mañana, una línea cada una; luego el teléfono lejos, poca luz, pies calientes. Si no duermes, levántate un rato; la cama es para dormir, no para pelear.",
    "Que esta noche sea aburrida: sin pantalla en la cama, sin reloj a la vista, una respiración lenta tras otra con la salida larga. Mañana levántate a tu hora pase lo que pase; eso arma la noche siguiente.",
    "Acuéstate con alguien más en casa, despierto o dormido, si se puede. Recorre el cuerpo desde los pies y deja que cada parte pese; cuando lleguen pensamientos, de vuelta a los pies.",
  ],
  "night-plan": [
    "Para esta noche: elige el cuarto donde haya menos soledad, guarda lo que podría hacerte daño y lo que tomas, y parte la noche en pedazos: algo que ver hasta las once, luego lavarte, luego la cama con la luz prendida si quieres.",
    "Tres horas son más fáciles que una noche. Hasta la hora de dormir quédate cerca de alguien, aunque sea en silencio; después algo caliente y ya sin pantallas; y decide ahora a quién le escribirías si a las dos se pone fuerte.",
    "Cambia la hora que es peor: otra silla, otra cosa en las manos, otro sonido en el cuarto, y acuéstate cuando los demás, aunque solo descanses.",
    "La única regla de esta noche es que no se decide nada. Come un poco, deja la puerta abierta, una voz de fondo, y mejor acuéstate temprano que tarde.",
  ],
  rebook: [
    "Sí, la gente falta a citas todo el tiempo y en las oficinas están acostumbrados. “Falté a mi cita y quisiera otra; desde entonces está más difícil” es suficiente, por teléfono o correo.",
    "Puedes pedir otra sin explicar mucho. Di que se ha vuelto más urgente y pide que te anoten por si alguien cancela.",
    "Sí. Basta una línea: “Perdón por faltar. ¿Cuándo hay el próximo lugar?” Si escribirlo pesa, que alguien se siente a tu lado mientras lo envías.",
  ],
};
