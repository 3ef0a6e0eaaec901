import type { Catalogue } from "../../catalogue-en.ts";
import type { voice as english } from "../en/voice.ts";

export const voice: Pick<Catalogue, keyof typeof english> = {
  "voice.title": "Hablar en vez de escribir",
  "voice.lead":
    "Lo que dices se convierte en palabras que puedes leer. Se envía como cualquier otro mensaje; el sonido no se guarda aquí.",
  "voice.hold": "Mantén pulsado para hablar",
  "voice.how":
    "Mantenlo pulsado, o la barra espaciadora, mientras hablas. Intro empieza, e Intro otra vez termina. Un toque breve abre más opciones.",
  "voice.hands-free": "Manos libres",
  "voice.end": "Terminar",
  "voice.close": "Cerrar",
  "voice.settings": "Ajustes de voz",
  "voice.idle": "Mantén pulsado el micrófono mientras hablas.",
  "voice.opening": "Abriendo el micrófono",
  "voice.holding": "Escuchando. Suelta cuando termines.",
  "voice.listening": "Escuchando. Habla cuando quieras; la respuesta se lee en voz alta.",
  "voice.listening-silent": "Escuchando. Habla cuando quieras; la respuesta se muestra.",
  "voice.hearing": "Te está oyendo",
  "voice.writing": "Escribiendo lo que dijiste",
  "voice.fetching": "Descargando el modelo de voz, una sola vez: {done} de {all} MB",
  "voice.speaking": "Leyendo la respuesta",
  "voice.speaking-free": "Leyendo la respuesta. Habla para interrumpir.",
  "voice.paused": "El micrófono está apagado: no se dijo nada durante un minuto.",
  "voice.go-on": "Seguir",
  "voice.hush": "Silencio",
  "voice.stop-reading": "Dejar de leer",
  "voice.listen": "Leer en voz alta",
  "voice.sends-soon": "Se envía en un momento, si no lo cambias.",
  "voice.send-now": "Enviar ya",
  "voice.change": "Cambiarlo",
  "voice.ways": "Quién escribe lo que dices",
  "voice.device": "Este dispositivo",
  "voice.device-hint":
    "Un modelo de voz ({model}, {size} MB) se descarga una vez de este servidor y funciona aquí. El sonido no sale de tu dispositivo.",
  "voice.device-language": "El modelo de voz de este servidor no conoce tu idioma.",
  "voice.remote": "Un reconocedor fuera de tu dispositivo",
  "voice.remote-hint":
    "Lo que dices con el micrófono encendido pasa por este servidor a {model} en {host}, para escribirlo. Ni este servidor ni la aplicación guardan el sonido.",
  "voice.remote-age": "El reconocedor de este servidor se puede usar desde los 18 años.",
  "voice.none": "Este servidor todavía no tiene nada que convierta la voz en palabras.",
  "voice.none-operator":
    "Quienes lo administran pueden configurarlo: una carpeta con Whisper, que luego funciona en tu dispositivo, o la dirección de un servidor de transcripción.",
  "voice.none-link": "Qué tienen que hacer",
  "voice.when": "Cuándo se envía",
  "voice.sends-itself": "Enviar por sí solo lo que dije",
  "voice.sends-itself-hint":
    "Después de cinco segundos en los que puedes cambiarlo. Apagado: espera a que lo envíes.",
  "voice.aloud": "Lectura en voz alta",
  "voice.reads": "Leer las respuestas a lo que dije",
  "voice.reads-hint": "Con una voz de este dispositivo. Siempre quedan también en la conversación.",
  "voice.voice": "Voz",
  "voice.rate": "Velocidad",
  "voice.rate.slow": "Más lenta",
  "voice.rate.usual": "Normal",
  "voice.rate.fast": "Más rápida",
  "voice.no-voice":
    "Este dispositivo no tiene una voz propia para tu idioma. Las respuestas se muestran como siempre.",
  "voice.trouble.no-permission":
    "El micrófono no está permitido. Permítelo para esta página en los ajustes del navegador e inténtalo de nuevo.",
  "voice.trouble.no-microphone": "No se encontró ningún micrófono. Conecta uno o escribe.",
  "voice.trouble.microphone-busy":
    "Otro programa está usando el micrófono. Ciérralo allí e inténtalo de nuevo.",
  "voice.trouble.no-sound-here":
    "Este navegador no abre el micrófono para esta página. Escribe o usa otro navegador.",
  "voice.trouble.too-short": "Eso fue muy corto. Mantén pulsado el micrófono mientras hablas.",
  "voice.trouble.nothing-heard":
    "No se oyeron palabras. Acércate al micrófono e inténtalo de nuevo, o escribe.",
  "voice.trouble.offline":
    "No hay conexión, así que no se pudo escribir lo que dijiste. No se guardó nada; escríbelo y se enviará más tarde.",
  "voice.trouble.no-recogniser": "Elige primero quién escribe lo que dices: en Ajustes de voz.",
  "voice.trouble.detector-failed":
    "Este navegador no puede saber cuándo hablas. Mantén pulsado el micrófono.",
  "voice.trouble.recogniser-failed": "No se pudo escribir lo que dijiste. Inténtalo de nuevo o escríbelo.",
};
