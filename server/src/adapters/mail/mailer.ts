export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends mail over SMTP; `configured` is false when the operator has set none up. */
export interface Mailer {
  readonly configured: boolean;
  send(mail: Mail): Promise<void>;
}
