import type { NoticeLexicon } from './notice-lexicon';

export const en = {
  lang: 'en',
  words: {
    upload: 'upload*, attach, attaching',
    emoji: 'emoji*, emoticon*, smiley*, sticker*',
    avatar: 'avatar*, profile (picture|photo|image)',
    admin: 'admin*, staff',
    fast: 'too fast, too quickly, too often, too frequent*, slow down, too many requests, rate limit*',
    duplicate: 'duplicate*, repeated, said that',
    server: 'server, servers, request',
    size: 'size, too large, too big',
    online: 'online',
    history: 'history, revisions, revision',
    comment: 'comment, comments, commented, commenting, response, responses, commenter, commenters',
    reply: 'reply, replies, replied, replying, replies to, answer, answers, in reply, respond, responds',
    reaction: 'reaction, reactions, react, reacted, reacts',
    discussion: 'discussion, discussions, conversation, conversations, debate, thread, threads',
    thought: 'thought, thoughts, opinion, opinions, views, view, feedback',
    review: 'review, reviews, rating, ratings, rate, star, stars',
    like: 'like, likes, liked',
    dislike: 'dislike, dislikes, unlike, disliked',
    vote: 'vote, votes, voted, voting',
    upvote: 'upvote, upvotes, upvoted, vote up, up vote, up votes',
    downvote: 'downvote, downvotes, downvoted, vote down, down vote, down votes',
    moderate: 'moderate, moderated, moderation, moderator, moderators, moderates, moderating',
    approve: 'approve, approved, approval, approves, reviewed, review, reviews, vetted, screened, cleared',
    pending: 'pending, queue, queued, awaiting, awaits, under review, in review, waiting for, held',
    rule: 'rules, rule, guidelines, guideline, netiquette, code of conduct, house rules, comment policy, community standards',
    polite: 'polite, respectful, respect, civil, courteous, on topic, constructive, kind, nice, considerate',
    spam: 'spam, junk, spammer, spammers',
    anonymous: 'anonymous, anonymously',
    guest: 'guest, guests, without an account, without account, without registration, without registering',
    article:
      'article, articles, post, posts, story, stories, entry, entries, blog post, blog posts, blog entry, blogpost, blogposts, piece, pieces, item, items',
    page: 'page, pages, webpage, web page',
    blog: 'blog, blogs, weblog',
    site: 'website, websites, web site, site, sites, url, homepage, home page, web address, webpage, domain, publication',
    section: 'section, sections, heading, headings, chapter, anchor',
    author: 'author, authors, writer, writers, contributor, contributors, columnist',
    person:
      'people, person, persons, reader, readers, user, users, visitor, visitors, someone, somebody, anyone, others, everyone',
    name: 'name, names, nickname, nick, display name, full name, real name, your name',
    username: 'username, user name, usernames, login name, user id',
    password: 'password, passwords, passphrase',
    account: 'account, accounts',
    profile: 'profile, profiles',
    email:
      'email, emails, e-mail, e-mails, mail, email address, e-mail address, email addresses, e-mail addresses, mail address, emailed',
    inbox: 'inbox, mailbox, in box',
    address: 'address, addresses',
    message: 'message, messages',
    text: 'text, body',
    notification:
      'notification, notifications, notify, notified, notify me, alert, alerts, alert me, inform me, tell me, ping me',
    newsletter: 'newsletter, newsletters, mailing list, briefing, digest, mailing lists, e-newsletter',
    link: 'link, links, permalink, hyperlink, anchor link, linked, linking',
    direct: 'direct, permanent',
    feed: 'feed, feeds, rss, atom, rss feed, atom feed',
    image: 'image, images, photo, photos, picture, pictures, illustration, photograph, thumbnail, figure',
    video: 'video, videos, clip, clips, film',
    audio: 'audio, sound, podcast, audible',
    file: 'file, files, attachment, attachments, document, documents',
    news: 'news, headlines, updates, insights, top stories',
    topic: 'topic, topics, subject, subjects, theme, themes',
    category: 'category, categories, filed under, posted in, section, sections, department',
    tag: 'tag, tags, keyword, keywords, labels',
    tagged: 'tagged, tagged with, tagged as, tagged in',
    archive: 'archive, archives, archived',
    menu: 'menu, menus, hamburger',
    navigation: 'navigation, nav, navigation bar, navbar',
    sidebar: 'sidebar, side bar, drawer',
    list: 'list, lists',
    search: 'search, searching, searched, searches, looking for, looked for, look for, search for, seeking',
    result: 'result, results, hit, hits, match, matches, matching',
    query: 'query, search term, search terms, keyword, keywords, search query',
    contents: 'table of contents, contents, toc, outline, list of contents',
    content: 'content, contents, main content, main, body',
    theme: 'theme, themes, mode, appearance, color scheme, colour scheme, color mode, colour mode',
    dark: 'dark, night',
    light: 'light, day, bright',
    language:
      'language, languages, english, dutch, german, french, spanish, italian, japanese, original language',
    translate: 'translate, translated, translation, translations',
    version: 'version, versions',
    date: 'date, dates, time',
    original: 'original, originally',
    photo_by:
      'photo by, photo credit, image credit, photo, credit, credits, image, picture by, picture, image by, photograph by, photograph, courtesy of, image source, illustration by, illustration',
    second: 'second, seconds, sec, secs',
    minute: 'minute, minutes, min, mins',
    hour: 'hour, hours, hr, hrs',
    day: 'day, days, daily, morning, every day, mornings',
    week: 'week, weeks, weekly',
    month: 'month, months, monthly',
    year: 'year, years, yearly',
    ago: 'ago',
    now: 'now, right now, just now, moments ago, a moment ago, just a moment ago, a few seconds ago, seconds ago, less than a minute ago, a few moments ago, less than a second ago, this instant',
    today: 'today',
    yesterday: 'yesterday',
    word: 'word, words',
    character: 'character, characters, chars, char, letter, letters, symbols, digits',
    view: 'view, views, read, reads, pageviews, page views, visits, hits',
    less: 'less, fewer, reduce, reduces, fight, combat, prevent',
    more: 'more, additional, further, extra, other',
    all: 'all, every, each, everything, entire, full, whole',
    other: 'other, others, another',
    first: 'first',
    last: 'last, final',
    next: 'next, next up',
    previous: 'previous, prev, preceding, earlier, prior',
    newer: 'newer',
    older: 'older',
    newest: 'newest, latest, recent, most recent, recently, fresh',
    oldest: 'oldest',
    popular:
      'popular, most popular, most read, top, best, trending, hot, most viewed, hottest, popularity, must read, most commented',
    recommended:
      'recommended, recommendations, recommendation, picks, suggested, suggestions, recommended for you, editor’s picks, for you',
    related: 'related, similar, see also, in the same',
    minimum: 'at least, minimum, too short, min, no less than, or more, short',
    maximum: 'at most, maximum, too long, max, no more than, exceeds, exceed, up to, long, too large',
    remaining: 'remaining, left, remain',
    new: 'new',
    yet: 'yet, so far, still',
    already: 'already',
    always: 'always, permanently, every time, forever',
    only: 'only, exclusively, exclusive, solely, reserved, just',
    not: 'no, not, none, nothing, never, without, cannot, n’t, nobody, neither, nor, don’t, can’t, won’t, isn’t, couldn’t, didn’t, doesn’t, haven’t, unable, aren’t, wasn’t, hasn’t, weren’t, wouldn’t, zero, unable to',
    please: 'please, kindly, pls',
    must: 'must, have to, has to, need, needs, need to, needs to, required to, should, in order to, be sure to, make sure, ensure',
    can: 'can, may, could, able, possible, possibility, might, option to, allows you, lets you, able to',
    want: 'want, would like, wish, like to, would you like, do you want, ’d like',
    you: 'you, your, yours, yourself, you’re, you’ve, you’ll, one’s',
    i: 'i, me, my, mine, i’m, i’ve',
    we: 'we, us, our, ours, we’re, we’ve, we’ll, we’d',
    this: 'this, these, it, its, that, those, the following',
    by: 'by, from',
    on: 'on, at, via, to',
    in: 'in, within, inside, under',
    to: 'to, for',
    of: 'of',
    with: 'with, via, using, through, by, with your',
    as: 'as',
    about: 'about, about us, regarding, concerning, on, who we are',
    before: 'before, prior to, prior, until, ahead of',
    after: 'after, once, as soon as, following, upon, below',
    later:
      'later, any time, anytime, at any time, whenever, soon, shortly, in a moment, in a few minutes, in a while, in a bit',
    again: 'again, once more, anew, re',
    here: 'here, below, underneath, above',
    back: 'back, return, go back, back to, returning',
    top: 'top, up, to top, the top, upwards',
    home: 'home, homepage, home page, start page, front page, main page',
    write:
      'write, writing, leave, leave a, type, enter, start typing, add, make, post a, post your, drop, got something to say, have your say, compose, input, to leave, leaving',
    submit: 'submit, send, post, publish, posting, submitting, submission, send in, submissions, sending',
    sent: 'sent, submitted, posted, received, delivered, added, was posted',
    publish:
      'publish, published, publication, public, publicly, made public, displayed, displayed publicly, publishing, publishes, shown, posted, goes live, go live, released, disclosed, revealed',
    visible:
      'visible, appear, appears, appeared, show up, shows up, be shown, be displayed, displayed, shown, show, show on, be visible, visibility, live',
    edit: 'edit, editing, edits',
    edited: 'edited, amended, modified',
    update: 'update, updates, refresh, upgrade, updating',
    updated: 'updated, modified, last modified, revised, changed, update, last change',
    created: 'created, added, opened',
    delete: 'delete, remove, deleting, erase, removing, discard',
    deleted: 'deleted, removed, erased',
    hide: 'hide, hiding, unshow',
    hidden: 'hidden, concealed, hidden by',
    collapsed: 'minimized, minimised, collapsed, folded',
    collapse: 'collapse, fold, minimize, minimise, collapse all',
    expand: 'expand, unfold, maximize, expand all, open up',
    show: 'show, see, view, display, shows, viewing, displays, reveal, showing, viewed, access',
    load: 'load, loads, loaded, fetch',
    loading: 'loading, is loading, fetching, being loaded',
    sending: 'sending, submitting, posting, saving, being sent, in progress, publishing, working, processing',
    preview: 'preview, previews, previewing, show preview',
    save: 'save, saves, store, saving, stores, keep',
    saved: 'saved, stored',
    bookmark:
      'bookmark, bookmarks, favorites, favourites, favorite, favourite, reading list, read later, save for later, wishlist, saved items',
    cancel: 'cancel, abort, cancelled, discard, cancellation, never mind',
    confirm: 'confirm, confirmation, confirming',
    confirmed: 'confirmed, activated',
    close: 'close, dismiss, shut, close this',
    closed: 'closed, turned off, disabled, locked, switched off, deactivated, ended, over, off',
    open: 'open, opens, opened, opening',
    toggle: 'toggle, switch, switch between, switching',
    choose: 'choose, select, pick, choosing, choice, selecting',
    selected: 'selected, selection, chosen, choices, choice, my choices, my selection',
    ok: 'ok, okay, got it, understood, i understand, that’s ok, that is ok, fine, alright, all right, that’s fine, sounds good, close and accept',
    yes: 'yes, yep, yeah, sure',
    accept:
      'accept, accepts, agree, agree to, consent, i agree, accepting, agreeing, accepted, agreed, i accept, consent to, acknowledge, accept to, consenting',
    reject:
      'reject, decline, refuse, deny, rejecting, disagree, i decline, no thanks, no thank you, i do not agree, declining',
    enable:
      'enable, allow, activate, turn on, switch on, allows, enabling, permit, grant, turn them on, activated, enabled, allowing, turn ~ on, switch ~ on',
    enabled: 'enabled, active, on, activated, turned on, switched on',
    disable:
      'disable, deactivate, turn off, switch off, disabling, disabled, turning off, turn it off, turned off, whitelist, pause, turn ~ off, switch ~ off, off',
    manage:
      'manage, customize, customise, configure, adjust, customizing, managing, manager, personalize, personalise, control, controls, tailor, management, center, centre',
    settings: 'settings, setting, preferences, preference, options, option, choices, configuration, controls',
    change: 'change, changes, modify, changing, changed, adjust',
    withdraw: 'withdraw, revoke, opt out, object, withdrawing, revoked, withdrawn, rescind, undo',
    continue: 'continue, go on, proceed, continuing, carry on, keep, keep on, go ahead, continued, continues',
    start: 'start, begin, get started, starting, started',
    done: 'done, finished, completed, complete, successful, successfully, success',
    try: 'try, trying',
    retry: 'try again, retry, repeat, try it again, reattempt',
    wait: 'wait, one moment, hold on, just a moment, stand by, hang on, a moment, just a second, bear with us',
    check: 'check, checking, look at, double-check, inspect, take a look',
    verify: 'verify, prove, verification, validate, validation, authentication, authenticate, check',
    verifying: 'verifying, validating, is being verified, being verified, checking, verification in progress',
    verified:
      'verified, validated, success, verification successful, verification complete, verification passed',
    copy: 'copy, copying',
    copied: 'copied, copied to clipboard, copied to the clipboard',
    share: 'share, sharing, spread the word, share it',
    download: 'download, downloads',
    read: 'read, reading, reads',
    listen: 'listen, listening, listen to, read aloud, hear',
    watch: 'watch, watching',
    play: 'play, playing, playback',
    follow: 'follow, following, connect with, stay connected, find us, join us, stay in touch, keep in touch',
    join: 'join, take part, participate, joining, join in, part of, participating, enter',
    report: 'report, flag, reporting, report this',
    block: 'block, mute, ban, blocks, filter',
    blocked: 'blocked, muted, banned, prevented, withheld',
    pin: 'pinned, sticky, pin, pinned by',
    sort: 'sort, sort by, order by, sorted by, order, sorting, sort order, sort comments by, sorted',
    filter: 'filter, filters, filter by',
    skip: 'skip, jump, go to, jump to, skip to, take me to, go',
    scroll: 'scroll',
    reset: 'reset, restore, recover, recovery',
    learn:
      'learn, find out, information, info, details, more information, more info, more details, discover, learning, get to know, see our, detailed information',
    contact: 'contact, get in touch, reach out, contact us, write to us, get in touch with, reach us, ask',
    help: 'help, support, questions, faq, assistance, helps, get help, help center, help us',
    login:
      'log in, login, sign in, signed in, logged in, signin, logging in, log-in, sign-in, signing in, log on, logged on, log back in, sign back in, authenticated',
    logout:
      'log out, logout, sign out, signout, signed out, logged out, log off, log-out, sign-out, disconnect',
    signup:
      'sign up, signup, register, registered, registration, create an account, create account, create your account, create a new account, registering, sign-up, signing up, enroll, make an account, open an account, join now, set up an account, signed up',
    create: 'create, make, creating, build, initialize, initialise',
    forgot: 'forgot, forgotten, lost, forget, lose',
    remember:
      'remember, stay signed in, keep me logged in, keep me signed in, stay logged in, remembering, keep me',
    wrong:
      'wrong, incorrect, invalid, incorrectly, not valid, doesn’t match, does not match, bad, not correct, do not match',
    expired: 'expired, no longer valid, timed out, expires, has expired, outdated, expiration',
    session: 'session, sessions',
    subscribe:
      'subscribe, subscription, subscriptions, subscribing, sign up, get updates, stay updated, subscribe to, signing up',
    subscribed: 'subscribed, signed up, on the list, subscription confirmed',
    subscriber:
      'subscriber, subscribers, subscription required, paid subscribers, paying subscribers, premium, plus',
    unsubscribe:
      'unsubscribe, unsubscribed, opt out, unsubscribing, unsubscribe link, cancel my subscription',
    member: 'member, members, membership, memberships, supporter, supporters, patron, patrons',
    become: 'become, becoming, be a, be our',
    free: 'free, for free, no cost, gratis, free of charge, complimentary, at no cost',
    trial: 'trial, trial period, free trial, try it free, try it for free, try for free, try free',
    gift: 'gift, gifted, give, give away, gifting, shared',
    support: 'support, supporting, supported, supports, fund, funded, funds, back us, sustain',
    donate:
      'donate, donation, donations, contribute, make a donation, tip us, tip jar, chip in, contribution, buy me a coffee, buy us a coffee',
    unlock: 'unlock, full access, unlimited, unlimited access, access, full story, unlocks',
    pay: 'pay, payment, paid, paying, payments, pays',
    limit: 'limit, limited, quota, reached your limit, limits',
    app: 'app, apps, application, mobile app',
    error:
      'error, errors, something went wrong, failed, problem, could not, couldn’t, went wrong, failure, unable to, unable, failed to, fail, unexpected error, an error occurred, error occurred, there was an error, an error has occurred, wrong, problems, there was a problem, unsuccessful',
    sorry: 'sorry, oops, whoops, unfortunately, uh oh, we’re sorry, apologies, ouch, uh-oh',
    find: 'find, found, locate, located, finding',
    exist: 'exist, exists, missing, is gone, there',
    empty: 'empty, blank',
    required:
      'required, mandatory, obligatory, required field, compulsory, require, requires, needed, is required, are required, requirement',
    optional: 'optional, not required, optionally, non-mandatory, voluntary, not mandatory',
    mark: 'marked, marked with, asterisk, indicated, denoted, mark, marked with an asterisk, flagged, labelled, labeled, marked with a star, with an asterisk, identified',
    field: 'field, fields, form, input',
    valid: 'valid, correct, properly, proper',
    fill: 'fill, fill in, fill out, complete, enter, provide, filled in, completed, supply, specify, type, filled, input, completing, solve, finish, put in, give',
    browser: 'browser, web browser, browsers',
    javascript: 'javascript, js, scripts, scripting',
    network: 'network, connection, internet, internet connection, network connection, connectivity, wifi',
    available: 'available, accessible, availability, reachable, offered, unavailable',
    region: 'region, country, location, area, regions, territory, countries',
    permission:
      'permission, permissions, permitted, allowed, authorised, authorized, authorization, privileges, permitted to',
    broken: 'broken, not working, dead, doesn’t work, does not work',
    owner:
      'owner, administrator, admin, webmaster, site owner, moderator, author, team, maintainer, administrators',
    let_know:
      'let them know, let us know, let me know, inform, tell us, tell them, notify them, inform them, let know, get notified when, be notified when, inform us',
    testing: 'testing mode, test mode, testing',
    privacy: 'privacy, data protection',
    privacy_policy:
      'privacy policy, privacy policies, privacy statement, privacy notice, data protection policy, privacy & cookie policy, privacy and cookie policy, data policy, data privacy policy, privacy declaration, data protection declaration, privacy information',
    terms:
      'terms, terms of service, terms of use, terms and conditions, terms & conditions, conditions, user agreement, tos, t&cs, conditions of use, terms of sale, usage terms',
    imprint:
      'imprint, legal notice, legal, impressum, legal information, legal notices, publisher information, legal disclosure, site notice, legal details',
    cookie: 'cookie, cookies, similar technologies, trackers',
    consent: 'consent, consents, consented, agreement',
    purpose: 'purpose, purposes, in order',
    service: 'service, services, app, apps, application, applications, tools, technologies',
    vendor:
      'vendor, vendors, provider, providers, third party, third parties, third-party, partner, partners, suppliers, third-party providers, processor, company, companies, manufacturer, manufacturers, another provider',
    data: 'data, personal data, personal information, information, personal details, details, personal info, user data',
    process:
      'process, processed, processing, processes, collect, collected, collects, handle, handled, gather, gathers, stored, store, storing, collecting, stores, access',
    use: 'use, uses, used, using, usage, utilise, utilize, make use of, makes use of, rely on, run, runs, utilizes',
    share_data:
      'sell, sold, pass on, passed on, disclose, disclosed, share with, shared with, give away, shared, selling, give out, sale',
    essential:
      'essential, necessary, technically necessary, strictly necessary, indispensable, required, strictly required, needed, mandatory, technically required, vital, crucial, essentials',
    functional: 'functional, functionality, functionalities, functions, features, convenience, function',
    statistics:
      'statistics, analytics, measurement, statistical, analysis, analyze, analyse, measure, audience measurement, analytical, analysing, analyzing, traffic, measuring, count visits, insights, performance data',
    marketing: 'marketing, targeting, tracking, advertising cookies, marketing purposes, retargeting, track',
    personalised:
      'personalized, personalised, tailored, interest-based, customised, customized, personalization, personalisation, personalize, personalise, targeted, individual, custom, based on your interests',
    performance: 'performance, speed',
    optimise:
      'improve, optimize, optimise, enhance, optimization, optimisation, better, improvement, improving, improves, optimizing, best, best possible, optimal, improvements',
    experience:
      'experience, browsing experience, user experience, work, working, functioning, operation, works, function, run, functions, operate, function correctly, work properly, functionality, usability',
    relevant:
      'relevant, interesting, interested, interest, interests, of interest, relevance, might like, may like',
    provide:
      'provide, offer, supply, deliver, provided, offers, supplied, provision, provides, give you, ensure, providing, delivered, serve, offering, supplied by, present, provided by, courtesy of, make available, sent',
    load_default:
      'loaded by default, enabled by default, default, by default, preselected, pre-selected, on by default',
    optout: 'opt-out, opt out, opted out, opting out',
    external: 'external, third-party, third party, embedded, embed, outside, embedded content, outbound',
    social: 'social, social media, social network, social networks, social media platforms, social platforms',
    visit: 'visit, visited, visiting, visits, browse, browsing, navigate, surfing',
    renew: 'renew, refresh, update your, reconfirm, renewed, give again',
    assess:
      'assess, review, see, overview, an overview of, evaluate, find an overview, view, here you can see',
    apply: 'apply, applies, applicable, in effect, subject to, governed by',
    understand: 'how, understand, learn how, find out how, the way, understanding, why',
    captcha:
      'captcha, captchas, security check, recaptcha challenge, human verification, bot check, anti-spam check, anti-bot',
    robot: 'robot, bot, robots, bots, computer, machine',
    protect: 'protected, protect, secured, protects, protection, safe, secured by, protected by, guarded',
    code: 'code, codes, security code, verification code, confirmation code, pin',
    puzzle: 'puzzle, challenge, task, puzzles, challenges, problem, exercise',
    hear: 'hear, you hear, heard, spoken',
    see: 'you see, shown, displayed, as shown, see, below, pictured, in the image',
    reload: 'reload, refresh, get another, get a new, get new, another, try another, new, regenerate',
    ad: 'advertisement, advertisements, ad, ads, advertising, advert, adverts, commercials, commercial',
    sponsor:
      'sponsored, sponsor, sponsors, sponsored by, sponsoring, presented by, brought to you by, made possible by, sponsorship',
    promo:
      'promoted, promotion, paid content, advertorial, promotional, brand content, branded content, paid post, paid promotion, brand post, partner content, native advertising, paid for by',
    affiliate:
      'affiliate, affiliates, affiliated, affiliate marketing, associate, affiliate link, affiliate links, affiliate programme, affiliate program, affiliate partner, referral links, referral link',
    commission: 'commission, commissions, small commission, referral fee, kickback, percentage, cut',
    earn: 'earn, receive, get, earns, make money, be paid, compensated, compensation, earned, receives, money, make, gets',
    purchase:
      'purchase, buy, order, purchases, purchased, purchasing, click, bought, orders, buying, shop, sale',
    contain: 'contain, contains, include, includes, containing, including, features, has',
    adblock: 'ad blocker, adblocker, adblock, ad blocking, ad blockers, ad-blocker, adblockers, ad-block',
    ai: 'ai, artificial intelligence, chatgpt, a language model, language model, generative ai, llm, gpt, machine learning, ai-generated, ai-assisted, an ai tool, ai tools, ai-powered',
    made: 'made, generated, created, produced, drafted, prepared, composed, compiled, written, generate, ai-generated, ai-written',
    summary:
      'summary, summaries, summarized, summarised, key points, key takeaways, tldr, tl dr, in short, takeaways',
    human_check:
      'checked by, reviewed by, edited by, human editor, human review, fact-checked, checked, reviewed, edited, human, verified by, a human, proofread',
    correction:
      'correction, corrections, corrected, clarification, erratum, clarified, amended, correct, editor’s note, errata, amended to',
    embargo: 'embargo, embargoed, under embargo, embargo until',
    syndicated:
      'republished, syndicated, reprinted, with permission, reproduced, cross-posted, re-published, republish, licensed from, cross-post, under licence from',
    sample:
      'review unit, review sample, test device, loaned, loan, sample, lent, press sample, test unit, on loan, review device, samples, review units, test sample, copy, supplied',
    opinion:
      'opinion, opinions, opinion piece, commentary, column, editorial, op-ed, views, viewpoint, comment piece, guest opinion',
    live: 'live, live blog, liveblog, live updates, live coverage, live ticker, live blog updates, happening now, as it happened',
    developing:
      'developing, breaking, developing story, breaking news, developing news, breaking story, as more information becomes available, unfolding',
    extra_cost:
      'at no extra cost, no additional cost, at no additional cost, no extra cost, without additional cost, without extra cost, at no cost to you, price stays the same',
    editor:
      'editor, editors, editorial, editorial team, newsroom, editorial staff, newsroom staff, journalists, journalist, editorially',
    copyright: 'copyright, ©, copyrights, copr, copyrighted',
    rights:
      'all rights reserved, all right reserved, some rights reserved, rights reserved, all rights are reserved',
    license:
      'license, licence, licensed, licensed under, creative commons, cc by, licenced, cc by-sa, licenses, under the license, cc by-nc, cc by-nc-sa',
    powered:
      'powered by, made with, runs on, realized with, realised with, built with, proudly powered by, created with, generated by, built using, driven by, hosted by, hosted on, powered, built on, generated with',
    design:
      'theme by, design by, designed by, theme, design, template by, themed by, template, theme designed by',
    thanks: 'thanks, thank you, thx, many thanks, thank',
    sure: 'sure, certain, are you sure, really',
    says: 'says, wrote, said, writes, commented, says:',
    markup:
      'markdown, html, bbcode, markdown syntax, html tags, textile, github markdown, latex, github flavored markdown, mathjax, rich text',
    what: 'what, which, what’s, whatever',
    abuse: 'abuse, abusive, inappropriate, offensive, harassment',
    thing: 'items, item, things, thing, elements, entries, anything, something',
    issue: 'issue, issues, ticket',
    window: 'window, tab, dialog, modal, popup, banner, pop-up, windows, browser tab, panel, dialogue',
    add: 'add, adding, insert, adds, new',
    form: 'form, forms',
    click: 'click, tap, click on, press, clicking, tick, hit, follow',
    human: 'human, human being, humans, real person, not a robot, not a bot',
    receive:
      'receive, get, receiving, getting, delivered, straight to, receives, delivered to, arrive, arrives, sent to',
    policy: 'policy, policies, statement, notice, declaration',
    cookie_policy:
      'cookie policy, cookies policy, cookie statement, cookie notice, cookie declaration, cookie information',
    important:
      'important, matters, value, care about, respect, priority, values, matters to us, matter, cares about, respects, choice, committed to',
    product: 'product, products, device, gadget, goods, items, unit',
    device: 'device, devices, computer, terminal, equipment, phone, your device',
    media: 'media, multimedia',
    detail: 'details, detail, detailed, specifics',
    miss: 'miss, missing out, miss out, never miss, don’t miss',
    offer: 'offer, offers, plan, plans, pricing, deals, deal, packages',
    journalism: 'journalism, reporting, journalistic, independent journalism, quality journalism, newsroom',
    coffee: 'coffee, buy me a coffee, a beer',
    friend: 'friend, friends, a friend, colleague, someone',
    clipboard: 'clipboard, to clipboard',
    also: 'also, too, as well, additionally',
    title: 'title, titles, heading, headings, headline',
    duration: 'time, duration, length, takes',
    written: 'written, authored, words by, story by, text by, reported by, by',
    outdated:
      'outdated, old, out of date, obsolete, more than a year old, out-of-date, years old, months old, days old, deprecated, year old',
    partnership:
      'partnership, collaboration, cooperation, partnered, co-operation, in association, partnering, association, paid partnership',
    machine:
      'machine, automatically, automatic, machine-translated, automated, automatically translated, machine translation',
    until: 'until, till, up to, through',
    express: 'express, expressed, reflect, represent, expresses, represents, reflects, own',
    offline:
      'offline, no internet, disconnected, not connected, no internet connection, lost connection, no connection',
  },
  fillers:
    'a, an, the, and, or, but, is, are, was, were, be, been, being, am, has, have, had, do, does, did, will, would, shall, s, re, ve, ll, d, m, t, if, so, then, when, where, who, there, some, any, out, up, off, into, over, just, simply, quick, quickly, their, they, them, his, her, he, she, let’s, let, us, which, while, during, because, since, due to, such, such as, currently, as well as, at, per, very, own, hi, hello, hey, hey there, welcome, dear, ourselves, etc, eg, now, and/or, both, between, throughout, without delay, especially, properly, correctly, fully, completely, better, good, great, nice, straight, below, above, down, around, across, well, *',
  phrases: {
    'action.sent': 'sent, submitted, has been sent',
    'form.name-optional': 'name (optional)',
    'form.password': 'password',
    'comment.label': 'comments',
    'login.to-comment': 'only registered users can comment, only logged in users can comment',
    'action.sending': 'sending, submitting',
    'comment.empty': 'please write a comment first, write a comment first',
    'comment.guidelines':
      'read our comment policy, comment policy, community guidelines, our community guidelines',
    'form.enter-name': 'please enter your name, enter your name, name is required, your name is required',
    'cookie.notice': 'this site uses cookies, we use cookies',
    'error.vote': 'your vote was not counted, vote failed, failed to vote, voting failed, error while voting',
    'comment.only-admin':
      'only the administrator can reply here, only admin can reply, only admins can comment, admin only',
    'comment.only-you':
      'only you can see this, visible only to you, visible only to the commenter, pending visible only to commenter, only visible to you',
    'comment.draft-restored':
      'what you had written is back, content has been restored, your draft was restored, draft restored, unsaved content has been restored',
    'form.password-mismatch':
      'the passwords do not match, passwords do not match, passwords don’t match, password mismatch',
    'form.enter-name-email':
      'please enter your name and e-mail address first, please fill in your name and email, enter your name and email',
    'login.email-verified':
      'your e-mail address has been confirmed, email verified, email confirmed, your email has been verified',
    'login.out-confirm':
      'do you really want to log out, are you sure you want to log out, are you sure to logout',
    'action.deleting': 'deleting, removing',
    'error.delete':
      'it could not be deleted, delete failed, failed to delete, could not delete, deletion failed',
    'error.edit': 'it could not be changed, edit failed, failed to edit, failed to update, update failed',
    'error.timeout':
      'it took too long, request timed out, timed out, timeout, the request has timed out, connection timed out',
    'nav.messages': 'messages, inbox, message center, my messages',
    'nav.dashboard': 'dashboard, control panel, control center, admin panel',
    'action.next-step': 'next step, next stage, proceed to the next step',
    'consent.vendors': 'list of partners, vendor list, view partners, view our partners, view vendors',
    'time.seconds-ago': '{count} seconds ago, {count} (second|secs|sec|s) ago, a second ago',
    'comment.upload-image':
      'upload image, upload an image, add an image, add image, insert image, attach image, attach the image, upload photo, insert an image, upload a picture',
    'action.uploading': 'uploading, uploading image, upload in progress',
    'error.upload':
      'the upload failed, upload failed, failed to upload, image upload failed, error uploading image, could not upload',
    'error.file-too-large':
      'the file is too large, file too large, image too large, the image is too big, file size exceeds the limit, image size exceeds the limit',
    'comment.emoji':
      'emoji, emojis, emoticon, emoticons, smileys, add emoji, insert emoji, stickers, pick an emoji',
    'comment.badge-admin': 'admin, administrator, site admin, administrators, admins, owner',
    'comment.badge-moderator': 'moderator, mod, moderators',
    'comment.pin': 'pin, pin comment, stick, pin to top, make sticky',
    'comment.unpin': 'unpin, unstick, unpin comment, not sticky',
    'comment.approve': 'approve, approve comment',
    'comment.approved': 'approved, comment approved',
    'comment.waiting': 'pending, pending review, waiting, in review, awaiting review',
    'comment.spam': 'spam, mark as spam, report spam, junk, it’s spam, flag as spam',
    'comment.name-too-short':
      'the name is too short, name must be at least {count} characters, name cannot be less than {count} (characters|bytes), nickname cannot be less than {count} (characters|bytes), name too short',
    'comment.too-fast':
      'you are posting too fast wait a moment, too many requests, you are posting too fast, you are commenting too quickly, slow down, comments are coming too fast, comment too fast, too fast, rate limit exceeded, you are sending too fast',
    'comment.duplicate':
      'you have already posted this, duplicate comment, duplicate content, duplicate comment detected, looks like you’ve already said that, repeated comment, duplicated content',
    'vote.already': 'you have already voted, already voted, you already voted, you’ve already liked this',
    'vote.own': 'you cannot vote on your own comment, you can’t vote for your own comment',
    'comment.edit-history':
      'edit history, history, revision history, version history, revisions, view history',
    'comment.mark-read': 'mark all as read, mark as read, mark all read',
    'nav.notifications':
      'notifications, notification, notification center, notification centre, messages center',
    'comment.all': 'all comments, all the comments, see all comments list',
    'comment.author-only':
      'author only, only author, only author’s comments, view author only, show only author',
    'comment.mentions': 'mentions, mentions of me, mentioned me, at me',
    'comment.read-only': 'read only, readonly, read-only mode',
    'comment.block-user': 'block user, block this user, mute user, ban user, block, ban, mute',
    'comment.user-blocked': 'this user is blocked, user blocked, blocked, banned, you are blocked',
    'format.bold': 'bold, add bold text',
    'format.italic': 'italic, italics, add italic text',
    'format.quote': 'quote, blockquote, add quoted text, insert quote',
    'format.code': 'code block, insert code, inline code, add code',
    'format.list':
      'bulleted list, bullet list, unordered list, numbered list, ordered list, add a bulleted list, add a numbered list',
    'format.link': 'insert link, add link, add a link',
    'form.confirm-password':
      'confirm password, repeat password, password again, retype password, re-enter password',
    'form.change-password': 'change password, change your password',
    'form.enter-password':
      'please enter your password, enter password, enter your password, please enter the password, type your password',
    'form.avatar': 'profile picture, avatar, change avatar, upload avatar, profile photo',
    'form.subject': 'subject, subject line, your subject',
    'form.phone': 'phone number, phone, telephone, mobile number, your phone number, telephone number',
    'form.first-name': 'first name, given name, your first name, forename',
    'form.last-name': 'last name, surname, family name, your last name',
    'login.username-or-email':
      'username or email, username or email address, email or username, email address or username',
    'login.send-code': 'send code, send verification code, get code, get verification code, resend code',
    'login.taken':
      'this name or address is already in use, username already taken, email already in use, email already registered, name already taken, this username is already taken',
    'login.delete-account': 'delete account, delete my account, delete your account, close account',
    'error.server':
      'there is a problem with the server, server error, internal server error, request failed, the server is not responding, bad request, invalid request',
    'error.not-allowed':
      'you are not allowed to do this, action not allowed, not authorized, permission denied, access denied, unauthorized, forbidden, no permission, not allowed',
    'error.load':
      'it could not be loaded, failed to load, could not load, loading failed, load failed, error loading, failed to load content',
    'error.save': 'it could not be saved, failed to save, could not save, saving failed, error saving',
    'action.undo': 'undo, undo changes, revert, restore',
    'action.done': 'done, finished, completed, successful',
    'action.reset': 'reset, clear, clear all, start over, reset all',
    'action.change': 'change, modify, switch',
    'action.filter': 'filter, filters, filter by',
    'action.print': 'print, print article, print this page, print this article',
    'action.enable': 'enable, activate, turn on, enabled',
    'action.disable': 'turn off, disable, deactivate, disabled',
    'action.open': 'open, open it',
    'action.create': 'create, create new',
    'action.skip': 'skip, skip this, skip for now',
    'action.select-all': 'select all, check all, choose all',
    'action.pause': 'pause, pause audio',
    'meta.online':
      '{count} online now, {count} people online, {count} online, {count} users online, {count} readers online',
    'meta.words-label': 'words, word count, number of words',
    'meta.views-label': 'views, page views, pageviews, visits, visitors',
    'meta.source': 'source, sources, via, source link',
    'meta.rating': 'rating, ratings, score, your rating',
    'meta.followers': '{count} followers, {count} subscribers, {count} follower',
    'nav.help':
      'help, help & support, faq, support center, frequently asked questions, help centre, help center',
    'nav.language': 'language, languages, select language, choose language, change language',
    'nav.news': 'news, headlines, the news',
    'nav.sitemap': 'site map, sitemap',
    'nav.accessibility': 'accessibility, accessibility statement',
    'nav.jobs': 'jobs, careers, work with us, vacancies, we’re hiring',
    'legal.disclaimer': 'disclaimer, legal disclaimer, limitation of liability',
    'legal.age':
      'you (have to|must) be at least {count} years old, you have to be old enough {count} to enter, are you over {count}, you must be {count} or older, i am over {count}, are you {count} or older',
    'consent.duration':
      'storage period, expiry, expiration, duration, cookie duration, storage duration, expires, lifetime, retention period',
    'consent.legitimate-interest': 'legitimate interest, legitimate interests',
    'consent.unclassified': 'unclassified, uncategorised, uncategorized, unclassified cookies, other cookies',
    'consent.service-cookies':
      'this service sets {count} cookies, this service uses {count} cookies, this service has installed {count} cookies, this service can set {count} cookies',
    'consent.service-no-cookies':
      'this service sets no cookies, this service does not use any cookie, this service has not installed any cookie, this service doesn’t install any cookies',
    'comment.field': 'comment, your comment, my comment',
    'comment.write':
      'got something to say, have your say, leave a reply, leave reply, leave your reply, add your comment here, speak your mind, say something, say something nice, write something, write something…, your comment here, add to the conversation, add to the discussion, leave me a comment, leave a message, leave your message, write a message, drop a comment, post a comment, post comment here, add a public comment, share a comment',
    'comment.submit':
      'post it, send comment, add comment, save comment, publish comment, post my comment, submit my comment, post reply',
    'comment.share-thoughts':
      'what do you think, what are your thoughts, tell us what you think, share your thoughts, share your opinion, let us know what you think [in the comments] [below], what’s on your mind, any thoughts, we want to hear from you, we’d love to hear from you, what’s your take, what’s your opinion',
    'comment.join-discussion':
      'join the (discussion|conversation|debate), join the (discussion|conversation) on {brand}, take part in the (discussion|conversation), discuss, discuss this article, discuss on {brand}, start the (discussion|conversation), start a (discussion|conversation)',
    'comment.be-first':
      'be the first [one|person] to [leave a|post a|write a|add a] (comment|reply|say something|share what you think|respond|leave a reply), be the first, be the first to share your thoughts, first!, come and be the first to comment',
    'comment.none':
      'no comments, there are no comments [here] [yet], nothing here yet, nobody has commented yet, no one has commented yet, no comments found, it’s quiet here, currently no comments, 0 comments',
    'comment.closed':
      'comments off, comments are off, comments closed, commenting is closed, comments are turned off, comments are not open, comments are currently closed, the comments are closed, comments have been closed, this discussion has been closed, commenting has been turned off, this thread is closed, comments are locked',
    'comment.pending':
      'your comment is awaiting moderation, awaiting moderation, awaiting approval, pending approval, pending moderation, comment in queue for moderation, comment held for moderation, your comment is under review, your comment is being reviewed',
    'comment.hidden-count': '{count} hidden, {count} hidden items, {count} items hidden',
    'comment.max-length': '(maximum|max) {count} characters, up to {count} characters',
    'comment.as-guest':
      'continue as guest, or sign up with, post as guest, comment as a guest, comment as guest',
    'comment.wrote':
      '{name} says, {name} wrote, {name} said, {name} commented, commented, {name} commented on {date}, {name} said on {date}',
    'comment.delete-confirm':
      'are you sure you want to delete this, are you sure, do you really want to delete this comment, delete this comment',
    'comment.report':
      'report abuse, flag as inappropriate, report this comment, flag comment, flag this comment, report as spam',
    'comment.spam-filter': 'this site uses akismet to reduce spam [learn how your comment data is processed]',
    'reply.label': 'respond, reply',
    'reply.to': 'reply to {name}, leave a reply to {name}, replying to {name}, in reply to {name}, @{name}',
    'reply.count': '{count} response, {count} answers',
    'reply.write': 'write a reply, your reply, add a reply, write your reply, add reply, type your reply',
    'reply.cancel': 'cancel reply, cancel response, click here to cancel reply',
    'reaction.who':
      '{count} people reacted with {title}, {count} (person|people) reacted to this, {name} and {count} others',
    'reaction.pick': 'pick your reaction, pick a reaction, choose a reaction, how do you feel about this',
    'like.label': 'like this, like, i like this, like this article, like this post',
    'vote.up': 'thumbs up, vote up, upvote this',
    'vote.down': 'thumbs down, vote down',
    'sort.label': 'sort by, sort, order by, sorting, sort comments, sort comments by',
    'sort.newest':
      'newest, latest, newest first, most recent, latest first, recent, most recent first, recent first, sort by (newest|latest|most recent|newest first|date), sort newest to oldest',
    'sort.oldest':
      'oldest, oldest first, earliest, earliest first, sort by oldest, sort by oldest first, sort by earliest, sort oldest to newest',
    'sort.popular':
      'best, most popular, most liked, hottest, hot, popular, top rated, top comments, best first, most voted, most upvoted',
    'action.edit': 'edit',
    'action.cancel': 'cancel, never mind, nevermind',
    'action.submit': 'submit, send, send it, post, publish, go, save and send',
    'action.close':
      'close, dismiss, close this window, close dialog, close this dialog, x, close this notice, close popup, close banner',
    'action.ok':
      'ok, okay, got it, i understand, understood, that’s ok, that’s fine, all right, alright, sounds good, fine by me, i get it, ok got it',
    'action.yes': 'yes, yes please, sure, of course',
    'action.no': 'no, nope, no thanks, not now',
    'action.show-more':
      'show more, more, see more, view more, more…, read more comments, load more, load more…, more results, load older',
    'action.show-less': 'show less, less, see less, view less, show fewer, fewer',
    'action.show-all': 'show all, view all, see all, all, show everything, see everything',
    'action.wait':
      'please wait, wait, one moment please, hang on, hold on, just a moment, one moment, please wait a moment, please wait…',
    'action.retry': 'try again, retry, please try again, again, try it again',
    'action.loading': 'loading, loading…, please wait loading, loading please wait',
    'action.save': 'save, save changes',
    'action.copied': 'copied, copied!, copied to clipboard, copied to the clipboard',
    'action.copy':
      'copy, copy code, copy text, copy to clipboard, copy to the clipboard, copy code to clipboard',
    'action.preview-empty':
      'nothing to preview, no preview available, nothing to preview yet, there is nothing to preview',
    'action.add': 'add',
    'action.reload': 'reload, refresh, reload page, reload the page, refresh the page, refresh page',
    'form.name': 'name, your name, nickname, display name, full name, nick',
    'form.email':
      'email, e-mail, mail, email address, your email, your email address, enter your email, enter your email address, enter your email…',
    'form.website': 'website, site, url, homepage, your website, web site, your site, website url, blog url',
    'form.message': 'message, your message, enter your message, write your message, text',
    'form.required': 'required, (required), mandatory',
    'form.required-marked':
      'required fields are marked, required fields are marked with [an] asterisk, fields marked with [an] * are required, fields marked with an asterisk are (required|mandatory), required fields, indicates required [fields], indicates a required field, denotes required field, * required',
    'form.field-required':
      'this field is required, this is required, field is required, this field can’t be empty, this field cannot be (empty|blank), please fill (in|out) this field, is required, can’t be blank, cannot be blank, must not be empty, required field',
    'form.submit-error':
      'there was an error submitting your (form|comment|message), there was (an error|a problem) with your submission, there was an error with your submission please make sure all required fields have been completed and try again',
    'form.thanks':
      'your message has been sent, thanks for your message, thank you for your message, message sent, thanks for getting in touch, thanks we’ll be in touch',
    'form.email-private':
      'your email address will not be published, your email will not be published, (email|e-mail) will not be published, email will not be shown, will not be published, email (not published|never published), your email address will not be (displayed|shown|made public|visible), we won’t publish your email, your email address is never shown, your email address will remain private, (not published), email is never shown, your email is safe with us, your email address won’t be published',
    'login.sign-up':
      'sign up, register, create an account, create account, sign up now, sign up for free, create a free account, register now, new account, get an account, create your account',
    'login.or':
      'log in or sign up, sign in or register, login or register, log in or create an account, sign in or create an account, login / register, sign in / sign up, log in / sign up, login / signup',
    'login.label': 'log in, login, sign in, log in now, please log in, sign in here, log in here',
    'login.forgot':
      'forgot password, forgot your password, forgot password?, lost your password, lost password, forgotten your password, forgotten password, i forgot my password, can’t log in, having trouble logging in, forgot your username or password',
    'login.remember':
      'remember me, keep me (logged|signed) in, stay (signed|logged) in, keep me logged in on this device, remember me on this computer',
    'login.no-account':
      'don’t have an account, don’t have an account yet, no account yet, no account, not registered yet, new here, don’t have an account sign up, need an account, not a member yet, new user, new to {brand}, create one',
    'login.have-account':
      'already have an account, already have an account log in, already registered, already have an account sign in, already signed up, have an account, already have a login, got an account',
    'login.as':
      'logged in as {name}, signed in as {name}, you are logged in as {name}, you’re signed in as {name}, you are signed in as {name}, logged in with {name}',
    'login.account': 'my account, account, your account, my profile page',
    'login.profile': 'profile, my profile, your profile, view profile, edit profile',
    'login.failed':
      'wrong password, incorrect password, invalid username or password, incorrect username or password, login failed, log in failed, wrong username or password, invalid login, invalid credentials, invalid email or password, wrong email or password, bad credentials, incorrect email or password, unknown username, we couldn’t log you in',
    'captcha.not-robot':
      'i’m not a robot, i am not a robot, i am human, i’m human, i’m not a bot, not a robot',
    'captcha.prove-human':
      'are you human, are you a robot, confirm you’re not a robot, prove you are human, please prove you’re human, confirm you are human, verify you are human, verify that you are not a robot, verify you are not a robot, are you a human, please verify you are human, please prove you are not a robot, checking if you are human, making sure you’re not a bot, let us know you’re human',
    'captcha.new':
      'new code, get a new challenge, get a new captcha, refresh captcha, reload captcha, another image, change image, show another code, new captcha, can’t read it',
    'captcha.audio':
      'get an audio challenge, audio challenge, get an audio captcha, audio captcha, listen to the challenge, switch to audio',
    'captcha.enter-heard':
      'type what you hear, type the (characters|words|numbers|letters|digits) you hear, enter what you hear, type the code you hear, enter the (characters|numbers|letters|digits|code) you hear',
    'captcha.enter-characters':
      'type the (characters|text|letters|numbers|digits) [you see] (shown|from|in) [in] [the] [above|below] (image|picture), enter the (characters|text|letters|numbers|digits) [you see] [shown], type the text, enter the text from the image, type the characters from the picture, copy the characters, retype the characters from the picture',
    'captcha.enter-code':
      'enter code, enter the code, type the code, enter your code, enter the code below, enter the security code, enter captcha, enter the captcha',
    'captcha.verified':
      'verified, verification successful, verification complete, success, you are verified, verified!, you’re verified, human verified',
    'captcha.expired':
      'verification expired, verification expired try again, verification has expired, expired, captcha expired, code expired, challenge expired, verification expired check the checkbox again, session expired try again',
    'captcha.failed':
      'verification failed, verification failed try again, verification failed try again later, captcha failed, incorrect captcha, wrong code, invalid captcha, captcha incorrect, wrong answer, incorrect code, captcha verification failed, the captcha was incorrect, the code is wrong, incorrect try again, not quite right',
    'captcha.verifying':
      'verifying, verifying…, checking…, checking, verification in progress, verifying you are human',
    'cookie.accept':
      'accept, i accept, i agree, agree, allow, accept cookies, allow cookies, i consent, agree to cookies, yes i agree, consent, i’m ok with that, accept and close',
    'cookie.accept-all':
      'accept all, accept all cookies, allow all, allow all cookies, agree to all, accept everything, enable all, accept all services, i accept all, agree and accept all, ok accept all, accept them all',
    'cookie.reject':
      'reject, decline, i decline, refuse, deny, i refuse, decline cookies, reject cookies, do not accept, i do not accept, continue without (accepting|agreeing), disagree, do not agree, i disagree, i don’t agree, no thank you, don’t allow, refuse cookies, reject and close',
    'cookie.reject-all':
      'reject all, decline all, deny all, refuse all, reject all cookies, reject everything, refuse all cookies, decline all cookies, disable all, do not accept any, i reject all, reject them all, block all',
    'cookie.choose':
      'let me choose, choose myself, i want to choose, i’ll choose, decide for myself, make my choice, let me decide',
    'cookie.manage':
      'manage preferences, customize, customise, manage options, manage settings, more options, manage choices, manage, configure, personalize, personalise, set preferences, preferences, manage my choices, adjust, set your preferences, customize settings, manage your preferences, change preferences, change settings, manage consent preferences, customize preferences, manage individually, adjust settings, edit preferences',
    'cookie.save-settings':
      'save settings, save preferences, save my choices, save choices, confirm my choices, save and close, save & exit, save and exit, confirm choices, confirm my preferences, save my preferences, submit preferences, save and continue, apply settings, update preferences',
    'cookie.accept-selected':
      'accept selected, allow selection, allow selected, save selection, accept selection, confirm selection, selected only, allow selected cookies, accept selected cookies, only selected, save selected, agree to selected, confirm selected, accept only selected',
    'cookie.only-necessary':
      'only necessary, necessary only, essential only, only essential, only necessary cookies, accept only necessary, accept necessary only, essential cookies only, accept essential cookies, use necessary cookies only, strictly necessary only, only required, only required cookies, reject optional cookies, reject non-essential cookies, accept only essential cookies, reject optional, required only, use only necessary cookies, only essentials, reject unnecessary, reject non-essential, accept necessary, allow essential cookies, allow necessary cookies only, decline optional cookies',
    'cookie.consent-heading':
      'cookie consent, we value your privacy, we care about your privacy, your privacy, your privacy matters, your privacy is important to us, we respect your privacy, about cookies, cookies on this site, your privacy choices, you control your data, use of cookies, manage cookie consent, cookies and privacy, before you continue, your choice regarding cookies on this site',
    'cookie.policy':
      'cookie policy, cookies policy, cookie statement, cookie declaration, our cookie policy, cookie notice, cookie information, read our cookie policy',
    'consent.manager':
      'consent manager, consent settings, consent preferences, consent management, privacy settings manager, consent choices, consent preferences manager, privacy center, privacy manager',
    'consent.details':
      'show details, details, more details, view details, see details, show purposes, cookie details, show cookie details',
    'consent.opt-out': '(opt-out), opt out, opt-out',
    'consent.service': 'service, services, app, apps, application, applications',
    'consent.always': 'always, always allow',
    'consent.testing-mode': 'testing mode, test mode',
    'consent.essential':
      'necessary, essential, strictly necessary, necessary cookies, essential cookies, strictly necessary cookies, required cookies, technically necessary, technical cookies',
    'consent.functional':
      'functional, functional cookies, functionality, functionality cookies, preference cookies, functionalities',
    'consent.statistics':
      'statistics, analytics, statistical, statistics cookies, analytics cookies, analytical cookies, measurement, web analytics, audience measurement, visitor statistics, performance and analytics, statistic cookies, analytical',
    'consent.marketing':
      'marketing, marketing cookies, targeting, targeting cookies, advertising cookies, tracking, tracking cookies, targeted advertising, ad cookies, personalised advertising, personalized advertising, advertisement cookies',
    'consent.performance':
      'performance, performance cookies, performance optimization, performance optimisation',
    'consent.social-media':
      'social media, social networks, social media cookies, social network cookies, social cookies',
    'consent.external-media':
      'external media, external content, embedded content, embedded media, external services, external videos, embedded videos, third-party content',
    'privacy.policy':
      'privacy policy, privacy statement, privacy notice, data protection, data protection policy, our privacy policy, privacy & cookies, privacy and cookie policy, privacy & cookie policy',
    'privacy.terms':
      'terms, terms of use, terms of service, terms and conditions, terms & conditions, conditions of use, user agreement, general terms and conditions, our terms',
    'consent.do-not-sell':
      'do not sell my [personal] (information|info|data), do not sell or share my personal (information|info|data), opt out of sale, opt-out of the sale or sharing of personal information',
    'newsletter.pitch':
      'never miss a (post|story|beat|thing|update), don’t miss out, don’t miss a thing, stay up to date, stay in the loop, stay informed, keep up to date, be the first to know, get the latest in your inbox, {title} in your inbox, delivered to your inbox, straight to your inbox, stay updated, sign up for updates',
    'newsletter.subscribe':
      'sign up for [our|the] [free] [daily|weekly|monthly] newsletter, subscribe to [our|the|my] [free] [daily|weekly|monthly] newsletter, newsletter sign-up, newsletter signup, newsletter subscription, subscribe to newsletter, sign up for the {title} newsletter, subscribe to the {title} newsletter, join our mailing list, join the mailing list, subscribe to our mailing list, get our newsletter, get the newsletter, receive our newsletter, subscribe to {title} newsletter',
    'newsletter.check-inbox':
      'check your (email|inbox|mail), please check your (email|inbox|mail), please check your email to confirm [your subscription], please check your inbox and confirm [your subscription], confirm your subscription, please confirm your subscription, almost there, almost finished, almost done, we sent you a confirmation email, we’ve sent you a confirmation email, check your inbox to confirm [your subscription], click the link in the email to confirm [your subscription], just one more step',
    'newsletter.thanks':
      'thanks for subscribing, thank you for subscribing, thanks for signing up, you’re subscribed, you are subscribed, you are now subscribed, you’re in, you’re on the list, you have been subscribed, successfully subscribed, thank you for signing up, you have successfully subscribed, subscription successful, subscribed!, subscribed, you’ve successfully subscribed to {name}, you’ve subscribed, welcome aboard, thanks for joining',
    'newsletter.no-spam':
      'no spam, no spam ever, no spam unsubscribe (anytime|at any time), we won’t spam you, we hate spam, we don’t spam, we never send spam, zero spam, we will never spam you, no spam just good stuff, we respect your inbox, we promise not to spam you, no spam we promise',
    'newsletter.unsubscribe-anytime':
      'you can unsubscribe at any time, unsubscribe at any time, unsubscribe anytime, you can opt out at any time, you may unsubscribe at any time, unsubscribe whenever you like, opt out at any time, cancel your newsletter at any time',
    'newsletter.already':
      'you are already subscribed, you’re already subscribed, already subscribed, this email is already subscribed, this email address is already subscribed, you’re already on the list, already on our list',
    'subscribe.label':
      'subscribe, subscribe now, subscribe today, subscribe here, get access, subscription, subscriptions',
    'subscribe.rss':
      'rss, rss feed, atom feed, subscribe via rss, subscribe by rss, subscribe with rss, subscribe to our rss feed, rss feeds, feed, feeds, follow via rss, news feed',
    'subscribe.by-email':
      'subscribe by email, subscribe via email, email subscription, follow by email, get updates by email, subscribe via e-mail, get posts by email, follow via email, email updates',
    'subscribe.push':
      'enable notifications, turn on notifications, get notifications, allow notifications, get notified, push notifications, subscribe to notifications, get alerts, receive notifications, enable push notifications, would you like to receive notifications [on latest updates]',
    'subscribe.free-trial':
      'free trial, start [your] free trial, try for free, try it free, start your trial, try it for free, try {count} (days|weeks|month|months) free, free for {count} (days|weeks|month|months), first month free, start free trial, try {brand} for free, get {count} (days|weeks|month|months) free, free for one month, try one month for free, free for the first month, start your {count} day free trial',
    'subscribe.cancel-anytime':
      'cancel anytime, cancel at any time, cancel any time, cancel whenever you want, you can cancel at any time, no commitment, cancel anytime online, no strings attached, no commitment cancel anytime',
    'subscribe.to-read':
      'subscribe to (read|continue|keep reading|read more|unlock|unlock this article|continue reading), subscribe now to (read|continue|keep reading|continue reading), to continue reading subscribe, to read the full story subscribe, subscribe to read the (full|rest) [of this] (article|story), subscribe to keep reading, continue reading with a subscription, want to read more',
    'subscribe.only':
      'subscribers only, for subscribers, for subscribers only, subscriber exclusive, subscriber-only, exclusive for subscribers, this article is for subscribers only, this story is for subscribers only, this content is for subscribers only, only for subscribers, this post is for (subscribers|paid subscribers|paying subscribers) [only], members’ content, this article is exclusively for subscribers, premium, premium content, premium article',
    'subscribe.already':
      'already a subscriber, already a subscriber log in, already a subscriber sign in, are you a subscriber, already subscribed log in, already have a subscription, i’m already a subscriber, subscriber login, existing subscriber',
    'subscribe.articles-left':
      'you have {count} free (article|articles|stories|story) (left|remaining), you have {count} [free] (article|articles|stories) (left|remaining) this month, {count} free articles (left|remaining), this is your last free article, you’ve read your last free article, {count} of {count} free articles, you have {count} articles left to read this month, you’ve reached your limit of free articles, you’ve reached your article limit',
    'subscribe.register-to-read':
      'register to (continue|read|keep reading|continue reading|read more) [for free], create a free account to (continue|read|keep reading|continue reading|unlock), sign up to (continue|read|keep reading|continue reading|read more), register for free to (continue|read|keep reading|continue reading), sign up for free to keep reading, log in or register to read more, sign up to read this post',
    'subscribe.offers':
      'see (subscription|our subscription) options, view subscription options, see our plans, see offers, view offers, see plans, subscription options, subscription plans, compare plans, see all offers, see all plans, view plans, choose your plan, choose a plan, view all subscription options, explore our plans, our subscriptions, choose your subscription',
    'subscribe.gift':
      'gift this article, gift article, give this article, give this article as a gift, gift link, share as a gift, gift this story, share full article, send as a gift',
    'member.become':
      'become a member, join now, join us, become a supporter, become a patron, become a member today, become member, join as a member, get membership',
    'member.already':
      'already a member, already a member log in, already a member sign in, are you a member, existing member, already a supporter, already a member?',
    'member.only':
      'members only, for members, for members only, member exclusive, exclusive for members, this article is for members only, this content is for members only, this post is for members only, members-only, only for members, member-only story, member-only content, this post is for (paying|paid) members only',
    'member.support-us':
      'support us, support our work, support our journalism, support this site, help us, support independent journalism, support quality journalism, please support us, support me, support {brand}, support {name}, back our work, help keep us independent, help fund our journalism',
    'member.donate':
      'donate, donate now, make a donation, buy me a coffee, buy us a coffee, contribute, leave a tip, tip, tip jar, one-time donation, donations, please donate, send a tip',
    'follow.us':
      'follow us, follow us!, stay connected, connect with us, follow me, find us on, follow us on social media, stay in touch, find us on social media, connect, follow along',
    'follow.label': 'follow, follow:, subscribe & follow',
    'share.label':
      'share, share this, share it, share:, share this!, spread the word, pass it on, sharing is caring, share on, share on social media',
    'share.article':
      'share this (article|post|story|page|entry), share article, share post, share the article, share story, share page',
    'share.on':
      'share on {brand}, share this on {brand}, share to {brand}, share via {brand}, tweet, tweet this, pin it, share with {brand}, post to {brand}, post on {brand}',
    'share.by-email':
      'share by email, email this, send by email, email this article, share via email, email article, send to a friend, email a link to a friend, email to a friend, send this by email, email this to a friend',
    'share.copy-link':
      'copy link, copy url, copy the link, copy permalink, copy link to clipboard, copy address, copy the url, copy link address',
    'share.link-copied':
      'link copied, link copied!, url copied, link copied to clipboard, the link has been copied, link copied to the clipboard, copied link, url copied to clipboard, link has been copied [to clipboard], share link copied',
    'share.save':
      'save for later, bookmark, bookmark this, read later, save article, save this article, add to reading list, save to favorites, add to favorites, save this story, add to favourites, save post, bookmark this article, bookmark this page, save story, add to bookmarks',
    'share.saved':
      'saved for later, saved to your reading list, added to reading list, added to your reading list, article saved, added to favorites, added to bookmarks, bookmarked, saved to bookmarks, added to favourites',
    'related.articles':
      'related, related posts, related articles, related stories, similar posts, similar articles, related content, related news, related reading, see also, more like this, see related, related coverage, similar content, similar stories, related topics, read more like this',
    'related.may-like':
      'you may also like, you might also like, you may also enjoy, you might also enjoy, you may like, you might like, you might be interested in, you may be interested in, you may also be interested in, you might also be interested in, you’ll also like, readers also liked, more you might like, people also read, readers also read, others also read, you may have missed, you might have missed, also of interest',
    'related.recommended':
      'recommended, recommended for you, recommended reading, recommended posts, recommended articles, recommended stories, recommendations, our recommendations, we recommend, suggested for you, picked for you, editor’s picks, editors’ picks, for you, suggested reading, suggested articles, just for you, recommended content, our picks, hand-picked for you, suggested posts, staff picks',
    'related.recent':
      'recent posts, latest posts, recent articles, latest articles, latest news, recent entries, new posts, latest stories, recently published, newest posts, recent stories, latest from the blog, recent news, the latest, recently added, new articles, latest updates, newest articles, latest entries, recent blog posts, what’s new, latest content, just in',
    'related.popular':
      'most read, popular posts, popular articles, trending, trending now, top stories, most viewed, popular this week, most shared, popular now, most discussed, trending stories, popular stories, popular content, best of the week, top posts, trending posts, top articles, most commented, hot topics, most popular articles, trending articles',
    'related.read-also': 'read also, also read, read this too, read too, must read, don’t miss',
    'related.read-next':
      'read next, up next, next up, what to read next, next read, read this next, keep reading next',
    'related.read-more':
      'read more, read on, read more…, continue, view post, read article, read the article, read post, read story, read this post, read the post, read it, full story, read the full story, read full article, read the full article, read the full post, read the rest, view article, see full article, learn more, find out more, discover more, more information about this, get more information, know more, learn more about this, more information, more info, show more information, further information, information, additional information',
    'related.continue':
      'continue reading, keep reading, continue reading…, continue reading {title}, continue with the article, keep reading {title}',
    'related.read-about':
      'read more about {title}, learn more about {title}, more about {title}, continue reading about {title}, read more: {title}, find out more about {title}',
    'related.more-from':
      'more from {title}, more from this author, more by {name}, more by this author, more stories from {title}, latest from {title}, other posts by {name}, more from the author, other articles by {name}, other articles by this author',
    'related.more-on':
      'more on this topic, more on this subject, more about this topic, more on {title}, more on this, on this topic, on this subject, more on this story',
    'nav.back-top':
      'back to top, to top, top, go to top, scroll to top, return to top, scroll back to top, jump to top, top of page, back to the top, go to the top, up, scroll up, go up, back to top of page',
    'nav.home': 'home, home page, start, main page, front page, start page',
    'nav.back-home':
      'back to home, back to homepage, back to the home page, go home, go to homepage, return home, take me home, go back home, back home, return to home page, go to home page, return to the homepage, return to homepage, back to start, back to the front page, go to the homepage, to the home page, back to the site',
    'nav.skip':
      'skip to content, skip to main content, skip to the content, jump to content, skip to main, go to content, go to main content, jump to main content, skip content, skip to article, skip to main section, skip to primary content',
    'nav.contents':
      'table of contents, contents, toc, list of contents, outline, on this page, in this article, in this post, in this story, on this page:, in this page, in this guide, this page, page contents, jump to, article contents, jump to section, what’s in this article, inside this article',
    'nav.toggle-menu':
      'toggle menu, toggle navigation, toggle nav, toggle navigation menu, menu toggle, switch menu, show or hide menu, toggle sidebar, toggle navigation bar, navigation toggle',
    'nav.search':
      'search, search…, search this site, search site, search here, search the site, search this blog, type to search, search for…, search for, enter search term, search posts, search articles, what are you looking for, search keywords, start searching, search term, enter keywords, enter your search, start typing to search, type here to search, search query, find, site search, search our site, type and hit enter, type to start searching, search docs, search documentation',
    'nav.search-results-for':
      'search results for {title}, results for {title}, you searched for {title}, search results for: {title}, search: {title}, searching for {title}, showing results for {title}, {count} results for {title}, search for {title}',
    'nav.search-none':
      'no results, no results found, nothing found, no matches found, no matches, no results for {title}, no results found for {title}, nothing matched your search, sorry nothing found, no posts found, nothing found for {title}, no search results, we couldn’t find anything, sorry no results found, no articles found, no matching results, no matching posts found, your search did not match any (documents|articles|posts), no entries found, no result, can’t find anything, no items found, we could not find any results, sorry but nothing matched your search terms',
    'nav.categories':
      'categories, category, category:, all categories, sections, filed under, posted in, browse by category, topics, topic, browse categories, browse topics, in categories',
    'nav.tags':
      'tags, tag, tags:, keywords, tagged, tagged with, tagged in, tag cloud, topics tagged, browse by tag, labels',
    'nav.all-tags': 'view all tags, all tags, see all tags, show all tags, tag list, tags list',
    'nav.authors':
      'authors, author, our authors, contributors, writers, about the author, about the authors, author:, written by',
    'nav.all-authors': 'view all authors, all authors, see all authors',
    'nav.archive':
      'archive, archives, archive:, blog archive, monthly archive, post archive, the archive, browse the archive',
    'nav.direct-link': 'direct link, permanent link, permalink, link',
    'nav.direct-link-to':
      'direct link to {title}, permalink to {title}, link to {title}, link to this (heading|section), anchor link to {title}, permanent link to {title}, direct link to (heading|section), copy link to section',
    'nav.edit-page':
      'edit this page, edit page, edit this page on {brand}, edit on {brand}, improve this page, suggest changes, suggest an edit, edit post, edit this post, suggest edits',
    'nav.translations':
      'translations, also available in, read this in other languages, other languages, available languages, this post is also available in, available in other languages, read in, in other languages, translations:, this article is also available in {title}',
    'nav.contact':
      'contact, contact us, get in touch, contact me, write to us, contacts, reach us, contact the editors, contact page',
    'nav.about':
      'about, about us, about me, who we are, about this site, about {name}, about this blog, our team, our story, the team, about the site',
    'nav.advertise':
      'advertise, advertise with us, advertise here, about our ads, advertising opportunities, advertising info, media kit, for advertisers, ad choices, adchoices',
    'nav.theme-toggle':
      'toggle theme, switch theme, change theme, toggle dark mode, switch between dark and light [mode], dark / light mode, toggle light / dark, toggle color mode, switch color theme, toggle dark and light mode, toggle dark/light mode, switch to dark mode, switch to light mode, light / dark, toggle color scheme, toggle night mode, switch between light and dark mode, light/dark mode, theme switcher, change color theme',
    'nav.theme-dark':
      'dark, dark mode, dark theme, night mode, night, enable dark mode, activate dark mode, dark side',
    'nav.theme-light': 'light, light mode, light theme, day mode, enable light mode, activate light mode',
    'nav.menu':
      'menu, navigation, main menu, main navigation, site menu, navigation menu, site navigation, primary menu, primary navigation, mobile menu, mobile navigation, footer menu, main',
    'nav.new-tab':
      'opens in [a] new (tab|window), open in [a] new (tab|window), opens in a new browser (tab|window), (opens in a new tab), (opens in new window), link opens in a new (tab|window), open link in new tab',
    'nav.page-of': 'page {count} of {count}, {count} of {count}, page {count} / {count}',
    'nav.post-count':
      '{count} posts, {count} articles, {count} entries, {count} post, {count} article, {count} stories',
    'nav.tagged-count':
      '{count} posts tagged with {title}, {count} post tagged {title}, posts tagged with {title}, posts tagged {title}, tagged with {title}, tagged {title}, posts with tag {title}, articles tagged {title}, tag: {title}, {title} tagged with {title}, one post tagged with {title}',
    'nav.all-posts-by':
      'all posts by {name}, posts by {name}, articles by {name}, view all posts by {name}, all articles by {name}, see all posts by {name}, stories by {name}, more posts by {name}, see all articles by {name}, view posts by {name}',
    'nav.back':
      'back, go back, return, ← back, back to (list|blog|overview|articles|posts|results|all posts|the list|news), go back to previous page, previous screen, back to previous page',
    'nav.previous':
      'previous, prev, ← previous, earlier, previous page, prev page, go to previous page, last page viewed',
    'nav.next': 'next, next →, next one, next page, go to next page, to next page',
    'related.previous-article':
      'previous post, previous article, previous story, previous entry, prev post, previous post: {title}, previous article: {title}, last post',
    'related.next-article':
      'next post, next article, next story, next entry, next post: {title}, next article: {title}',
    'related.older-article':
      'older post, older posts, older, older entries, older articles, older stories, older entry, ← older',
    'related.newer-article':
      'newer post, newer posts, newer, newer entries, newer articles, newer entry, newer stories, newer →',
    'meta.reading-time':
      '{count} (min|mins|minute|minutes) read, {count} (min|minute|minutes) (reading|to read|reading time), reading time {count} (min|minute|minutes), reading time: {count} (min|minute|minutes), estimated reading time {count} (min|minute|minutes), minute read, minutes read, min read, one minute read, read in {count} minutes, read time {count} (min|minutes), {count} minutes of reading, less than a minute read, takes {count} minutes to read, about {count} (min|minute|minutes) to read, less than 1 minute read',
    'meta.reading-time-label':
      'reading time, read time, estimated reading time, time to read, estimated read time',
    'meta.minutes': '{count} min, {count} mins, {count} minute, {count} minutes',
    'meta.published':
      'published, published:, publication date, date published, publish date, posted, posted:, posted on, published on, published at, date, release date, posted at',
    'meta.published-on':
      'published on {date}, posted on {date}, published {date}, posted {date}, published: {date}, published at {date}, created on {date}, written on {date}, posted at {date}, submitted on {date}, first published {date}, first published on {date}, date: {date}',
    'meta.last-updated':
      'last updated, last updated on {date}, last updated {date}, last updated: {date}, last modified, last modified on {date}, last update, last modified {date}, last updated by {name}, last updated on {date} by {name}, last update: {date}, last updated:, last modified:, last change, last revised {date}, last updated {date} {name}, last updated at {date}, last updated on, last updated at, last edited on {date}, last edited at {date}, last edited {date}, last edited by {name}, edited at {date}, last edited, updated on {date}, updated {date}, updated: {date}, updated at {date}, modified on {date}, modified {date}, updated {title} ago, edited on {date}, updated, updated:, update, updated on, updated at, modified, modified on',
    'meta.by':
      'by {name}, from {name}, author: {name}, by {name} and {name}, by:, by, posted by, author {name}',
    'meta.written-by':
      'written by {name}, posted by {name}, published by {name}, posted by {name} on {date}, by {name} on {date}, story by {name}, words by {name}, text by {name}, posted on {date} by {name}, published on {date} by {name}, by {name} {date}, written by {name} on {date}',
    'meta.views':
      '{count} views, {count} reads, views: {count}, {count} page views, read {count} times, viewed {count} times, {count} visits, {count} times viewed, reads, {count} visitors, {count} times read, total views, total visitors',
    'meta.words': '{count} words, word count: {count}, {count} word, words: {count}',
    'meta.photo-credit':
      'photo: {name}, image: {name}, photo by {name}, image by {name}, photo credit: {name}, image credit: {name}, credit: {name}, picture: {name}, photo courtesy of {name}, image source: {name}, illustration: {name}, photograph: {name}, image via {name}, image courtesy of {name}, photo by {name} on {brand}, photograph by {name}, illustration by {name}, photos by {name}',
    'meta.on-date': 'on {date}',
    'meta.translated-from':
      'translated from [the] {title}, translated from the original, this is a translation of {title}, this article was translated from {title}, read the original, read the original article, read the original in {title}, see original',
    'meta.outdated':
      'this (article|post|page|content) is (more|over) than {count} (year|years|months) old, this (article|post|page) was (last updated|published|written) (more than|over) {count} (year|years|months) ago, this article is more than a year old, this post is over {count} years old, this (article|post|page) may be outdated, this (article|post|content) is outdated, this article was last updated {count} days ago, the information [in this article] may be (outdated|out of date|no longer accurate), this (post|article|page) is more than a year old, it has been {count} days since the last update, this article is {count} (years|months|days) old, old article, archived article, outdated',
    'meta.license':
      'licensed under {title}, this work is licensed under {title}, except where otherwise noted content on this site is licensed under {title}, content licensed under {title}, all articles [in this blog] are licensed under {title} unless stating additionally, this article is licensed under {title}, license, licence, license: {title}, this post is licensed under {title} by the author, text under {title} license, available under a creative commons license',
    'time.now':
      'just now, right now, now, moments ago, a moment ago, a few seconds ago, seconds ago, less than a minute ago, just moments ago, this minute',
    'time.minutes-ago':
      '{count} (minute|minutes|min|mins|m) ago, a minute ago, one minute ago, a few minutes ago, about a minute ago, about {count} minutes ago, {count} min. ago',
    'time.hours-ago':
      '{count} (hour|hours|hr|hrs|h) ago, an hour ago, one hour ago, about an hour ago, a few hours ago, about {count} hours ago',
    'time.days-ago': '{count} (day|days|d) ago, a day ago, one day ago, a few days ago',
    'time.weeks-ago': '{count} (week|weeks|w) ago, a week ago, one week ago, last week',
    'time.months-ago':
      '{count} (month|months|mo) ago, a month ago, one month ago, last month, about a month ago, about {count} months ago',
    'time.years-ago':
      '{count} (year|years|y|yr) ago, a year ago, one year ago, last year, over a year ago, about a year ago, about {count} years ago, over {count} years ago',
    'ad.label':
      'advertisement, ad, ads, advertising, advert, advertisements, ads by {brand}, ad:, advertisement –, commercial, anzeige',
    'ad.continues':
      '(article|story|post|content|text) continues (below|after) [the|this] (ad|advertisement|advert), story continues below, article continues below, continue reading below [the|this] (ad|advertisement), scroll to continue, story continues below advertisement, advertisement - continue reading below, advertisement continue reading below, scroll to continue with content, the article continues after the advertisement, continues below advertisement, advertisement scroll to continue',
    'ad.sponsored':
      'sponsored, sponsored post, sponsored content, sponsored article, sponsor, sponsor content, sponsored link, sponsored links, sponsored story, our sponsors, sponsor message, a message from our sponsor, content from our sponsor, from our sponsors, sponsors',
    'ad.sponsored-by':
      'sponsored by {name}, presented by {name}, brought to you by {name}, this (article|post|content|story) is sponsored by {name}, with support from {name}, supported by {name}, made possible by {name}, content by {name}, this (article|post|story|episode) was sponsored by {name}, sponsored content from {name}, this article is brought to you by {name}, a message from {name}, in association with {name}, created for {name}, content from {name}, produced in partnership with {name}',
    'ad.partnership':
      'paid partnership, paid partnership with {name}, in partnership with {name}, in collaboration with {name}, in cooperation with {name}, partner content, partner post, content partner, partner, from our partner, from our partners, content from our partners, in paid partnership with {name}, this article was produced in partnership with {name}, paid partner content, this article was created in collaboration with {name}, paid cooperation with {name}',
    'ad.promoted':
      'promoted, promoted content, promoted post, paid post, paid content, advertorial, paid promotion, promotion, branded content, brand content, paid program, paid for by {name}, promotional content, advertisement feature, native ad, paid article, advertiser content, promoted by {name}, contains paid promotion, this is a paid post, this is paid content',
    'ad.affiliate':
      'this (article|post|page|story|site) (contains|may contain|includes|may include|has) affiliate links, contains affiliate links, links in this article may be affiliate links, affiliate links, some [of the] links [in this article|on this page] are affiliate links, this post may contain affiliate links, links marked with [an] asterisk are affiliate links, * affiliate links, includes affiliate links, links marked with * are affiliate links',
    'ad.affiliate-commission':
      'we may earn [a|an] [small|affiliate] commission, we may earn a commission (from|if|when) {title}, we earn a commission if you (buy|purchase) [something] [through|via] [our|these|the] [links], when you (buy|purchase) through [our|the] links [on our site] we may earn [a|an] [affiliate] commission, if you (buy|purchase) [something] through [our|one of our|a|these] (link|links) we may (earn|receive|get) a [small] commission, if you click on an affiliate link and buy something we may earn a commission, products featured may earn us a commission, purchases through links may earn us a commission, we may get a commission, as an amazon associate [i|we] earn from qualifying purchases, we get a small commission for purchases through our links, buying through our links supports us, we receive a commission for purchases made through our links',
    'ad.affiliate-label':
      'affiliate link, affiliate, affiliate disclosure, affiliate notice, partner link, affiliate offer',
    'ad.hide':
      'hide ad, hide ads, hide this ad, close ad, remove ads, report ad, report this ad, remove ad, skip ad, close advertisement, report advertisement',
    'ad.blocker':
      'please disable your ad blocker, please turn off your ad blocker, ad blocker detected, adblock detected, it looks like you’re using an ad blocker, you are using an ad blocker, please whitelist our site, we noticed you’re using an ad blocker, you seem to be using an ad blocker, please allow ads on our site',
    'disclosure.ai-made':
      'ai-generated, generated by ai, this (article|text|content|post|story|page) (was|is|has been) (written|generated|created|produced|made) (by|with|using) (ai|artificial intelligence|an ai|chatgpt|generative ai), written by ai, made with ai, created with ai, this is ai-generated content, ai-generated content, ai-generated article, ai-generated text, this article was automatically generated, automatically generated, written by artificial intelligence',
    'disclosure.ai-assisted':
      'this (article|text|content|post|story) (was|is|has been) (written|created|produced|made|drafted|prepared|generated) with [the] (help|assistance|aid|support) of (ai|artificial intelligence|chatgpt|generative ai|an ai|ai tools) [and] [was] [reviewed|edited|checked] [by] [a|an|our] [human] [editor|editors|journalist|journalists|human], ai-assisted, with the help of ai, ai was used in {title}, (written|generated|created|produced|drafted) (by|with|using) ai and (reviewed|edited|checked) by (a|an|our) [human] (editor|editors|journalist|human|journalists), made with the help of ai, we use ai to {title}, we used ai to {title}, this article was created using ai and reviewed by {title}, this article was ai-assisted',
    'disclosure.ai-summary':
      'ai summary, ai-generated summary, summary generated by ai, this summary was (generated|created|written|made) (by|with|using) ai, summarized by ai, summarised by ai, the summary was {title} ai, summary by ai, key points generated by ai, ai-powered summary',
    'disclosure.ai-translated':
      'translated by ai, machine translation, machine translated, this (article|text|page|post) was (translated by a machine|machine translated|machine-translated|translated automatically|automatically translated|translated by ai|translated with ai|translated using ai), automatically translated, ai translation, translated automatically, translated with ai, this translation was generated automatically, this is a machine translation, this article was translated with the help of ai, automatic translation',
    'disclosure.correction':
      'correction, corrections, correction:, clarification, editor’s note, this (article|story|post) has been corrected, an earlier version of this (article|story|post) {title}, a previous version of this (article|story|post) {title}, this article was (amended|corrected) on {date}, correction {date}, this (article|story) was amended, this (article|story) has been amended, erratum, this article originally {title}, this story has been corrected to {title}',
    'disclosure.updated':
      'this (article|story|post|page) has been updated, this (article|story|post) was updated [on] {date}, this (article|story|post) has been updated with {title}, this (article|story|post) has been updated to {title}, this (article|story|post) was updated with {title}, updated with {title}, update: {title}, this article was updated, this story was updated, this (article|story|post) was updated after publication',
    'disclosure.embargo':
      'embargo, embargoed, embargoed until {date}, under embargo until {date}, under embargo, embargo until {date}, not for publication before {date}, this article was under embargo until {date}',
    'disclosure.syndicated':
      'this (article|story|post) (originally|first) appeared (on|in|at) {name}, this (article|story|post) was (originally|first) published (on|in|by|at) {name}, originally published (on|in|by|at) {name}, originally appeared (on|in) {name}, first published (on|in|by|at) {name}, republished with permission [from {name}], reprinted with permission [from {name}], republished from {name}, syndicated from {name}, reproduced with permission, this article is republished from {name} [under a creative commons license], cross-posted from {name}, this post originally appeared on {name}',
    'disclosure.sample':
      '{name} provided a review unit, review unit provided by {name}, {name} provided {title} for review, the (review unit|device|product|test unit) was (provided|loaned|lent|supplied) by {name}, we received a (review unit|test unit|sample) from {name}, the manufacturer (lent|provided|supplied|loaned) us [with] the {title} [for review|for this review], we got the device on loan, {name} lent us the {title}, {name} supplied a review sample, the product was provided to us free of charge, we bought our own {title}, we were given {title} for free for this review',
    'disclosure.opinion':
      'opinion, opinions, commentary, column, op-ed, editorial, comment & opinion, opinion:, guest opinion, guest column, analysis & opinion',
    'disclosure.opinion-author':
      'the (views|opinions) expressed [in this article|here] are (those of the author|the author’s own|the author’s) [and do not necessarily reflect {title}], this is an opinion piece, opinions expressed are those of the author, the views expressed here are the author’s own, views are my own, opinions are my own, opinions expressed are my own, the author’s views are {title} own, the opinions in this article do not reflect {title}',
    'disclosure.developing':
      'this is a developing story, developing story, breaking news, this is a breaking news story, this story is developing, this is a breaking story, more to follow, more details to follow, this story is being updated, this story will be updated, breaking, we will update this (story|article) [as we learn more|as more information becomes available], this article will be updated, this article is being updated, more soon, check back for updates, this is a developing story and will be updated',
    'disclosure.live':
      'live, live blog, liveblog, live updates, live coverage, live ticker, live now, live:, follow live, live feed, live blog:, live news, watch live',
    'error.generic':
      'error, something went wrong, an error occurred, an error has occurred, oops something went wrong, there was an error, sorry something went wrong, unexpected error, unknown error, oops, we ran into a problem, error!, oh no something went wrong, an unexpected error occurred, an unknown error occurred, internal error, whoops something went wrong, sorry an error occurred, it looks like something went wrong',
    'error.with-message':
      'error: {message}, an error occurred: {message}, an error has occurred: {message}, something went wrong: {message}, there was an error: {message}',
    'error.try-again':
      '(something went wrong|an error occurred|there was an error|there was a problem|an error has occurred) [please] try again [later], error please try again, failed please try again, failed try again, oops something went wrong [please] try again [later], sorry something went wrong [please] try again [later], that didn’t work please try again',
    'error.try-later':
      '[please] try again later, [please] try again (in a few minutes|in a moment|shortly|soon), please come back later, please check back later, please retry later',
    'error.not-found':
      'page not found, not found, 404, page not found!, 404 not found, 404 page not found, error 404, 404 error, the page [you requested|you are looking for] (was not found|could not be found|cannot be found|doesn’t exist|does not exist), this page doesn’t exist, this page does not exist, oops page not found, oops that page can’t be found, sorry this page does not exist, sorry page not found, this page could not be found, sorry the page you were looking for {title}, nothing to see here, we can’t find that page, that page can’t be found, oops! that page can’t be found, the requested page could not be found, page does not exist',
    'error.not-found-looked':
      'we could not find what you were looking for, we couldn’t find what you were looking for, it seems we can’t find what you’re looking for, we can’t find what you’re looking for, it looks like nothing was found at this location, sorry we couldn’t find what you were looking for, can’t find what you’re looking for',
    'error.broken-link':
      'please contact the owner of the site that linked you to the original url and let them know their link is broken',
    'error.javascript':
      'please enable javascript, javascript is required, you need to enable javascript, javascript is disabled, enable javascript, this (site|page) requires javascript, you need to enable javascript to run this app, javascript is disabled in your browser, please enable javascript to continue, please enable javascript in your browser, this site works best with javascript enabled, please turn on javascript, javascript must be enabled',
    'error.offline':
      'you are offline, you’re offline, no internet connection, you are currently offline, network error, connection error, check your [internet] connection, please check your internet connection, connection lost, connection failed, no connection, it seems you are offline, no network connection, offline, the network connection was lost',
    'error.not-available':
      'not available, unavailable, no longer available, currently unavailable, this (article|page|content) is (not|no longer) available, content not available, this content is not available, temporarily unavailable, this content isn’t available, this article is no longer available, service unavailable',
    'error.region':
      'not available in your (country|region|area|location), this (content|video|article) is not available in your (country|region|location), unavailable in your (country|region), this website is not available in your (country|region)',
    'legal.copyright':
      '© {count} {name}, copyright {count} {name}, © {name}, copyright © {count} {name}, © {name} {count}, copyright {name}, © {count}, copyright, copyright © {count}, copyright {count}, © {count} by {name}, © {count} {name} {title}, copyright {title}',
    'legal.rights':
      'all rights reserved, © {count} {name} all rights reserved, all rights reserved by {name}, copyright © {count} {name} all rights reserved, © {name} all rights reserved, copyright © {name} all rights reserved, © {count} all rights reserved, © {name} {count} all rights reserved',
    'legal.powered-by': 'powered by, powered by:, proudly powered by, built with, made with, powered',
    'legal.powered-by-brand':
      'powered by {brand}, – powered by {brand}, proudly powered by {brand}, made with {brand}, built with {brand}, realized with {brand}, realised with {brand}, generated by {brand}, runs on {brand}, published with {brand}, made with ♥ {brand}, site powered by {brand}, powered by {brand} and {brand}, powered by {brand} & {brand}, comments powered by {brand}, blog powered by {brand}, created with {brand}, hosted on {brand}, hosted by {brand}, powered by {brand} {title}, website by {brand}, generated with {brand}, crafted with {brand}, provided by {brand}',
    'legal.theme-by':
      'theme by {brand}, theme: {brand}, design by {brand}, designed by {brand}, theme {brand} by {brand}, theme designed by {brand}, powered by {brand} theme {brand}, theme – {brand}, {brand} theme, powered by {brand} with theme {brand}, theme: {brand} by {brand}, powered by {brand} | theme {brand}, theme {brand}, theme made by {brand}, powered by {brand} & {brand} theme, template by {brand}, built with {brand} theme {brand}, using the {brand} theme, with theme {brand}',
  },
  compounds: false,
} as const satisfies NoticeLexicon;
