import { Page } from "../../ui/page.tsx";
import { Loading } from "../../ui/states.tsx";

export const ResetPasswordScreen = () => (
  <Page title="Evenkeel">
    <Loading />
  </Page>
);
