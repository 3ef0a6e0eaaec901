import type { Card as CardData } from "@evenkeel/safety/reply";
import { Link } from "@tanstack/react-router";
import { shortDate } from "../../../i18n/dates.ts";
import { useT } from "../../../i18n/use-t.ts";
import { Button } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { ChannelButtons } from "../../help/channel-buttons.tsx";
import { contactLink } from "../../help/channel-link.ts";

type Of<K extends CardData["kind"]> = Extract<CardData, { kind: K }>;

const isDate = (text: string): boolean => !Number.isNaN(Date.parse(text));

/** One line to reach, with its first step filled. */
export const HelplineCard = ({ card }: { card: Of<"helpline"> }) => {
  const t = useT();
  const host = /^https?:\/\/([^/]+)/.exec(card.source)?.[1] ?? card.source;
  return (
    <Card tone="clay" className="grid gap-3">
      <div>
        {card.firstStep ? <p className="text-small font-semibold text-clay">{t("talk.first-step")}</p> : null}
        <h3 className="text-title">{card.name}</h3>
        <p className="text-small text-ink-2">{card.about}</p>
        <p className="text-small text-ink-2">{card.hours === "not stated" ? null : card.hours}</p>
      </div>
      <ChannelButtons channels={card.channels} firstStep={card.firstStep} />
      <p className="text-label text-ink-2">
        {card.unchecked ? `${t("help.unchecked")} ` : ""}
        {t("talk.source", { seen: isDate(card.seen) ? shortDate(card.seen) : card.seen, source: host })}
      </p>
    </Card>
  );
};

/** The person the member named, or a place to name one, with words to begin with. */
export const TrustedPersonReplyCard = ({ card }: { card: Of<"trusted-person"> }) => {
  const t = useT();
  const link = card.contact ? contactLink(card.contact) : null;
  return (
    <Card className="grid gap-3">
      <div>
        <p className="text-small font-semibold text-ink-2">{t("talk.trusted")}</p>
        {card.name ? <h3 className="text-title">{card.name}</h3> : null}
      </div>
      <p className="border-s-[3px] border-line ps-3 text-body">{card.words}</p>
      {link ? (
        <Button asChild wide tone="soft">
          <a href={link}>
            <Icon name={link.startsWith("mailto:") ? "mail" : "call"} size={20} />
            {card.name}
          </a>
        </Button>
      ) : card.contact ? (
        <p className="text-body font-semibold">{card.contact}</p>
      ) : card.name ? null : (
        <Button asChild tone="soft" size="small" className="justify-self-start">
          <Link to="/help" hash="trusted">
            <Icon name="plus" size={20} />
            {t("talk.trusted-add")}
          </Link>
        </Button>
      )}
    </Card>
  );
};

export const ProfessionalCard = ({ card }: { card: Of<"professional"> }) => {
  const t = useT();
  return (
    <Card className="grid gap-3">
      <div className="flex items-start gap-3">
        <Icon name="professional" size={22} className="mt-0.5 shrink-0 text-ink-2" />
        <div>
          <h3 className="text-title">{card.title}</h3>
          <p className="text-small text-ink-2">{card.text}</p>
        </div>
      </div>
      <Link to="/help" className="quiet-link text-small">
        {t("talk.professional-find")}
      </Link>
    </Card>
  );
};
