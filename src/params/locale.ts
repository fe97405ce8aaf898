import { isLocale, type Locale } from '#language';

export const match = (param: string): param is Locale => isLocale(param);
