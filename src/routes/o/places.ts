/** Where somebody is at the desk. */
export type DeskPlace = NonNullable<App.PageState['desk']>;

/** To another screen of the desk; `of` is the random id of the letter or card on it. */
export type Go = (screen: DeskPlace['screen'], of?: string) => void;
