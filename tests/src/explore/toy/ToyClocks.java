import java.util.Arrays;

/// Which accesses of threads are concurrent, where start and join alone order anything.
final class ToyClocks {
  private final int[][] clock; // what a thread knows of each
  private final int[][] read, written; // when each thread last accessed a cell

  ToyClocks(int threads, int cells) {
    clock = new int[threads][threads];
    read = new int[cells][threads];
    written = new int[cells][threads];
    clock[0][0] = 1;
  }

  private ToyClocks(ToyClocks of) {
    clock = deep(of.clock);
    read = deep(of.read);
    written = deep(of.written);
  }

  ToyClocks copy() {
    return new ToyClocks(this);
  }

  private static int[][] deep(int[][] of) {
    return Arrays.stream(of).map(int[]::clone).toArray(int[][]::new);
  }

  void starts(int parent, int child) {
    System.arraycopy(clock[parent], 0, clock[child], 0, clock.length);
    clock[child][child] = 1;
    clock[parent][parent]++;
  }

  void joins(int t, int ended) {
    for (int u = 0; u < clock.length; u++) clock[t][u] = Math.max(clock[t][u], clock[ended][u]);
  }

  /// Notes an access; true if it is concurrent with another thread's, one of them writing.
  boolean touch(int t, int cell, boolean writes) {
    boolean concurrent = false;
    for (int u = 0; u < clock.length; u++)
      concurrent |=
          u != t && (written[cell][u] > clock[t][u] || writes && read[cell][u] > clock[t][u]);
    (writes ? written : read)[cell][t] = clock[t][t];
    return concurrent;
  }

  String key() {
    return Arrays.deepToString(clock) + Arrays.deepToString(read) + Arrays.deepToString(written);
  }
}
