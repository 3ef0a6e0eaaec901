import type { api as english } from "../en/api.ts";

export const api = {
  "api.offline": "Ahora no hay conexión. No se pierde nada de lo que escribiste.",
  "api.unreachable":
    "El servidor no responde. No se pierde nada de lo que escribiste. Inténtalo en un momento.",
  "api.unreadable":
    "El servidor respondió algo que esta aplicación no entiende. Recarga la página para tener la última versión.",
  "api.signed-out":
    "Tu sesión está cerrada en este dispositivo. Entra para seguir; lo que escribiste sigue en este navegador.",
  "api.locked": "La aplicación está bloqueada.",
  "api.slow-down":
    "{seconds, plural, one {Fue mucho de una vez. Inténtalo en # segundo.} other {Fue mucho de una vez. Inténtalo en # segundos.}}",
  "api.not-allowed": "Tu cuenta no puede abrir esto.",
  "api.not-found": "Esto ya no está aquí.",
  "api.unknown":
    "Algo falló de nuestro lado. No se pierde nada de lo que escribiste. Inténtalo en un momento.",
} satisfies Record<keyof typeof english, string>;
