import type { CueVerbs, SpacedLexicon } from './quote-lexicon';

const VERBS: readonly CueVerbs[] = [
  {
    governs: 'clause',
    forms: 'put it, puts it, tells it',
  },
  {
    governs: 'that',
    forms: 'find, finds, found',
    participles: 'found',
    gerunds: 'finding',
  },
  {
    governs: 'clause',
    strong: true,
    forms: 'deny, denies, denied',
    participles: 'denied',
    gerunds: 'denying',
  },
  {
    governs: 'clause',
    complements: 'of, about',
    forms: 'complain, complains, complained',
    participles: 'complained',
    gerunds: 'complaining',
  },
  {
    governs: 'clause',
    forms: `
      promise, promises, promised, conclude, concludes, concluded, certify, certifies, certified, attest,
      attests, attested, rule, rules, ruled
    `,
    participles: 'promised, concluded, certified, attested, ruled',
    gerunds: 'promising, concluding, certifying, attesting, ruling',
  },
  {
    governs: 'marks',
    forms: `
      believe, believes, believed, hope, hopes, hoped, think, thinks, thought, feel, feels, felt, fear,
      fears, feared, expect, expects, expected, worry, worries, worried, understand, understands,
      understood, know, knows, knew, doubt, doubts, doubted, wonder, wonders, wondered
    `,
    participles:
      'believed, hoped, thought, felt, feared, expected, worried, understood, known, doubted, wondered',
    gerunds:
      'believing, hoping, thinking, feeling, fearing, expecting, worrying, understanding, knowing, doubting, wondering',
  },
  {
    governs: 'clause',
    forms: `
      say, says, said, note, notes, noted, add, adds, added, claim, claims, claimed, announce,
      announces, announced, confirm, confirms, confirmed, explain, explains, explained, argue, argues,
      argued, suggest, suggests, suggested, insist, insists, insisted, assert, asserts, asserted,
      maintain, maintains, maintained, contend, contends, contended, report, reports, reported, reveal,
      reveals, revealed, concede, concedes, conceded, remark, remarks, remarked, allege, alleges,
      alleged, predict, predicts, predicted, reply, replies, replied, reckon, reckons, reckoned,
      reiterate, reiterates, reiterated, stress, stresses, stressed, observe, observes, observed,
      mention, mentions, mentioned, emphasize, emphasizes, emphasized, emphasise, emphasises,
      emphasised, recall, recalls, recalled, quip, quips, quipped, state, states, stated, disclose,
      discloses, disclosed, estimate, estimates, estimated, joke, jokes, joked, comment, comments,
      commented, exclaim, exclaims, exclaimed, retort, retorts, retorted, write, writes, wrote, tweet,
      tweets, tweeted, declare, declares, declared, affirm, affirms, affirmed, swear, swears, swore,
      respond, responds, responded, continue, continues, continued, counter, counters, countered, post,
      posts, posted, forecast, forecasts, lament, laments, lamented, muse, muses, mused, opine, opines,
      opined, speculate, speculates, speculated, theorize, theorizes, theorized, testify, testifies,
      testified, indicate, indicates, indicated, protest, protests, protested
    `,
    participles: `
      said, noted, added, claimed, announced, confirmed, explained, argued, suggested, insisted,
      asserted, maintained, contended, reported, revealed, conceded, remarked, alleged, predicted,
      replied, reckoned, reiterated, stressed, observed, mentioned, emphasized, emphasised, recalled,
      quipped, stated, disclosed, estimated, joked, commented, exclaimed, retorted, written, tweeted,
      declared, affirmed, sworn, responded, continued, countered, posted, forecast, lamented, mused,
      opined, speculated, theorized, testified, indicated, protested
    `,
    gerunds: `
      saying, noting, adding, claiming, announcing, confirming, explaining, arguing, suggesting,
      insisting, asserting, maintaining, contending, reporting, revealing, conceding, remarking,
      alleging, predicting, replying, reckoning, reiterating, stressing, observing, mentioning,
      emphasizing, emphasising, recalling, quipping, stating, disclosing, estimating, joking,
      commenting, exclaiming, retorting, writing, tweeting, declaring, affirming, swearing, responding,
      continuing, countering, posting, forecasting, lamenting, musing, opining, speculating,
      theorizing, testifying, indicating, protesting
    `,
  },
  {
    governs: 'marks',
    forms: `
      shout, shouts, shouted, yell, yells, yelled, whisper, whispers, whispered, mutter, mutters,
      muttered, scream, screams, screamed, cry, cries, cried, laugh, laughs, laughed, smile, smiles,
      smiled, sigh, sighs, sighed, nod, nods, nodded, shrug, shrugs, shrugged, begin, begins, began,
      bark, barks, barked, roar, roars, roared, thunder, thunders, thundered, snap, snaps, snapped,
      gush, gushes, gushed, deadpan, deadpans, deadpanned, intone, intones, intoned, implore, implores,
      implored, plead, pleads, pleaded, warble, warbles, warbled, sneer, sneers, sneered, scoff,
      scoffs, scoffed, crow, crows, crowed, rail, rails, railed, rant, rants, ranted, offer, offers,
      offered, interject, interjects, interjected, sum, sums, summed, read, reads, sing, sings, sang,
      start, starts, started, open, opens, opened, answer, answers, answered, repeat, repeats,
      repeated, demur, demurs, demurred, quote, quotes, quoted, cite, cites, cited, allow, allows,
      allowed, proclaim, proclaims, proclaimed, venture, ventures, ventured, blog, blogs, blogged,
      email, emails, emailed, rebut, rebuts, rebutted, recount, recounts, recounted, relate, relates,
      related, summarize, summarizes, summarized, chime, chimes, chimed, gripe, gripes, griped,
      grumble, grumbles, grumbled, fume, fumes, fumed, vent, vents, vented, grouse, grouses, groused,
      elaborate, elaborates, elaborated, texted, typed, pronounce, pronounces, pronounced, assess,
      assesses, assessed, marvel, marvels, marveled, riff, riffs, riffed, crack, cracks, cracked,
      snark, snarks, snarked, chide, chides, chided, scold, scolds, scolded, tease, teases, teased,
      taunt, taunts, taunted, enthuse, enthuses, enthused, beam, beams, beamed, chimed in, chimes in,
      chime in, puts it, put it, was like
    `,
    participles: `
      shouted, yelled, whispered, muttered, screamed, cried, laughed, smiled, sighed, nodded, shrugged,
      begun, barked, roared, thundered, snapped, gushed, deadpanned, intoned, implored, pleaded,
      warbled, sneered, scoffed, crowed, railed, ranted, offered, interjected, summed, read, sung,
      started, opened, answered, repeated, demurred, quoted, cited, allowed, proclaimed, ventured,
      blogged, emailed, rebutted, recounted, related, summarized, chimed, griped, grumbled, fumed,
      vented, groused, elaborated, texted, typed, pronounced, assessed, marveled, riffed, cracked,
      snarked, chided, scolded, teased, taunted, enthused, beamed
    `,
    gerunds: `
      shouting, yelling, whispering, muttering, screaming, crying, laughing, smiling, sighing, nodding,
      shrugging, beginning, barking, roaring, thundering, snapping, gushing, deadpanning, intoning,
      imploring, pleading, warbling, sneering, scoffing, crowing, railing, ranting, offering,
      interjecting, summing, reading, singing, starting, opening, answering, repeating, demurring,
      quoting, citing, allowing, proclaiming, venturing, blogging, emailing, rebutting, recounting,
      relating, summarizing, chiming, griping, grumbling, fuming, venting, grousing, elaborating,
      texting, typing, pronouncing, assessing, marveling, riffing, cracking, snarking, chiding,
      scolding, teasing, taunting, enthusing, beaming
    `,
  },
  {
    governs: 'that',
    complements: 'of, about',
    forms: 'boast, boasts, boasted',
    participles: 'boasted',
    gerunds: 'boasting',
  },
  {
    governs: 'clause',
    complements: 'of, against, about',
    addressee: true,
    strong: true,
    forms: 'warn, warns, warned',
    participles: 'warned',
    gerunds: 'warning',
  },
  {
    governs: 'clause',
    complements: 'against, about',
    strong: true,
    forms: 'caution, cautions, cautioned',
    participles: 'cautioned',
    gerunds: 'cautioning',
  },
  {
    governs: 'clause',
    strong: true,
    forms: 'acknowledge, acknowledges, acknowledged',
    participles: 'acknowledged',
    gerunds: 'acknowledging',
  },
  {
    governs: 'clause',
    complements: 'to',
    strong: true,
    forms: 'admit, admits, admitted',
    participles: 'admitted',
    gerunds: 'admitting',
  },
  {
    governs: 'that',
    strong: true,
    forms: 'urge, urges, urged, demand, demands, demanded',
    participles: 'urged, demanded',
    gerunds: 'urging, demanding',
  },
  {
    governs: 'clause',
    complements: 'at',
    forms: 'hint, hints, hinted',
    participles: 'hinted',
    gerunds: 'hinting',
  },
  {
    governs: 'that',
    forms: `
      signal, signals, signaled, inquire, inquires, inquired, question, questions, questioned, pledge,
      pledges, pledged, vow, vows, vowed, agree, agrees, agreed, propose, proposes, proposed, imply,
      implies, implied, find, finds, found, show, shows, showed, hold, holds, held, made clear,
      makes clear, make clear
    `,
    participles: `
      signaled, inquired, questioned, pledged, vowed, agreed, proposed, implied, found, shown, held,
      made clear
    `,
    gerunds: `
      signaling, inquiring, questioning, pledging, vowing, agreeing, proposing, implying, finding,
      showing, holding, making clear
    `,
  },
  {
    governs: 'clause',
    addressee: true,
    forms: 'tell, tells, told, assure, assures, assured',
    participles: 'told, assured',
    gerunds: 'telling, assuring',
  },
  {
    governs: 'that',
    addressee: true,
    forms: 'remind, reminds, reminded, inform, informs, informed, ask, asks, asked',
    participles: 'reminded, informed, asked',
    gerunds: 'reminding, informing, asking',
  },
  {
    governs: 'that',
    complements: 'against',
    addressee: true,
    forms: 'advise, advises, advised',
    participles: 'advised',
    gerunds: 'advising',
  },
  {
    governs: 'that',
    complements: 'against',
    forms: 'recommend, recommends, recommended',
    participles: 'recommended',
    gerunds: 'recommending',
  },
  {
    governs: 'clause',
    particle: 'out',
    forms: 'point, points, pointed',
    participles: 'pointed',
    gerunds: 'pointing',
  },
  {
    governs: 'marks',
    particle: 'on',
    forms: 'go, goes, went',
    participles: 'gone',
    gerunds: 'going',
  },
  {
    governs: 'marks',
    particle: 'back',
    strong: true,
    forms: 'shoot, shoots, shot, hit, hits, fire, fires, fired',
    participles: 'shot, hit, fired',
    gerunds: 'shooting, hitting, firing',
  },
  {
    governs: 'name-as',
    forms: `
      call, calls, called, label, labels, labeled, dub, dubs, dubbed, brand, brands, branded, deem,
      deems, deemed, term, terms, termed, calls for, called for, call for, spoke of, speaks of,
      speak of, talked of, talks of, talked about, spoke about, talks about, speaks about, joked about
    `,
    participles: 'called, labeled, dubbed, branded, deemed, termed, called for, spoken of',
    gerunds: `
      calling, labeling, dubbing, branding, deeming, terming, calling for, speaking of, talking of,
      speaking about, talking about
    `,
  },
  {
    governs: 'name-as',
    complements: 'as, for',
    forms: `
      describe, describes, described, characterize, characterizes, characterized, characterise,
      characterises, characterised, portray, portrays, portrayed, criticize, criticizes, criticized,
      criticise, criticises, criticised, denounce, denounces, denounced, dismiss, dismisses, dismissed,
      praise, praises, praised, slam, slams, slammed, blast, blasts, blasted, hail, hails, hailed,
      condemn, condemns, condemned, depict, depicts, depicted, paint, paints, painted, deride, derides,
      derided, ridicule, ridicules, ridiculed, mock, mocks, mocked, tout, touts, touted, reject,
      rejects, rejected, decry, decries, decried, lambast, lambasts, lambasted, lambaste, lambastes,
      lambasted, cast, casts, casted, frame, frames, framed, defend, defends, defended, attack,
      attacks, attacked, applaud, applauds, applauded, laud, lauds, lauded, commend, commends,
      commended, welcome, welcomes, welcomed, rip, rips, ripped, bash, bashes, bashed, trash, trashes,
      trashed, disparage, disparages, disparaged, view, views, viewed, regard, regards, regarded, bill,
      bills, billed, define, defines, defined
    `,
    participles: `
      described, characterized, characterised, portrayed, criticized, criticised, denounced, dismissed,
      praised, slammed, blasted, hailed, condemned, depicted, painted, derided, ridiculed, mocked,
      touted, rejected, decried, lambasted, lambasted, casted, framed, defended, attacked, applauded,
      lauded, commended, welcomed, ripped, bashed, trashed, disparaged, viewed, regarded, billed,
      defined
    `,
    gerunds: `
      describing, characterizing, characterising, portraying, criticizing, criticising, denouncing,
      dismissing, praising, slamming, blasting, hailing, condemning, depicting, painting, deriding,
      ridiculing, mocking, touting, rejecting, decrying, lambasting, lambasting, casting, framing,
      defending, attacking, applauding, lauding, commending, welcoming, ripping, bashing, trashing,
      disparaging, viewing, regarding, billing, defining
    `,
  },
  {
    governs: 'name-as',
    complements: 'as, to',
    forms: 'refer, refers, referred',
    participles: 'referred',
    gerunds: 'referring',
  },
  {
    governs: 'name-as',
    complements: 'of',
    forms: 'accuse, accuses, accused',
    participles: 'accused',
    gerunds: 'accusing',
  },
  {
    governs: 'name-as',
    complements: 'for',
    forms: 'blame, blames, blamed, thank, thanks, thanked',
    participles: 'blamed, thanked',
    gerunds: 'blaming, thanking',
  },
];

export const en: SpacedLexicon = {
  script: 'spaced',
  lang: 'en',
  grammar: {
    inversion: 'after-content',
    dropsSubject: false,
    capitalNouns: false,
    compounds: false,
    elisions: '',
    clitics: [
      { form: "'ve", word: "'ve" },
      { form: "'re", word: "'re" },
      { form: "'ll", word: "'ll" },
      { form: "'d", word: "'d" },
      { form: "'m", word: "'m" },
    ],
    genitives: "'s, '",
    nameEndings: '',
    dialogueDash: false,
    cueInsideMarks: false,
    gerundEnding: 'ing',
    participleEnding: 'ed',
    plurals: {
      endings: [
        { of: 'man', is: 'men' },
        { of: 'person', is: 'people' },
        { of: 'ay', is: 'ays' },
        { of: 'ey', is: 'eys' },
        { of: 'oy', is: 'oys' },
        { of: 'y', is: 'ies' },
        { of: 'ch', is: 'ches' },
        { of: 's', is: 'ses' },
        { of: '', is: 's' },
      ],
      headBefore: 'of, in, general',
    },
  },
  words: {
    articles: 'the, a, an',
    indefinites: 'a, an',
    determiners: `
      this, these, those, its, his, her, their, our, my, your, several, many, most, some, both, two,
      three, four, five, six, seven, eight, nine, ten, another, other, others, one, all, few,
      twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, eleven, twelve, numerous, dozens, hundreds, thousands, more, each, every
    `,
    pronouns: [
      { gender: 'm', number: 'one', forms: 'he, him' },
      { gender: 'f', number: 'one', forms: 'she, her' },
      { gender: 'any', number: 'many', forms: 'they, them, we, us' },
      { gender: 'any', number: 'one', forms: 'i, me, you' },
    ],
    organisationPronouns: 'it',
    organisationPossessives: 'its',
    personalPossessives: 'his, her',
    asSaid: 'as',
    emptySubjects: 'nobody, nothing, everything, it, this, that, there, what, which, these, those, who',
    coordinators: 'and, or, but, nor, yet, so',
    subordinators: `
      when, while, because, since, although, though, if, unless, until, after, before, as, where,
      whereas, once, despite, whether, how, why, than
    `,
    relatives: 'who, which, whose, whom, that, where',
    that: 'that',
    whether: 'whether, if, why, how, what, who',
    prepositions: `
      of, in, on, at, to, for, from, by, with, about, against, between, into, through, during, before,
      after, above, below, under, over, without, within, along, among, across, behind, beyond, near,
      since, until, upon, toward, towards, per, via, like, than, amid, around, outside, inside, off,
      onto, despite, regarding, as, up, down
    `,
    nounLinks: 'of, at, for, from, in, with, to, on, behind',
    affiliationLinks: 'of, at, for, from, with',
    workplaceLinks: 'at',
    authorLinks: 'by',
    adverbs: `
      also, later, then, again, once, often, still, just, already, now, even, only, so, too, perhaps,
      reportedly, never, always, sometimes, repeatedly, soon, further, first, instead, though,
      however, meanwhile, earlier, ago, not, long, both, all, each, himself, herself, themselves,
      itself, afterwards, afterward, beforehand, yesterday, today, tonight, recently, back, there, here, aloud, outright, simply, throughout, all along,
      thus, hence, therefore, moreover, furthermore, nevertheless, nonetheless, otherwise, consequently, likewise,
      besides, indeed, regardless, rather, quite, much, maybe, alas, overall, altogether, anyway, elsewhere, everywhere,
      somehow, somewhat, sometime, thereafter, thereby, whereupon, meantime, conversely, please, yeah, yep, okay, sure
    `,
    adverbEndings: 'ly',
    adverbLookalikes: `
      italy, sicily, family, assembly, supply, daily, weekly, monthly, ally, reply, rally, bully, lily, lilly, holly, july,
      butterfly, monopoly, anomaly, belly, jelly, gully, tally
    `,
    openers: `
      see, look, consider, use, enter, meet, take, imagine, try, make, let, get, give, keep, read, watch, listen, click,
      tap, check, choose, pick, select, add, set, start, stop, go, come, try, think, remember, forget, note, wait, turn,
      open, close, find, follow, join, call, bring, put, run, begin, visit, learn, discover, explore, expect, picture,
      suppose, spend, save, buy, sell, send, share, show, tell, ask, say, help, hold, leave, move, build, create, change,
      enjoy, avoid, contact, download, install, press, subscribe, support, thank, welcome, credit, blame, fear, cue, gone,
      given, granted, based, born, inspired, asked, told, pressed, introducing, featuring, starring
    `,
    negations:
      "not, never, didn't, doesn't, don't, won't, wouldn't, hasn't, haven't, couldn't, can't, isn't, no, neither, nor",
    perfect: "has, have, had, is, are, was, were, been, 's, 've, 'd, 're, 'm, do, does, did",
    passive: "is, are, was, were, been, being, be, gets, got, 're, 'm",
    modals: "would, will, could, can, may, might, should, shall, must, 'll",
    infinitiveMarkers: 'to',
    times: `
      monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thurs,
      fri, sat, sun, january, february, march, april, june, july, august, september, october,
      november, december, jan, feb, aug, sept, sep, oct, nov, dec, today, yesterday, tomorrow,
      tonight, week, month, year, weekend, morning, afternoon, evening, night, noon, midnight,
      earlier, last, next, ago, weeks, months, years, days, hours, late, early
    `,
    hearsayVerbs: '',
    loneSubjects: 'one, another, both, others, some, several, many, few, most',
    breaksOff: `
      declined, declines, refused, refuses, apologised, apologized, apologises, apologizes, would not say,
      did not say, would not comment, did not comment, would not elaborate, did not elaborate, promised, vowed,
      a charge, a claim, an accusation, a figure, a view, a position, a description, an account
    `,
  },
  verbs: VERBS,
  phrases: [
    {
      phrase: 'according to {source}',
      content: 'around',
      matches: [
        'According to ⟦Ann Lin⟧, the fix works on every machine.',
        'The fix works on every machine, according to ⟦the ministry⟧.',
      ],
      ignores: ['They acted according to plan.'],
    },
    {
      phrase: 'is how {source} put it',
      content: 'before',
      needsMarks: true,
      matches: ['“The fix works” is how ⟦Ann Lin⟧ put it.'],
      ignores: ['A walk is how Ann Lin put it off.'],
    },
    {
      phrase: 'is how {source} puts it',
      content: 'before',
      needsMarks: true,
      matches: ['“The fix works” is how ⟦Ann Lin⟧ puts it.'],
      ignores: [],
    },
    {
      phrase: 'is how {source} described it',
      content: 'before',
      needsMarks: true,
      matches: ['“A proper mess” is how ⟦Ann Lin⟧ described it.'],
      ignores: [],
    },
    {
      phrase: 'is how {source} describes it',
      content: 'before',
      needsMarks: true,
      matches: ['“A proper mess” is how ⟦Ann Lin⟧ describes it.'],
      ignores: [],
    },
    {
      phrase: 'in the words of {source}',
      content: 'around',
      matches: ['In the words of ⟦Ann Lin⟧, “the fix works on every machine.”'],
      ignores: ['In the words there was some hope.'],
    },
    {
      phrase: 'in the view of {source}',
      content: 'around',
      matches: ['In the view of ⟦Ann Lin⟧, the fix works on every machine.'],
      ignores: ['In the view there was a ship.'],
    },
    {
      phrase: 'in {source} view',
      content: 'after',
      matches: ['In ⟦her⟧ view the fix works on every machine.'],
      ignores: ['In plain view there was a ship.'],
    },
    {
      phrase: 'quoted {source} as saying',
      content: 'after',
      matches: ['The agency quoted ⟦Ann Lin⟧ as saying “the fix works on every machine.”'],
      ignores: ['The agency quoted a price.'],
    },
    {
      phrase: 'quotes {source} as saying',
      content: 'after',
      matches: ['The paper quotes ⟦Ann Lin⟧ as saying “the fix works on every machine.”'],
      ignores: [],
    },
    {
      phrase: 'cited {source} as saying',
      content: 'after',
      matches: ['The paper cited ⟦Ann Lin⟧ as saying “the fix works on every machine.”'],
      ignores: ['The paper cited delays.'],
    },
    {
      phrase: '{source} was quoted as saying',
      content: 'around',
      matches: ['⟦Ann Lin⟧ was quoted as saying “the fix works on every machine.”'],
      ignores: ['The stock was quoted at nine euros.'],
    },
    {
      phrase: '{source} is quoted as saying',
      content: 'around',
      matches: ['⟦Ann Lin⟧ is quoted as saying “the fix works on every machine.”'],
      ignores: [],
    },
    {
      phrase: 'per {source}',
      content: 'around',
      needsName: true,
      matches: ['The fix works on every machine, per ⟦Ann Lin⟧.'],
      ignores: [
        'It costs nine euros per seat.',
        'It costs nine euros per person.',
        'Team: €48 per user per year, with a free trial of 14 days.',
        'Team: €48 per person per year, with a free trial of 14 days.',
      ],
    },
  ],
  people: {
    titles: [
      { gender: 'm', forms: 'mr, sir, lord' },
      { gender: 'f', forms: 'mrs, ms, miss, dame, lady' },
      { gender: 'any', forms: 'dr, prof, sen, rep, gov, gen, col, sgt, capt, lt, rev, hon' },
    ],
    nameParticles:
      'de, van, von, der, den, del, della, di, da, dos, du, la, le, al, el, bin, ibn, ben, ter, ten, zu',
    roles: [
      {
        gender: 'any',
        rank: 'leads',
        forms: `
          founder, cofounder, co-founder, chief executive, chief executive officer, ceo, vp, svp, evp, gm, coo, cto,
          cfo, cio, ciso, cso, cmo, cpo, chief operating officer, chief technology officer, chief
          financial officer, chief information officer, chief security officer, chief information
          security officer, chief product officer, chief marketing officer, chief legal officer, chief
          revenue officer, chief privacy officer, chief medical officer, chief scientist, chief of
          staff, chief economist, chief, president, vice president, prime minister, minister, foreign
          minister, premier, chancellor, secretary of state, attorney general, governor, senator,
          mayor, chair, chairperson, commissioner, chief justice, judge, general, admiral, owner,
          ambassador, pope, cardinal, bishop, archbishop, rabbi, imam, director general, secretary
          general, sheriff, lawmaker, legislator, delegate, nominee, candidate, leader, head, boss,
          lead, director, managing director, executive director, general manager, general counsel,
          managing partner, speaker, whip, proprietor, headteacher, superintendent, commander,
          governor general, comptroller, ombudsman
        `,
      },
      {
        gender: 'm',
        rank: 'leads',
        forms: 'chairman, businessman, congressman, king, prince, pastor',
      },
      {
        gender: 'f',
        rank: 'leads',
        forms: 'chairwoman, congresswoman, businesswoman, queen, princess',
      },
      {
        gender: 'any',
        rank: 'speaks',
        forms:
          'spokesperson, press secretary, publicist, press officer, communications director, representative',
      },
      {
        gender: 'm',
        rank: 'speaks',
        forms: 'spokesman',
      },
      {
        gender: 'f',
        rank: 'speaks',
        forms: 'spokeswoman',
      },
      {
        gender: 'any',
        rank: 'works',
        forms: `
          executive, manager, vice chair, analyst, researcher, scientist, professor, lecturer,
          economist, engineer, developer, programmer, designer, architect, consultant, adviser,
          advisor, strategist, expert, official, officer, investor, partner, deputy, treasurer,
          secretary, assistant, aide, staffer, volunteer, supporter, voter, resident, retiree,
          veteran, worker, employee, member, operative, lawyer, attorney, prosecutor, solicitor,
          barrister, paralegal, notary, magistrate, juror, plaintiff, defendant, litigant, appellant,
          detective, inspector, captain, sergeant, lieutenant, colonel, major, corporal, constable,
          superintendent, investigator, examiner, guard, firefighter, paramedic, lifeguard,
          dispatcher, ranger, soldier, sailor, officer cadet, diplomat, envoy, negotiator,
          mediator, arbitrator, councillor, councilor, alderman, lobbyist, campaigner, activist,
          advocate, organizer, organiser, pollster, canvasser, editor, editor in chief, reporter,
          journalist, columnist, correspondent, author, writer, co-author, coauthor, lead author,
          first author, critic, reviewer, commentator, pundit, blogger, vlogger, podcaster, streamer,
          influencer, broadcaster, presenter, host, moderator, anchor, publisher, translator,
          interpreter, poet, novelist, playwright, screenwriter, biographer, ghostwriter, copywriter,
          proofreader, photographer, videographer, cinematographer, illustrator, animator, cartoonist,
          artist, sculptor, painter, curator, composer, conductor, musician, singer, songwriter,
          rapper, drummer, guitarist, pianist, dancer, choreographer, actor, comedian, producer,
          filmmaker, historian, scholar, philosopher, theologian, linguist, archivist, librarian,
          student, undergraduate, postgraduate, graduate, postdoc, teacher, tutor, instructor,
          trainer, coach, principal, dean, provost, rector, fellow, senior fellow, academic,
          mathematician, statistician, psychologist, sociologist, biologist, chemist, physicist,
          astronomer, astronaut, doctor, physician, surgeon, nurse, midwife, dentist, pharmacist,
          therapist, psychiatrist, pediatrician, paediatrician, vet, veterinarian, optician, carer,
          caregiver, counsellor, counselor, technologist, technician, administrator, sysadmin, coder,
          coordinator, auditor, accountant, bookkeeper, actuary, underwriter, broker, trader, banker,
          financier, insurer, tester, maintainer, contributor, committer, creator, inventor, hacker,
          cryptographer, ethicist, evangelist, specialist, generalist, planner, surveyor, contractor,
          builder, bricklayer, carpenter, joiner, plumber, electrician, welder, roofer, mechanic,
          machinist, toolmaker, watchmaker, tailor, cobbler, potter, blacksmith, baker, butcher,
          brewer, distiller, winemaker, chef, caterer, restaurateur, bartender, barista, innkeeper,
          hotelier, shopkeeper, florist, hairdresser, barber, cleaner, caretaker, janitor, gardener,
          landscaper, farmer, grower, fisher, forester, beekeeper, gamekeeper, breeder, pilot, co-
          pilot, driver, courier, skipper, harbour master, harbor master, stationmaster, postmaster,
          steward, flight attendant, air traffic controller, clerk, cashier, receptionist, operator,
          supervisor, foreman, shop steward, trustee, philanthropist, donor, patron, sponsor, co-
          sponsor, entrepreneur, mogul, billionaire, millionaire, magnate, tycoon, landlord, landlady,
          tenant, homeowner, neighbor, neighbour, trade envoy, lead programmer, lead developer, lead
          engineer, principal engineer, law professor, athlete, player, referee, umpire, explorer,
          mountaineer, pensioner, realtor, real estate agent, commenter, kayaker, cyclist, runner, paddler, climber, hiker,
          sailor, swimmer, skier, surfer, collector, trucker, shopper, camper, birdwatcher, angler, weatherman,
          forecaster, meteorologist, geologist, ecologist, agent, auctioneer, archaeologist, paleontologist, whistleblower,
          freelancer, futurist, showrunner, cinematographer, quarterback, goalkeeper, striker, pitcher, midfielder
        `,
      },
      {
        gender: 'm',
        rank: 'works',
        forms: 'waiter, policeman, fisherman, salesman, craftsman, cameraman, postman',
      },
      {
        gender: 'f',
        rank: 'works',
        forms: 'actress, waitress, policewoman, saleswoman',
      },
    ],
    roleEndings: 'ologist, ographer, ician, keeper, maker, worker, smith, wright, grower, writer, holder',
    firmOffices:
      'executive, ceo, cto, cfo, coo, founder, co-founder, cofounder, spokesperson, spokesman, spokeswoman, chief',
    leadVerbs: 'leads, led, heads, headed, runs, ran, chairs, chaired, founded, cofounded, co-founded, owns',
    reactions: `
      disagree, disagrees, disagreed, begs to differ, begged to differ, so sure, less sure, as sure,
      not convinced, unconvinced, skeptical, sceptical, blunter, more cautious, more optimistic,
      more pessimistic, less optimistic, sees it differently, saw it differently,
      sees things differently, saw things differently, sees it otherwise, thinks otherwise,
      another view, a different view, a different answer, pushes back, pushed back, objected,
      has doubts, had doubts, agrees, agreed
    `,
    takeUps: 'analyst, expert, scientist, researcher, executive, lawyer, economist, academic, professor',
    roleModifiers: `
      based, former, deputy, vice, u.s, u.k, uk, management, servicing, programs, affairs, relations, development, strategy, technology, innovation, growth, infrastructure, sustainability, engineering, communications, finance, interior, defence, defense, health, justice, economy, education, digital, transport, trade, environment, parish, creative, technical, editorial, product, marketing, sales, research, security, design, engineering, policy, operations, legal, commercial, communications, district, federal, law, state, senior, acting, interim, executive, assistant, associate, co, chief,
      principal, lead, leading, global, regional, general, national, federal, veteran, longtime, ex,
      staff, managing, junior, outgoing, incoming, current, then, top, republican, democratic,
      american, british, german, french, dutch, canadian, european, chinese, russian, israeli, polish,
      spanish, italian, swedish, norwegian, danish, finnish, icelandic, portuguese, irish, scottish, welsh,
      belgian, swiss, austrian, greek, turkish, ukrainian, hungarian, czech, slovak, romanian, bulgarian,
      estonian, latvian, lithuanian, japanese, korean, taiwanese, indian, pakistani, australian, brazilian,
      mexican, argentine, chilean, african, asian, egyptian, nigerian, kenyan, iranian, iraqi, saudi,
      foreign, prime, presidential, fellow
    `,
    unnamed: `
      someone, somebody, everyone, everybody, source, sources, insider, insiders, observer,
      observers, person, people, man, woman, men, women, boy, girl, mother, father, son, daughter,
      wife, husband, brother, sister, parent, parents, friend, friends, colleague, colleagues,
      counterpart, predecessor, successor, official, officials, authorities, regulators,
      prosecutors, investigator, investigators, researcher, researchers, scientists, economists,
      historians, expert, experts, analyst, analysts, critic, critics, advocates, activists,
      campaigners, supporters, opponents, lawmakers, republicans, democrats, conservatives,
      liberals, candidate, candidates, voters, leaders, members, user, users, customer, customers,
      consumers, buyers, readers, viewers, subscribers, shopper, shoppers, passenger, passengers,
      commuter, commuters, traveller, travellers, traveler, travelers, visitor, visitors, tourist,
      tourists, guests, patient, patients, tenants, resident, residents, villager, villagers,
      neighbor, neighbors, neighbour, neighbours, locals, employee, employees, worker,
      workers, staffers, executives, spokespeople, representatives, aide, aides, advisers,
      lawyers, attorneys, doctors, teachers, student, students, pupil, pupils, reporters,
      journalists, editors, investors, shareholders, traders, strategists, developer, developers,
      security researchers, respondents, participants, mediator, mediators, dispatcher,
      dispatchers, harbour master, witness, witnesses, bystander, bystanders, survivor, survivors,
      victim, victims, protester, protesters, demonstrators, fan, fans, commenter, commenters,
      player, players, moderator, questioner, attendee, attendees, heckler, crowd
    `,
    groups: `
      police, staff, management, campaign, team, committee, board, audience, crowd, jury, panel,
      family, administration, camp, opposition, majority, coalition, party
    `,
    roleVerbs: `
      follows, maintains, leads, led, runs, ran, heads, headed, founded, cofounded, co-founded, oversees, oversaw,
      manages, managed, directs, directed, chairs, chaired, teaches, taught, studies, studied, covers,
      represents, represented, owns, works, worked, serves, served, specializes, specialises, edits,
      wrote, designed, created, built
    `,
  },
  organisations: {
    nouns: `
      company, firm, agency, ministry, department, university, college, court, startup, start-up,
      organization, organisation, group, government, institute, association, union, council,
      commission, committee, bank, manufacturer, maker, carmaker, chipmaker, developer, publisher,
      groups, fund, newspaper, magazine, paper, site, website, network, platform, service, regulator, watchdog,
      foundation, charity, nonprofit, office, bureau, authority, operator, retailer, carrier,
      provider, vendor, giant, insurer, lender, brewery, bakery, hotel, exchange, tracker, airport,
      shipyard, password manager, package manager, file manager, search engine, web browser, studio, lab, laboratory, think tank, news agency, broadcaster,
      corporation, conglomerate, unit, subsidiary, parent company, airline, hospital, school, outlet,
      publication, senate, congress, white house, pentagon, kremlin, campaign, administration, party
    `,
    nameLinks: 'of, for, on',
    institutions: 'court, tribunal, parliament, government, police',
    nameWords: `
      inc, corp, corporation, ltd, llc, plc, co, company, gmbh, ag, sa, bv, nv, group, holdings, labs,
      lab, technologies, systems, software, networks, university, institute, college, school,
      committee, commission, council, ministry, department, agency, bureau, office, association,
      foundation, federation, union, bank, times, post, journal, news, press, tribune, guardian,
      herald, gazette, magazine, network, media, research, center, centre, court, authority,
      administration, party, senate, house, congress, government, police, society, club, partners,
      robotics, bio, biotech, dynamics, analytics, index, mobile, telecom, rail, ferries, insurance,
      aerospace, electronics, logistics, airways, semiconductors, chemicals, foods, industries,
      instruments, materials, pharma, therapeutics, genomics, biosciences, capital, ventures, fund, studios, games, entertainment, airlines, motors, energy,
      pharmaceuticals, hospital, church, museum, service, services, team, campaign, project, alliance,
      coalition, reuters, bloomberg, cnn, bbc, nbc, cbs, abc, fox, npr,
      united states, united kingdom, united nations, european union, united arab emirates, south africa, south korea,
      north korea, south sudan, saudi arabia, new zealand, sri lanka, costa rica, puerto rico, el salvador, hong kong,
      burkina faso, sierra leone, ivory coast, czech republic, dominican republic, papua new guinea, north macedonia,
      new york, new jersey, new mexico, new hampshire, new orleans, new delhi, north dakota, south dakota,
      north carolina, south carolina, west virginia, rhode island, los angeles, san francisco, san diego, las vegas,
      buenos aires, kuala lumpur, tel aviv, cape town
    `,
    documents: `
      figures, data, records, estimates, statement, report, study, survey, filing, letter, post, blog post, tweet, memo, email, e-mail,
      press release, release, complaint, lawsuit, indictment, document, documents, paper, poll, note,
      message, article, editorial, op-ed, announcement, notice, advisory, bulletin, ruling, review,
      analysis, website, ad, book, transcript, caption, biography, bill, law, resolution, platform,
      decree, constitution, policy, faq, page
    `,
  },
  via: {
    listeners: 'house, senate, commons, lords, congress, parliament, court, council, mps, assembly',
    phrases: `
      in an interview with {outlet}, in an email to {outlet}, in a statement to {outlet},
      in a letter to {outlet}, in an interview on {outlet}, in an appearance on {outlet},
      in a post on {outlet}, an interview with {outlet}, statement to {outlet}, email to {outlet},
      speaking to {outlet}, speaking with {outlet}, speaking on {outlet}, in comments to {outlet},
      in remarks to {outlet}, in {medium}, on {outlet}, via {medium}, through {medium}, by {medium},
      to {outlet}
    `,
    media: `
      notice, post-mortem, postmortem, statement, written statement, press statement, joint statement, press release, news release,
      blog post, blog, post, email, e-mail, emailed statement, tweet, series of tweets, thread,
      filing, memo, internal memo, letter, open letter, note, interview, phone interview,
      telephone interview, podcast, video, message, op-ed, report, paper, court filing,
      regulatory filing, securities filing, book, essay, newsletter, speech, lawsuit, complaint,
      advisory, announcement, faq, livestream, keynote, earnings call, conference call,
      call with analysts, text message, spokesperson, spokesman, spokeswoman
    `,
  },
  marked: {
    labels: `
      headed, entitled, titled,
      so-called, so called, known as, dubbed, nicknamed, named, titled, entitled, code-named,
      codenamed, called, the term, the word, the words, the phrase, the name, the acronym,
      the hashtag, the title, labeled, labelled, branded, under the name, referred to as, aka, a.k.a,
      the expression, stands for, the letters, marked, the option, the button, the setting, click,
      select, tap, the tag, the nickname
    `,
    works: `
      film, movie, book, novel, song, single, album, show, series, sitcom, program, programme,
      documentary, article, essay, poem, play, musical, episode, podcast, magazine, game, video,
      painting, exhibition, anthem, hit, track, sketch, column, drama, thriller, memoir, biography,
      paper, study, report
    `,
    inscriptions:
      'sign, signs, banner, banners, slogan, slogans, motto, headline, headlines, t-shirt, shirt, placard, placards, poster, posters, sticker, bumper sticker, hat, hats',
    questions: 'q, question, interviewer',
    answers: 'a, answer',
  },
  ranking: {
    dangling: `
      and, but, so, or, because, that, this, these, those, it, he, she, they, then, also, which, yes,
      no
    `,
    weighty: `
      must, never, always, worst, best, biggest, first, only, need, needs, should, will, won't,
      cannot, can't, wrong, right, fail, failed, failure, success, important, critical, serious,
      dangerous, risk, threat, unprecedented, historic, impossible, disaster, future, change, believe,
      proud, sorry, apologize, mistake
    `,
    firstPerson: "i, we, our, my, us, me, i'm, we're, we've, i've, we'll, i'll",
  },
  abbreviations: `
    ret,     mr, mrs, ms, dr, prof, sen, rep, gov, gen, col, sgt, capt, lt, rev, hon, st, sr, jr, inc, corp,
    ltd, co, llc, vs, etc, e.g, i.e, u.s, u.k, u.n, d.c, p.m, a.m, dept, est, jan, feb,
    mar, apr, aug, sept, sep, oct, nov, dec, ave, blvd, mt, ft, lb, approx, ph.d, m.d, b.a, m.a,
    calif, fla, tex, ariz, colo, conn, ga, kan, ky, md, mich, minn,
    mont, neb, nev, okla, tenn, va, vt, wis, wyo, ark, n.y, n.j, n.c, s.c,
    n.h, n.m, n.d, s.d, w.va, r.i, l.a
    `,
};
