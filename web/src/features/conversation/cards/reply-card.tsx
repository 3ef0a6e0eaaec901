import type { Card } from "@evenkeel/safety/reply";
import { NoticeCard } from "./notice-card.tsx";
import { HelplineCard, ProfessionalCard, TrustedPersonReplyCard } from "./reach-cards.tsx";
import {
  ArticleCard,
  MeasureCard,
  PacerCard,
  PracticeCard,
  SavedResultCard,
  StepsCard,
  TimerCard,
} from "./skill-cards.tsx";

export const ReplyCard = ({ card }: { card: Card }) => {
  switch (card.kind) {
    case "helpline":
      return <HelplineCard card={card} />;
    case "trusted-person":
      return <TrustedPersonReplyCard card={card} />;
    case "professional":
      return <ProfessionalCard card={card} />;
    case "pacer":
      return <PacerCard card={card} />;
    case "timer":
      return <TimerCard card={card} />;
    case "steps":
      return <StepsCard card={card} />;
    case "article":
      return <ArticleCard card={card} />;
    case "measure":
      return <MeasureCard card={card} />;
    case "practice":
      return <PracticeCard card={card} />;
    case "saved-result":
      return <SavedResultCard card={card} />;
    case "notice":
      return <NoticeCard card={card} />;
    default:
      return card satisfies never;
  }
};
