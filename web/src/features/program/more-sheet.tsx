import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { Switch } from "../../ui/switch.tsx";
import type { Going } from "./going.ts";
import { deleteProgram, doAct, endProgram } from "./program-acts.ts";

/** What is seldom wanted: whether the companion brings it up, finishing, deleting. */
export const MoreSheet = ({
  going,
  all,
  open,
  onOpenChange,
}: {
  going: Going;
  all: readonly Going[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) => {
  const t = useT();
  const { progress } = going;
  const then = (act: () => Promise<void>): void => {
    onOpenChange(false);
    void act();
  };
  return (
    <Sheet open={open} onOpenChange={onOpenChange} title={t("program.more")}>
      <div className="grid gap-4">
        {progress.status === "ended" ? null : (
          <Switch
            label={t("program.mention")}
            hint={t("program.mention-about")}
            checked={progress.mention}
            onChange={(on) => void doAct(going, { kind: "mention", on })}
          />
        )}
        <div className="flex flex-wrap gap-2">
          {progress.status === "ended" ? null : (
            <Button tone="outline" icon="flag" onClick={() => then(() => endProgram(going))}>
              {t("program.end")}
            </Button>
          )}
          <Button tone="plain" icon="trash" onClick={() => then(() => deleteProgram(going, all))}>
            {t("program.delete")}
          </Button>
        </div>
      </div>
    </Sheet>
  );
};
