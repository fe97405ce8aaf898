/** The private screens. They share one address and one title, so that history shows one line. */
export type Screen = NonNullable<App.PageState['screen']>;
