import { isTier, type Tier } from '#story';

export const match = (param: string): param is Tier => isTier(param);
