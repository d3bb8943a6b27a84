import { enPages } from './en-pages';

export const svPages = enPages;
