package explore.schedule;

import java.util.Arrays;

/// What a thread knows of all threads, as far as start and join tell: of each, up to which epoch.
/// An epoch of its own ends where another thread can begin to know what it did.
final class Epochs {
  private final int index;
  private int[] known;

  /// @param index of the thread
  /// @param parent of who starts it; null if nobody does
  Epochs(int index, Epochs parent) {
    this.index = index;
    known = parent == null ? new int[1] : Arrays.copyOf(parent.known, index + 1);
    known[index] = 1;
  }

  /// Up to which epoch it knows another thread, or which is its own.
  int of(int other) {
    return other < known.length ? known[other] : 0;
  }

  /// The next one of its own begins. Gives what was known before.
  int[] next() {
    var before = known.clone();
    known[index]++;
    return before;
  }

  /// What another thread knew is known, too.
  void join(int[] other) {
    if (other.length > known.length) known = Arrays.copyOf(known, other.length);
    for (int i = 0; i < other.length; i++) known[i] = Math.max(known[i], other[i]);
  }

  /// The same of all that it knows now.
  void join(Epochs other) {
    join(other.known);
  }
}
