import { enPages } from './en-pages';

export const plPages = enPages;
