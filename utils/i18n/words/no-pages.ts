import { enPages } from './en-pages';

export const noPages = enPages;
