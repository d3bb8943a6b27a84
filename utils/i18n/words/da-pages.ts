import { enPages } from './en-pages';

export const daPages = enPages;
