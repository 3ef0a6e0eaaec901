import type { SafetyWording } from "@evenkeel/safety/wording";

/** What may stand between a person and help, and a way round it, in Spanish. Not yet reviewed by a clinician. */
export const BARRIERS_ES: SafetyWording["barriers"] = {
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
};
