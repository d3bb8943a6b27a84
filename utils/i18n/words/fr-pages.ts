import { enPages } from './en-pages';

export const frPages = enPages;
