package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.model.Steps;
import explore.model.ThreadEnd;
import explore.schedule.Location;
import explore.schedule.Operation;
import explore.schedule.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/// A scope by the JDK's code (`StructuredTaskScopeImpl`, `ThreadFlock`): forks are virtual threads;
/// who cancels it interrupts those that run, one after the other, and then wakes its owner.
final class TaskScope<T, R> implements StructuredTaskScope<T, R> {
  private enum Phase {
    NEW,
    FORKED,
    JOINING,
    JOINED,
    CLOSED
  }

  private final Joiner<? super T, ? extends R> joiner;
  private final Thread owner = Threads.me();
  private final ScopedValue.Bindings bindings = ScopedValue.bindings();
  private final Object outer = innermost();
  private final List<Thread> running = new ArrayList<>();
  private final List<Thread> forks = new ArrayList<>();
  private Phase phase = Phase.NEW;
  private boolean cancelled;
  private boolean woken;

  TaskScope(Joiner<? super T, ? extends R> joiner) {
    this.joiner = Objects.requireNonNull(joiner);
    Steps.execution().identities().allocated(this, "", false);
    innermost(this);
  }

  /// The scope that this thread opened last and has not closed; null if none.
  static Object innermost() {
    return Steps.me().threadLocals().get(ThreadEnd.OPEN_SCOPE);
  }

  private static void innermost(Object scope) {
    Steps.me().threadLocals().put(ThreadEnd.OPEN_SCOPE, scope);
    Steps.me().effect("opens or closes a scope");
  }

  private Location location() {
    var location = Steps.execution().location(this, "scope", "StructuredTaskScope", "");
    if (!location.hasValue()) changed(location);
    return location;
  }

  private void changed(Location location) {
    long state = mix(163, running.size() * 4L + (cancelled ? 1 : 0) + (woken ? 2 : 0));
    String words = cancelled ? "cancelled" : running.size() + " run";
    Steps.execution().wrote(location, state, words);
  }

  private void changed() {
    changed(location());
  }

  private Operation step(String verb) {
    return Steps.operation(verb, location()).orders(Order.BOTH);
  }

  private void ensureOwner() {
    if (Threads.me() != owner) throw new WrongThreadException("Current thread not owner");
  }

  private void ensureNotJoined() {
    if (phase.compareTo(Phase.FORKED) > 0)
      throw new IllegalStateException("Already joined or scope is closed");
  }

  void ensureJoinedIfOwner() {
    if (Threads.me() == owner && phase.compareTo(Phase.JOINING) <= 0)
      throw new IllegalStateException("join not called");
  }

  // ---- Forks

  @Override
  public <U extends T> Subtask<U> fork(Callable<? extends U> task) {
    Objects.requireNonNull(task);
    ensureOwner();
    ensureNotJoined();
    if (ScopedValue.bindings() != bindings)
      Steps.refuse("a fork where other scoped values are bound than where its scope was opened");
    var subtask = new ForkedTask<U>(this, task);
    if (joiner.onFork(subtask)) cancel();
    start(subtask);
    phase = Phase.FORKED;
    return subtask;
  }

  @Override
  public <U extends T> Subtask<U> fork(Runnable task) {
    Objects.requireNonNull(task);
    return fork(
        () -> {
          task.run();
          return null;
        });
  }

  private void start(ForkedTask<?> subtask) {
    Steps.take(step("forks into").writes().observes());
    Steps.me().observe(cancelled ? 263 : 269);
    if (cancelled) {
      Steps.me().onlyRead(location());
      return;
    }
    var thread = Threads.make(() -> work(subtask), "", true, true);
    running.add(thread);
    forks.add(thread);
    changed();
    Threads.start(thread);
  }

  private void work(ForkedTask<?> subtask) {
    if (bindings != null) ScopedValue.bind(bindings);
    try {
      subtask.run();
    } finally {
      Steps.take(step("leaves").writes());
      running.remove(Threads.me());
      changed();
    }
  }

  void completed(ForkedTask<? extends T> subtask) {
    if (joiner.onComplete(subtask)) cancel();
  }

  private void cancel() {
    Steps.take(step("cancels").writes().observes());
    Steps.me().observe(cancelled ? 271 : 277);
    if (cancelled) {
      Steps.me().onlyRead(location());
      return;
    }
    cancelled = true;
    changed();
    var others = running.stream().filter(thread -> thread != Threads.me()).toList();
    for (var other : others) Steps.me().observe(Steps.key(Steps.execution().thread(other)));
    Threads.interruptAll(others, location());
    Steps.take(step("wakes the owner of").writes());
    woken = true;
    changed();
  }

  @Override
  public boolean isCancelled() {
    Steps.take(step("asks isCancelled of").observes().orders(Order.ACQUIRE));
    return cancelled;
  }

  // ---- Its end

  private boolean isDone() {
    return running.isEmpty() || woken;
  }

  @Override
  public R join() throws InterruptedException {
    ensureOwner();
    ensureNotJoined();
    phase = Phase.JOINING;
    var me = Steps.me();
    var joins = step("joins").and(Steps.interruptsOf(me)).always();
    joins.when(() -> isDone() || me.interrupted());
    Steps.untilEnd(joins, this::isDone, true);
    phase = Phase.JOINED;
    try {
      return joiner.result();
    } catch (Throwable any) {
      throw new FailedException(any);
    }
  }

  @Override
  public void close() {
    ensureOwner();
    if (phase == Phase.CLOSED) return;
    if (innermost() != this)
      Steps.refuse("a scope that is closed before one that was opened in it");
    if (phase.compareTo(Phase.JOINED) < 0) cancel();
    Steps.take(step("closes").when(running::isEmpty));
    for (var fork : forks) Steps.execution().joined(Steps.execution().thread(fork));
    boolean unjoined = phase == Phase.FORKED;
    phase = Phase.CLOSED;
    innermost(outer);
    if (unjoined) throw new IllegalStateException("Owner did not join after forking");
  }

  @Override
  public String toString() {
    return Steps.refuse("toString of a scope");
  }
}
