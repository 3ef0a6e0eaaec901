import type { SafetyWording } from "@evenkeel/safety/wording";

/** Lo que Evenkeel dice en español mientras el peligro está cerca: en cada frase, una sola cosa para los próximos minutos.
 *  No lo ha revisado todavía ningún profesional. */
export const NEAR_ES: Pick<SafetyWording, "stayImmediate" | "lineNear"> = {
  lineNear: {
    text: [
      "En el {line} hay alguien ahora mismo, por llamada o por mensaje.",
      "Si el próximo minuto no se siente seguro, ese es el momento de escribir o llamar al {line}.",
      "Puedes escribir al {line} y seguir escribiéndome a mí al mismo tiempo.",
      "En el {line} alguien está despierto a esta hora, también por mensaje.",
      "Si vuelve a subir, primero el {line} y después todo lo demás.",
      "Una palabra por mensaje al {line} basta para empezar.",
      "El camino más rápido a una voz de verdad sigue siendo el {line}.",
      "Alguien del {line} puede quedarse contigo mientras llega compañía.",
      "Lo que me escribiste puedes mandarlo al {line} tal como está.",
      "Si sientes que te estás acercando a hacerlo, llama enseguida al {emergency}.",
      "Puedes poner el {line} en altavoz y dejar que hablen ellos.",
      "Dile al {line} lo que me dijiste a mí; no hace falta explicarlo mejor.",
      "Para el peor minuto están el {line} y el {emergency}, de día y de noche.",
      "Ten el {line} abierto en la pantalla mientras hacemos esto.",
    ],
    call: [
      "En el {line} contestan ahora mismo, a esta hora.",
      "Si el próximo minuto no se siente seguro, ese es el momento de llamar al {line}.",
      "Puedes tener al {line} en el teléfono y seguir escribiéndome.",
      "En el {line} alguien está despierto justo para esto.",
      "Si vuelve a subir, primero el {line} y después todo lo demás.",
      "Una frase al {line} basta para empezar.",
      "El camino más rápido a una voz de verdad sigue siendo el {line}.",
      "Alguien del {line} puede quedarse contigo mientras llega compañía.",
      "Lo que me escribiste puedes leérselo al {line} tal como está.",
      "Si sientes que te estás acercando a hacerlo, llama enseguida al {emergency}.",
      "Puedes poner el {line} en altavoz y dejar que hablen ellos.",
      "Dile al {line} lo que me dijiste a mí; no hace falta explicarlo mejor.",
      "Para el peor minuto están el {line} y el {emergency}, de día y de noche.",
      "Ten el {line} listo en el teléfono mientras hacemos esto.",
    ],
    refused: [
      "Si los próximos minutos se desbordan, el número es el {emergency}.",
      "Urgencias de un hospital está abierto toda la noche y no hace falta llamar antes; en peligro, el {emergency}.",
      "No insisto con el {line}; quiero que sepas que sigue ahí, igual que el {emergency}.",
      "Si estás a punto de hacerlo, por favor llama antes que nada al {emergency}.",
      "Dijiste que no al {line} y te escuché. Si esto se acerca más, ahí te recibirían igual.",
      "Quien esté contigo puede llamar por ti al {emergency}; no tienes que hacerlo tú.",
      "Si se vuelve demasiado grande, el {emergency} es la ayuda más rápida que hay.",
      "La puerta de urgencias vale tanto como llamar al {emergency}.",
      "Un no al {line} se puede cambiar en cualquier minuto.",
      "Para el peor minuto, que el {emergency} sea el plan, así no tienes que pensar.",
    ],
  },
  stayImmediate: {
    "with-you": [
      "No deberías pasar esta hora a solas. ¿Quién podría estar contigo en el cuarto, aunque no hablen?",
      "¿Quién es la persona más cercana que podría venir a sentarse contigo esta noche?",
      "Si nadie puede venir, ve a donde haya gente: un vecino, una tienda abierta, un hospital. ¿Cuál te queda más cerca?",
      "Puede ser alguien que apenas conoces, con tal de que esté ahí en persona. ¿Qué puerta te queda más cerca?",
      "¿Podría alguien quedarse contigo hasta mañana, o podrías dormir en su casa?",
    ],
    means: [
      "Por favor pon distancia entre tú y lo que podrías usar: dáselo a alguien, guárdalo con llave o sal del cuarto. ¿Cuál de esas puedes hacer en este minuto?",
      "¿Podrías ir a otro cuarto o afuera, lejos de lo que podrías usar, y decirme después dónde estás?",
      "La distancia da tiempo, aunque sea una puerta cerrada. ¿A dónde puedes ir que quede lejos de eso?",
      "Que otra persona lo guarde esta noche: una bolsa con un vecino, una llave en otra mano. ¿Quién podría quedárselo?",
      "Si no puedes mover eso, muévete tú: zapatos, la puerta, un lugar con luz. ¿Puedes hacerlo ahora?",
    ],
    "make-contact": [
      "Vamos a llegar a una persona ahora; las palabras están aquí. Puedes tocar llamar o mensaje y leerlas. ¿Qué te lo impediría en este minuto?",
      "Puedes dejar esto abierto mientras buscas a alguien. Dime cuando conteste una persona, o qué se interpone.",
      "Pueden ser dos palabras: “Necesito ayuda”. ¿Qué te cuesta menos ahora, escribir o hablar?",
    ],
    barrier: [
      "¿Qué es lo que hace difícil llegar al {line}: hablar, lo que podrían hacer, u otra cosa?",
      "Algo se interpone entre tú y el {line}, o no estarías con esto a solas. ¿Qué es?",
      "Prefiero saber qué te detiene de llamar al {line} que volver a decirte que lo hagas. ¿Qué estorba?",
    ],
    "safe-place": [
      "Un lugar abierto con gente es más seguro que un cuarto cerrado. ¿Estás a salvo donde estás ahora?",
      "Urgencias de un hospital es un lugar seguro esta noche, y ahí lo van a tomar en serio. ¿Qué tan a salvo estás donde estás, durante los próximos diez minutos?",
      "Un lugar con luz y otra gente, aunque sean desconocidos, es mejor que donde podría pasar. ¿Qué tan a salvo estás donde estás ahora?",
    ],
    professional: [
      "Conviene que un médico te vea hoy; urgencias de un hospital te recibe tal como estás. ¿Quién podría ir contigo?",
      "Si tienes médico o terapeuta, su contacto de emergencia es justo para esta hora. ¿Podrías llamar tú, o alguien cerca de ti?",
      "Urgencias también es una forma de que te cuiden hasta que esto pase. ¿Qué haría posible ir?",
    ],
    "step-taken": [
      "¿Qué tan cerca está una persona de estar contigo?",
      "¿Qué va a ser el próximo minuto: la llamada, la puerta o el mensaje?",
      "¿Qué pasó con buscar a alguien desde que lo hablamos?",
      "De la llamada, el mensaje y la puerta, ¿cuál podrías hacer todavía esta noche?",
    ],
    urge: [
      "Dime cuando hayas hecho el primer paso.",
      "Quédate conmigo en esta ola. ¿Cómo está el impulso ahora, de 0 a 10?",
      "Una vez más, y más despacio. ¿Qué notas?",
    ],
    tonight: [
      "Esta noche no hay que decidir nada. ¿Dónde vas a estar la próxima hora, y quién está ahí?",
      "Solo planeamos hasta la mañana. ¿Cuál es el lugar más seguro para pasar esta noche?",
      "Esta noche necesita una sola cosa: que no estés a solas con esto. ¿Cómo te llevamos hasta la mañana?",
    ],
    check: [
      "Comparado con cuando empezamos, ¿dónde está ahora el impulso de hacerlo, de 0 a 10?",
      "¿Se ha movido algo en los últimos minutos, para arriba o para abajo?",
    ],
    "what-helps": [
      "Entonces eso no. ¿Qué lo ha bajado alguna vez un poco: una voz, estar afuera, algo frío, el perro?",
      "Todos tenemos algo propio que funciona un poco. ¿Qué ha sido para ti, para que lo hagas en los próximos diez minutos?",
    ],
    "go-ahead": [
      "Ve ahora, antes que nada, y lleva el teléfono. Escríbeme una palabra cuando alguien esté contigo.",
      "Haz eso primero. Estoy aquí mientras lo haces, y después. ¿Qué podría estorbar en el próximo minuto?",
    ],
    "before-rest": [
      "Antes de apagar la luz, una cosa: alguien a tu lado esta noche, o el {line} en el teléfono. ¿Cuál de las dos puedes hacer ahora?",
      "Por favor no entres a esta noche a solas. Escribe o llama al {line}, o despierta a quien vendría; ¿cuál de las dos?",
      "Una cosa antes de dejar de escribir: llama al {line}, o al {emergency} si está cerca, para que una persona te tenga después de mí. ¿Lo harás mientras sigo aquí?",
    ],
    listen: [
      "Quédate donde haya luz y donde alguien pueda oírte, y ponte los zapatos por si tienes que ir con esa persona.",
      "Los próximos diez minutos haz una sola cosa: siéntate donde otra persona pueda verte, con el teléfono en la mano.",
      "Abre la puerta del cuarto donde estás y quédate del lado donde hay gente o donde hay luz.",
    ],
    rest: [
      "Deja la luz prendida y quédate cerca de alguien. ¿Cómo está en este minuto?",
      "Pon un temporizador de diez minutos; nada se decide antes de que suene. ¿Dónde te vas a sentar mientras corre?",
    ],
  },
};
