/** A WeakMap by which what was compiled once can be forgotten, and which tells when something is being compiled. */
export interface CacheWatch {
  readonly Cache: typeof WeakMap;
  /** Everything cached is forgotten. */
  readonly reset: () => void;
}

export interface CacheListener {
  /** A key was asked for that is not there: what follows is work done once. */
  readonly onMiss: (key: object) => void;
  readonly onSet: (key: object) => void;
  readonly onHit: (key: object) => void;
}

const NOBODY: CacheListener = { onMiss() {}, onSet() {}, onHit() {} };

export function watchCaches({ onMiss, onSet, onHit }: CacheListener = NOBODY): CacheWatch {
  const kept = new Set<{ inner: Map<object, unknown> }>();
  class Cache<K extends object, V> {
    inner = new Map<object, unknown>();
    constructor() {
      kept.add(this);
    }
    get(key: K): V | undefined {
      if (this.inner.has(key)) onHit(key);
      else onMiss(key);
      return this.inner.get(key) as V | undefined;
    }
    set(key: K, value: V): this {
      onSet(key);
      this.inner.set(key, value);
      return this;
    }
    has(key: K): boolean {
      return this.inner.has(key);
    }
    delete(key: K): boolean {
      return this.inner.delete(key);
    }
  }
  return {
    Cache: Cache as unknown as typeof WeakMap,
    reset: () => {
      for (const cache of kept) cache.inner.clear();
    },
  };
}
