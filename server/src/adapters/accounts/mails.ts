import type { Language } from "@evenkeel/kernel/locale";
import type { Mail } from "../mail/mailer.ts";

/** Letters about an account. They say nothing of what a person wrote or why they are here. */
const LETTERS = {
  verify: {
    en: {
      subject: "Confirm your e-mail for Evenkeel",
      before: "Open this link to confirm that this address is yours. It works for one hour.",
      after: "If you did not add this address, you can ignore this letter.",
    },
    es: {
      subject: "Confirma tu correo para Evenkeel",
      before: "Abre este enlace para confirmar que esta dirección es tuya. Funciona durante una hora.",
      after: "Si no añadiste esta dirección, puedes ignorar este correo.",
    },
  },
  reset: {
    en: {
      subject: "Choose a new password for Evenkeel",
      before: "Open this link to choose a new password. It works once, for one hour.",
      after: "If you did not ask for this, nothing changes and you can ignore this letter.",
    },
    es: {
      subject: "Elige una contraseña nueva para Evenkeel",
      before: "Abre este enlace para elegir una contraseña nueva. Funciona una vez, durante una hora.",
      after: "Si no lo pediste, nada cambia y puedes ignorar este correo.",
    },
  },
  invite: {
    en: {
      subject: "You are invited to work with Evenkeel",
      before: "Open this link to make your account. It works once, for three days.",
      after: "If you do not know what this is about, you can ignore this letter.",
    },
    es: {
      subject: "Te invitan a trabajar con Evenkeel",
      before: "Abre este enlace para crear tu cuenta. Funciona una vez, durante tres días.",
      after: "Si no sabes de qué se trata, puedes ignorar este correo.",
    },
  },
} as const;

export const accountLetter = (
  kind: keyof typeof LETTERS,
  language: Language,
  to: string,
  link: string,
): Mail => {
  const letter = LETTERS[kind][language];
  return { to, subject: letter.subject, text: `${letter.before}\n\n${link}\n\n${letter.after}\n` };
};
