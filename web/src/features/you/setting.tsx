import type { ReactNode } from "react";
import { Card } from "../../ui/card.tsx";

/** One matter on a page of settings: its name, what it is, and its controls. */
export const Setting = ({
  id,
  title,
  text,
  trailing,
  children,
}: {
  id: string;
  title: string;
  text?: ReactNode;
  trailing?: ReactNode;
  children?: ReactNode;
}) => (
  <Card aria-labelledby={id} className="grid grid-cols-[minmax(0,1fr)] gap-3">
    <div className="flex items-baseline justify-between gap-3">
      <h2 id={id} className="text-title">
        {title}
      </h2>
      {trailing}
    </div>
    {text ? <p className="-mt-2 text-small text-ink-2">{text}</p> : null}
    {children}
  </Card>
);
