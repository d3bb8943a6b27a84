import { enPages } from './en-pages';

export const dePages = enPages;
