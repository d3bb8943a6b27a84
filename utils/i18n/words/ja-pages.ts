import { enPages } from './en-pages';

export const jaPages = enPages;
