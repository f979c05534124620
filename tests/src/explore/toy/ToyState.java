import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where all threads of a toy program are, and what is in memory.
final class ToyState {
  private static final int LOCKS = Toy.Place.values().length; // cells: memory, locks, the rest
  private static final int SEMAPHORE = LOCKS + ToyLocks.LOCKS;
  private static final int STDOUT = SEMAPHORE + 1;

  private final List<ToyCode> code;
  private final ToySight sight;
  private final int threads;
  private final int[] at, memory;
  private final int[][] registers;
  private final boolean[] begun, ended;
  private final ToyLocks locks;
  private final ToyClocks clocks;
  private int permits = 1;
  private int thrown; // by main
  private String output = "";

  ToyState(List<ToyCode> code, ToySight sight) {
    this.code = code;
    this.sight = sight;
    threads = code.size();
    at = new int[threads];
    memory = new int[LOCKS];
    registers = code.stream().map(body -> new int[body.registers]).toArray(int[][]::new);
    begun = new boolean[threads];
    ended = new boolean[threads];
    locks = new ToyLocks(threads);
    clocks = new ToyClocks(threads, STDOUT + 1);
    begun[0] = true;
  }

  private ToyState(ToyState of) {
    code = of.code;
    sight = of.sight;
    threads = of.threads;
    at = of.at.clone();
    memory = of.memory.clone();
    registers = Arrays.stream(of.registers).map(int[]::clone).toArray(int[][]::new);
    begun = of.begun.clone();
    ended = of.ended.clone();
    locks = of.locks.copy();
    clocks = of.clocks.copy();
    permits = of.permits;
    thrown = of.thrown;
    output = of.output;
  }

  ToyState copy() {
    return new ToyState(this);
  }

  /// Two states with the same key have the same future.
  String key() {
    var key = new StringBuilder(output).append('\n');
    for (int t = 0; t < threads; t++) {
      key.append((char) at[t]).append(begun[t]).append(ended[t]);
      for (int value : registers[t]) key.append((char) value);
    }
    for (int value : memory) key.append((char) value);
    key.append(locks.key()).append((char) permits).append((char) thrown);
    if (sight.tracking) key.append(clocks.key());
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
        case ENTER, LOCK -> touchLock(t, next.a());
        case ACQUIRE -> touch(t, SEMAPHORE, "Semaphore", true);
        default -> {}
      }
    }
  }

  private boolean moves(int t) {
    return begun[t] && !ended[t];
  }

  private ToyCode.Instruction next(int t) {
    return at[t] < code.get(t).code.size() ? code.get(t).code.get(at[t]) : null;
  }

  private int alternatives(int t) {
    var next = next(t);
    return next != null && next.what() == ToyCode.Do.NOTIFY && locks.holds(t, next.a())
        ? waiting(ToyCode.Do.WAKE, next.a()).size()
        : 0;
  }

  /// Threads that wait and were not told to wake.
  private List<Integer> waiting(ToyCode.Do how, int lock) {
    var all = new ArrayList<Integer>();
    for (int t = 0; t < threads; t++) {
      var next = next(t);
      boolean there = next != null && next.what() == how && next.a() == lock;
      if (there && moves(t) && !locks.notified(t)) all.add(t);
    }
    return all;
  }

  private boolean step(int t) {
    var next = next(t);
    if (next == null) return false;
    return switch (next.what()) {
      case READ, WRITE, CHANGE, SWAP -> sight.shared(next.place().kind);
      case PRINT -> sight.shared("stdout");
      case ENTER, LOCK, TRY_LOCK ->
          sight.shared(ToyLocks.kind(next.a())) && !locks.holds(t, next.a());
      case WAKE, RELOCK -> sight.shared(ToyLocks.kind(next.a()));
      case NOTIFY -> alternatives(t) > 1;
      case UNLOCK -> sight.tries && locks.holdsOnce(t, next.a()) && sight.shared("ReentrantLock");
      case AWAIT -> sight.tries && locks.holds(t, next.a()) && sight.shared("ReentrantLock");
      case ACQUIRE, RELEASE -> sight.shared("Semaphore");
      default -> false;
    };
  }

  private boolean enabled(int t) {
    var next = next(t);
    if (next == null) return true;
    return switch (next.what()) {
      case ENTER, LOCK -> locks.open(t, next.a());
      case WAKE, RELOCK -> locks.canWake(t, next.a());
      case ACQUIRE -> permits > 0;
      case JOIN -> !begun[next.a()] || ended[next.a()];
      default -> true;
    };
  }

  // ---- What is then done

  void take(Choice choice) {
    execute(choice.thread, choice.alternative);
  }

  private void execute(int t, int alternative) {
    var i = next(t);
    if (i == null) {
      ended[t] = true;
      return;
    }
    at[t]++;
    var r = registers[t];
    switch (i.what()) {
      case CONSTANT, COPY, ADD, EQUAL, LESS, FORGET, CAUGHT -> i.compute(r);
      case JUMP -> at[t] = i.b();
      case IF_ZERO -> at[t] = r[i.a()] == 0 ? i.b() : at[t];
      case READ -> r[i.a()] = memory[cell(t, i, false)];
      case WRITE -> memory[cell(t, i, true)] = r[i.a()];
      case CHANGE, SWAP -> change(t, i, cell(t, i, true));
      case PRINT -> {
        touch(t, STDOUT, "stdout", true);
        output += (output.isEmpty() ? "" : "\n") + r[i.a()];
      }
      case ENTER, LOCK, TRY_LOCK -> lock(t, i);
      case EXIT, UNLOCK, WAIT, AWAIT -> free(t, i);
      case WAKE, RELOCK -> {
        touchLock(t, i.a());
        locks.resume(t, i.a());
      }
      case NOTIFY, NOTIFY_ALL, SIGNAL, SIGNAL_ALL -> wake(t, i, alternative);
      case ACQUIRE, RELEASE -> {
        touch(t, SEMAPHORE, "Semaphore", true);
        permits += i.what() == ToyCode.Do.ACQUIRE ? -1 : 1;
      }
      case THROW -> fail(t, i.a());
      case RETHROW -> fail(t, r[i.a()]);
      case START -> {
        begun[i.a()] = true;
        clocks.starts(t, i.a());
      }
      case JOIN -> clocks.joins(t, i.a()); // of one that was not begun: it knows nothing
    }
  }

  private void change(int t, ToyCode.Instruction i, int cell) {
    int old = memory[cell];
    boolean swaps = i.what() == ToyCode.Do.SWAP;
    memory[cell] = !swaps ? i.update().makes(old, i.c()) : old == i.b() ? i.c() : old;
    boolean now = i.update() == Toy.Update.INCREMENT_AND_GET;
    registers[t][i.a()] = swaps ? (old == i.b() ? 1 : 0) : now ? memory[cell] : old;
  }

  private int cell(int t, ToyCode.Instruction i, boolean writes) {
    int cell = i.place().cell(registers[t], i.b());
    touch(t, cell, i.place().kind, writes);
    return cell;
  }

  /// Is this access concurrent with another thread's, one of them writing? Then its kind is shared.
  private void touch(int t, int cell, String kind, boolean writes) {
    if (sight.tracking && !sight.shared(kind) && clocks.touch(t, cell, writes)) sight.meet(kind);
  }

  private void touchLock(int t, int lock) {
    touch(t, LOCKS + lock, ToyLocks.kind(lock), true);
  }

  private void lock(int t, ToyCode.Instruction i) {
    boolean tries = i.what() == ToyCode.Do.TRY_LOCK;
    if (tries) sight.tries |= sight.tracking;
    if (!locks.holds(t, i.a())) touchLock(t, i.a());
    boolean free = locks.open(t, i.a());
    if (tries) registers[t][i.b()] = free ? 1 : 0;
    if (free) locks.lock(t, i.a());
  }

  private void free(int t, ToyCode.Instruction i) {
    if (fails(t, i)) return;
    boolean waits = i.what() == ToyCode.Do.WAIT || i.what() == ToyCode.Do.AWAIT;
    boolean frees = waits || locks.holdsOnce(t, i.a());
    if (frees && sight.tries && !ToyLocks.monitor(i.a())) touchLock(t, i.a());
    if (waits) locks.suspend(t, i.a());
    else locks.unlock(i.a());
  }

  /// Does this thread need to hold the lock, and doesn't?
  private boolean fails(int t, ToyCode.Instruction i) {
    if (locks.holds(t, i.a())) return false;
    fail(t, ToyLocks.monitor(i.a()) ? ToyCode.NOT_OWNER : ToyCode.NOT_LOCKED);
    return true;
  }

  private void wake(int t, ToyCode.Instruction i, int alternative) {
    if (fails(t, i)) return;
    boolean signal = !ToyLocks.monitor(i.a());
    var waiting = waiting(signal ? ToyCode.Do.RELOCK : ToyCode.Do.WAKE, i.a());
    if (waiting.size() > 1 && i.what() == ToyCode.Do.NOTIFY) touchLock(t, i.a());
    if (signal) waiting = locks.inTurn(waiting);
    switch (i.what()) {
      case NOTIFY_ALL, SIGNAL_ALL -> waiting.forEach(locks::tell);
      default -> waiting.stream().skip(alternative).limit(1).forEach(locks::tell);
    }
  }

  private void fail(int t, int exception) {
    var range = code.get(t).handler(at[t] - 1, exception);
    if (range != null) {
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
    for (int t = 0; t < threads; t++)
      if (moves(t)) return output + (locks.ring(this::wanted) ? ", Deadlocks" : ", Never ends");
    return output + ToyCode.ending(thrown);
  }

  /// The lock that this thread wants to have next, or -1.
  private int wanted(int t) {
    var next = next(t);
    if (!moves(t) || next == null) return -1;
    return switch (next.what()) {
      case ENTER, LOCK -> next.a();
      case WAKE, RELOCK -> locks.notified(t) ? next.a() : -1;
      default -> -1;
    };
  }
}
