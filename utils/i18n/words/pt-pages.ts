import { enPages } from './en-pages';

export const ptPages = enPages;
