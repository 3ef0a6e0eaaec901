import type { ErrorKind } from "@evenkeel/contract/error";
import type { Language } from "@evenkeel/kernel/locale";

/** What happened and what to do now, for the person in front of the screen. */
export const ERROR_SENTENCES: Readonly<Record<ErrorKind, Readonly<Record<Language, string>>>> = {
  "invalid-request": {
    en: "Something in this request is not right. Check the fields that are named and send it again.",
    es: "Algo en esta solicitud no está bien. Revisa los campos que se indican y envíala de nuevo.",
  },
  "invalid-json": {
    en: "The server could not read this request, because it is not valid JSON. Send it again.",
    es: "El servidor no pudo leer esta solicitud, porque no es JSON válido. Envíala de nuevo.",
  },
  "invalid-utf8": {
    en: "Some characters of this text arrived broken. Type them again or take them out, then send.",
    es: "Algunos caracteres de este texto llegaron dañados. Escríbelos de nuevo o quítalos, y envía.",
  },
  "unsupported-content": {
    en: "The server takes JSON here and nothing else. Send the content type application/json.",
    es: "Aquí el servidor solo acepta JSON. Envía el tipo de contenido application/json.",
  },
  "not-signed-in": {
    en: "You are not signed in here. Begin without an account, or sign in.",
    es: "No has iniciado sesión aquí. Empieza sin cuenta o inicia sesión.",
  },
  "session-expired": {
    en: "You were signed out on this device. Sign in again; what you had not sent is still here.",
    es: "Se cerró tu sesión en este dispositivo. Inicia sesión de nuevo; lo que no enviaste sigue aquí.",
  },
  "wrong-credentials": {
    en: "That did not match. Check what you typed and try again.",
    es: "Eso no coincide. Revisa lo que escribiste e inténtalo de nuevo.",
  },
  "second-factor-needed": {
    en: "One more step: enter the code from your authenticator app, or a recovery code.",
    es: "Un paso más: escribe el código de tu aplicación de autenticación o un código de recuperación.",
  },
  "not-allowed": {
    en: "Your account is not allowed to do this.",
    es: "Tu cuenta no tiene permiso para hacer esto.",
  },
  "consent-needed": {
    en: "This needs your yes first. You can give it under Privacy, and take it back at any time.",
    es: "Para esto hace falta tu permiso. Puedes darlo en Privacidad y retirarlo cuando quieras.",
  },
  "under-age": {
    en: "You are younger than the age this place allows for Evenkeel. Nothing was stored. You can still reach people who help, under Help now.",
    es: "Tienes menos de la edad que se permite aquí para usar Evenkeel. No se guardó nada. En Ayuda ahora puedes hablar con personas que ayudan.",
  },
  "not-found": {
    en: "This is not here. It may have been deleted, or the address is not right.",
    es: "Esto no está aquí. Puede que se haya borrado o que la dirección no sea correcta.",
  },
  "method-not-allowed": {
    en: "This address exists, but not for this kind of request.",
    es: "Esta dirección existe, pero no para este tipo de solicitud.",
  },
  conflict: {
    en: "This was changed somewhere else in the meantime. Load it again, then make your change.",
    es: "Esto cambió en otro lugar mientras tanto. Cárgalo de nuevo y haz tu cambio.",
  },
  "email-taken": {
    en: "This e-mail already belongs to an account. Sign in with it, or use another one.",
    es: "Este correo ya pertenece a una cuenta. Inicia sesión con él o usa otro.",
  },
  "message-id-reused": {
    en: "Another message already has this id. Send yours with a new one.",
    es: "Otro mensaje ya tiene este identificador. Envía el tuyo con uno nuevo.",
  },
  "stale-cursor": {
    en: "This place in the list is no longer valid. Start again from the top.",
    es: "Este punto de la lista ya no es válido. Empieza de nuevo desde arriba.",
  },
  "invitation-expired": {
    en: "This link or code has been used or is too old. Ask for a new one.",
    es: "Este enlace o código ya se usó o es demasiado antiguo. Pide uno nuevo.",
  },
  "too-large": {
    en: "This is too long to send at once. Your words are still here: send them in smaller parts.",
    es: "Esto es demasiado largo para enviarlo de una vez. Tus palabras siguen aquí: envíalas en partes más cortas.",
  },
  "recording-too-long": {
    en: "That was longer than a minute. Say it in shorter parts, or type it.",
    es: "Eso duró más de un minuto. Dilo en partes más cortas o escríbelo.",
  },
  "unsupported-sound": {
    en: "This sound could not be read. Send WAV with 16 kHz, one channel and 16 bit.",
    es: "Este sonido no se pudo leer. Envía WAV a 16 kHz, con un canal y 16 bits.",
  },
  "app-locked": {
    en: "The app is locked. Enter your PIN to go on. Help now works without it.",
    es: "La aplicación está bloqueada. Escribe tu PIN para seguir. Ayuda ahora funciona sin él.",
  },
  "slow-down": {
    en: "That was a lot at once. Wait a moment, then try again.",
    es: "Fueron demasiadas solicitudes seguidas. Espera un momento e inténtalo de nuevo.",
  },
  "locked-out": {
    en: "There were too many wrong tries. Wait a little, then try again.",
    es: "Hubo demasiados intentos fallidos. Espera un poco e inténtalo de nuevo.",
  },
  internal: {
    en: "Something went wrong on our side. Try again; if it stays, tell the people who run this server.",
    es: "Algo falló de nuestro lado. Inténtalo de nuevo; si sigue igual, avisa a quienes administran este servidor.",
  },
  "mail-not-configured": {
    en: "This server cannot send e-mail. Ask the people who run it for help with your account.",
    es: "Este servidor no puede enviar correos. Pide ayuda con tu cuenta a quienes lo administran.",
  },
  "no-recogniser": {
    en: "This server has nothing that turns speech into words. Type instead; the people who run it can set it up.",
    es: "Este servidor no tiene nada que convierta la voz en texto. Escribe por ahora; quienes lo administran pueden configurarlo.",
  },
  "recogniser-unavailable": {
    en: "Speech could not be turned into words right now. Type instead, or try again in a moment.",
    es: "Ahora no se pudo convertir tu voz en texto. Escribe por ahora o inténtalo de nuevo en un momento.",
  },
  "database-unavailable": {
    en: "The server cannot reach its storage right now. Your words stay on this device and go out when it is back.",
    es: "El servidor no puede acceder a su almacenamiento ahora. Tus palabras se quedan en este dispositivo y se enviarán cuando vuelva.",
  },
  "storage-full": {
    en: "The server has no space left, so this was not saved. Keep your words here and tell the people who run it.",
    es: "El servidor no tiene más espacio, así que esto no se guardó. Conserva tus palabras aquí y avisa a quienes lo administran.",
  },
  "shutting-down": {
    en: "The server is restarting. Wait a few seconds, then try again; nothing you sent is lost.",
    es: "El servidor se está reiniciando. Espera unos segundos e inténtalo de nuevo; nada de lo que enviaste se pierde.",
  },
};
