package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.model.Steps;
import explore.schedule.Location;
import explore.schedule.ModelThread;
import explore.schedule.Operation;
import explore.schedule.Order;
import explore.schedule.SharedKinds.Watched;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// A lock or a semaphore with a queue, as the code of JDK 25 has it (`AbstractQueuedSynchronizer`).
///
/// Who doesn't get what it claims queues up, and only the first of the queue can get it later. To
/// try, to queue up, and to get it are three steps, since others may come between them. Who comes
/// new may barge in before the queue, as far as the claim allows. An interrupt or a time-out leaves
/// the queue.
///
/// Where nothing can tell who queues, so that the queue keeps nobody back for ever, the models
/// leave it out: whoever waits for it may get it, as if it had come only then.
abstract class QueuedSynchronizer {
  private record Waiter(ModelThread modelThread, boolean shared) {}

  /// What a thread wants.
  ///
  /// @param verb      such as `locks`
  /// @param shared    can others have it too, as with a lock for reading?
  /// @param available could the first of the queue have it now?
  /// @param barges    could one who comes new, were it available? It is if not
  /// @param take      gives it to the thread
  record Claim(
      String verb,
      boolean shared,
      BooleanSupplier available,
      BooleanSupplier barges,
      Runnable take) {}

  /// How long a thread waits.
  enum Patience {
    /// Until it has what it wants.
    UNINTERRUPTIBLE,
    /// Until that, or an interrupt.
    INTERRUPTIBLE,
    /// Until that, an interrupt or its time-out.
    TIMED
  }

  final boolean fair;
  private final List<Waiter> queue = new ArrayList<>();

  QueuedSynchronizer(boolean fair) {
    this.fair = fair;
  }

  abstract Location location();

  /// Tells the location's new value.
  abstract void changed();

  /// Who has it for itself alone, or null.
  abstract ModelThread owner();

  /// May who shares have to queue, though it could barge in?
  boolean mayHoldBack() {
    return false;
  }

  /// Does anybody wait in the queue?
  final boolean hasQueue() {
    return !queue.isEmpty();
  }

  /// Is it another than this thread who waits longest, and for itself alone?
  final boolean firstIsExclusive(ModelThread me) {
    return hasQueue() && queue.getFirst().modelThread != me && !queue.getFirst().shared;
  }

  final boolean isFirst(ModelThread me) {
    return hasQueue() && queue.getFirst().modelThread == me;
  }

  final long queueHash(long hash) {
    for (var waiter : queue) hash = mix(hash, waiter.modelThread.keyHash());
    return hash;
  }

  final String queueWords() {
    return queue.isEmpty() ? "" : ", queue: " + queue.stream().map(Waiter::modelThread).toList();
  }

  /// Comes last, without a step of its own.
  final void enqueue(ModelThread modelThread, boolean shared) {
    queue.add(new Waiter(modelThread, shared));
    changed();
  }

  final void dequeue(ModelThread modelThread) {
    queue.removeIf(waiter -> waiter.modelThread == modelThread);
  }

  final void acquire(Claim claim) {
    try {
      acquire(claim, Patience.UNINTERRUPTIBLE);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// Gives whether it has it, and not that its time is over.
  final boolean acquire(Claim claim, Patience patience) throws InterruptedException {
    var me = Steps.me();
    if (patience != Patience.UNINTERRUPTIBLE) Steps.enter();
    var tries = Steps.operation(claim.verb, location()).writes().heldBy(this::owner);
    if (mayHoldBack() && claim.shared)
      tries.alternatives(() -> claim.barges.getAsBoolean() && hasQueue() ? 2 : 1);
    boolean heldBack = Steps.execution().perform(tries) == 1;
    boolean got = claim.barges.getAsBoolean() && !heldBack;
    me.observe(got ? 101 : 103);
    if (got) {
      give(claim, tries);
      return true;
    }
    tries.tells(", in vain");
    Steps.take(Steps.operation("queues for", location()).writes());
    enqueue(me, claim.shared);
    return awaitTurn(claim, patience);
  }

  private void give(Claim claim, Operation operation) {
    Steps.execution().orders(location(), Order.ACQUIRE, operation.line());
    claim.take.run();
    changed();
  }

  private boolean awaitTurn(Claim claim, Patience patience) throws InterruptedException {
    var me = Steps.me();
    boolean interruptible = patience != Patience.UNINTERRUPTIBLE;
    boolean timed = patience == Patience.TIMED;
    BooleanSupplier turn = () -> isFirst(me) && claim.available.getAsBoolean();
    BooleanSupplier leaves = () -> interruptible && me.interrupted();
    var operation =
        Steps.operation(claim.verb, location())
            .writes()
            .heldBy(this::owner)
            .when(() -> timed || turn.getAsBoolean() || leaves.getAsBoolean())
            .alternatives(() -> turn.getAsBoolean() && leaves.getAsBoolean() ? 2 : 1);
    if (interruptible) operation.and(Steps.interruptsOf(me));
    boolean notices = Steps.execution().perform(operation) == 0 && leaves.getAsBoolean();
    boolean got = turn.getAsBoolean() && !notices;
    me.observe(got ? 107 : 109);
    dequeue(me);
    if (got) {
      give(claim, operation);
      return true;
    }
    changed();
    operation.tells(notices ? ", interrupted" : ", timed out");
    Steps.checkInterrupt();
    return false;
  }

  /// Who queues can be told from now on.
  final void look(String verb) {
    Steps.execution().watch(Watched.LOOKS);
    Steps.execution().watch(Watched.UNLOCKS);
    Steps.take(Steps.operation(verb, location()).observes());
  }

  public final boolean hasQueuedThreads() {
    return getQueueLength() > 0;
  }

  public final int getQueueLength() {
    look("asks who queues for");
    return queue.size();
  }

  /// Is this thread in the queue?
  public boolean hasQueuedThread(Thread thread) {
    look("asks who queues for");
    return queue.stream().anyMatch(waiter -> waiter.modelThread.thread() == thread);
  }

  public final boolean isFair() {
    return fair;
  }

  @Override
  public String toString() {
    return Steps.refuse("toString of a lock");
  }
}
