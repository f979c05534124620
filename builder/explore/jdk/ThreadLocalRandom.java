package explore.jdk;

import explore.model.Steps;

/// Stands in for the JDK's: each of a few values may come.
public final class ThreadLocalRandom {
  private static final int VALUES_MAX = 8;
  private static final ThreadLocalRandom CURRENT = new ThreadLocalRandom();

  private ThreadLocalRandom() {}

  public static ThreadLocalRandom current() {
    return CURRENT;
  }

  private static int any(long values) {
    if (values > VALUES_MAX)
      Steps.refuse("a random one of more than " + VALUES_MAX + " values (take one of fewer)");
    var numbers = Steps.execution().location(Threads.me(), "random", "random numbers", "");
    var draws = Steps.operation("draws from", numbers).always().alternatives((int) values);
    int drawn = Steps.execution().perform(draws);
    draws.tells(" -> ", drawn);
    return drawn;
  }

  public int nextInt(int bound) {
    if (bound <= 0) throw new IllegalArgumentException("bound must be positive");
    return any(bound);
  }

  public int nextInt(int origin, int bound) {
    if (origin >= bound) throw new IllegalArgumentException("bound must be greater than origin");
    return origin + any((long) bound - origin);
  }

  public boolean nextBoolean() {
    return any(2) == 1;
  }
}
