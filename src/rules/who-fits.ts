import type { Signal, SignalKind } from '../model/signal';
import { agesIn, type Described, type Sex, sexIn, sexOfPronoun } from './age-and-sex';
import { howManyFit, knownTown } from './how-many-fit';
import type { View } from './scene';
import { told } from './telling';

/** About how many people live in a town who are as a draft describes somebody. `count` is not rounded. */
export type Fit = { described: Described; town: string; count: number };

/**
 * The fewest people that fit an age and a town told in these texts together, such as a draft and its thread; nothing
 * when they give no age, or no town whose size is known. `counts` says which signals of a text are of the telling. The
 * sex is that of the words nearest to the age, else the one that all the texts tell. The writer's own family is not told
 * of.
 * Misses: a draft of two patients, whose ages and towns it may cross.
 */
export function fewestFitting(
  views: View[],
  counts: (view: View, signal: Signal) => boolean,
): Fit | undefined {
  const of = (view: View, kind: SignalKind) => told(view, kind).filter((signal) => counts(view, signal));
  const everyone = sexesTold(views);
  const people = views.flatMap((view) => describedIn(view, of(view, 'age')));
  const towns = views.flatMap((view) => of(view, 'place').map((place) => view.words(place)));
  const fits = people.flatMap((one) => towns.flatMap((town) => fitIn(inSex(one, everyone), town)));
  return fits.sort((a, b) => a.count - b.count)[0];
}

function fitIn(described: Described, town: string): Fit[] {
  const known = knownTown(town);
  const count = howManyFit(described, town);
  return known && count !== undefined ? [{ described, town: known.name, count }] : [];
}

function describedIn(view: View, ages: Signal[]): Described[] {
  return ages.flatMap((age) => {
    const words = view.words(age);
    const years = agesIn(words);
    return years ? [{ ...years, sex: sexIn(words) ?? sexBeside(view, age) }] : [];
  });
}

/** The sex of the nearest word for a person in the age's sentence. "His wife" is him, but in "his wife, 71" it is her. */
function sexBeside(view: View, age: Signal): Sex | undefined {
  const kin = view
    .near(age, 0, 'relative')
    .find((one) => one.end <= age.start && age.start - one.end <= NEXT_TO);
  const ofKin = kin && sexIn(view.words(kin));
  if (ofKin) return ofKin;
  const beside = view.near(age, 0, 'person-noun', 'he-she').flatMap((signal) => {
    const sex = sexOf(view, signal);
    return sex ? [{ sex, gap: Math.max(signal.start - age.end, age.start - signal.end) }] : [];
  });
  return beside.sort((a, b) => a.gap - b.gap)[0]?.sex;
}

function sexOf(view: View, signal: Signal): Sex | undefined {
  if (signal.kind === 'he-she') return isAtWork(view, signal) ? undefined : sexOfPronoun(view.words(signal));
  return view.within(signal, 'relative') ? undefined : sexIn(view.words(signal));
}

/** "She went to a job", "he attended one" are of a colleague. */
function isAtWork(view: View, pronoun: Signal): boolean {
  return / went$/.test(view.words(pronoun)) || view.within(pronoun, 'attendance');
}

/** "He" or "she" in another sentence tells it, unless it may be somebody else: of the other sex, at home, at work. */
function sexesTold(views: View[]): Sex | undefined {
  const mayBeElse = (view: View) =>
    view.has('own-family', 'colleague', 'manager') || view.of('he-she').some((one) => isAtWork(view, one));
  if (views.some(mayBeElse)) return undefined;
  const sexes = (kind: SignalKind) =>
    views.flatMap((view) => told(view, kind).flatMap((signal) => sexOf(view, signal) ?? []));
  const [pronoun] = sexes('he-she');
  return new Set([...sexes('he-she'), ...sexes('person-noun')]).size === 1 ? pronoun : undefined;
}

function inSex(described: Described, everyone: Sex | undefined): Described {
  return { ...described, sex: described.sex ?? everyone };
}

/** "His wife, 71": a comma, a blank, a bracket or "is" between. */
const NEXT_TO = 4;
