import type { caseload as english } from "../en/caseload.ts";

export const caseload = {
  "caseload.lead": "Quienes te vincularon. Ven cada vez que miras.",
  "caseload.link-someone": "Vincular a alguien",
  "caseload.empty-title": "Todavía no hay nadie vinculado",
  "caseload.empty": "Muestra un código a la persona que tienes delante; el vínculo se hace con su sí.",
  "caseload.no-name": "Sin nombre",
  "caseload.since": "vínculo desde {when}",
  "caseload.no-check-in": "comparte; aún sin registros",
  "caseload.last-check-in": "último registro {when}",
  "caseload.not-sharing": "no comparte nada",
  "caseload.age":
    "Registro más reciente {when}; {n, plural, one {# compartido} other {# compartidos}} en total.",
  "caseload.seen-by-member": "Esta mirada queda a la vista de la persona.",
  "caseload.not-shared-title": "Aquí no se comparte nada",
  "caseload.not-shared": "El vínculo terminó, o la persona dejó de compartir. No se puede mostrar nada suyo.",
  "caseload.nothing-title": "Todavía sin registros",
  "caseload.nothing": "Comparte registros y aún no hizo ninguno. Eso no dice nada de cómo está.",
  "caseload.notes": "En sus palabras",
  "caseload.notes-none": "No hay notas en lo compartido.",
  "caseload.notes-older": "{n, plural, one {# nota anterior} other {# notas anteriores}} sin mostrar.",
  "caseload.link-title": "Vincular a alguien",
  "caseload.link-lead": "Un código para una persona que tienes delante.",
  "caseload.code-make": "Mostrar un código",
  "caseload.code-new": "Código nuevo",
  "caseload.code-is": "Código",
  "caseload.code-until": "Sirve una vez, hasta las {time}.",
  "caseload.code-over": "El código ha caducado.",
  "caseload.link-step-1": "La persona abre Tú, luego Profesionales vinculados, y escribe el código.",
  "caseload.link-step-2": "Ve tu nombre y dice que sí.",
  "caseload.link-step-3":
    "Lo que ves de esa persona lo decide ella, y puede terminar el vínculo cuando quiera.",
} satisfies Record<keyof typeof english, string>;
