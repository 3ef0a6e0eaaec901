import { Link } from "@tanstack/react-router";
import { useT } from "../i18n/use-t.ts";
import { Button } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { Empty } from "../ui/states.tsx";

export const NotHere = () => {
  const t = useT();
  return (
    <Page title="Evenkeel">
      <Empty
        title={t("ui.not-here")}
        action={
          <Button asChild tone="sea">
            <Link to="/">{t("ui.not-here-home")}</Link>
          </Button>
        }
      />
    </Page>
  );
};
