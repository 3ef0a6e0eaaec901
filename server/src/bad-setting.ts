/** A setting that cannot be used; the message names it and says what is expected. */
export class BadSetting extends Error {}
