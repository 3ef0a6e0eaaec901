import { Page } from "../../ui/page.tsx";
import { Loading } from "../../ui/states.tsx";

export const ForgotPasswordScreen = () => (
  <Page title="Evenkeel">
    <Loading />
  </Page>
);
