import { isAudience, type Audience } from '#safety';

export const match = (param: string): param is Audience => isAudience(param);
