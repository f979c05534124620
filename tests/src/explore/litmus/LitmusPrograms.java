import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Random litmus programs, by seed: the same seed, the same program.
final class LitmusPrograms {
  private final Random random;
  private final List<Litmus.Kind> kinds = new ArrayList<>();
  private int value;

  private LitmusPrograms(long seed) {
    random = new Random(seed * 7919 + 13);
  }

  static Litmus of(long seed) {
    return new LitmusPrograms(seed).program();
  }

  private Litmus program() {
    int variables = random.nextInt(4) == 0 ? 3 : 2;
    for (int v = 0; v < variables; v++) {
      var all = Litmus.Kind.values();
      kinds.add(random.nextInt(3) > 0 ? Litmus.Kind.FIELD : all[random.nextInt(all.length)]);
    }
    int count = 2 + random.nextInt(2);
    var threads = new ArrayList<List<Litmus.Op>>();
    for (int t = 0; t < count; t++) threads.add(thread(count == 2 ? 4 : 3));
    return new Litmus(kinds, threads);
  }

  private List<Litmus.Op> thread(int length) {
    var ops = new ArrayList<Litmus.Op>();
    int lock = random.nextInt(5) == 0 ? random.nextInt(2) : -1;
    int from = random.nextInt(length);
    int accesses = 2 + random.nextInt(length - 1);
    for (int i = 0; i < accesses; i++) {
      if (lock >= 0 && i == Math.min(from, accesses - 1)) ops.add(new Litmus.Op.Lock(lock));
      ops.add(op());
    }
    if (lock >= 0) ops.add(new Litmus.Op.Unlock(lock));
    return ops;
  }

  private Litmus.Op op() {
    int v = random.nextInt(kinds.size());
    return switch (random.nextInt(20)) {
      case 0 -> new Litmus.Op.FullFence();
      case 1 -> new Litmus.Op.ReleaseFence();
      case 2, 3 ->
          kinds.get(v) == Litmus.Kind.VOLATILE_FIELD
              ? new Litmus.Op.Load(v, Litmus.Mode.PLAIN)
              : new Litmus.Op.Add(v, 10);
      case 4, 5, 6, 7, 8, 9, 10 -> new Litmus.Op.Load(v, mode());
      default -> new Litmus.Op.Store(v, mode(), ++value);
    };
  }

  private Litmus.Mode mode() {
    var all = Litmus.Mode.values();
    return random.nextInt(3) > 0 ? Litmus.Mode.PLAIN : all[random.nextInt(all.length)];
  }
}
