import { describe, expect, it } from 'vitest';
import { drawSaid } from '../../../helpers/draw-said';

describe('who said the last thing of a text', () => {
  it.each([
    [
      'en',
      'Nordlys Labs met Ann Lin. “It works,” said Lin. “It will last,” she added.',
      'direct | person Ann Lin (she) | cue added | [It will last,]',
    ],
    [
      'en',
      'Nordlys closed. Nordlys said it would pay. “We pay,” it said.',
      'direct | organisation Nordlys (it) | cue said | [We pay,]',
    ],
    [
      'en',
      'Nordlys Labs closed. The company said it would pay.',
      'indirect | organisation Nordlys Labs (The company) | cue said | [it would pay]',
    ],
    [
      'en',
      'The Harbour Authority closed. The authority said it would pay. The company said no.',
      'indirect | organisation Harbour Authority (The authority) | cue said | [it would pay]',
    ],
    [
      'en',
      'South Coast Hospital Group closed. The hospital group said it would pay.',
      'indirect | organisation South Coast Hospital Group (The hospital group) | cue said | [it would pay]',
    ],
    [
      'en',
      'Nordlys Labs told Fjordnett Group it closed. The company said it would pay.',
      'indirect | organisation Nordlys Labs (The company) | cue said | [it would pay]',
    ],
    [
      'en',
      'Nordlys Labs closed. Fjordnett Group closed. It said it would pay.',
      'indirect | organisation Fjordnett Group (It) | cue said | [it would pay]',
    ],
    [
      'en',
      'Reyes blames Ek and Ek blames Reyes. He said it works.',
      'indirect | nobody (He) | cue said | [it works]',
    ],
    [
      'en',
      'Anna Reyes blames Otto Ek. He said it works.',
      'indirect | person Otto Ek (He) | cue said | [it works]',
    ],
    [
      'en',
      'Anna Reyes met us. Maria Ek met us. She said it works.',
      'indirect | person Maria Ek (She) | cue said | [it works]',
    ],
    [
      'en',
      'Orwick said it works. He added that it lasts.',
      'indirect | nobody (He) | cue added | [it lasts]',
    ],
    [
      'en',
      'Orwick said it works. Orwick said it lasts. Orwick met us. He added that it is cheap.',
      'indirect | person Orwick (He) | cue added | [it is cheap]',
    ],
    [
      'en',
      'Orwick said it works. Orwick said it lasts. Orwick met us. It added that it is cheap.',
      'indirect | organisation Orwick (It) | cue added | [it is cheap]',
    ],
    [
      'en',
      'Orwick said it works. Orwick said it lasts. Orwick met us.\nRain fell.\nHe added that it is cheap.',
      'indirect | nobody (He) | cue added | [it is cheap]',
    ],
    [
      'en',
      'The Orwick said it works. Orwick said it lasts. Orwick met us. He added that it is cheap.',
      'indirect | nobody (He) | cue added | [it is cheap]',
    ],
    [
      'en',
      'A Nordlys engineer said it works. The engineer said it lasts. She added that it is cheap.',
      'indirect | unnamed The engineer (She) | cue added | [it is cheap]',
    ],
    [
      'en',
      'Two engineers said it works. They added that it lasts.',
      'indirect | unnamed Two engineers (They) | cue added | [it lasts]',
    ],
    [
      'en',
      'Anna Lind said it works. They added that it lasts.',
      'indirect | nobody (They) | cue added | [it lasts]',
    ],
    [
      'en',
      'Researchers said it works. She added that it lasts.',
      'indirect | nobody (She) | cue added | [it lasts]',
    ],
    [
      'en',
      'Anna Lind, an engineer, met us. The engineer said it works.',
      'indirect | person Anna Lind (The engineer), role engineer | cue said | [it works]',
    ],
    [
      'en',
      'Anna Lind met us. The engineer said it works.',
      'indirect | unnamed The engineer (The engineer) | cue said | [it works]',
    ],
    [
      'en',
      'Anna Lind, a judge, met us. Otto Ek, a judge, met us. The judge said it works.',
      'indirect | unnamed The judge (The judge) | cue said | [it works]',
    ],
    [
      'en',
      'Anna Lind, chief executive of Nordlys, met us. The chief executive said it works. A chief executive said it lasts.',
      'indirect | unnamed A chief executive (A chief executive) | cue said | [it lasts]',
    ],
    [
      'en',
      'Anna Lind met us. The expert said it works.',
      'indirect | person Anna Lind (The expert) | cue said | [it works]',
    ],
    [
      'en',
      'Anna Lind met us. An expert said it works.',
      'indirect | unnamed An expert (An expert) | cue said | [it works]',
    ],
    [
      'en',
      'The judge was not convinced. “Is it safe?” she asked.',
      'direct | unnamed The judge (she) | cue asked | [Is it safe?]',
    ],
    [
      'en',
      'The judges were not convinced. “Is it safe?” she asked.',
      'direct | nobody (she) | cue asked | [Is it safe?]',
    ],
    [
      'en',
      'The judge was not convinced. It rained. It snowed. “Is it safe?” she asked.',
      'direct | nobody (she) | cue asked | [Is it safe?]',
    ],
    [
      'en',
      'The bridge was long. “Is it safe?” she asked.',
      'direct | nobody (she) | cue asked | [Is it safe?]',
    ],
    [
      'en',
      'In a blog post, Nordlys Labs said it works. The post says it lasts.',
      'indirect | organisation Nordlys Labs (The post) | cue says | [it lasts]',
    ],
    [
      'en',
      'A statement from Nordlys said it works.',
      'indirect | organisation Nordlys (Nordlys) | cue said | [it works]',
    ],
    [
      'en',
      'A statement from Anna Lind said it works.',
      'indirect | person Anna Lind (Anna Lind) | cue said | [it works]',
    ],
    [
      'en',
      'A statement from the port said it works.',
      'indirect | unnamed A statement from the port (A statement from the port) | cue said | [it works]',
    ],
    [
      'en',
      'Lind joked that her robot slept. It slept, Lind said.',
      'indirect | person Lind (Lind) | cue said | [It slept]',
    ],
    [
      'en',
      'Lind joked that his robot slept. Lind met us.',
      'indirect | person Lind (Lind) | cue joked | [his robot slept]',
    ],
    [
      'en',
      'Lind joked that the robot slept.',
      'indirect | organisation Lind (Lind) | cue joked | [the robot slept]',
    ],
    [
      'en',
      'Lind joked that the robot slept with her.',
      'indirect | organisation Lind (Lind) | cue joked | [the robot slept with her]',
    ],
    [
      'en',
      '“It works,” said Anna Lind. “It lasts.”\n“It is cheap.”\nRain fell.\n“It is new.”',
      'direct | nobody | [It is new.]',
    ],
    [
      'en',
      '“It works,” said Anna Lind.\nRain fell.\n“It is cheap,” she said.',
      'direct | person Anna Lind (she) | cue said | [It is cheap,]',
    ],
    [
      'en',
      '“It works,” said Anna Lind.\nRain fell.\nSnow fell.\nHail fell.\n“It is cheap,” she said.',
      'direct | nobody (she) | cue said | [It is cheap,]',
    ],
    [
      'en',
      'Otto Lind met us. Baker Lind met us. “It works,” Lind said.',
      'direct | person Otto Lind (Lind), role Baker | cue said | [It works,]',
    ],
    [
      'en',
      'Lisa Baker met us. Baker said it works.',
      'indirect | person Lisa Baker (Baker) | cue said | [it works]',
    ],
    [
      'en',
      'Lisa Baker met us. Anna Baker met us. Baker said it works.',
      'indirect | unnamed Baker (Baker) | cue said | [it works]',
    ],
    [
      'en',
      'Lisa Baker met us. The baker said it works.',
      'indirect | unnamed The baker (The baker) | cue said | [it works]',
    ],
    [
      'en',
      'Nordlys closed. Chief executive Anna Lind said it works.',
      'indirect | person Anna Lind (Anna Lind), role Chief executive, of Nordlys | cue said | [it works]',
    ],
    [
      'en',
      'Rain fell.\nNordlys closed. Chief executive Anna Lind said it works.',
      'indirect | person Anna Lind (Anna Lind), role Chief executive | cue said | [it works]',
    ],
    [
      'en',
      'Nordlys closed. Fjordnett opened. Chief executive Anna Lind said it works.',
      'indirect | person Anna Lind (Anna Lind), role Chief executive | cue said | [it works]',
    ],
    [
      'en',
      'Nordlys closed. The chief executive, Anna Lind, said it works.',
      'indirect | person Anna Lind (Anna Lind), role chief executive | cue said | [it works]',
    ],
    [
      'en',
      'Nordlys closed. Mayor Anna Lind said it works.',
      'indirect | person Anna Lind (Anna Lind), role Mayor | cue said | [it works]',
    ],
    [
      'en',
      'Chief executive Anna Lind said it works. Nordlys closed.',
      'indirect | person Anna Lind (Anna Lind), role Chief executive | cue said | [it works]',
    ],
    [
      'en',
      'Anna Lind closed. Chief executive Otto Ek said it works.',
      'indirect | person Otto Ek (Otto Ek), role Chief executive | cue said | [it works]',
    ],
    ['de', 'Anna Lind kam. „Es geht“, sagte sie.', 'direct | person Anna Lind (sie) | cue sagte | [Es geht]'],
    ['de', 'Anna Lind kam. „Es geht“, sagte er.', 'direct | nobody (er) | cue sagte | [Es geht]'],
    [
      'de',
      'Otto Lind kam. Anna Ek kam. „Es geht“, sagte er.',
      'direct | person Otto Lind (er) | cue sagte | [Es geht]',
    ],
    [
      'de',
      'Die Nordlys AG schließt. „Wir zahlen“, teilte das Unternehmen mit.',
      'direct | organisation Nordlys AG (das Unternehmen) | cue teilte | [Wir zahlen]',
    ],
    [
      'de',
      'Anna Lind arbeitet bei Nordlys. „Es geht“, sagte die Ingenieurin.',
      'direct | person Anna Lind (die Ingenieurin), role Ingenieurin | cue sagte | [Es geht]',
    ],
    [
      'de',
      'Anna Lind kam. „Es geht“, sagte der Ingenieur.',
      'direct | unnamed der Ingenieur (der Ingenieur) | cue sagte | [Es geht]',
    ],
    [
      'fr',
      'Anne Lind est venue. « Ça marche bien », a-t-elle déclaré.',
      'direct | person Anne Lind (-t-elle) | cue déclaré | [Ça marche bien]',
    ],
    [
      'fr',
      'Le juge n’a pas été convaincu. « Ça marche bien ? », a-t-il demandé.',
      'direct | unnamed Le juge (-t-il) | cue demandé | [Ça marche bien ?]',
    ],
    [
      'es',
      'Ana Lind vino. «Funciona muy bien», afirmó.',
      'direct | person Ana Lind | cue afirmó | [Funciona muy bien]',
    ],
    [
      'es',
      'Ana Lind vino. Pablo Oroz vino. «Funciona muy bien», afirmó.',
      'direct | person Pablo Oroz | cue afirmó | [Funciona muy bien]',
    ],
    [
      'nl',
      'Anna Lind kwam. „Het werkt goed”, zei ze.',
      'direct | person Anna Lind (ze) | cue zei | [Het werkt goed]',
    ],
    [
      'nl',
      'Jan Lind kwam. Anna Ek kwam. „Het werkt goed”, zei hij.',
      'direct | person Jan Lind (hij) | cue zei | [Het werkt goed]',
    ],
    [
      'sv',
      'Anna Lind kom. ”Det fungerar bra”, säger hon.',
      'direct | person Anna Lind (hon) | cue säger | [Det fungerar bra]',
    ],
    [
      'sv',
      'Nordlys AB stänger. ”Vi betalar allt”, säger bolaget.',
      'direct | organisation Nordlys AB (bolaget) | cue säger | [Vi betalar allt]',
    ],
    [
      'sv',
      'Spotifys presschef Anna Lind kom. Spotify stänger. ”Vi betalar allt”, säger Lind.',
      'direct | person Anna Lind (Lind), role presschef, of Spotify | cue säger | [Vi betalar allt]',
    ],
    [
      'it',
      'Anna Lind è venuta. «Funziona molto bene», ha detto.',
      'direct | person Anna Lind | cue detto | [Funziona molto bene]',
    ],
    [
      'pt',
      'Ana Lind veio. “Funciona muito bem”, disse ela.',
      'direct | person Ana Lind (ela) | cue disse | [Funciona muito bem]',
    ],
    [
      'pl',
      'Anna Lind przyszła. „To działa dobrze” – powiedziała.',
      'direct | person Anna Lind | cue powiedziała | [To działa dobrze]',
    ],
    [
      'fi',
      'Leena Harju tuli. ”Se toimii hyvin”, hän sanoo.',
      'direct | person Leena Harju (hän) | cue sanoo | [Se toimii hyvin]',
    ],
    [
      'da',
      'Anna Lind kom. »Det virker godt«, siger hun.',
      'direct | person Anna Lind (hun) | cue siger | [Det virker godt]',
    ],
    [
      'no',
      'Anna Lind kom. «Det virker bra», sier hun.',
      'direct | person Anna Lind (hun) | cue sier | [Det virker bra]',
    ],
    [
      'en',
      'Lind and Ek said it works.',
      'indirect | person Lind and Ek (Lind and Ek) | cue said | [it works]',
    ],
    [
      'en',
      'Nordlys Inc. and Fjordnett Inc. said it works.',
      'indirect | organisation Nordlys Inc. and Fjordnett Inc. (Nordlys Inc. and Fjordnett Inc.) | cue said | [it works]',
    ],
    [
      'en',
      'Mr. Lind and Mrs. Ek said it works.',
      'indirect | person Lind and Mrs. Ek (Lind and Mrs. Ek) | cue said | [it works]',
    ],
    [
      'en',
      'The mayor and the judge said it works.',
      'indirect | unnamed The mayor and the judge (The mayor and the judge) | cue said | [it works]',
    ],
    [
      'en',
      'Otto Lind came. “It works,” said the man. “It lasts,” he said.',
      'direct | unnamed the man (he) | cue said | [It lasts,]',
    ],
    [
      'en',
      '“It works,” said Otto Lind. “It lasts,” said Anna Ek.\n“It is new.”',
      'direct | person Anna Ek | [It is new.]',
    ],
    [
      'en',
      'Otto Lind said it works. Anna Ek came. “It lasts,” he said.',
      'direct | person Otto Lind (he) | cue said | [It lasts,]',
    ],
    ['en', 'Otto Lind said: “It works.”\n“It lasts.”', 'direct | person Otto Lind | [It lasts.]'],
    [
      'en',
      'Otto Lind said it works.\nIt rained all day. It snowed.\n“It lasts.”',
      'direct | nobody | [It lasts.]',
    ],
    [
      'es',
      'Ana Lind vino. Pablo Oroz habló. «Funciona muy bien», dijo. «Dura mucho», añadió.',
      'direct | person Pablo Oroz | cue añadió | [Dura mucho]',
    ],
    [
      'es',
      '«Funciona muy bien», dijo Ana Lind. Pablo Oroz vino. «Dura mucho», añadió.',
      'direct | person Pablo Oroz | cue añadió | [Dura mucho]',
    ],
    [
      'es',
      'El alcalde vino. «Funciona muy bien», dijo.',
      'direct | unnamed El alcalde | cue dijo | [Funciona muy bien]',
    ],
    ['es', 'Llovió. «Funciona muy bien», dijo.', 'direct | nobody | cue dijo | [Funciona muy bien]'],
    [
      'pl',
      '— To działa dobrze — powiedziała Anna Lind.\n— I jest nowe.',
      'direct | person Anna Lind | [I jest nowe.]',
    ],
    [
      'fi',
      '– Se toimii hyvin, sanoo Leena Harju.\n– Ja se on uusi.',
      'direct | person Leena Harju | [Ja se on uusi.]',
    ],
    [
      'sv',
      '– Det fungerar bra, säger Anna Lind.\n– Och det är nytt.',
      'direct | person Anna Lind | [Och det är nytt.]',
    ],
    [
      'en',
      'Nordlys Labs told Reuters it works. In the post, the company said it lasts.',
      'indirect | organisation Nordlys Labs (the company) | cue said | via the post | [it lasts]',
    ],
    [
      'en',
      'Otto Lind is a baker. Anna Ek is a baker. “It works,” said the baker.',
      'direct | unnamed the baker (the baker) | cue said | [It works,]',
    ],
    [
      'en',
      'Otto Lind is the mayor. Anna Ek is the judge. “It works,” said the judge.',
      'direct | person Anna Ek (the judge), role judge | cue said | [It works,]',
    ],
    [
      'en',
      'Anna Baker Lind left. Baker said it works.',
      'indirect | unnamed Baker (Baker) | cue said | [it works]',
    ],
    [
      'en',
      'Lind & Baker left. Baker said it works.',
      'indirect | unnamed Baker (Baker) | cue said | [it works]',
    ],
    [
      'en',
      'Anna Baker left. Bakers said it works.',
      'indirect | unnamed Bakers (Bakers) | cue said | [it works]',
    ],
    [
      'en',
      'Anna Baker left. The baker said it works.',
      'indirect | unnamed The baker (The baker) | cue said | [it works]',
    ],
  ])('%s: %s', (lang, text, said) => {
    expect(drawSaid(text, lang).at(-1)).toBe(said);
  });
});
