import type { Language } from "@evenkeel/kernel/locale";

/** All that leaves the server with an alert: what kind, how pressing, when, and where to look. No word of a member, no
 *  name of one, and no id but those of the delivery and the escalation in the link. */
export interface Notice {
  readonly deliveryId: string;
  readonly kind: "escalation" | "drill" | "hand-over" | "test" | "code";
  readonly tier: "high" | "immediate" | null;
  readonly at: Date;
  readonly link: string;
  /** Six digits that confirm a channel; for `code` alone. */
  readonly code: string | null;
  /** Of the one who is alerted. */
  readonly language: Language;
  readonly zone: string;
}

const TIERS = {
  en: { high: "high", immediate: "immediate" },
  es: { high: "alto", immediate: "inmediato" },
} as const;

const timeOf = ({ at, zone, language }: Notice): string =>
  new Intl.DateTimeFormat(language === "es" ? "es" : "en-GB", {
    ...{ weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" },
    ...{ hourCycle: "h23", timeZone: zone, timeZoneName: "short" },
  }).format(at);

const EN = (notice: Notice): { title: string; text: string } => {
  const when = timeOf(notice);
  const tier = notice.tier === null ? "" : TIERS.en[notice.tier];
  switch (notice.kind) {
    case "escalation":
      return {
        title: `On-call alert: ${tier}`,
        text: `Someone may need you now. Open it and acknowledge. ${when}`,
      };
    case "drill":
      return {
        title: `DRILL, on-call alert: ${tier}`,
        text: `This is a drill. Open it and acknowledge. ${when}`,
      };
    case "hand-over":
      return { title: `Handed over to you: ${tier}`, text: `A colleague asks you to take over. ${when}` };
    case "test":
      return { title: "Evenkeel: test", text: `You asked for this test. Alerts reach you here. ${when}` };
    case "code":
      return {
        title: "Evenkeel: confirm",
        text: `Your code is ${notice.code ?? ""}. It works for 30 minutes.`,
      };
    default:
      return notice.kind satisfies never;
  }
};

const ES = (notice: Notice): { title: string; text: string } => {
  const when = timeOf(notice);
  const tier = notice.tier === null ? "" : TIERS.es[notice.tier];
  switch (notice.kind) {
    case "escalation":
      return {
        title: `Aviso de guardia: ${tier}`,
        text: `Puede que alguien te necesite ahora. Ábrelo y confirma que lo viste. ${when}`,
      };
    case "drill":
      return {
        title: `SIMULACRO, aviso de guardia: ${tier}`,
        text: `Esto es un simulacro. Ábrelo y confirma que lo viste. ${when}`,
      };
    case "hand-over":
      return { title: `Te lo pasan: ${tier}`, text: `Alguien del equipo te pide que lo lleves tú. ${when}` };
    case "test":
      return { title: "Evenkeel: prueba", text: `Pediste esta prueba. Los avisos te llegan aquí. ${when}` };
    case "code":
      return {
        title: "Evenkeel: confirmar",
        text: `Tu código es ${notice.code ?? ""}. Funciona durante 30 minutos.`,
      };
    default:
      return notice.kind satisfies never;
  }
};

/** The few words of an alert, fit for a locked screen that others may see. */
export const noticeWords = (notice: Notice): { readonly title: string; readonly text: string } =>
  notice.language === "es" ? ES(notice) : EN(notice);
