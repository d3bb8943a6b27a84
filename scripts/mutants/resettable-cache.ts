export interface Cache<K, V> {
  get: (key: K) => V | undefined;
  set: (key: K, value: V) => unknown;
}

/** As much of WeakMap as is used. */
export type CacheConstructor = new <K extends object, V>() => Cache<K, V>;

export interface CacheWatch {
  readonly Cache: CacheConstructor;
  /** Everything cached is forgotten. */
  readonly reset: () => void;
}

export interface CacheListener {
  /** A key was asked for that is not there: what follows, up to its being set, is work done once. */
  readonly onMiss: (key: object) => void;
  readonly onSet: (key: object) => void;
  readonly onHit: (key: object) => void;
}

const NOBODY: CacheListener = { onMiss() {}, onSet() {}, onHit() {} };

/** Stands for WeakMap where what was compiled once has to be forgotten, or be known as compiled. */
export function watchCaches({ onMiss, onSet, onHit }: CacheListener = NOBODY): CacheWatch {
  const kept = new Set<{ readonly clear: () => void }>();
  class WatchedCache<K extends object, V> {
    private readonly inner = new Map<K, V>();
    constructor() {
      kept.add(this.inner);
    }
    get(key: K): V | undefined {
      if (this.inner.has(key)) onHit(key);
      else onMiss(key);
      return this.inner.get(key);
    }
    set(key: K, value: V): void {
      onSet(key);
      this.inner.set(key, value);
    }
  }
  return {
    Cache: WatchedCache,
    reset: () => {
      for (const inner of kept) inner.clear();
    },
  };
}
