import { page } from './page-shell';

/** Lets nothing in: no style, no script, no image. */
const STRICT = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; form-action 'none'; base-uri 'none'">`;

const STORY = `<article><h1>Harbour town keeps its tide clock</h1>
${Array.from(
  { length: 5 },
  (_, n) =>
    `<p>On day ${n + 1} the keepers of the tide clock at Zoutmere oiled its wheels, counted the strokes and wrote both down in the long book. “It has never been late,” said Ilse Varkendonk, who has the key, “and it will not be late while I can climb the stairs.” The council had asked for a cheaper one.</p>`,
).join('\n')}
</article>`;

const FORM = `<section id="respond" class="comments"><h2>Laat een reactie achter</h2>
<form>
<p class="note">Je e-mailadres wordt niet gepubliceerd. <em>Vereiste velden</em> zijn gemarkeerd met *</p>
<p><label for="name">Naam</label> <input id="name" name="name" placeholder="Je naam"></p>
<p><label for="mail">E-mailadres</label> <input id="mail" name="mail" placeholder="Je e-mailadres"></p>
<p><textarea id="words" name="words" rows="3" placeholder="Schrijf een reactie"></textarea></p>
<p><button type="button">  Reactie plaatsen
</button> <input type="submit" name="send" value="Reactie plaatsen"></p>
<p>Onze molenaar heeft de zeilen van de oude molen gisteren weer netjes opgerold.</p>
<p id="rule">Alle reacties worden gemodereerd voordat ze worden gepubliceerd.</p>
</form></section>`;

const SHADOW = `<div id="host"><template shadowrootmode="open"><style>p { color: #333 } * { font-size: 14px }</style>
<div class="newsletter"><p>Schrijf je in voor onze nieuwsbrief.</p><p>Je kunt je op elk moment afmelden.</p><button>Inschrijven</button></div>
</template></div>`;

const FLEX = `<footer class="comments" style="display:flex"><a href="/c">Privacybeleid</a><a href="/v">Algemene voorwaarden</a></footer>`;

/** Comment rules in Dutch, with a form, under an English article; nothing but text is let in. */
export const STRICT_PAGE = page('en', `${STORY}${FORM}${SHADOW}${FLEX}`).replace(
  '<title>',
  `${STRICT}<title>`,
);

/** The same without a policy, so that the test can play the page's own script. */
export const SCRIPTED_PAGE = page('en', `${STORY}${FORM}${SHADOW}${FLEX}`);
