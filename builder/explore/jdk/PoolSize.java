package explore.jdk;

/// How many workers a pool has, and how long one waits that is one too many.
record PoolSize(int core, int most, Patience patience) {
  enum Patience {
    NONE,
    TIMED,
    ENDLESS
  }

  PoolSize {
    if (core < 0 || most <= 0 || most < core) throw new IllegalArgumentException();
  }
}
