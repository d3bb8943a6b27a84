import { expect, test } from 'vitest';
import { awaitHands, bringHands, type PageHands } from '../../../utils/mark/page-hands';

const HANDS: PageHands = {
  marker: { show: () => ({ marked: 0, isInSight: false }), clear() {} },
  glosser: { show: () => [], shown: () => [], find: () => null, clear() {}, without: (work) => work() },
  answer: () => undefined,
};

test('hands come to whoever waits for them, once', () => {
  const scope = {};
  const hands = awaitHands(scope, begin().ports);
  expect(hands()).toBeNull();
  bringHands(scope, () => HANDS);
  bringHands(scope, () => ({ ...HANDS }));
  expect(hands()).toBe(HANDS);
});

test('nobody waits for them: nothing happens', () => {
  expect(() => bringHands({}, () => HANDS)).not.toThrow();
});

test('a life that is over lets go of its hands and leaves nothing behind', () => {
  const scope = {};
  const { ports, end } = begin();
  const hands = awaitHands(scope, ports);
  bringHands(scope, () => HANDS);
  end();
  expect(hands()).toBeNull();
  expect(Reflect.ownKeys(scope)).toEqual([]);
});

test('a life that ends late leaves the place to the one after it', () => {
  const scope = {};
  const earlier = begin();
  awaitHands(scope, earlier.ports);
  const hands = awaitHands(scope, begin().ports);
  earlier.end();
  bringHands(scope, () => HANDS);
  expect(hands()).toBe(HANDS);
});

function begin() {
  const life = new AbortController();
  return { ports: { signal: life.signal, checkLife() {} }, end: () => life.abort() };
}
