/**
 * What the small print says, meaning by meaning. `about` is for translators; `frames` state what the meaning is made of.
 *
 * A frame is a list of terms in any order: `a` this concept, `a|b` one of them, `a?` may be there,
 * `{count}` a value of that kind, `{name}?` may be there. Concepts are in `concepts.ts`, their words in `<lang>.ts`.
 *
 * `~` at the head of a frame of one concept: other words may stand beside it.
 *
 * `form`: a `label` is said whole (nothing but fillers may be left over); a `sentence` may say more.
 */
export interface IntentEntry {
  readonly about: string;
  readonly form: 'label' | 'sentence';
  /** Something the publisher has to tell readers: shown first, and whatever its language. */
  readonly disclosure?: true;
  readonly frames: readonly string[];
}

export const INTENTS = {
  // Comments
  'comment.label': {
    about: 'Heading or button over the readers\' comments: "Comments"',
    form: 'label',
    frames: ['comment', 'comment person'],
  },
  'comment.field': {
    about: 'One comment: the field for it, or the button that opens it: "Comment"',
    form: 'label',
    frames: ['comment you', 'comment i'],
  },
  'comment.count': {
    about: 'How many comments: "3 comments"',
    form: 'label',
    frames: ['{count} comment all?'],
  },
  'comment.write': {
    about: 'Invitation to write: "Leave a comment", "Write a comment…"',
    form: 'label',
    frames: ['write comment new? article? here?', 'comment write here', 'new comment'],
  },
  'comment.submit': {
    about: 'Button that sends it: "Post comment"',
    form: 'label',
    frames: ['submit comment', 'comment publish'],
  },
  'comment.share-thoughts': {
    about: '"Share your thoughts", "What do you think?"',
    form: 'sentence',
    frames: ['share|write|says thought', 'what thought', 'thought'],
  },
  'comment.join-discussion': {
    about: '"Join the discussion"',
    form: 'label',
    frames: ['join|start discussion', 'discussion'],
  },
  'comment.be-first': {
    about: '"Be the first to comment"',
    form: 'sentence',
    frames: ['first comment write? article? share?', 'first person comment', 'not comment yet first'],
  },
  'comment.none': {
    about: '"No comments yet"',
    form: 'sentence',
    frames: ['not comment yet? article?', 'yet not comment'],
  },
  'comment.closed': {
    about: '"Comments are closed"',
    form: 'sentence',
    frames: [
      'comment closed article?',
      'comment not can article? write? accept? new?',
      'comment disable article?',
      'comment not can',
      'discussion closed',
    ],
  },
  'comment.guidelines': {
    about: '"Read our comment policy"',
    form: 'sentence',
    frames: [
      'comment rule read? privacy_policy?',
      'discussion rule read? we?',
      'rule comment join',
      'rule comment read polite?',
      'comment privacy_policy',
    ],
  },
  'comment.stay-polite': {
    about: '"Please stay on topic and be respectful"',
    form: 'sentence',
    frames: [
      'polite please',
      'polite rule',
      'polite comment',
      'polite other',
      'polite topic',
      'polite person',
      'polite discussion',
    ],
  },
  'comment.loading': {
    about: '"Loading comments…"',
    form: 'label',
    frames: ['loading comment', 'load comment wait', 'comment loading'],
  },
  'comment.show': {
    about: '"Show comments", "View comments"',
    form: 'label',
    frames: ['show|load|open|read comment {count}? all?'],
  },
  'comment.load-more': {
    about: '"Load more comments"',
    form: 'label',
    frames: ['load|show|read more comment {count}?', 'more comment'],
  },
  'comment.hide': {
    about: '"Hide comments"',
    form: 'label',
    frames: ['hide|close|collapse comment'],
  },
  'comment.on': {
    about: '"Comments on “title”", "3 thoughts on …"',
    form: 'label',
    frames: [
      'comment on|about|to|in|of {title} {count}?',
      '{count} thought on|about {title}',
      'comment article about|on',
    ],
  },
  'comment.edit': {
    about: '"Edit comment"',
    form: 'label',
    frames: ['edit comment'],
  },
  'comment.delete': {
    about: '"Delete comment"',
    form: 'label',
    frames: ['delete comment'],
  },
  'comment.delete-confirm': {
    about: '"Are you sure you want to delete this comment?"',
    form: 'sentence',
    frames: ['sure delete comment?', 'confirm delete comment', 'want delete comment', 'delete sure'],
  },
  'comment.report': {
    about: '"Report comment"',
    form: 'label',
    frames: ['report comment', 'report abuse comment?', 'report article'],
  },
  'comment.deleted': {
    about: '"This comment was deleted."',
    form: 'sentence',
    frames: ['deleted comment author? moderate?', 'deleted author|moderate|admin'],
  },
  'comment.hidden': {
    about: '"This comment has been hidden."',
    form: 'sentence',
    frames: ['hidden comment'],
  },
  'comment.collapsed': {
    about: '"This comment has been minimised."',
    form: 'sentence',
    frames: ['collapsed comment'],
  },
  'comment.hidden-count': {
    about: '"3 hidden"',
    form: 'label',
    frames: ['{count} hidden other? comment? reply? thing? content?'],
  },
  'comment.pending': {
    about: '"Your comment is awaiting moderation."',
    form: 'sentence',
    frames: [
      'comment pending moderate|approve?',
      'comment you must approve|moderate',
      'comment yet approve|moderate must?',
      'comment pending',
      'comment wait moderate|approve|publish',
      'comment moderate pending',
      'comment you moderate',
      'pending moderate|approve',
    ],
  },
  'comment.moderated': {
    about: '"Comments are moderated before publication"',
    form: 'sentence',
    frames: [
      'comment moderate publish? before? all?',
      'comment approve|check|verify publish|visible before',
      'comment approve before all?',
      'comment visible after approve',
      'moderate enabled comment?',
      'comment approve must publish?',
      'comment not publish|visible now',
      'article|message visible|publish approve|verify|moderate after',
      'comment approve publish|visible',
    ],
  },
  'comment.thanks-pending': {
    about: '"Thanks! Your comment will appear once it has been approved."',
    form: 'sentence',
    frames: [
      'thanks comment approve|moderate visible|publish|show? after? site?',
      'comment approve|moderate sent',
      'comment sent visible|publish|show after',
      'thanks comment visible|publish|show later|after?',
      'thanks comment pending approve|moderate?',
      'sent pending moderate|approve comment?',
    ],
  },
  'comment.thanks': {
    about: '"Thank you for your comment"',
    form: 'sentence',
    frames: ['thanks comment'],
  },
  'comment.submitted': {
    about: '"Your comment has been posted"',
    form: 'sentence',
    frames: ['comment sent|saved', 'comment publish done', 'comment created', 'comment confirmed'],
  },
  'comment.failed': {
    about: '"Your comment could not be posted"',
    form: 'sentence',
    frames: [
      'error comment submit|save|publish|sent|write again?',
      'not sent|saved|submit comment',
      'error comment',
    ],
  },
  'comment.min-length': {
    about: '"Comment too short", "at least 3 characters"',
    form: 'sentence',
    frames: [
      'comment|text|message minimum character|word|write {count}?',
      'minimum {count} character|word',
      'comment minimum',
      'write comment minimum {count} character',
    ],
  },
  'comment.max-length': {
    about: '"Comment too long", "at most 500 characters"',
    form: 'sentence',
    frames: [
      'comment|text|message maximum character|word {count}? not?',
      'maximum {count} character|word',
      'comment maximum',
    ],
  },
  'comment.characters-left': {
    about: '"120 characters left"',
    form: 'label',
    frames: ['{count} character remaining', 'character remaining'],
  },
  'comment.empty': {
    about: '"Please write a comment first"',
    form: 'sentence',
    frames: ['comment not empty', 'comment empty', 'please write comment must?', 'fill comment please?'],
  },
  'comment.markdown': {
    about: '"Markdown is supported"',
    form: 'sentence',
    frames: [
      'markup can|use|enabled|support|permission|available',
      'support markup text?',
      'text markup',
      '~ markup',
    ],
  },
  'comment.anonymous': {
    about: 'Name of a commenter without one: "Anonymous"',
    form: 'label',
    frames: ['anonymous person?'],
  },
  'comment.as-guest': {
    about: '"Comment as a guest"',
    form: 'label',
    frames: ['guest comment|continue|as|write', 'guest name?', 'anonymous comment'],
  },
  'comment.pinned': {
    about: '"Pinned", "Pinned comment"',
    form: 'label',
    frames: ['pin comment?'],
  },
  'comment.notify-replies': {
    about: '"E-mail me when someone replies"',
    form: 'sentence',
    frames: [
      'notification|subscribe|email|let_know reply email? i? comment?',
      'subscribe email reply',
      'email reply notification comment?',
      'reply notification|receive email? i? comment?',
    ],
  },
  'comment.notify-comments': {
    about: '"Notify me of follow-up comments by e-mail"',
    form: 'sentence',
    frames: ['notification|subscribe|let_know comment email? new?', 'email notification comment new?'],
  },
  'comment.notify-articles': {
    about: '"Notify me of new posts by e-mail"',
    form: 'sentence',
    frames: ['notification|subscribe|let_know article new email?', 'subscribe article email'],
  },
  'comment.save-details': {
    about: '"Save my name, e-mail and website in this browser for the next time I comment"',
    form: 'sentence',
    frames: [
      'save|remember name email site? browser? next? comment?',
      'save|remember i data|learn browser? next? comment?',
      'remember browser comment name?',
      'remember i next|later',
      'save|remember i data next|later',
    ],
  },
  'comment.spam-filter': {
    about: '"This site uses Akismet to reduce spam"',
    form: 'sentence',
    frames: [
      'spam use less|limit|filter|block|protect site?',
      'spam {brand} use',
      'spam less comment? data? process?',
      'spam filter|block|delete {brand}? site?',
    ],
  },
  'comment.data-processed': {
    about: '"Learn how your comment data is processed"',
    form: 'sentence',
    frames: ['comment data process|use learn?', 'comment learn process|use'],
  },
  'comment.wrote': {
    about: 'Above a comment: "Ines wrote:"',
    form: 'label',
    frames: ['says {name}? date?', '{name} says {date}?', 'comment {date}', 'comment by {name}'],
  },
  'comment.need-javascript': {
    about: '"Please enable JavaScript to view the comments"',
    form: 'sentence',
    frames: ['javascript comment enable|must|browser|show'],
  },
  'comment.load-failed': {
    about: '"Comments could not be loaded"',
    form: 'sentence',
    frames: ['error|not load|loading comment'],
  },
  'comment.contact-to-init': {
    about: '"Please contact the owner to start the comments"',
    form: 'sentence',
    frames: ['contact comment start|enable', 'start create comment issue', 'contact comment please'],
  },
  // Replies
  'reply.label': {
    about: 'Button: "Reply"',
    form: 'label',
    frames: ['reply comment?'],
  },
  'reply.count': {
    about: '"3 replies"',
    form: 'label',
    frames: ['{count} reply {count}?'],
  },
  'reply.to': {
    about: '"Reply to Ines"',
    form: 'label',
    frames: ['reply {name}', 'reply name'],
  },
  'reply.write': {
    about: '"Write a reply"',
    form: 'label',
    frames: ['write reply', 'write|new reply here?'],
  },
  'reply.cancel': {
    about: '"Cancel reply"',
    form: 'label',
    frames: ['cancel reply'],
  },
  'reply.show': {
    about: '"Show 3 replies"',
    form: 'label',
    frames: ['show|load|open|read|expand reply {count}?'],
  },
  'reply.show-more': {
    about: '"Show more replies"',
    form: 'label',
    frames: ['show|load|read more reply {count}?', 'more reply {count}?', '{count} reply more'],
  },
  'reply.show-previous': {
    about: '"Show 4 previous replies"',
    form: 'label',
    frames: ['show|load|see previous|older reply {count}? {brand}?'],
  },
  'reply.hide': {
    about: '"Hide replies"',
    form: 'label',
    frames: ['hide|collapse|close reply {count}?'],
  },
  // Reactions and votes
  'reaction.label': {
    about: '"Reactions"',
    form: 'label',
    frames: ['reaction'],
  },
  'reaction.add': {
    about: '"Add a reaction"',
    form: 'label',
    frames: ['write|create reaction', 'new reaction'],
  },
  'reaction.add-one': {
    about: '"Add 👍 reaction"',
    form: 'label',
    frames: ['write reaction {title}', 'reaction with {title}'],
  },
  'reaction.remove': {
    about: '"Remove 👍 reaction"',
    form: 'label',
    frames: ['delete reaction {title}?', 'withdraw|back reaction {title}'],
  },
  'reaction.count': {
    about: '"5 reactions"',
    form: 'label',
    frames: ['{count} reaction'],
  },
  'reaction.who': {
    about: '"3 people reacted with 👍"',
    form: 'label',
    frames: [
      '{count} reaction person',
      '{count} reaction with {title} person?',
      '{count} person {title} reaction?',
      '{count} reaction {title}',
    ],
  },
  'reaction.pick': {
    about: '"Pick your reaction"',
    form: 'label',
    frames: ['choose reaction'],
  },
  'reaction.login': {
    about: '"Sign in to add your reaction"',
    form: 'sentence',
    frames: ['login reaction', 'login reaction must'],
  },
  'like.label': {
    about: '"Like"',
    form: 'label',
    frames: ['like comment? article?'],
  },
  'like.count': {
    about: '"12 likes"',
    form: 'label',
    frames: ['{count} like'],
  },
  'like.undo': {
    about: '"Unlike", "Dislike"',
    form: 'label',
    frames: ['dislike', 'like delete|withdraw|not'],
  },
  'vote.up': {
    about: '"Upvote"',
    form: 'label',
    frames: ['upvote', 'vote top'],
  },
  'vote.down': {
    about: '"Downvote"',
    form: 'label',
    frames: ['downvote'],
  },
  'vote.label': {
    about: '"Vote"',
    form: 'label',
    frames: ['vote'],
  },
  'vote.count': {
    about: '"12 votes"',
    form: 'label',
    frames: ['{count} vote|upvote|review', '{count} person vote'],
  },
  'vote.must-login': {
    about: '"You must be signed in to vote"',
    form: 'sentence',
    frames: ['login must vote|upvote|downvote'],
  },
  // Sorting
  'sort.label': {
    about: '"Sort by"',
    form: 'label',
    frames: ['sort', 'sort comment'],
  },
  'sort.newest': {
    about: '"Newest first"',
    form: 'label',
    frames: ['newest first?', 'newer first', 'sort newest'],
  },
  'sort.oldest': {
    about: '"Oldest first"',
    form: 'label',
    frames: ['oldest first?', 'older first', 'sort oldest'],
  },
  'sort.popular': {
    about: '"Most popular"',
    form: 'label',
    frames: ['popular', 'popular first'],
  },
  // Buttons and states
  'action.edit': {
    about: '"Edit"',
    form: 'label',
    frames: ['edit'],
  },
  'action.edited': {
    about: 'Mark on a changed comment: "edited"',
    form: 'label',
    frames: ['edited'],
  },
  'action.delete': {
    about: '"Delete", "Remove"',
    form: 'label',
    frames: ['delete'],
  },
  'action.cancel': {
    about: '"Cancel"',
    form: 'label',
    frames: ['cancel'],
  },
  'action.save': {
    about: '"Save"',
    form: 'label',
    frames: ['save', 'save change'],
  },
  'action.saved': {
    about: '"Saved"',
    form: 'label',
    frames: ['saved', 'change saved'],
  },
  'action.submit': {
    about: '"Submit", "Send", "Post"',
    form: 'label',
    frames: ['submit'],
  },
  'action.sending': {
    about: '"Sending…"',
    form: 'label',
    frames: ['sending'],
  },
  'action.confirm': {
    about: '"Confirm"',
    form: 'label',
    frames: ['confirm'],
  },
  'action.close': {
    about: '"Close"',
    form: 'label',
    frames: ['close window?'],
  },
  'action.ok': {
    about: '"OK", "Got it", "That\'s ok"',
    form: 'label',
    frames: ['ok'],
  },
  'action.yes': {
    about: '"Yes"',
    form: 'label',
    frames: ['yes'],
  },
  'action.no': {
    about: '"No"',
    form: 'label',
    frames: ['not'],
  },
  'action.add': {
    about: '"Add"',
    form: 'label',
    frames: ['add'],
  },
  'action.continue': {
    about: '"Continue"',
    form: 'label',
    frames: ['continue'],
  },
  'action.retry': {
    about: '"Try again"',
    form: 'label',
    frames: ['retry click?', 'try again|later?', 'again'],
  },
  'action.copy': {
    about: '"Copy"',
    form: 'label',
    frames: ['copy text? code?'],
  },
  'action.copied': {
    about: '"Copied!"',
    form: 'label',
    frames: ['copied'],
  },
  'action.expand': {
    about: '"Expand"',
    form: 'label',
    frames: ['expand all?'],
  },
  'action.collapse': {
    about: '"Collapse"',
    form: 'label',
    frames: ['collapse all?'],
  },
  'action.show-more': {
    about: '"Show more"',
    form: 'label',
    frames: ['show more', 'more', 'load more'],
  },
  'action.show-less': {
    about: '"Show less"',
    form: 'label',
    frames: ['show less'],
  },
  'action.show-all': {
    about: '"Show all", "View all"',
    form: 'label',
    frames: ['show all', 'all'],
  },
  'action.hide': {
    about: '"Hide"',
    form: 'label',
    frames: ['hide'],
  },
  'action.loading': {
    about: '"Loading…"',
    form: 'label',
    frames: ['loading wait?', 'load'],
  },
  'action.wait': {
    about: '"Please wait…"',
    form: 'sentence',
    frames: ['wait'],
  },
  'action.select': {
    about: '"Select", "Choose"',
    form: 'label',
    frames: ['choose'],
  },
  'action.reload': {
    about: '"Reload", "Refresh the page"',
    form: 'label',
    frames: ['reload page?', 'update page'],
  },
  'action.download': {
    about: '"Download"',
    form: 'label',
    frames: ['download file?'],
  },
  'action.write': {
    about: 'Tab beside "Preview": "Write"',
    form: 'label',
    frames: ['write'],
  },
  'action.preview': {
    about: '"Preview"',
    form: 'label',
    frames: ['preview'],
  },
  'action.preview-loading': {
    about: '"Loading preview…"',
    form: 'label',
    frames: ['loading preview'],
  },
  'action.preview-empty': {
    about: '"Nothing to preview"',
    form: 'sentence',
    frames: ['not preview', 'preview not'],
  },
  'action.play': {
    about: '"Play"',
    form: 'label',
    frames: ['play video|audio?'],
  },
  'action.listen': {
    about: '"Listen to this article"',
    form: 'label',
    frames: ['listen article? {count}? minute?', 'audio article play?'],
  },
  'action.report': {
    about: '"Report"',
    form: 'label',
    frames: ['report'],
  },
  'action.settings': {
    about: '"Settings"',
    form: 'label',
    frames: ['settings'],
  },
  // Form fields
  'form.name': {
    about: 'Field: "Name"',
    form: 'label',
    frames: ['name you?'],
  },
  'form.name-optional': {
    about: '"Name (optional)"',
    form: 'label',
    frames: ['name optional'],
  },
  'form.email': {
    about: 'Field: "E-mail", "E-mail address"',
    form: 'label',
    frames: ['email address?', 'email write', 'email fill'],
  },
  'form.email-optional': {
    about: '"E-mail (optional)"',
    form: 'label',
    frames: ['email optional'],
  },
  'form.website': {
    about: 'Field: "Website"',
    form: 'label',
    frames: ['site', 'site address'],
  },
  'form.website-optional': {
    about: '"Website (optional)"',
    form: 'label',
    frames: ['site optional'],
  },
  'form.username': {
    about: '"Username"',
    form: 'label',
    frames: ['username'],
  },
  'form.password': {
    about: '"Password"',
    form: 'label',
    frames: ['password'],
  },
  'form.message': {
    about: '"Message"',
    form: 'label',
    frames: ['message', 'write message'],
  },
  'form.optional': {
    about: '"(optional)"',
    form: 'label',
    frames: ['optional'],
  },
  'form.required': {
    about: '"(required)"',
    form: 'label',
    frames: ['required'],
  },
  'form.required-marked': {
    about: '"Required fields are marked *"',
    form: 'sentence',
    frames: [
      'required|must field mark',
      'required|must mark',
      'field mark must',
      'required|must field',
      'mark must fill',
    ],
  },
  'form.field-required': {
    about: '"This field is required"',
    form: 'sentence',
    frames: ['field required|must this?', 'field must fill', 'please fill field this'],
  },
  'form.enter-name': {
    about: '"Please enter your name"',
    form: 'sentence',
    frames: ['please name fill|write', 'name not empty', 'name must fill', 'fill name'],
  },
  'form.enter-email': {
    about: '"Please enter your e-mail address"',
    form: 'sentence',
    frames: ['please email fill|write', 'email not empty', 'email must fill'],
  },
  'form.enter-valid-email': {
    about: '"Please enter a valid e-mail address"',
    form: 'sentence',
    frames: ['email valid fill|write? please?', 'email wrong', 'email valid not'],
  },
  'form.submit-error': {
    about: '"There was an error with your submission. Please make sure all required fields are completed."',
    form: 'sentence',
    frames: [
      'error required|all|must field sent|submit? fill? again? try|retry? must? please? sorry? form?',
      'error sent|submit form?',
      'error fill field',
    ],
  },
  'form.thanks': {
    about: '"Thanks, your message has been sent"',
    form: 'sentence',
    frames: ['message sent thanks?', 'thanks message'],
  },
  'form.email-private': {
    about: '"Your e-mail address will not be published"',
    form: 'sentence',
    frames: [
      'email not publish',
      'email not visible',
      'email not share_data|share publish',
      'email only not publish|visible',
    ],
  },
  'form.private-and-required': {
    about: '"Your e-mail address will not be published. Required fields are marked *"',
    form: 'sentence',
    frames: ['email not publish|visible required|must field|mark'],
  },
  // Logging in
  'login.label': {
    about: '"Log in"',
    form: 'label',
    frames: ['login', 'login here|now'],
  },
  'login.with': {
    about: '"Log in with GitHub"',
    form: 'label',
    frames: ['login|continue|signup with {brand}'],
  },
  'login.out': {
    about: '"Log out"',
    form: 'label',
    frames: ['logout'],
  },
  'login.sign-up': {
    about: '"Sign up", "Create an account"',
    form: 'label',
    frames: ['signup account? free? now?', 'create account free?'],
  },
  'login.or': {
    about: '"Log in or sign up"',
    form: 'label',
    frames: ['login signup'],
  },
  'login.to-comment': {
    about: '"Log in to comment"',
    form: 'sentence',
    frames: [
      'login comment|discussion write? join?',
      'login must comment|discussion write|submit?',
      'only login comment',
      'login required|must comment',
      'account must comment',
    ],
  },
  'login.required': {
    about: '"You must be logged in"',
    form: 'sentence',
    frames: ['login must', 'login required|must', 'please login'],
  },
  'login.as': {
    about: '"Logged in as Ines"',
    form: 'label',
    frames: ['login as {name}', 'login {name} as'],
  },
  'login.forgot': {
    about: '"Forgot your password?"',
    form: 'label',
    frames: ['forgot password', 'forgot', 'password forgot here? reset?'],
  },
  'login.reset-password': {
    about: '"Reset password"',
    form: 'label',
    frames: ['reset password', 'password new create|choose|save?'],
  },
  'login.remember': {
    about: '"Remember me", "Stay signed in"',
    form: 'label',
    frames: ['remember i? login?', 'login remember'],
  },
  'login.no-account': {
    about: '"No account yet? Sign up"',
    form: 'sentence',
    frames: ['not account yet? signup? create?', 'new here? signup|create account?'],
  },
  'login.have-account': {
    about: '"Already have an account? Log in"',
    form: 'sentence',
    frames: ['already account login?', 'already signup login?'],
  },
  'login.failed': {
    about: '"Wrong user name or password"',
    form: 'sentence',
    frames: ['wrong password|username|login', 'login error', 'password not valid', 'login not'],
  },
  'login.account': {
    about: '"My account"',
    form: 'label',
    frames: ['account i? you?'],
  },
  'login.profile': {
    about: '"Profile"',
    form: 'label',
    frames: ['profile i? you?'],
  },
  'login.link-sent': {
    about: '"Check your inbox: we sent you a link to log in"',
    form: 'sentence',
    frames: ['sent link login email? inbox?', 'check inbox|email login|link'],
  },
  'login.session-expired': {
    about: '"Your session has expired, please log in again"',
    form: 'sentence',
    frames: ['session expired login?', 'login expired again?'],
  },
  'login.confirm-email': {
    about: '"Please confirm your e-mail address"',
    form: 'sentence',
    frames: ['confirm email|inbox|account link? click?', 'verify email|account link click?'],
  },
  // Captcha
  'captcha.notice': {
    about: '"This site is protected by hCaptcha and its Privacy Policy and Terms of Service apply"',
    form: 'sentence',
    frames: [
      'protect {brand} privacy_policy|privacy terms apply?',
      'protect captcha privacy_policy|privacy terms',
    ],
  },
  'captcha.protected-by': {
    about: '"Protected by reCAPTCHA"',
    form: 'sentence',
    frames: ['protect {brand} site? form?'],
  },
  'captcha.not-robot': {
    about: '"I\'m not a robot"',
    form: 'sentence',
    frames: ['robot not', 'i human'],
  },
  'captcha.prove-human': {
    about: '"Please confirm that you are human"',
    form: 'sentence',
    frames: [
      'robot not verify|confirm|must|please',
      'verify|confirm human',
      'sure robot not',
      'robot verify',
      'human verify',
    ],
  },
  'captcha.verify': {
    about: '"Verify"',
    form: 'label',
    frames: ['verify now?', 'verify start click?', 'click verify start?'],
  },
  'captcha.verify-required': {
    about: '"Verification required"',
    form: 'sentence',
    frames: ['verify required|must please?', 'captcha required|must', 'please verify'],
  },
  'captcha.verifying': {
    about: '"Verifying…"',
    form: 'label',
    frames: ['verifying wait?', 'verifying wait', 'wait verify', 'sending verify wait?'],
  },
  'captcha.verified': {
    about: '"Verified"',
    form: 'label',
    frames: ['verified', 'verify done'],
  },
  'captcha.failed': {
    about: '"Verification failed. Try again later."',
    form: 'sentence',
    frames: [
      'error verify|captcha|verifying|confirm retry? try? again? later? please?',
      'not verify|verified can? retry? try? again?',
      'captcha|code wrong|error try? again?',
      'captcha error',
      'captcha not valid',
    ],
  },
  'captcha.expired': {
    about: '"Verification expired. Try again."',
    form: 'sentence',
    frames: ['expired verify|confirm|captcha|code|puzzle|verifying again? retry? try? please? later? check?'],
  },
  'captcha.complete': {
    about: '"Please complete the captcha"',
    form: 'sentence',
    frames: ['fill|puzzle|confirm captcha please?', 'captcha must', 'captcha please'],
  },
  'captcha.enter-code': {
    about: '"Enter the code"',
    form: 'sentence',
    frames: ['fill|write code captcha? please? see?'],
  },
  'captcha.enter-characters': {
    about: '"Type the characters from the picture"',
    form: 'sentence',
    frames: [
      'fill|write character|word|code|text image see?',
      'character|word|code image see?',
      'fill|write character|word|text see',
      'fill|write character|word see?',
    ],
  },
  'captcha.enter-heard': {
    about: '"Type what you hear"',
    form: 'sentence',
    frames: [
      'fill|write hear code|character|word?',
      'fill|write hear code|character|word',
      'hear character|word|code',
      'fill|write code|character audio',
    ],
  },
  'captcha.code': {
    about: '"Code", "Security code"',
    form: 'label',
    frames: ['code'],
  },
  'captcha.audio': {
    about: '"Get an audio challenge"',
    form: 'label',
    frames: [
      'audio puzzle|captcha|code|verify receive? load? change? verify? new?',
      'receive|load|change audio',
      'puzzle audio receive|change?',
      'use audio verify|check|captcha',
    ],
  },
  'captcha.play-audio': {
    about: '"Play the audio"',
    form: 'label',
    frames: ['play audio puzzle|captcha|code?', 'listen code|puzzle|captcha', 'play code|puzzle'],
  },
  'captcha.new': {
    about: '"New code", "Another picture"',
    form: 'label',
    frames: [
      'reload captcha|image|code|puzzle',
      'new captcha|image|code|puzzle',
      'change image|code',
      'other|new code|captcha|image receive?',
    ],
  },
  // Cookies and consent
  'cookie.notice': {
    about: '"This site uses cookies"',
    form: 'sentence',
    frames: [
      'use cookie site ad? personalised? statistics? provide? service? optimise? data? vendor? experience?',
      'use cookie site? we? optimise? experience? more? provide? service? content?',
      'cookie help provide|optimise',
      'cookie use optimise|provide|experience|personalised|statistics|sure',
    ],
  },
  'cookie.notice-consent': {
    about: '"By using this site you agree to our use of cookies"',
    form: 'sentence',
    frames: [
      'cookie use accept|consent continue|use|visit?',
      'continue|visit accept|consent cookie',
      'use site accept|consent cookie',
    ],
  },
  'cookie.accept': {
    about: '"Accept", "I agree"',
    form: 'label',
    frames: ['accept i?', 'cookie accept', 'cookie enable', 'enable|accept cookie site?'],
  },
  'cookie.accept-all': {
    about: '"Accept all"',
    form: 'label',
    frames: ['accept|enable|permission all cookie|service?', 'ok all'],
  },
  'cookie.accept-selected': {
    about: '"Accept selected"',
    form: 'label',
    frames: [
      'accept|enable|permission|save selected cookie? service?',
      'accept|enable only selected cookie? service?',
      'selected',
      'save choose|settings selected?',
      'confirm choose|selected',
    ],
  },
  'cookie.accept-continue': {
    about: '"Accept and continue"',
    form: 'label',
    frames: ['accept continue', 'accept close'],
  },
  'cookie.only-necessary': {
    about: '"Only necessary cookies"',
    form: 'label',
    frames: ['only essential cookie|accept?', 'accept essential cookie|only?'],
  },
  'cookie.reject': {
    about: '"Reject", "I decline"',
    form: 'label',
    frames: ['reject i?', 'reject cookie', 'not accept', 'continue not accept'],
  },
  'cookie.reject-all': {
    about: '"Reject all"',
    form: 'label',
    frames: ['reject|disable all cookie?'],
  },
  'cookie.settings': {
    about: '"Cookie settings"',
    form: 'label',
    frames: ['cookie settings|manage change?', 'cookie choose', 'manage cookie settings'],
  },
  'cookie.manage': {
    about: '"Manage preferences", "Customise"',
    form: 'label',
    frames: ['manage|change settings|consent?', 'manage', 'settings change|manage'],
  },
  'cookie.save-settings': {
    about: '"Save settings"',
    form: 'label',
    frames: ['save settings|choose', 'confirm settings', 'save close'],
  },
  'cookie.choose': {
    about: '"Let me choose"',
    form: 'label',
    frames: ['i choose', 'choose you', 'want choose'],
  },
  'cookie.policy': {
    about: '"Cookie policy"',
    form: 'label',
    frames: ['cookie privacy_policy|policy', 'cookie_policy'],
  },
  'cookie.learn': {
    about: '"Read more about our use of cookies in our policy"',
    form: 'sentence',
    frames: ['cookie learn|read more? use? privacy_policy? policy?'],
  },
  'cookie.label': {
    about: '"Cookies"',
    form: 'label',
    frames: ['cookie'],
  },
  'cookie.consent-heading': {
    about: '"Cookie consent", "We value your privacy"',
    form: 'label',
    frames: [
      'cookie consent',
      'consent cookie',
      'privacy important',
      'privacy important we?',
      'cookie notification',
      'privacy cookie',
    ],
  },
  'cookie.blocked-content': {
    about: '"This content is blocked because you have not accepted cookies"',
    form: 'sentence',
    frames: [
      'content blocked|show|visible|see cookie accept|settings|consent|enable not? this?',
      'content blocked consent|external|privacy',
      'accept cookie content|video show|see|load',
      'must accept cookie show|load|watch|content',
    ],
  },
  'consent.manager': {
    about: '"Consent settings"',
    form: 'label',
    frames: ['consent settings|manage', 'privacy settings consent?', 'consent manage'],
  },
  'consent.ask-services': {
    about: '"May we enable some additional services for …?"',
    form: 'sentence',
    frames: [
      'can enable|use|provide service more|other|purpose',
      'service more enable|use withdraw|change consent later',
      'service enable more',
    ],
  },
  'consent.intro': {
    about: '"Here you can see and customise the services this site would like to use"',
    form: 'sentence',
    frames: [
      'assess service manage|change|choose|enable? site? use?',
      'here assess manage service|cookie',
      'choose service enable disable',
      'here choose service|cookie enable|accept',
      'here assess|see|show|find manage|change|choose data|service|learn|cookie|app process? save? use? want? enable? disable? you?',
      'assess manage use',
    ],
  },
  'consent.services-heading': {
    about: '"Services we would like to use"',
    form: 'label',
    frames: ['service use want we?', 'use service we', 'service site use want'],
  },
  'consent.changed': {
    about: '"There were changes since your last visit, please renew your consent"',
    form: 'sentence',
    frames: ['change visit consent|renew', 'change renew consent', 'change last visit'],
  },
  'consent.withdraw': {
    about: '"You can withdraw or change your consent at any time"',
    form: 'sentence',
    frames: [
      'consent|settings|choose withdraw|change later|always|can',
      'withdraw consent',
      'change settings later|always',
      'withdraw later',
    ],
  },
  'consent.enable-all': {
    about: '"Enable or disable all services"',
    form: 'label',
    frames: ['enable disable all service|cookie|app? use?', 'toggle all service|cookie|app'],
  },
  'consent.enable-all-switch': {
    about: '"Use this switch to enable or disable all services"',
    form: 'sentence',
    frames: [
      'toggle enable disable all service|app|cookie? use?',
      'use enable disable all service|app|cookie',
      'toggle enable|disable all',
    ],
  },
  'consent.external-ask': {
    about: '"Do you want to load external content from …?"',
    form: 'sentence',
    frames: [
      'load external content',
      'load content provide',
      'external content show|enable|visible want?',
      'load content other vendor',
    ],
  },
  'consent.external-permanent': {
    about: '"To agree to this service permanently, you must accept it in the settings"',
    form: 'sentence',
    frames: ['accept|consent service always|must settings|link?', 'always accept settings|consent|link'],
  },
  'consent.always': {
    about: '"Always"',
    form: 'label',
    frames: ['always'],
  },
  'consent.service': {
    about: '"Service", "Services"',
    form: 'label',
    frames: ['service'],
  },
  'consent.purpose': {
    about: '"Purpose", "Purposes"',
    form: 'label',
    frames: ['purpose'],
  },
  'consent.vendors': {
    about: '"Vendors", "Partners"',
    form: 'label',
    frames: ['vendor list? we?'],
  },
  'consent.always-required': {
    about: '"(always required)", "Always active"',
    form: 'label',
    frames: ['always required|essential|enabled|must'],
  },
  'consent.service-always-required': {
    about: '"This service is always required"',
    form: 'sentence',
    frames: [
      'service|cookie|app always required|essential|enabled|must this?',
      'service|app required|must',
      'site always must|required',
      'cookie always enabled',
    ],
  },
  'consent.service-default': {
    about: '"This service is loaded by default, but you can opt out"',
    form: 'sentence',
    frames: [
      'load_default service|app optout|withdraw|disable?',
      'load_default can optout|disable|withdraw',
      'service|app load optout|withdraw|disable can',
    ],
  },
  'consent.opt-out': {
    about: '"(opt out)"',
    form: 'label',
    frames: ['optout'],
  },
  'consent.essential-about': {
    about: '"These are essential for the site to work and cannot be switched off"',
    form: 'sentence',
    frames: [
      'essential disable not service|cookie? site? experience?',
      'essential service|cookie site experience|use',
      'essential service|cookie experience disable not?',
      'essential service|cookie not site|page experience|use|broken',
      'essential cookie site',
      'cookie must site experience',
    ],
  },
  'consent.marketing-about': {
    about: '"These process personal information to show you personalised advertising"',
    form: 'sentence',
    frames: [
      'process|use|save|show personalised|relevant|marketing ad data? service|cookie? show? provide?',
      'cookie|service ad personalised|show|relevant|marketing',
      'ad personalised|relevant show',
      'process data personalised ad show? service?',
      'process data marketing show|personalised',
    ],
  },
  'consent.content-about': {
    about: '"These process personal information to show you content you may be interested in"',
    form: 'sentence',
    frames: [
      'process data relevant content|topic|product service? you? show?',
      'process|use|data show|provide relevant|personalised content|topic service|cookie? product? topic? purchase? process? data?',
      'show relevant content topic|purchase|product service? data? process?',
      'process data show content|product|topic service? relevant? topic? product?',
    ],
  },
  'consent.performance-about': {
    about: '"These process personal information to improve the service this site offers"',
    form: 'sentence',
    frames: [
      'process data optimise|performance service|site|experience provide?',
      'optimise service site provide',
      'process data optimise',
      'data optimise service provide process',
      'use data optimise site|service provide?',
    ],
  },
  'consent.statistics-about': {
    about: '"These help us understand how visitors use the site"',
    form: 'sentence',
    frames: [
      'statistics|cookie|service|help understand person|visit|site use',
      'process statistics|anonymous cookie|person|use|site',
      'statistics use data|site|person|cookie',
      'understand person|visit use site',
    ],
  },
  'consent.functional-about': {
    about: '"These provide extra functions such as videos or chat"',
    form: 'sentence',
    frames: [
      'functional provide|enable cookie|service|site more? personalised?',
      'functional more provide|optimise',
    ],
  },
  'consent.data-collect': {
    about: '"We and our partners store and access information on your device"',
    form: 'sentence',
    frames: [
      'we vendor process|save|use data device? cookie?',
      'save data device vendor|cookie?',
      'process data we vendor',
      'data process process we',
      'site vendor save|use|process data device?',
    ],
  },
  'consent.pay-or-accept': {
    about: '"Read with advertising and tracking, or take a paid subscription"',
    form: 'sentence',
    frames: [
      'accept ad marketing? subscribe|pay|free read?',
      'accept cookie subscribe|pay',
      'ad personalised subscribe|pay',
      'read ad marketing accept|free',
    ],
  },
  'consent.do-not-sell': {
    about: '"Do not sell or share my personal information"',
    form: 'sentence',
    frames: ['not share_data data'],
  },
  'consent.essential': {
    about: '"Necessary"',
    form: 'label',
    frames: ['essential cookie|service?'],
  },
  'consent.functional': {
    about: '"Functional"',
    form: 'label',
    frames: ['functional cookie|service?'],
  },
  'consent.statistics': {
    about: '"Statistics", "Analytics"',
    form: 'label',
    frames: ['statistics cookie|service?'],
  },
  'consent.marketing': {
    about: '"Marketing", "Advertising cookies"',
    form: 'label',
    frames: ['marketing cookie|service?', 'ad cookie|service|marketing'],
  },
  'consent.performance': {
    about: '"Performance"',
    form: 'label',
    frames: ['performance optimise? cookie? service?', 'optimise'],
  },
  'consent.social-media': {
    about: '"Social media"',
    form: 'label',
    frames: ['social cookie? service?'],
  },
  'consent.external-media': {
    about: '"External media"',
    form: 'label',
    frames: ['external content|media|video|service?', 'external social'],
  },
  'consent.service-provision': {
    about: '"Service provision"',
    form: 'label',
    frames: ['service provide', 'provide service'],
  },
  'consent.testing-mode': {
    about: '"Testing mode!"',
    form: 'sentence',
    frames: ['testing'],
  },
  'consent.details': {
    about: '"Show details"',
    form: 'label',
    frames: ['show learn', 'learn', 'show|more learn detail', 'detail'],
  },
  'consent.privacy-settings': {
    about: '"Privacy settings"',
    form: 'label',
    frames: ['privacy settings|manage|choose'],
  },
  // Privacy and terms
  'privacy.label': {
    about: '"Privacy"',
    form: 'label',
    frames: ['privacy'],
  },
  'privacy.policy': {
    about: '"Privacy policy"',
    form: 'label',
    frames: ['privacy_policy we? read?'],
  },
  'privacy.learn-more': {
    about: '"To learn more, please read our privacy policy"',
    form: 'sentence',
    frames: [
      'learn|more read|in|find privacy_policy',
      'learn more privacy_policy|privacy',
      'read privacy_policy',
    ],
  },
  'privacy.agree': {
    about: '"I have read and accept the privacy policy"',
    form: 'sentence',
    frames: ['accept|consent|read privacy_policy|privacy i?'],
  },
  'privacy.agree-terms': {
    about: '"By signing up you agree to the terms and the privacy policy"',
    form: 'sentence',
    frames: [
      'accept|consent terms privacy_policy|privacy signup|continue|subscribe|submit?',
      'continue|signup|login|subscribe|submit accept terms|privacy_policy',
    ],
  },
  'privacy.terms': {
    about: '"Terms of use"',
    form: 'label',
    frames: ['terms we?'],
  },
  'privacy.and-terms': {
    about: '"Privacy and terms"',
    form: 'label',
    frames: ['privacy|privacy_policy terms'],
  },
  // Newsletter
  'newsletter.label': {
    about: '"Newsletter"',
    form: 'label',
    frames: ['newsletter we? you?'],
  },
  'newsletter.subscribe': {
    about: '"Subscribe to our newsletter"',
    form: 'label',
    frames: [
      'subscribe|signup|join|receive newsletter free? week? day? month? all? now? today?',
      'newsletter subscribe|signup|purchase|receive',
    ],
  },
  'newsletter.pitch': {
    about: '"Get the latest news in your inbox"',
    form: 'sentence',
    frames: [
      'receive|news|article|newsletter inbox|email newest|week|day|news|free|direct',
      'newest news|article inbox|email',
      'news|article email|inbox subscribe|signup|receive',
      'not miss news|article|newest',
      'receive newest news',
      'inbox news',
    ],
  },
  'newsletter.check-inbox': {
    about: '"Check your inbox to confirm your subscription"',
    form: 'sentence',
    frames: [
      'check|sent inbox|email confirm|link subscribe|newsletter?',
      'confirm subscribe|newsletter|signup click|link|email|check sent? click?',
      'email confirm sent link|click subscribe|signup?',
      'sent email|link confirm',
      'check inbox',
    ],
  },
  'newsletter.thanks': {
    about: '"Thanks for subscribing"',
    form: 'sentence',
    frames: [
      'thanks subscribe|subscribed|newsletter|signup',
      'subscribed newsletter',
      'subscribed now|done?',
    ],
  },
  'newsletter.already': {
    about: '"You are already subscribed"',
    form: 'sentence',
    frames: ['already subscribed|subscribe newsletter?', 'already email newsletter|list'],
  },
  'newsletter.unsubscribe-anytime': {
    about: '"You can unsubscribe at any time"',
    form: 'sentence',
    frames: ['unsubscribe later|always|can', 'unsubscribe link', 'optout email|newsletter|link'],
  },
  'newsletter.no-spam': {
    about: '"No spam, ever"',
    form: 'sentence',
    frames: ['not spam unsubscribe?'],
  },
  'newsletter.unsubscribe': {
    about: '"Unsubscribe"',
    form: 'label',
    frames: ['unsubscribe newsletter?'],
  },
  'newsletter.join-readers': {
    about: '"Join 12,000 readers"',
    form: 'sentence',
    frames: ['join {count} subscriber|person|member', '{count} subscriber|person join|subscribe|newsletter'],
  },
  // Subscriptions and membership
  'subscribe.label': {
    about: '"Subscribe"',
    form: 'label',
    frames: ['subscribe now? free? today?'],
  },
  'subscribe.rss': {
    about: '"Subscribe by RSS"',
    form: 'label',
    frames: ['subscribe feed', 'feed', 'follow feed'],
  },
  'subscribe.by-email': {
    about: '"Subscribe by e-mail"',
    form: 'label',
    frames: ['subscribe email'],
  },
  'subscribe.push': {
    about: '"Turn on notifications"',
    form: 'sentence',
    frames: [
      'enable|accept|receive|want notification',
      'notification enabled?',
      'notification subscribe new?',
    ],
  },
  'subscribe.to-read': {
    about: '"Subscribe to continue reading"',
    form: 'sentence',
    frames: [
      'subscribe read|continue|unlock article|all?',
      'article|content subscribe read|unlock|continue|must',
    ],
  },
  'subscribe.only': {
    about: '"This article is for subscribers only"',
    form: 'sentence',
    frames: [
      'subscriber|subscribe only article|content?',
      'article subscriber only',
      'article|content subscriber',
      'only subscriber',
    ],
  },
  'subscribe.already': {
    about: '"Already a subscriber? Log in"',
    form: 'sentence',
    frames: ['already subscriber|subscribe|subscribed login?', 'subscriber login'],
  },
  'subscribe.articles-left': {
    about: '"You have 3 free articles left"',
    form: 'sentence',
    frames: [
      '{count} free|article remaining article? month?',
      'article free remaining',
      'read {count} article free month?',
    ],
  },
  'subscribe.free-trial': {
    about: '"Try it free for a month"',
    form: 'sentence',
    frames: [
      'free try|trial|start {count}? month|day|week|now?',
      'trial month|week|day {count}? free?',
      'trial start',
      'trial',
    ],
  },
  'subscribe.cancel-anytime': {
    about: '"Cancel at any time"',
    form: 'sentence',
    frames: ['cancel|unsubscribe later|always|can subscribe?'],
  },
  'subscribe.manage': {
    about: '"Manage subscription"',
    form: 'label',
    frames: ['manage subscribe'],
  },
  'subscribe.gift': {
    about: '"Gift this article"',
    form: 'label',
    frames: ['gift article'],
  },
  'subscribe.register-to-read': {
    about: '"Create a free account to continue reading"',
    form: 'sentence',
    frames: [
      'signup|create|account read|continue|unlock free? account? article?',
      'free account read|continue|unlock',
    ],
  },
  'subscribe.offers': {
    about: '"See our subscriptions"',
    form: 'label',
    frames: ['show subscribe|offer', 'subscribe offer'],
  },
  'member.only': {
    about: '"For members only"',
    form: 'sentence',
    frames: ['member only article|content?', 'article|content member'],
  },
  'member.become': {
    about: '"Become a member"',
    form: 'label',
    frames: ['member become|join|signup|now today? we?'],
  },
  'member.already': {
    about: '"Already a member? Log in"',
    form: 'sentence',
    frames: ['already member login?'],
  },
  'member.label': {
    about: '"Membership", "Members"',
    form: 'label',
    frames: ['member'],
  },
  'member.support-us': {
    about: '"Support our journalism"',
    form: 'sentence',
    frames: [
      'support we|journalism|experience|site|article',
      'support',
      'help we journalism',
      'donate support',
      'support media|text this?',
    ],
  },
  'member.donate': {
    about: '"Donate"',
    form: 'label',
    frames: ['donate', 'purchase coffee'],
  },
  'follow.label': {
    about: '"Follow"',
    form: 'label',
    frames: ['follow'],
  },
  'follow.us': {
    about: '"Follow us"',
    form: 'label',
    frames: ['follow we', 'follow we social', 'follow social'],
  },
  'follow.on': {
    about: '"Follow us on Mastodon"',
    form: 'label',
    frames: ['follow on? {brand} we?'],
  },
  // Sharing
  'share.label': {
    about: '"Share"',
    form: 'label',
    frames: ['share'],
  },
  'share.on': {
    about: '"Share on Mastodon"',
    form: 'label',
    frames: ['share on? {brand}'],
  },
  'share.article': {
    about: '"Share this article"',
    form: 'label',
    frames: ['share article|page'],
  },
  'share.by-email': {
    about: '"Share by e-mail"',
    form: 'label',
    frames: ['share|submit email|friend article?', 'article email submit'],
  },
  'share.copy-link': {
    about: '"Copy link"',
    form: 'label',
    frames: ['copy link|address article?'],
  },
  'share.link-copied': {
    about: '"Link copied"',
    form: 'sentence',
    frames: ['copied link|address|clipboard'],
  },
  'share.save': {
    about: '"Save for later", "Bookmark"',
    form: 'label',
    frames: ['bookmark article?', 'save article|later', 'save bookmark', 'read later'],
  },
  'share.saved': {
    about: '"Saved to your reading list"',
    form: 'sentence',
    frames: ['saved bookmark|article', 'bookmark write', 'saved later'],
  },
  // Related and navigation
  'related.articles': {
    about: '"Related articles"',
    form: 'label',
    frames: ['related article|content|news|topic?', 'related', 'related more'],
  },
  'related.may-like': {
    about: '"You may also like"',
    form: 'label',
    frames: ['relevant article|other|also?'],
  },
  'related.recommended': {
    about: '"Recommended", "Recommended for you"',
    form: 'label',
    frames: ['recommended article|content|read? you?'],
  },
  'related.recent': {
    about: '"Recent posts", "Latest articles"',
    form: 'label',
    frames: ['newest article|blog|news? all?', 'newest content', 'new article'],
  },
  'related.popular': {
    about: '"Most read", "Popular posts"',
    form: 'label',
    frames: ['popular article|news|week?', 'read popular', 'popular now|today|week'],
  },
  'related.more-from': {
    about: '"More from …"',
    form: 'label',
    frames: [
      'more by {name}',
      'more author|category|news?',
      'other article author|category',
      'article author more|other',
      'more {name}',
    ],
  },
  'related.more-on': {
    about: '"More on this topic"',
    form: 'label',
    frames: ['more topic|about', 'article topic'],
  },
  'related.read-also': {
    about: '"Read also"',
    form: 'label',
    frames: ['read also', 'read recommended'],
  },
  'related.read-next': {
    about: '"Read next"',
    form: 'label',
    frames: ['read next', 'next article read'],
  },
  'related.read-more': {
    about: '"Read more"',
    form: 'label',
    frames: ['read more', 'read on', 'read', 'read article', 'learn more', 'learn here|now'],
  },
  'related.read-about': {
    about: '"Read more about …"',
    form: 'label',
    frames: [
      'read more about {title}',
      'read|more about {title}',
      'read more {title}',
      'show more about {title}',
      'learn more about {title}',
    ],
  },
  'related.continue': {
    about: '"Continue reading"',
    form: 'label',
    frames: ['continue read article?', 'read continue {title}?'],
  },
  'related.previous-article': {
    about: '"Previous article"',
    form: 'label',
    frames: ['previous article {title}?'],
  },
  'related.next-article': {
    about: '"Next article"',
    form: 'label',
    frames: ['next article {title}?'],
  },
  'related.newer-article': {
    about: '"Newer post"',
    form: 'label',
    frames: ['newer article'],
  },
  'related.older-article': {
    about: '"Older post"',
    form: 'label',
    frames: ['older article'],
  },
  'nav.next': {
    about: '"Next"',
    form: 'label',
    frames: ['next page?'],
  },
  'nav.previous': {
    about: '"Previous"',
    form: 'label',
    frames: ['previous page?'],
  },
  'nav.page': {
    about: '"Page"',
    form: 'label',
    frames: ['page'],
  },
  'nav.page-of': {
    about: '"Page 3 of 12"',
    form: 'label',
    frames: ['page {count} of? {count}', '{count} of page {count}'],
  },
  'nav.back': {
    about: '"Back"',
    form: 'label',
    frames: ['back'],
  },
  'nav.back-top': {
    about: '"Back to top"',
    form: 'label',
    frames: ['top back? scroll? page? skip?'],
  },
  'nav.home': {
    about: '"Home"',
    form: 'label',
    frames: ['home page?'],
  },
  'nav.back-home': {
    about: '"Back to the home page"',
    form: 'label',
    frames: ['back home page|site?', 'skip home page?'],
  },
  'nav.menu': {
    about: '"Menu"',
    form: 'label',
    frames: ['menu', 'navigation'],
  },
  'nav.toggle-menu': {
    about: '"Toggle menu"',
    form: 'label',
    frames: ['toggle menu|navigation|sidebar', 'show hide menu|navigation|sidebar'],
  },
  'nav.open-menu': {
    about: '"Open menu"',
    form: 'label',
    frames: ['open|show|expand menu|navigation|sidebar'],
  },
  'nav.close-menu': {
    about: '"Close menu"',
    form: 'label',
    frames: ['close|hide|collapse menu|navigation|sidebar'],
  },
  'nav.skip': {
    about: '"Skip to content"',
    form: 'label',
    frames: ['skip content', 'skip content content? text?'],
  },
  'nav.contents': {
    about: '"Table of contents"',
    form: 'label',
    frames: ['contents', 'contents article|page|this?', 'on page this', 'in page|article this on?'],
  },
  'nav.search': {
    about: '"Search"',
    form: 'label',
    frames: ['search site? blog? article? this?', 'search here'],
  },
  'nav.search-results': {
    about: '"Search results"',
    form: 'label',
    frames: ['search result', 'result'],
  },
  'nav.search-results-for': {
    about: '"Search results for “query”"',
    form: 'label',
    frames: [
      'search|query result {title}',
      'search result to {title}',
      'result to {title}',
      'search {title}',
    ],
  },
  'nav.search-count': {
    about: '"12 results"',
    form: 'label',
    frames: [
      '{count} result find|search? second? {title}?',
      '{count} find article|page|file|result?',
      '{count} find',
    ],
  },
  'nav.search-none': {
    about: '"No results found"',
    form: 'sentence',
    frames: [
      'not result find|search? {title}?',
      'not find article|search|page|thing?',
      'not find query what? {title}?',
    ],
  },
  'nav.categories': {
    about: '"Categories"',
    form: 'label',
    frames: ['category all?'],
  },
  'nav.tags': {
    about: '"Tags"',
    form: 'label',
    frames: ['tag'],
  },
  'nav.all-tags': {
    about: '"View all tags"',
    form: 'label',
    frames: ['all tag show?'],
  },
  'nav.tagged-count': {
    about: '"3 posts tagged with “AI”"',
    form: 'label',
    frames: [
      '{count} article? tagged {title}?',
      '{count} tag with {title}',
      'tagged {title}?',
      '{count} article tag {title}?',
      'article tag|tagged {title}?',
      '{count} article tag|tagged exist {title}',
      'article exist tag {count} {title}',
    ],
  },
  'nav.post-count': {
    about: '"3 posts"',
    form: 'label',
    frames: ['{count} article'],
  },
  'nav.archive': {
    about: '"Archive"',
    form: 'label',
    frames: ['archive', 'archive blog|article|month|year?'],
  },
  'nav.authors': {
    about: '"Authors"',
    form: 'label',
    frames: ['author'],
  },
  'nav.all-authors': {
    about: '"View all authors"',
    form: 'label',
    frames: ['all author show?'],
  },
  'nav.all-posts-by': {
    about: '"All posts by Ines"',
    form: 'label',
    frames: [
      'all? article by {name}',
      'article by {name}',
      'all article author',
      'show article author {name}?',
      'article author {name}?',
    ],
  },
  'nav.author-none': {
    about: '"This author has not written any posts yet"',
    form: 'sentence',
    frames: ['author not article write|yet|publish?', 'author not yet write|written|publish'],
  },
  'nav.no-posts': {
    about: '"No posts yet"',
    form: 'sentence',
    frames: ['not article yet? find? category|tag?'],
  },
  'nav.translations': {
    about: '"Translations", "Also available in"',
    form: 'label',
    frames: ['translate available? article? other? language?', 'available language other?'],
  },
  'nav.direct-link': {
    about: '"Direct link"',
    form: 'label',
    frames: ['direct link'],
  },
  'nav.direct-link-to': {
    about: '"Direct link to a heading"',
    form: 'label',
    frames: ['direct link {title}', 'direct link section|title', 'link section|title {title}?'],
  },
  'nav.edit-page': {
    about: '"Edit this page"',
    form: 'label',
    frames: ['edit page|article on? {brand}?', 'optimise page'],
  },
  'nav.contact': {
    about: '"Contact"',
    form: 'label',
    frames: ['contact we?'],
  },
  'nav.about': {
    about: '"About us"',
    form: 'label',
    frames: ['about we? site? blog? this?'],
  },
  'nav.advertise': {
    about: 'Link for businesses that want to advertise: "Advertise with us"',
    form: 'label',
    frames: ['ad we with'],
  },
  'nav.theme-toggle': {
    about: '"Switch between dark and light"',
    form: 'label',
    frames: ['toggle|change theme|dark|light dark|light?', 'dark|light theme toggle'],
  },
  'nav.theme-dark': {
    about: '"Dark mode"',
    form: 'label',
    frames: ['dark theme|enable?', 'theme dark'],
  },
  'nav.theme-light': {
    about: '"Light mode"',
    form: 'label',
    frames: ['light theme|enable?'],
  },
  'nav.new-tab': {
    about: '"Opens in a new tab"',
    form: 'sentence',
    frames: ['open new window|link?'],
  },
  // Dates and article details
  'meta.reading-time': {
    about: '"5 min read"',
    form: 'label',
    frames: ['{count} minute read', 'read {count} minute', 'duration read {count} minute?', 'minute read'],
  },
  'meta.reading-time-label': {
    about: '"Reading time"',
    form: 'label',
    frames: ['read duration|minute'],
  },
  'meta.minutes': {
    about: '"5 min"',
    form: 'label',
    frames: ['{count} minute'],
  },
  'meta.words': {
    about: '"800 words"',
    form: 'label',
    frames: ['{count} word'],
  },
  'meta.views': {
    about: '"1,200 views"',
    form: 'label',
    frames: ['{count} view|person', 'view {count}?'],
  },
  'meta.published': {
    about: '"Published"',
    form: 'label',
    frames: ['publish', 'publish article|date'],
  },
  'meta.published-on': {
    about: '"Published on 3 May"',
    form: 'label',
    frames: ['publish on? {date}', 'sent|created {date}', 'publish {date}'],
  },
  'meta.last-updated': {
    about: '"Last updated", "Last modified"',
    form: 'label',
    frames: [
      'last updated|edited|update|edit|change {date}? {name}?',
      'edited {date}',
      'updated {date} on?',
      'updated',
      'updated article',
      'updated date',
    ],
  },
  'meta.on-date': {
    about: '"on 3 May"',
    form: 'label',
    frames: ['on {date}', '{date} on'],
  },
  'meta.by': {
    about: '"by Ines"',
    form: 'label',
    frames: ['by {name}', 'author {name}'],
  },
  'meta.written-by': {
    about: '"Written by Ines"',
    form: 'label',
    frames: ['written by {name}?', 'written {name}', 'publish by {name}', 'sent by {name}'],
  },
  'meta.photo-credit': {
    about: '"Photo: …"',
    form: 'label',
    frames: ['photo_by {name}?', 'image by {name}', 'image {name}'],
  },
  'meta.translated-from': {
    about: '"Translated from the English"',
    form: 'sentence',
    frames: ['translate language', 'translate original'],
  },
  'meta.outdated': {
    about: '"This article is more than a year old"',
    form: 'sentence',
    frames: [
      'article older year',
      'article year updated? {count} ago',
      'article outdated',
      'learn outdated',
      'outdated article',
      'content article outdated',
      'article last updated {count} day|month|year ago?',
      'outdated',
    ],
  },
  'meta.license': {
    about: '"This article is licensed under …"',
    form: 'sentence',
    frames: [
      'license article|content {title}?',
      'license {title}',
      'copyright article author? link? {name}?',
      'article license',
      'follow license',
      'license publish {title}?',
    ],
  },
  'time.now': {
    about: '"just now"',
    form: 'label',
    frames: ['now'],
  },
  'time.minutes-ago': {
    about: '"5 minutes ago"',
    form: 'label',
    frames: ['{count} minute ago', 'minute ago'],
  },
  'time.hours-ago': {
    about: '"5 hours ago"',
    form: 'label',
    frames: ['{count} hour ago', 'hour ago'],
  },
  'time.days-ago': {
    about: '"5 days ago"',
    form: 'label',
    frames: ['{count} day ago', 'day ago'],
  },
  'time.weeks-ago': {
    about: '"5 weeks ago"',
    form: 'label',
    frames: ['{count} week ago', 'week ago'],
  },
  'time.months-ago': {
    about: '"5 months ago"',
    form: 'label',
    frames: ['{count} month ago', 'month ago'],
  },
  'time.years-ago': {
    about: '"5 years ago"',
    form: 'label',
    frames: ['{count} year ago', 'year ago'],
  },
  'time.today': {
    about: '"Today"',
    form: 'label',
    frames: ['today'],
  },
  'time.yesterday': {
    about: '"Yesterday"',
    form: 'label',
    frames: ['yesterday'],
  },
  // Advertising and disclosures
  'ad.label': {
    about: '"Advertisement"',
    form: 'label',
    disclosure: true,
    frames: ['ad', 'ad news?'],
  },
  'ad.continues': {
    about: '"Article continues after the advertisement"',
    form: 'label',
    disclosure: true,
    frames: ['article|read|content continue ad after?', 'continue after ad', 'ad article here continue'],
  },
  'ad.sponsored': {
    about: '"Sponsored", "Sponsored post"',
    form: 'label',
    disclosure: true,
    frames: ['sponsor article|content?', 'article|content sponsor'],
  },
  'ad.sponsored-by': {
    about: '"Sponsored by Nordlys"',
    form: 'label',
    disclosure: true,
    frames: ['sponsor by {name}', 'sponsor by {brand}', 'support by {brand}', 'provide by {brand} sponsor'],
  },
  'ad.partnership': {
    about: '"Paid partnership", "In partnership with …"',
    form: 'label',
    disclosure: true,
    frames: [
      'partnership pay? with? {name}?',
      'promo partnership|vendor',
      'pay partnership',
      'content vendor',
      'vendor content|article',
    ],
  },
  'ad.promoted': {
    about: '"Promoted", "Advertorial"',
    form: 'label',
    disclosure: true,
    frames: ['promo content|article?', 'pay content|article'],
  },
  'ad.affiliate': {
    about: '"This article contains affiliate links"',
    form: 'sentence',
    disclosure: true,
    frames: ['affiliate contain link article?', 'affiliate link', 'link affiliate mark', 'contain affiliate'],
  },
  'ad.affiliate-commission': {
    about: '"If you buy through our links we may earn a commission"',
    form: 'sentence',
    disclosure: true,
    frames: [
      'commission purchase|link earn|receive we? extra_cost?',
      'earn commission purchase|link',
      'affiliate commission',
      'earn purchase link',
      'commission link',
      'affiliate earn',
      'purchase link support|pay we',
    ],
  },
  'ad.affiliate-label': {
    about: '"Affiliate link"',
    form: 'label',
    disclosure: true,
    frames: ['affiliate'],
  },
  'ad.hide': {
    about: '"Hide this ad"',
    form: 'label',
    frames: ['hide|close|delete ad', 'ad close'],
  },
  'ad.blocker': {
    about: '"Please turn off your ad blocker"',
    form: 'sentence',
    frames: ['adblock disable|please|use|find?', 'adblock', 'adblock disable'],
  },
  'disclosure.ai-made': {
    about: '"This article was written by AI"',
    form: 'sentence',
    disclosure: true,
    frames: [
      'ai made article|text|content|image?',
      'article|text|content ai made|written',
      'written ai',
      'ai article',
    ],
  },
  'disclosure.ai-assisted': {
    about: '"Made with the help of AI and checked by an editor"',
    form: 'sentence',
    disclosure: true,
    frames: [
      'ai help|use|made human_check|editor|check',
      'ai help made|article|write|written',
      'ai human_check',
      'ai use article|text help?',
      'ai made|written|use article|text|content human_check',
      'ai use made',
    ],
  },
  'disclosure.ai-summary': {
    about: '"Summary made by AI"',
    form: 'sentence',
    disclosure: true,
    frames: ['ai summary', 'summary made ai'],
  },
  'disclosure.ai-translated': {
    about: '"Translated by machine"',
    form: 'sentence',
    disclosure: true,
    frames: ['ai translate', 'translate machine', 'translate ai human_check?'],
  },
  'disclosure.correction': {
    about: '"Correction: an earlier version of this article …"',
    form: 'sentence',
    disclosure: true,
    frames: [
      'correction version|previous|article|original wrong?',
      'previous version article wrong|error|correction|says',
      'correction',
    ],
  },
  'disclosure.updated': {
    about: '"This article has been updated"',
    form: 'sentence',
    disclosure: true,
    frames: [
      'updated article this',
      'article updated with learn|new|more',
      'article updated with',
      'article updated comment|reply|learn|more',
      'article edited after publish',
    ],
  },
  'disclosure.embargo': {
    about: '"Under embargo until …"',
    form: 'sentence',
    disclosure: true,
    frames: ['embargo {date}? until?', 'embargo publish not? before? until? {date}?'],
  },
  'disclosure.syndicated': {
    about: '"Republished with permission from …"',
    form: 'sentence',
    disclosure: true,
    frames: [
      'syndicated article|permission? {name}?',
      'article original publish syndicated|permission|with',
      'publish permission',
      'article first|original publish other',
      'article first publish|visible {name}',
    ],
  },
  'disclosure.sample': {
    about: '"The maker lent us the device for this review"',
    form: 'sentence',
    disclosure: true,
    frames: [
      'sample provide|review|vendor|receive|free',
      'provide product review free|vendor?',
      'receive product free review',
    ],
  },
  'disclosure.opinion': {
    about: '"Opinion"',
    form: 'label',
    disclosure: true,
    frames: ['opinion', 'opinion article'],
  },
  'disclosure.opinion-author': {
    about: '"The views are the author\'s own"',
    form: 'sentence',
    disclosure: true,
    frames: [
      'opinion author only|not|we|editor|express',
      'thought author only|not|express',
      'opinion not editor|site|we',
    ],
  },
  'disclosure.developing': {
    about: '"This is a developing story"',
    form: 'sentence',
    disclosure: true,
    frames: ['developing article|news|updated?', 'developing updated|update'],
  },
  'disclosure.live': {
    about: '"Live", "Live blog"',
    form: 'label',
    disclosure: true,
    frames: ['live', 'live blog|news|now?'],
  },
  // Errors
  'error.generic': {
    about: '"Something went wrong"',
    form: 'sentence',
    frames: ['error', 'sorry error', 'error find'],
  },
  'error.with-message': {
    about: '"An error occurred: …"',
    form: 'sentence',
    frames: ['error {message}', 'error find {message}'],
  },
  'error.try-again': {
    about: '"Something went wrong, please try again"',
    form: 'sentence',
    frames: ['error retry|try again|later? please? sorry?', 'error again', 'error please later'],
  },
  'error.try-later': {
    about: '"Please try again later"',
    form: 'sentence',
    frames: ['retry later', 'try later|again please', 'try again later'],
  },
  'error.not-found': {
    about: '"Page not found"',
    form: 'sentence',
    frames: [
      'page not find|exist',
      'error {count} page not find',
      'not find sorry? page',
      'page link broken',
    ],
  },
  'error.not-found-looked': {
    about: '"We could not find what you were looking for"',
    form: 'sentence',
    frames: [
      'not find search',
      'not find what',
      'not search find sorry?',
      'not find page search',
      'not exist page search',
    ],
  },
  'error.broken-link': {
    about: '"Please tell the owner of the site that linked here that the link is broken"',
    form: 'sentence',
    frames: [
      'contact owner link|site broken|let_know|not? original?',
      'owner site let_know link',
      'contact owner link broken|wrong',
      'contact site link broken|wrong let_know?',
      'link broken let_know',
    ],
  },
  'error.javascript': {
    about: '"Please enable JavaScript"',
    form: 'sentence',
    frames: [
      'javascript enable|must|required|please|browser',
      'javascript disable|not|closed site?',
      'use javascript must',
    ],
  },
  'error.offline': {
    about: '"You are offline"',
    form: 'sentence',
    frames: ['network not|error|check', 'offline', 'network closed'],
  },
  'error.not-available': {
    about: '"Not available"',
    form: 'sentence',
    frames: ['not available', 'content|page|article not available|exist now?'],
  },
  'error.region': {
    about: '"Not available in your country"',
    form: 'sentence',
    frames: ['not available region', 'region not|blocked content|video'],
  },
  // Foot of the page
  'legal.copyright': {
    about: '"© 2024 …"',
    form: 'label',
    frames: ['copyright {count}? {name}?', 'copyright'],
  },
  'legal.rights': {
    about: '"All rights reserved"',
    form: 'sentence',
    frames: ['rights', 'copyright {count}? {name}? rights', 'copyright rights'],
  },
  'legal.powered-by': {
    about: '"Powered by"',
    form: 'label',
    frames: ['powered'],
  },
  'legal.powered-by-brand': {
    about: '"Powered by Hugo"',
    form: 'label',
    frames: ['powered {brand}', 'powered with {brand} design?', '{brand} powered'],
  },
  'legal.theme-by': {
    about: '"Theme by …"',
    form: 'label',
    frames: [
      'theme|design by|powered {brand}?',
      'theme {brand}',
      'design {name}',
      'powered {brand} theme {brand}?',
      'theme powered',
    ],
  },
  'legal.imprint': {
    about: '"Imprint", "Legal notice"',
    form: 'label',
    frames: ['imprint'],
  },
  'time.seconds-ago': {
    about: '"5 seconds ago"',
    form: 'label',
    frames: ['{count} second ago', 'second ago'],
  },
  'comment.upload-image': {
    about: '"Upload an image"',
    form: 'label',
    frames: ['upload|add image|file', 'choose image upload?', 'image upload'],
  },
  'action.uploading': {
    about: '"Uploading…"',
    form: 'label',
    frames: ['sending upload'],
  },
  'error.upload': {
    about: '"The upload failed"',
    form: 'sentence',
    frames: ['error upload image|file?', 'not upload'],
  },
  'error.file-too-large': {
    about: '"The file is too large"',
    form: 'sentence',
    frames: ['file|image size maximum|error|not', 'file|image maximum', 'size maximum'],
  },
  'comment.emoji': {
    about: '"Emoji" button',
    form: 'label',
    frames: ['emoji', 'add|choose emoji'],
  },
  'comment.badge-admin': {
    about: 'Badge beside a name: "Admin"',
    form: 'label',
    frames: ['admin'],
  },
  'comment.badge-moderator': {
    about: 'Badge beside a name: "Moderator"',
    form: 'label',
    frames: ['moderate person'],
  },
  'comment.pin': {
    about: 'Button that keeps a comment on top: "Pin"',
    form: 'label',
    frames: ['pin comment top'],
  },
  'comment.unpin': {
    about: '"Unpin"',
    form: 'label',
    frames: ['withdraw|delete pin'],
  },
  'comment.approve': {
    about: 'Moderator\'s button: "Approve"',
    form: 'label',
    frames: ['approve comment'],
  },
  'comment.approved': {
    about: 'State of a comment: "Approved"',
    form: 'label',
    frames: ['approve'],
  },
  'comment.waiting': {
    about: 'State of a comment: "Waiting"',
    form: 'label',
    frames: ['pending'],
  },
  'comment.spam': {
    about: '"Spam", "Mark as spam"',
    form: 'label',
    frames: ['spam', 'report spam', 'mark spam', 'spam comment'],
  },
  'comment.name-too-short': {
    about: '"The name must have at least 3 characters"',
    form: 'sentence',
    frames: [
      'name minimum {count}? character?',
      'username minimum {count}? character?',
      'name not less character {count}?',
    ],
  },
  'comment.length-range': {
    about: '"Please write between 3 and 500 words"',
    form: 'sentence',
    frames: [
      'comment|text|write|fill|please {count} {count} word|character',
      'word|character {count} {count} comment|text|please|write|fill',
    ],
  },
  'comment.too-fast': {
    about: '"You are posting too fast"',
    form: 'sentence',
    frames: ['fast comment|submit|again|wait|write?', 'fast'],
  },
  'comment.duplicate': {
    about: '"You have already posted this"',
    form: 'sentence',
    frames: ['duplicate comment?', 'already comment this'],
  },
  'vote.already': {
    about: '"You have already voted"',
    form: 'sentence',
    frames: ['already vote|upvote|like', 'not vote again'],
  },
  'vote.own': {
    about: '"You cannot vote on your own comment"',
    form: 'sentence',
    frames: ['not vote you comment', 'not vote i comment'],
  },
  'comment.edit-history': {
    about: '"Edit history"',
    form: 'label',
    frames: ['history edit|version|update?', 'history'],
  },
  'comment.mark-read': {
    about: '"Mark all as read"',
    form: 'label',
    frames: ['mark read all?'],
  },
  'nav.notifications': {
    about: '"Notifications"',
    form: 'label',
    frames: ['notification'],
  },
  'comment.all': {
    about: '"All comments"',
    form: 'label',
    frames: ['all comment'],
  },
  'comment.author-only': {
    about: '"Only by the author"',
    form: 'label',
    frames: ['only author comment?'],
  },
  'comment.mentions': {
    about: '"Mentions", "@me"',
    form: 'label',
    frames: [],
  },
  'comment.read-only': {
    about: '"Read only"',
    form: 'label',
    frames: ['only read'],
  },
  'comment.block-user': {
    about: '"Block this user"',
    form: 'label',
    frames: ['block person|author'],
  },
  'comment.user-blocked': {
    about: '"This user is blocked"',
    form: 'sentence',
    frames: ['blocked person|author'],
  },
  'format.bold': {
    about: 'Button of an editor: "Bold"',
    form: 'label',
    frames: [],
  },
  'format.italic': {
    about: 'Button of an editor: "Italic"',
    form: 'label',
    frames: [],
  },
  'format.quote': {
    about: 'Button of an editor: "Quote"',
    form: 'label',
    frames: [],
  },
  'format.code': {
    about: 'Button of an editor: "Code block"',
    form: 'label',
    frames: [],
  },
  'format.list': {
    about: 'Button of an editor: "Bulleted list"',
    form: 'label',
    frames: [],
  },
  'format.link': {
    about: 'Button of an editor: "Insert link"',
    form: 'label',
    frames: ['add link'],
  },
  'form.confirm-password': {
    about: '"Confirm password"',
    form: 'label',
    frames: ['confirm|again|retry password'],
  },
  'form.change-password': {
    about: '"Change password"',
    form: 'label',
    frames: ['change|edit password'],
  },
  'form.enter-password': {
    about: '"Please enter your password"',
    form: 'sentence',
    frames: ['fill|write|please password'],
  },
  'form.avatar': {
    about: '"Profile picture"',
    form: 'label',
    frames: ['avatar'],
  },
  'form.subject': {
    about: 'Field: "Subject"',
    form: 'label',
    frames: [],
  },
  'form.phone': {
    about: 'Field: "Phone number"',
    form: 'label',
    frames: [],
  },
  'form.first-name': {
    about: 'Field: "First name"',
    form: 'label',
    frames: [],
  },
  'form.last-name': {
    about: 'Field: "Last name"',
    form: 'label',
    frames: [],
  },
  'login.username-or-email': {
    about: '"User name or e-mail"',
    form: 'label',
    frames: ['username email', 'email username|name'],
  },
  'login.send-code': {
    about: '"Send code"',
    form: 'label',
    frames: ['submit code|verify'],
  },
  'login.taken': {
    about: '"This name or address is already in use"',
    form: 'sentence',
    frames: ['already use name|email|username|account', 'name|email|username already exist|signup'],
  },
  'login.delete-account': {
    about: '"Delete account"',
    form: 'label',
    frames: ['delete account'],
  },
  'error.server': {
    about: '"Server error"',
    form: 'sentence',
    frames: ['server error|not|wrong', 'error server'],
  },
  'error.not-allowed': {
    about: '"You are not allowed to do this"',
    form: 'sentence',
    frames: ['not permission', 'you not permission'],
  },
  'error.load': {
    about: '"Could not be loaded"',
    form: 'sentence',
    frames: ['error load|loading page|content?', 'not load|loading'],
  },
  'error.save': {
    about: '"Could not be saved"',
    form: 'sentence',
    frames: ['error save|saved'],
  },
  'action.undo': {
    about: '"Undo"',
    form: 'label',
    frames: [],
  },
  'action.done': {
    about: '"Done"',
    form: 'label',
    frames: ['done'],
  },
  'action.reset': {
    about: '"Reset"',
    form: 'label',
    frames: ['reset'],
  },
  'action.change': {
    about: '"Change"',
    form: 'label',
    frames: ['change'],
  },
  'action.filter': {
    about: '"Filter"',
    form: 'label',
    frames: ['filter'],
  },
  'action.print': {
    about: '"Print"',
    form: 'label',
    frames: [],
  },
  'action.enable': {
    about: '"Enable"',
    form: 'label',
    frames: ['enable'],
  },
  'action.disable': {
    about: '"Disable"',
    form: 'label',
    frames: ['disable'],
  },
  'action.open': {
    about: '"Open"',
    form: 'label',
    frames: ['open'],
  },
  'action.create': {
    about: '"Create"',
    form: 'label',
    frames: ['create'],
  },
  'action.skip': {
    about: '"Skip"',
    form: 'label',
    frames: ['skip'],
  },
  'action.select-all': {
    about: '"Select all"',
    form: 'label',
    frames: ['choose all'],
  },
  'action.pause': {
    about: '"Pause"',
    form: 'label',
    frames: [],
  },
  'meta.online': {
    about: '"3 people here now"',
    form: 'label',
    frames: ['{count} online', '{count} person online', 'online {count}'],
  },
  'meta.words-label': {
    about: '"Words"',
    form: 'label',
    frames: ['word'],
  },
  'meta.views-label': {
    about: '"Views"',
    form: 'label',
    frames: ['view'],
  },
  'meta.source': {
    about: '"Source"',
    form: 'label',
    frames: [],
  },
  'meta.rating': {
    about: '"Rating"',
    form: 'label',
    frames: ['review'],
  },
  'meta.followers': {
    about: '"120 followers"',
    form: 'label',
    frames: ['{count} subscriber', '{count} follow'],
  },
  'nav.help': {
    about: '"Help"',
    form: 'label',
    frames: ['help', 'help contact'],
  },
  'nav.language': {
    about: '"Language"',
    form: 'label',
    frames: ['language', 'choose|change language'],
  },
  'nav.news': {
    about: '"News"',
    form: 'label',
    frames: ['news'],
  },
  'nav.sitemap': {
    about: '"Site map"',
    form: 'label',
    frames: [],
  },
  'nav.accessibility': {
    about: '"Accessibility"',
    form: 'label',
    frames: [],
  },
  'nav.jobs': {
    about: '"Jobs", "Careers"',
    form: 'label',
    frames: [],
  },
  'legal.disclaimer': {
    about: '"Disclaimer"',
    form: 'label',
    frames: [],
  },
  'legal.age': {
    about: '"You must be 18 or older"',
    form: 'sentence',
    frames: [],
  },
  'consent.duration': {
    about: 'Column of a list of cookies: "Storage period"',
    form: 'label',
    frames: [],
  },
  'consent.legitimate-interest': {
    about: '"Legitimate interest"',
    form: 'label',
    frames: [],
  },
  'consent.unclassified': {
    about: '"Unclassified" cookies',
    form: 'label',
    frames: [],
  },
  'consent.service-cookies': {
    about: '"This service uses 3 cookies"',
    form: 'sentence',
    frames: ['service use|save {count} cookie', 'service cookie {count}'],
  },
  'consent.service-no-cookies': {
    about: '"This service sets no cookies"',
    form: 'sentence',
    frames: ['service not cookie use|save?'],
  },
  'error.vote': {
    about: '"Your vote could not be counted"',
    form: 'sentence',
    frames: ['error vote|upvote|like'],
  },
  'comment.only-admin': {
    about: '"Only the administrator can reply here"',
    form: 'sentence',
    frames: ['only admin reply|comment'],
  },
  'comment.only-you': {
    about: '"Visible only to you"',
    form: 'sentence',
    frames: ['only you visible|see|show', 'pending only visible|see'],
  },
  'comment.draft-restored': {
    about: '"What you had written is back"',
    form: 'sentence',
    frames: [],
  },
  'form.password-mismatch': {
    about: '"The passwords do not match"',
    form: 'sentence',
    frames: [],
  },
  'form.enter-name-email': {
    about: '"Please enter your name and e-mail first"',
    form: 'sentence',
    frames: ['fill|write name email please?'],
  },
  'login.email-verified': {
    about: '"Your e-mail address has been confirmed"',
    form: 'sentence',
    frames: ['email verified|confirmed'],
  },
  'login.out-confirm': {
    about: '"Are you sure you want to log out?"',
    form: 'sentence',
    frames: ['sure logout', 'want logout'],
  },
  'action.deleting': {
    about: '"Deleting…"',
    form: 'label',
    frames: [],
  },
  'error.delete': {
    about: '"Could not be deleted"',
    form: 'sentence',
    frames: ['error delete', 'not deleted|delete error'],
  },
  'error.edit': {
    about: '"Could not be changed"',
    form: 'sentence',
    frames: ['error edit|change|update'],
  },
  'error.timeout': {
    about: '"It took too long"',
    form: 'sentence',
    frames: [],
  },
  'nav.messages': {
    about: '"Messages"',
    form: 'label',
    frames: [],
  },
  'nav.dashboard': {
    about: '"Dashboard", "Control panel"',
    form: 'label',
    frames: [],
  },
  'action.next-step': {
    about: '"Next step"',
    form: 'label',
    frames: [],
  },
  'action.sent': {
    about: '"Sent"',
    form: 'label',
    frames: ['sent'],
  },
} as const satisfies Record<string, IntentEntry>;

export type Intent = keyof typeof INTENTS;
