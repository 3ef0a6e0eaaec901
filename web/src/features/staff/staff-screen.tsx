import { useT } from "../../i18n/use-t.ts";
import { Page } from "../../ui/page.tsx";
import { Loading } from "../../ui/states.tsx";

export const StaffScreen = () => {
  const t = useT();
  return (
    <Page title={t("navigation.staff")}>
      <Loading />
    </Page>
  );
};
