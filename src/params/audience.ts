import { audiences, type Audience } from '#safety';

export const match = (param: string): param is Audience =>
	(audiences as readonly string[]).includes(param);
