import { useT } from "../../i18n/use-t.ts";
import { Page } from "../../ui/page.tsx";
import { Segments } from "../../ui/segments.tsx";
import { Switch } from "../../ui/switch.tsx";
import { chooseTheme, type ThemeChoice, useThemeChoice } from "../../ui/theme.ts";
import { chooseStill, useStill } from "./motion.ts";
import { Setting } from "./setting.tsx";

const CHOICES: readonly ThemeChoice[] = ["system", "light", "dark"];

export const LookScreen = () => {
  const t = useT();
  const choice = useThemeChoice();
  const still = useStill();
  return (
    <Page title={t("you.look.title")} back="/you">
      <div className="grid gap-4">
        <Setting id="theme" title={t("you.look.theme")} text={t("you.look.theme-hint")}>
          <Segments
            label={t("you.look.theme")}
            name="theme"
            value={choice}
            onChange={chooseTheme}
            options={CHOICES.map((value) => ({ value, label: t(`you.look.theme.${value}`) }))}
          />
        </Setting>
        <Setting id="motion" title={t("you.look.motion")}>
          <Switch
            label={t("you.look.still")}
            hint={t("you.look.still-hint")}
            checked={still}
            onChange={chooseStill}
          />
        </Setting>
      </div>
    </Page>
  );
};
