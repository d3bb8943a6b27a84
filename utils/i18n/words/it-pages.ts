import { enPages } from './en-pages';

export const itPages = enPages;
