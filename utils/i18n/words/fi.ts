import { en } from './en';

export const fi = en;
