package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.jdk.PoolSize.Patience;
import explore.model.Steps;
import explore.schedule.Access;
import explore.schedule.Fingerprint;
import explore.schedule.Location;
import explore.schedule.Operation;
import explore.schedule.Order;
import explore.schedule.SharedKinds.Watched;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.function.LongSupplier;

/// The workers of a `ThreadPoolExecutor`, by its code. To look how long it may wait, to get a task
/// or to leave, and to look whether another is needed in its place are steps of a worker; where
/// nobody can tell they are one.
///
/// A worker whose task throws dies, and another takes its place: its going and the other's coming
/// are two steps, between which a new task may get a worker of its own.
abstract class Workers extends Pool {
  final int core;
  final int most;
  final Patience patience;
  private final boolean tidies;
  final Tasks tasks;
  private final WorkerInterrupts interrupts = new WorkerInterrupts(this);
  boolean coreLeaves;
  int workers;
  /// Those that it counts when it is asked.
  int members;
  int largest;
  long completed;
  private boolean tidying;
  private boolean tidied;
  /// Has it ended, whatever still comes?
  private boolean over;

  /// @param tasks of a pool whose state has this hash
  Workers(PoolSize size, Function<LongSupplier, Tasks> tasks, ThreadFactory factory) {
    super(factory);
    core = size.core();
    most = size.most();
    patience = size.patience();
    tidies = tidies(getClass());
    this.tasks = tasks.apply(this::stateHash);
  }

  /// Does it do anything when it has ended?
  abstract boolean tidies(Class<?> type);

  abstract void run(Runnable task);

  abstract void tidy();

  /// Can a task come when it has been shut down?
  boolean comesLate() {
    return false;
  }

  @Override
  final Location location() {
    return tasks.location();
  }

  /// Has it its core workers only, and always room in its queue?
  boolean fixed() {
    return core == most && tasks.unbounded() && !coreLeaves;
  }

  private static boolean counted() {
    return Steps.execution().kinds().watched(Watched.POOLS);
  }

  private long stateHash() {
    long state =
        mix(workers, flags() + (tidied ? 4096 : 0) + (coreLeaves ? 8192 : 0) + (over ? 16384 : 0));
    return counted() ? mix(mix(state, members * 64L + largest), completed) : state;
  }

  @Override
  final void changed() {
    tasks.changed();
  }

  @Override
  final boolean isEmptied() {
    return over || isEmpty() && (tidied || !tidies);
  }

  /// One that was stopped ends though tasks are still to be taken away.
  private boolean isEmpty() {
    return workers == 0 && mustLeave();
  }

  @Override
  final List<Runnable> drain() {
    Steps.take(shuts("takes the waiting tasks of"));
    return tasks.drain();
  }

  @Override
  final boolean atLatch() {
    return false;
  }

  // ---- Its workers

  /// @param first task of the worker, or null
  final boolean mayAdd(Runnable first) {
    Steps.take(adds(step("wants a worker more of").writes().orders(Order.BOTH)));
    boolean open = !shut || !stopped && first == null && !tasks.isEmpty();
    boolean may = open && workers < most;
    Steps.me().observe(may ? 167 : 173);
    if (!may) Steps.me().onlyRead(location());
    return may;
  }

  /// Who looks whether there is any worker may find one more by this step.
  final Operation adds(Operation step) {
    return fixed() || tasks.hands() ? step : step.and(changes());
  }

  /// That it was shut down, or has a worker less or more.
  final Location changes() {
    return Steps.execution().location(this, "changes", "changes of a pool", "");
  }

  final void add(Runnable first) {
    workers++;
    changed();
    boolean started = false;
    try {
      var thread = newThread(() -> work(first));
      if (thread == null) Steps.refuse("a pool whose factory makes no thread");
      if (counted()) Steps.take(step("adds its worker to").writes());
      members++;
      largest = Math.max(largest, members);
      changed();
      interrupts.guard(thread);
      start(thread);
      started = true;
    } finally {
      if (!started) {
        workers--;
        changed();
      }
    }
  }

  // ---- What a worker does

  private void work(Runnable first) {
    boolean died = true;
    var loops = Steps.execution().loops;
    var known = loops.begins(knownAtFirst());
    try {
      for (var task = first == null ? next() : first; task != null; task = next()) {
        interrupts.run(task);
        known = loops.done(known);
      }
      died = false;
    } finally {
      leave(died);
    }
  }

  /// What it knows before its first task: if the pool made it, only which it is.
  private long knownAtFirst() {
    var me = Steps.me();
    return makesThreads() ? mix(me.keyHash(), Fingerprint.of(me.toString())) : me.past();
  }

  private Runnable next() {
    var search = new Tasks.Search();
    boolean timed = isTimed();
    if (looks()) {
      Steps.take(step("looks for a task in").writes().orders(Order.BOTH));
      timed = isTimed();
      boolean leaves = mustLeave();
      Steps.me().observe(leaves ? 193 : timed ? 197 : 199);
      if (leaves) return left();
      if (!timed || patience != Patience.NONE) tasks.search(search);
    }
    boolean leavesInTime = timed && patience != Patience.ENDLESS;
    var takes = takes().orders(Order.BOTH);
    takes.when(() -> tasks.hasFor(search) || mustLeave() || leavesInTime && mayLeave());
    int way = Steps.execution().perform(takes);
    var task = stopped && !tasks.hands() ? null : tasks.take(search, way); // it waits to be drained
    Steps.me().observe(task != null ? 223 : shut ? 233 : 211);
    return task == null ? left() : task;
  }

  private Operation takes() {
    var takes = tasks.taking(step("takes a task from").writes());
    takes.and(Steps.me().interruptFlag(Steps.execution().kinds()));
    return mayBeLast() ? takes.also(List.of(new Access(changes(), true, Order.NONE))) : takes;
  }

  /// Does it matter when a worker begins to look for a task?
  private boolean looks() {
    return tasks.hands() || core > 0 && core < most && !coreLeaves && patience != Patience.ENDLESS;
  }

  private boolean isTimed() {
    return coreLeaves || workers > core;
  }

  private boolean mayLeave() {
    return isTimed() && (workers > 1 || tasks.isEmpty());
  }

  private boolean mustLeave() {
    return shut && (stopped || tasks.isEmpty());
  }

  /// A worker is no more counted.
  private Runnable left() {
    if (fixed()) return null;
    workers--;
    changed();
    return null;
  }

  /// Could who leaves be the last, though tasks come?
  private boolean mayBeLast() {
    return (core == 0 || coreLeaves) && !tasks.hands();
  }

  private void leave(boolean died) {
    boolean ends = shut && !coreLeaves && !comesLate();
    if (died || fixed()) {
      if (died || Steps.execution().kinds().endsAreSteps()) Steps.take(leaves());
      workers--;
    }
    if (counted()) Steps.take(step("takes its worker from").writes());
    members--;
    goes();
    changed();
    tidyUp();
    if (died) replaceDead();
    else if (!fixed() && !ends) replaceLast();
  }

  private Operation leaves() {
    var leaves = step("leaves").writes().observes().orders(Order.BOTH);
    return fixed() ? leaves : leaves.and(changes());
  }

  private void replaceDead() {
    Steps.take(adds(step("looks for a worker in place of itself in").writes().observes()));
    boolean needed = !stopped && (!shut || !tasks.isEmpty());
    if (needed && workers < most) add(null);
  }

  /// Its work may have come when it had left already.
  private void replaceLast() {
    int least = coreLeaves ? 0 : core;
    if (least == 0 && tasks.hands()) return;
    if (mayBeLast()) Steps.take(step("looks for tasks in"));
    else Steps.take(Steps.operation("looks again at", changes()));
    boolean needed = !stopped && workers < (least == 0 && !tasks.isEmpty() ? 1 : least);
    Steps.me().observe(needed ? 227 : 229);
    if (needed && mayAdd(null)) add(null);
  }

  // ---- Its end

  @Override
  final void nowShut() {
    interrupts.check();
  }

  @Override
  final Operation shuts(String verb) {
    return fixed() ? super.shuts(verb) : super.shuts(verb).and(changes());
  }

  @Override
  final void tidyUp() {
    if (tidies && !tidying && isEmpty()) {
      tidying = true;
      try {
        tidy();
      } finally {
        Steps.take(step("ends").writes().orders(Order.BOTH));
        tidied = true;
        changed();
      }
    }
    over |= isEmptied();
  }
}
