import { enPages } from './en-pages';

export const nlPages = enPages;
