import { en } from './en';

export const no = en;
