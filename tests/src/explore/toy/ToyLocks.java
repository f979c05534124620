import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// Who holds which lock and who was woken. Locks 0 and 1 are monitors, 2 and 3 are ReentrantLocks.
final class ToyLocks {
  static final int LOCKS = 4;
  private final int[] owner, count;
  private final int[] saved; // for each thread: how often it held the lock that it waits for
  private final boolean[] notified;
  private final List<Integer> queue = new ArrayList<>(); // who awaits, first come first

  ToyLocks(int threads) {
    owner = new int[LOCKS];
    count = new int[LOCKS];
    saved = new int[threads];
    notified = new boolean[threads];
    Arrays.fill(owner, -1);
  }

  private ToyLocks(ToyLocks of) {
    owner = of.owner.clone();
    count = of.count.clone();
    saved = of.saved.clone();
    notified = of.notified.clone();
    queue.addAll(of.queue);
  }

  ToyLocks copy() {
    return new ToyLocks(this);
  }

  static boolean monitor(int lock) {
    return lock < 2;
  }

  static String kind(int lock) {
    return monitor(lock) ? "monitor" : "ReentrantLock";
  }

  boolean holds(int t, int lock) {
    return owner[lock] == t;
  }

  boolean holdsOnce(int t, int lock) {
    return owner[lock] == t && count[lock] == 1;
  }

  boolean open(int t, int lock) {
    return owner[lock] < 0 || owner[lock] == t;
  }

  boolean notified(int t) {
    return notified[t];
  }

  boolean canWake(int t, int lock) {
    return notified[t] && owner[lock] < 0;
  }

  void lock(int t, int lock) {
    owner[lock] = t;
    count[lock]++;
  }

  void unlock(int lock) {
    if (--count[lock] == 0) owner[lock] = -1;
  }

  void suspend(int t, int lock) {
    saved[t] = count[lock];
    count[lock] = 0;
    owner[lock] = -1;
    if (!monitor(lock)) queue.add(t);
  }

  void resume(int t, int lock) {
    notified[t] = false;
    owner[lock] = t;
    count[lock] = saved[t];
    saved[t] = 0;
  }

  void tell(int t) {
    notified[t] = true;
    queue.remove((Integer) t);
  }

  /// Those that await, first come first.
  List<Integer> inTurn(List<Integer> waiting) {
    return queue.stream().filter(waiting::contains).toList();
  }

  /// Do threads wait in a ring?
  ///
  /// @param wanted the lock that a thread wants to have next, or -1
  boolean ring(IntUnaryOperator wanted) {
    for (int t = 0; t < saved.length; t++) {
      int u = t;
      for (int i = 0; i < saved.length && u >= 0; i++) {
        int lock = wanted.applyAsInt(u);
        u = lock < 0 ? -1 : owner[lock];
        if (u == t) return true;
      }
    }
    return false;
  }

  String key() {
    var key = new StringBuilder();
    for (int i = 0; i < LOCKS; i++) key.append((char) owner[i]).append((char) count[i]);
    for (int t = 0; t < saved.length; t++) key.append((char) saved[t]).append(notified[t]);
    return key.append(queue).toString();
  }
}
