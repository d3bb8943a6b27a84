import { enPages } from './en-pages';

export const fiPages = enPages;
