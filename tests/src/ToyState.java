import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Where all threads of a toy program are, and what is in memory. Locks 0 and 1 are monitors, 2 and 3 are
/// ReentrantLocks.
final class ToyState {
  static final int ILLEGAL_STATE = 1;
  private static final int NOT_LOCKED = 2;
  private static final int NOT_OWNER = 3;   // of a monitor: that has a message
  static final List<String> KINDS = kinds();
  private static final int PLACES = Toy.Place.values().length;
  private static final int LOCKS = 4;

  /// What steps are, while it is being found out.
  static final class Sight {
    final BitSet shared = new BitSet();
    final BitSet met = new BitSet();
    boolean tries;      // tryLock is used: then unlocking is a step
    boolean tracking;   // who met whom is recorded
  }

  private final List<ToyCode> code;
  private final Sight sight;
  private final int threads;
  private final int[] at, saved, memory = new int[PLACES], owner = new int[LOCKS], count = new int[LOCKS];
  private final int[][] registers;
  private final boolean[] begun, ended, notified;
  private final List<Integer> queue = new ArrayList<>();   // who awaits, first come first
  private int permits = 1;
  private int thrown;   // by main
  private String output = "";
  private final int[][] clock, read, written;   // start and join alone order anything here

  ToyState(List<ToyCode> code, Sight sight) {
    this.code = code;
    this.sight = sight;
    threads = code.size();
    at = new int[threads];
    saved = new int[threads];
    registers = new int[threads][];
    for (int t = 0; t < threads; t++) registers[t] = new int[code.get(t).registers];
    begun = new boolean[threads];
    ended = new boolean[threads];
    notified = new boolean[threads];
    clock = new int[threads][threads];
    read = new int[PLACES + LOCKS + 2][threads];
    written = new int[PLACES + LOCKS + 2][threads];
    Arrays.fill(owner, -1);
    begun[0] = true;
    clock[0][0] = 1;
  }

  private ToyState(ToyState of) {
    code = of.code;
    sight = of.sight;
    threads = of.threads;
    at = of.at.clone();
    saved = of.saved.clone();
    System.arraycopy(of.memory, 0, memory, 0, PLACES);
    System.arraycopy(of.owner, 0, owner, 0, LOCKS);
    System.arraycopy(of.count, 0, count, 0, LOCKS);
    registers = deep(of.registers);
    begun = of.begun.clone();
    ended = of.ended.clone();
    notified = of.notified.clone();
    queue.addAll(of.queue);
    permits = of.permits;
    thrown = of.thrown;
    output = of.output;
    clock = deep(of.clock);
    read = deep(of.read);
    written = deep(of.written);
  }

  private static int[][] deep(int[][] of) {
    return Arrays.stream(of).map(int[]::clone).toArray(int[][]::new);
  }

  private static List<String> kinds() {
    var all = new ArrayList<>(Arrays.stream(Toy.Place.values()).map(place -> place.kind).distinct().toList());
    all.addAll(List.of("monitor", "ReentrantLock", "Semaphore", "stdout"));
    return all;
  }

  ToyState copy() {
    return new ToyState(this);
  }

  /// Two states with the same key have the same future.
  String key() {
    var key = new StringBuilder(output).append('\n');
    for (int t = 0; t < threads; t++) {
      key.append((char) at[t]).append((char) saved[t]);
      key.append(begun[t]).append(ended[t]).append(notified[t]);
      for (int value : registers[t]) key.append((char) value);
    }
    for (int value : memory) key.append((char) value);
    for (int i = 0; i < LOCKS; i++) key.append((char) owner[i]).append((char) count[i]);
    key.append(queue).append((char) permits).append((char) thrown);
    if (sight.tracking)
      key.append(Arrays.deepToString(clock)).append(Arrays.deepToString(read))
          .append(Arrays.deepToString(written));
    return key.toString();
  }

  // ---- What threads can do

  record Choice(int thread, int alternative) {}

  /// The steps of which one is next; before, all go as far as their next step.
  List<Choice> choices() {
    for (boolean moved = true; moved; ) {
      moved = false;
      for (int t = 0; t < threads; t++)
        while (moves(t) && !step(t) && enabled(t)) {
          execute(t, 0);
          moved = true;
        }
    }
    arrive();
    var all = new ArrayList<Choice>();
    for (int t = 0; t < threads; t++)
      if (moves(t) && enabled(t))
        for (int i = 0; i < Math.max(1, alternatives(t)); i++) all.add(new Choice(t, i));
    return all;
  }

  /// Who waits for a lock touches it, though it may never get it.
  private void arrive() {
    for (int t = 0; t < threads; t++) {
      var next = next(t);
      if (!moves(t) || next == null || step(t) || enabled(t)) continue;
      switch (next.what()) {
        case ENTER, LOCK -> touch(t, PLACES + next.a(), lockKind(next.a()), true);
        case ACQUIRE -> touch(t, PLACES + LOCKS, "Semaphore", true);
        default -> {}
      }
    }
  }

  void take(Choice choice) {
    execute(choice.thread, choice.alternative);
  }

  private boolean moves(int t) {
    return begun[t] && !ended[t];
  }

  private ToyCode.Instruction next(int t) {
    return at[t] < code.get(t).code.size() ? code.get(t).code.get(at[t]) : null;
  }

  private int alternatives(int t) {
    var next = next(t);
    return next != null && next.what() == ToyCode.Do.NOTIFY && owner[next.a()] == t
        ? waiting(ToyCode.Do.WAKE, next.a()).size() : 0;
  }

  /// Threads that wait and were not told to wake.
  private List<Integer> waiting(ToyCode.Do how, int lock) {
    var all = new ArrayList<Integer>();
    for (int t = 0; t < threads; t++) {
      var next = next(t);
      if (moves(t) && !notified[t] && next != null && next.what() == how && next.a() == lock) all.add(t);
    }
    return all;
  }

  private boolean shared(String kind) {
    return sight.shared.get(KINDS.indexOf(kind));
  }

  private static String lockKind(int lock) {
    return lock < 2 ? "monitor" : "ReentrantLock";
  }

  private boolean step(int t) {
    var next = next(t);
    if (next == null) return false;
    return switch (next.what()) {
      case READ, WRITE, CHANGE, SWAP -> shared(next.place().kind);
      case PRINT -> shared("stdout");
      case ENTER, LOCK, TRY_LOCK -> shared(lockKind(next.a())) && owner[next.a()] != t;
      case WAKE, RELOCK -> shared(lockKind(next.a()));
      case NOTIFY -> alternatives(t) > 1;
      case UNLOCK -> sight.tries && owner[next.a()] == t && count[next.a()] == 1 && shared("ReentrantLock");
      case AWAIT -> sight.tries && owner[next.a()] == t && shared("ReentrantLock");
      case ACQUIRE, RELEASE -> shared("Semaphore");
      default -> false;
    };
  }

  private boolean enabled(int t) {
    var next = next(t);
    if (next == null) return true;
    return switch (next.what()) {
      case ENTER, LOCK -> owner[next.a()] < 0 || owner[next.a()] == t;
      case WAKE, RELOCK -> notified[t] && owner[next.a()] < 0;
      case ACQUIRE -> permits > 0;
      case JOIN -> !begun[next.a()] || ended[next.a()];
      default -> true;
    };
  }

  // ---- What is then done

  private void execute(int t, int alternative) {
    var i = next(t);
    if (i == null) {
      ended[t] = true;
      return;
    }
    at[t]++;
    var r = registers[t];
    switch (i.what()) {
      case CONSTANT -> r[i.a()] = i.b();
      case COPY -> r[i.a()] = r[i.b()];
      case ADD -> r[i.a()] += r[i.b()];
      case EQUAL -> r[i.a()] = r[i.a()] == i.b() ? 1 : 0;
      case LESS -> r[i.a()] = r[i.a()] < i.b() ? 1 : 0;
      case JUMP -> at[t] = i.b();
      case IF_ZERO -> at[t] = r[i.a()] == 0 ? i.b() : at[t];
      case FORGET -> Arrays.fill(r, i.a(), r.length, 0);
      case READ -> r[i.a()] = memory[cell(t, i, false)];
      case WRITE -> memory[cell(t, i, true)] = r[i.a()];
      case CHANGE -> {
        int cell = cell(t, i, true);
        int old = memory[cell];
        memory[cell] = i.update() == Toy.Update.GET_AND_SET ? i.c()
            : old + (i.update() == Toy.Update.GET_AND_ADD ? i.c() : 1);
        r[i.a()] = i.update() == Toy.Update.INCREMENT_AND_GET ? old + 1 : old;
      }
      case SWAP -> {
        int cell = cell(t, i, true);
        boolean same = memory[cell] == i.b();
        if (same) memory[cell] = i.c();
        r[i.a()] = same ? 1 : 0;
      }
      case PRINT -> {
        touch(t, PLACES + LOCKS + 1, "stdout", true);
        output += (output.isEmpty() ? "" : "\n") + r[i.a()];
      }
      case ENTER, LOCK, TRY_LOCK -> lock(t, i);
      case EXIT, UNLOCK -> unlock(t, i);
      case WAIT, AWAIT -> suspend(t, i);
      case WAKE, RELOCK -> {
        touch(t, PLACES + i.a(), lockKind(i.a()), true);
        notified[t] = false;
        owner[i.a()] = t;
        count[i.a()] = saved[t];
        saved[t] = 0;
      }
      case NOTIFY, NOTIFY_ALL, SIGNAL, SIGNAL_ALL -> wake(t, i, alternative);
      case ACQUIRE, RELEASE -> {
        touch(t, PLACES + LOCKS, "Semaphore", true);
        permits += i.what() == ToyCode.Do.ACQUIRE ? -1 : 1;
      }
      case THROW -> fail(t, i.a());
      case RETHROW -> fail(t, r[i.a()]);
      case CAUGHT -> r[i.a()] = 0;
      case START -> {
        begun[i.a()] = true;
        System.arraycopy(clock[t], 0, clock[i.a()], 0, threads);
        clock[i.a()][i.a()] = 1;
        clock[t][t]++;
      }
      case JOIN -> {
        if (begun[i.a()])
          for (int u = 0; u < threads; u++) clock[t][u] = Math.max(clock[t][u], clock[i.a()][u]);
      }
    }
  }

  private int cell(int t, ToyCode.Instruction i, boolean writes) {
    int cell = switch (i.place()) {
      case BY_HANDLE -> Toy.Place.HANDLED.ordinal();
      case POINTED -> Toy.Place.BOX_0.ordinal() + registers[t][i.b()];
      default -> i.place().ordinal();
    };
    touch(t, cell, i.place().kind, writes);
    return cell;
  }

  /// Is this access concurrent with another thread's, one of them writing? Then its kind is shared.
  private void touch(int t, int cell, String kind, boolean writes) {
    if (!sight.tracking || shared(kind)) return;
    for (int u = 0; u < threads; u++)
      if (u != t && (written[cell][u] > clock[t][u] || writes && read[cell][u] > clock[t][u]))
        sight.met.set(KINDS.indexOf(kind));
    (writes ? written : read)[cell][t] = clock[t][t];
  }

  private void lock(int t, ToyCode.Instruction i) {
    boolean tries = i.what() == ToyCode.Do.TRY_LOCK;
    if (tries) sight.tries |= sight.tracking;
    if (owner[i.a()] != t) touch(t, PLACES + i.a(), lockKind(i.a()), true);
    boolean free = owner[i.a()] < 0 || owner[i.a()] == t;
    if (tries) registers[t][i.b()] = free ? 1 : 0;
    if (!free) return;
    owner[i.a()] = t;
    count[i.a()]++;
  }

  private void unlock(int t, ToyCode.Instruction i) {
    if (owner[i.a()] != t) {
      fail(t, i.a() < 2 ? NOT_OWNER : NOT_LOCKED);
      return;
    }
    if (--count[i.a()] > 0) return;
    if (i.a() >= 2 && sight.tries) touch(t, PLACES + i.a(), "ReentrantLock", true);
    owner[i.a()] = -1;
  }

  private void suspend(int t, ToyCode.Instruction i) {
    if (owner[i.a()] != t) {
      fail(t, i.a() < 2 ? NOT_OWNER : NOT_LOCKED);
      return;
    }
    if (i.a() >= 2 && sight.tries) touch(t, PLACES + i.a(), "ReentrantLock", true);
    saved[t] = count[i.a()];
    count[i.a()] = 0;
    owner[i.a()] = -1;
    if (i.what() == ToyCode.Do.AWAIT) queue.add(t);
  }

  private void wake(int t, ToyCode.Instruction i, int alternative) {
    if (owner[i.a()] != t) {
      fail(t, i.a() < 2 ? NOT_OWNER : NOT_LOCKED);
      return;
    }
    boolean signal = i.what() == ToyCode.Do.SIGNAL || i.what() == ToyCode.Do.SIGNAL_ALL;
    var waiting = waiting(signal ? ToyCode.Do.RELOCK : ToyCode.Do.WAKE, i.a());
    if (waiting.size() > 1 && i.what() == ToyCode.Do.NOTIFY) touch(t, PLACES + i.a(), "monitor", true);
    if (signal) waiting.sort((a, b) -> Integer.compare(queue.indexOf(a), queue.indexOf(b)));
    var woken = switch (i.what()) {
      case NOTIFY_ALL, SIGNAL_ALL -> waiting;
      default -> waiting.isEmpty() ? waiting : List.of(waiting.get(signal ? 0 : alternative));
    };
    for (int u : woken) {
      notified[u] = true;
      queue.remove((Integer) u);
    }
  }

  private void fail(int t, int exception) {
    int thrower = at[t] - 1;
    for (var range : code.get(t).ranges)
      if (thrower >= range.from() && thrower < range.to() && (range.any() || exception == ILLEGAL_STATE)) {
        at[t] = range.handler();
        registers[t][range.register()] = exception;
        return;
      }
    ended[t] = true;
    if (t == 0) thrown = exception;
  }

  // ---- How it ended

  /// Once no thread can move: what was printed, and the ending as a table of outcomes writes it.
  String outcome() {
    boolean all = true;
    for (int t = 0; t < threads; t++) all &= !moves(t);
    if (!all) return output + (cycle() ? ", Deadlocks" : ", Never ends");
    return output + switch (thrown) {
      case ILLEGAL_STATE -> ", Throws IllegalStateException";
      case NOT_LOCKED -> ", Throws IllegalMonitorStateException";
      case NOT_OWNER -> ", Throws IllegalMonitorStateException: current thread is not owner";
      default -> "";
    };
  }

  private boolean cycle() {
    for (int t = 0; t < threads; t++) {
      int u = t;
      for (int i = 0; i < threads && u >= 0; i++) {
        u = blocker(u);
        if (u == t) return true;
      }
    }
    return false;
  }

  /// Who holds what this thread wants; -1 if it wants nothing that is held.
  private int blocker(int t) {
    var next = next(t);
    if (!moves(t) || next == null) return -1;
    return switch (next.what()) {
      case ENTER, LOCK -> owner[next.a()];
      case WAKE, RELOCK -> notified[t] ? owner[next.a()] : -1;
      default -> -1;
    };
  }
}
