import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// What threads of a program can meet at: one or two objects of the JDK, and a field or two.
final class MeetScene {
  static final int EXECUTES_MAX = 3;
  private static final int KINDS = 12;

  final MeetShape shape = new MeetShape();
  final List<Meet.Thing> all = new ArrayList<>(); // in the order of their fields
  final List<Meet.Thing> met = new ArrayList<>(); // what can be called at any time
  final List<MeetField> fields = new ArrayList<>();
  final List<MeetLock> locks = new ArrayList<>();
  final List<MeetCondition> conditions = new ArrayList<>();
  final List<MeetMonitor> monitors = new ArrayList<>();
  final List<MeetThread> threads = new ArrayList<>();
  final int tasks;
  MeetPool pool; // or null
  private final Random random;

  MeetScene(Random random, int threadsAtMost) {
    this.random = random;
    for (var name : List.of("x", "y").subList(0, 1 + random.nextInt(2)))
      add(fields, new MeetField(shape, name));
    var kinds = new HashSet<Integer>();
    for (int i = random.nextInt(2); i >= 0; i--) kinds.add(random.nextInt(KINDS));
    for (int kind : kinds) thing(kind);
    boolean pooled = kinds.stream().anyMatch(kind -> kind >= 10);
    tasks = pooled ? 1 + random.nextInt(2) : 0;
    int started = pooled ? random.nextInt(2) : threadsAtMost;
    for (int i = 0; i <= started; i++) add(threads, new MeetThread(i));
    if (pooled) pool = add(met, pool(started + 1));
  }

  private boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  private <T extends Meet.Thing> T add(List<? super T> to, T thing) {
    to.add(thing);
    all.add(thing);
    return thing;
  }

  private void thing(int kind) {
    boolean flag = oneIn(3);
    int number = 1 + random.nextInt(2);
    switch (kind) {
      case 0 -> lock(flag);
      case 1 -> add(monitors, new MeetMonitor(shape, "monitor"));
      case 2 -> add(met, new MeetLatch(shape, "latch", number));
      case 3 -> add(met, new MeetSemaphore(shape, "permits", random.nextInt(3), flag));
      case 4 -> add(met, new MeetBarrier(shape, "barrier", oneIn(6) ? 3 : 2, action()));
      case 5 -> add(met, new MeetArrayQueue(shape, "queue", number));
      case 6 -> add(met, new MeetLinkedQueue(shape, "linked", number));
      case 7 -> add(met, MeetContainer.queue(shape));
      case 8 -> add(met, MeetContainer.copyOnWrite(shape));
      case 9 -> add(met, flag ? MeetContainer.hashMap(shape) : map());
      default -> {} // the pool comes last: it needs to know the threads
    }
  }

  private void lock(boolean fair) {
    var lock = add(locks, new MeetLock(shape, "lock", fair));
    if (oneIn(3)) return;
    add(conditions, new MeetCondition(shape, lock, "told", "lock"));
    if (oneIn(8)) met.add(conditions.getFirst()); // also without the lock
    if (oneIn(4)) add(conditions, new MeetCondition(shape, lock, "done", "lock"));
  }

  private Meet.Thing map() {
    return MeetContainer.map(shape, oneIn(3) ? "ConcurrentSkipListMap" : "ConcurrentHashMap");
  }

  private MeetBarrier.Action action() {
    if (oneIn(2)) return null;
    if (oneIn(4))
      return new MeetBarrier.Action(
          "{ throw new IllegalStateException(); }",
          code -> code.local(state -> state.fail(MeetThrown.ILLEGAL_STATE)));
    var increment = fields.getFirst().increment();
    return new MeetBarrier.Action(increment.java(), code -> code.call(increment));
  }

  private MeetPool.Kind kindOfPool() {
    int core = random.nextInt(3);
    int more = random.nextInt(2);
    if (oneIn(2)) return MeetPool.Kind.fixed(1 + more);
    boolean leaves = core > 0 && oneIn(4);
    var policies = List.of(MeetPool.Kind.ABORT, MeetPool.Kind.DISCARD, MeetPool.Kind.OLDEST);
    int capacity = List.of(0, 1, 2, Integer.MAX_VALUE).get(random.nextInt(4));
    var policy = policies.get(random.nextInt(capacity == 0 ? 2 : 3));
    return new MeetPool.Kind(core, Math.max(1, core + more), capacity, leaves, policy);
  }

  /// Each task is either submitted, or executed.
  private MeetPool pool(int firstTask) {
    var numbers = IntStream.range(firstTask, firstTask + tasks).boxed().toList();
    int submitted = random.nextInt(tasks + 1);
    var kind = kindOfPool();
    int most = kind.core() == kind.most() && !kind.leaves() ? 1 : 2;
    return new MeetPool(
        shape,
        kind,
        firstTask,
        kind.most() + most * (tasks + EXECUTES_MAX),
        numbers.subList(submitted, tasks),
        numbers.subList(0, submitted));
  }
}
