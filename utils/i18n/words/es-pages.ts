import { enPages } from './en-pages';

export const esPages = enPages;
