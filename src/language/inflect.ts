/** Verbs whose forms can't be had by rule: base → all its forms. */
const IRREGULAR: Record<string, string> = {
  be: 'am is are was were been being',
  have: 'has had having',
  do: 'does did done doing',
  go: 'goes went gone going gonna',
  get: 'gets got gotten getting',
  see: 'sees saw seen seeing',
  come: 'comes came coming',
  take: 'takes took taken taking',
  give: 'gives gave given giving',
  say: 'says said saying',
  tell: 'tells told telling',
  make: 'makes made making',
  know: 'knows knew known knowing',
  think: 'thinks thought thinking',
  find: 'finds found finding',
  leave: 'leaves left leaving',
  lose: 'loses lost losing',
  hear: 'hears heard hearing',
  hold: 'holds held holding',
  stand: 'stands stood standing',
  ring: 'rings rang rung ringing',
  run: 'runs ran running',
  sit: 'sits sat sitting',
  lie: 'lies lied lay lain lying',
  fall: 'falls fell fallen falling',
  bring: 'brings brought bringing',
  put: 'puts putting',
  cut: 'cuts cutting',
  hit: 'hits hitting',
  shut: 'shuts shutting',
  send: 'sends sent sending',
  spend: 'spends spent spending',
  bleed: 'bleeds bled bleeding',
  drive: 'drives drove driven driving',
  ride: 'rides rode ridden riding',
  write: 'writes wrote written writing',
  break: 'breaks broke broken breaking',
  speak: 'speaks spoke spoken speaking',
  steal: 'steals stole stolen stealing',
  wake: 'wakes woke woken waking',
  throw: 'throws threw thrown throwing',
  grow: 'grows grew grown growing',
  blow: 'blows blew blown blowing',
  show: 'shows showed shown showing',
  draw: 'draws drew drawn drawing',
  die: 'dies died dying',
  hang: 'hangs hung hanged hanging',
  shoot: 'shoots shot shooting',
  stab: 'stabs stabbed stabbing',
  catch: 'catches caught catching',
  teach: 'teaches taught teaching',
  buy: 'buys bought buying',
  fight: 'fights fought fighting',
  feel: 'feels felt feeling',
  keep: 'keeps kept keeping',
  meet: 'meets met meeting',
  pay: 'pays paid paying',
  sell: 'sells sold selling',
  read: 'reads reading',
  let: 'lets letting',
  set: 'sets setting',
  begin: 'begins began begun beginning',
  drink: 'drinks drank drunk drinking',
  swear: 'swears swore sworn swearing',
  wear: 'wears wore worn wearing',
  tear: 'tears tore torn tearing',
  bite: 'bites bit bitten biting',
  hide: 'hides hid hidden hiding',
  beat: 'beats beaten beating',
  choose: 'chooses chose chosen choosing',
  forget: 'forgets forgot forgotten forgetting',
  eat: 'eats ate eaten eating',
  sleep: 'sleeps slept sleeping',
  win: 'wins won winning',
  build: 'builds built building',
  burn: 'burns burned burnt burning',
  learn: 'learns learned learnt learning',
  mean: 'means meant meaning',
  quit: 'quits quitting',
  stick: 'sticks stuck sticking',
  strike: 'strikes struck striking',
  become: 'becomes became becoming',
};
const DOUBLES = /^(?:[^aeiou]*[aeiou][bdgklmnprt]|.*(?:admit|refer|transfer|commit|prefer|regret))$/;

/** Every form of an English verb or noun given its base form, the base itself included. Lower case. */
export function inflections(base: string): string[] {
  const irregular = IRREGULAR[base];
  if (irregular !== undefined) return [base, ...irregular.split(' ')];
  const stem = base.endsWith('e') ? base.slice(0, -1) : DOUBLES.test(base) ? base + base.slice(-1) : base;
  const yStem = /[^aeiou]y$/.test(base) ? base.slice(0, -1) : undefined;
  const s = yStem ? `${yStem}ies` : /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  const ed = yStem ? `${yStem}ied` : `${stem}ed`;
  const ing = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : base.endsWith('ee')
      ? `${base}ing`
      : `${stem}ing`;
  return [base, s, ed, ing];
}
