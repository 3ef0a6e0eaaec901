import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const rights: Article = {
  id: "rights",
  group: "getting-help",
  title: { en: "Privacy and your rights in care", es: "Confidencialidad y tus derechos" },
  answer: {
    en: "What you tell a therapist or doctor is private in most places. There are exceptions, mostly serious danger to you or someone else, or a child being harmed. Rules differ between countries, so ask at the start. You have a right to be told, to choose and to complain.",
    es: "Lo que cuentas a un terapeuta o médico es privado en casi todas partes. Hay excepciones: sobre todo un peligro serio para ti o para otro, o un niño que sufre daño. Las reglas cambian según el país, así que pregunta al empezar. Tienes derecho a saber, a elegir y a quejarte.",
  },
  answerFrom: ["apa-confidentiality", "hhs-hipaa", "who-rights"],
  asked: {
    en: [
      "is therapy confidential",
      "can my therapist tell my parents what I say",
      "when can a therapist break confidentiality",
      "what are my rights as a patient",
      "can my boss find out I see a psychologist",
      "can I see my medical records",
      "can I refuse treatment",
      "how do I complain about a doctor",
      "will therapy go on my record",
    ],
    es: [
      "es confidencial la terapia",
      "mi psicólogo puede contarles a mis padres",
      "cuándo puede un terapeuta romper el secreto",
      "qué derechos tengo como paciente",
      "mi jefe puede saber que voy al psicólogo",
      "puedo ver mi historia clínica",
      "puedo rechazar un tratamiento",
      "cómo me quejo de un médico",
      "queda registrado que voy a terapia",
    ],
  },
  blocks: [
    text(
      ["apa-confidentiality", "hhs-hipaa"],
      "To speak freely you need to know who hears it. Therapists and doctors have a duty of silence. Your boss, your friends and mostly your family learn nothing from them without your yes.",
      "Para hablar con libertad necesitas saber quién lo oye. Terapeutas y médicos tienen deber de secreto. Tu jefe, tus amigos y casi siempre tu familia no saben nada por ellos sin tu sí.",
    ),
    heading("When it may be broken", "Cuándo se puede romper"),
    list(
      ["apa-confidentiality", "hhs-hipaa"],
      ["a serious and near danger to you or to others", "un peligro serio y cercano para ti o para otros"],
      [
        "a child, or someone who cannot protect themselves, is harmed",
        "un niño o alguien que no puede protegerse sufre daño",
      ],
      ["a court orders it", "lo ordena un juez"],
      ["an insurer that pays asks for some facts", "un seguro que paga pide algunos datos"],
    ),
    text(
      ["apa-confidentiality"],
      "Thinking of dying is not by itself a reason to tell others. Most therapists speak with you first and look for the smallest step that keeps you safe. For people under age, parents may have rights to know. Ask which.",
      "Pensar en morir no es por sí solo motivo para contarlo a otros. La mayoría habla antes contigo y busca el paso más pequeño que te proteja. Con menores, los padres pueden tener derecho a saber. Pregunta qué.",
    ),
    heading("What you may ask for", "Qué puedes pedir"),
    list(
      ["who-rights", "hhs-hipaa"],
      [
        "to have treatment explained in words you understand",
        "que te expliquen el tratamiento con palabras claras",
      ],
      ["to say yes or no, with few exceptions in the law", "decir sí o no, con pocas excepciones en la ley"],
      ["to see your record, and have errors put right", "ver tu historia y corregir errores"],
      ["to bring someone you trust", "ir con alguien de confianza"],
      ["to complain, and to be treated without scorn", "quejarte y recibir un trato sin desprecio"],
    ),
    text(
      ["who-rights"],
      "Laws differ. A patient office, the body that licenses therapists or a rights group can tell you what holds where you live.",
      "Las leyes cambian. La oficina del paciente, el colegio profesional o un grupo de derechos puede decirte qué vale donde vives.",
    ),
    here(
      "Nothing here is legal advice. What this app keeps of you is under Privacy in Settings.",
      "Esto no es consejo legal. Lo que esta aplicación guarda de ti está en Ajustes, Privacidad.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
