export const GECKO_ID = 'newsgloss@newsgloss.example';
