import type { Card as CardData } from "@evenkeel/safety/reply";

/** What must be told. In the size and weight that a law asks for (16 points, bold) where it asks for them. */
export const NoticeCard = ({ card }: { card: Extract<CardData, { kind: "notice" }> }) => (
  <p
    className={
      card.large
        ? "border-y border-line py-3 font-bold text-[1.375rem] leading-7"
        : "border-s-[3px] border-line ps-3 text-body text-ink-2"
    }
  >
    {card.text}
  </p>
);
