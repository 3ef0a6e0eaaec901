import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import type { Going } from "./going.ts";
import { pauseProgram } from "./program-acts.ts";

const DAYS = [3, 7, 14] as const;

/** Rest for some days, or until one comes back. */
export const PauseSheet = ({
  going,
  open,
  onOpenChange,
}: {
  going: Going;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) => {
  const t = useT();
  const pause = (days: number | null): void => {
    onOpenChange(false);
    void pauseProgram(going, days);
  };
  return (
    <Sheet
      open={open}
      onOpenChange={onOpenChange}
      title={t("program.pause-title")}
      description={t("program.pause-about")}
    >
      <div className="flex flex-wrap gap-2">
        {DAYS.map((n) => (
          <Button key={n} tone="outline" onClick={() => pause(n)}>
            {t("program.pause-days", { n })}
          </Button>
        ))}
        <Button tone="outline" onClick={() => pause(null)}>
          {t("program.pause-open")}
        </Button>
      </div>
    </Sheet>
  );
};
