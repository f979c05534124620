package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.model.State;
import explore.model.Steps;
import explore.schedule.Location;
import explore.schedule.ModelThread;
import explore.schedule.Operation;
import explore.schedule.Order;
import explore.schedule.SharedKinds;
import explore.schedule.SharedKinds.Watched;
import java.util.IdentityHashMap;
import java.util.Map;

/// What becomes of a fork-join task. One that is forked has a thread of its own, as long as nobody
/// can tell that apart from being run by who joins it. To fork, to complete and to join are no
/// steps then, as to start and to join a thread. They are where the program asks what became of it
/// in any other way.
abstract class JoinedTask<V> {
  /// Where a thread keeps the pool whose task it runs.
  private static final Object POOL = ForkJoinPool.class;

  V value;
  boolean done;
  boolean cancelled;
  Throwable thrown;
  private boolean begun;

  /// The pool that it was put into; null if it was invoked.
  private ForkJoinPool pool;

  private ModelThread own;
  private ModelThread forker;
  private int forkedAt;
  private ModelThread runner;
  private long past;
  private int[] known;
  private final Map<ModelThread, Finding> found = new IdentityHashMap<>();

  /// What a thread knows of a task that it found done.
  private static final class Finding {
    /// Had it taken a step before this thread waited for it?
    final boolean early;

    /// The exception as this thread sees it; null if it hasn't asked.
    Throwable seen;

    Finding(boolean early) {
      this.early = early;
    }
  }

  JoinedTask() {
    Steps.execution().identities().allocated(this, "", false);
  }

  /// Does what it is there for.
  abstract V exec() throws Exception;

  /// May a thread that is none of the pool's run it while it waits?
  boolean isHelped() {
    return true;
  }

  /// The pool whose task this thread runs; null if it runs none.
  static ForkJoinPool poolOf(ModelThread thread) {
    return (ForkJoinPool) thread.threadLocals().get(POOL);
  }

  private Location location() {
    return Steps.execution().location(this, "task", "fork-join task", "");
  }

  private Operation step(String verb) {
    return Steps.operation(verb, location());
  }

  private static boolean watched() {
    return Steps.execution().kinds().watched(Watched.FORKS);
  }

  private static boolean isTask(ModelThread thread) {
    return Steps.execution().forks.contains(thread);
  }

  // ---- Being run

  /// It is about to be run by a thread of its own, or by this one.
  final void begin(ForkJoinPool in) {
    if (begun) Steps.refuse("a task that is forked or invoked twice");
    begun = true;
    pool = in;
    forker = Steps.me();
    forkedAt = Steps.execution().forks.choices();
  }

  final void runsIn(ModelThread thread) {
    own = thread;
    own.threadLocals().put(POOL, pool);
    Steps.execution().forks.add(own);
  }

  final void run() {
    if (watched()) {
      Steps.take(step("begins").writes().observes());
      if (done) return;
      Steps.execution().wrote(location(), 97, "begun");
    }
    runner = Steps.me();
    Throwable failure = null;
    try {
      value = exec();
    } catch (Throwable any) {
      failure = any;
    }
    complete(failure);
  }

  private void complete(Throwable failure) {
    if (watched()) {
      Steps.take(step("completes").writes().observes().orders(Order.RELEASE));
      if (done) return;
    } else {
      Steps.execution().stores.fence();
      if (runner != own) Steps.releases(location(), "completes");
    }
    thrown = failure;
    becomes(failure == null ? value : "failed");
    if (failure != null) fails(failure);
  }

  private void becomes(Object shown) {
    done = true;
    past = Steps.me().past();
    if (runner == own && runner == Steps.me()) known = Steps.execution().forks.done(own);
    Steps.execution().wrote(location(), mix(89, past), shown);
  }

  /// It has failed, and whoever waits for it may know.
  void fails(Throwable failure) {}

  /// Can `cancel` interrupt who runs it?
  boolean isInterruptible() {
    return false;
  }

  // ---- Being waited for

  /// Has this thread found it done already?
  private boolean knows() {
    return found.containsKey(Steps.me());
  }

  /// Waits until it is done.
  final void await(boolean interruptible) {
    if (knows()) return;
    var me = Steps.me();
    if (!done) checkWait(interruptible);
    var finding = new Finding(isEarly());
    boolean shares = forker == me && pool != null && pool == poolOf(me) && !isLate();
    if (shares) pool.sharing++;
    Steps.execution().forks.joins(me, true);
    if (watched()) Steps.take(step("joins").observes().when(() -> done).orders(Order.ACQUIRE));
    else Steps.execution().await("joins", "the task", me.line(), () -> done);
    Steps.execution().forks.joins(me, false);
    if (shares) pool.sharing--;
    finds(finding);
  }

  /// Has anybody taken a step since it was forked?
  private boolean isLate() {
    return forkedAt != Steps.execution().forks.choices();
  }

  private boolean isEarly() {
    boolean early = own != null && Steps.execution().forks.hasMoved(own);
    if (kinds().watched(Watched.RUNNERS)) Steps.me().observe(early ? 83 : 89);
    return early;
  }

  private void finds(Finding finding) {
    var me = Steps.me();
    found.put(me, finding);
    if (cancelled) me.observe(79); // it may still run
    else if (own != null && runner == own)
      Steps.execution().forks.joined(own, known, Steps.execution());
    else if (!watched() && runner != me) {
      Steps.execution().touch(location(), false);
      Steps.execution().orders(location(), Order.ACQUIRE, me.line());
    }
    me.observe(past);
  }

  /// Looks whether it is done. Who didn't wait for it hasn't run it.
  final boolean look(String verb) {
    return knows() || look(verb, new Finding(true));
  }

  private boolean look(String verb, Finding finding) {
    Steps.execution().watch(Watched.FORKS);
    Steps.take(step(verb).observes());
    Steps.me().observe(done ? 71 : 73);
    if (!done) return false;
    Steps.execution().orders(location(), Order.ACQUIRE, Steps.line());
    finds(finding);
    return true;
  }

  /// Waits for some time. Gives whether it is done.
  final boolean awaitTimed() {
    if (knows()) return true;
    if (isTask(Steps.me())) Steps.refuse("a task that waits for another for some time (join it)");
    if (!done) checkWait(true);
    return look("waits for", new Finding(isEarly()));
  }

  /// Nothing becomes of it any more. Gives whether it is cancelled.
  ///
  /// @param interrupts may it interrupt who runs it?
  final boolean cancels(boolean interrupts) {
    if (knows()) return cancelled;
    Steps.execution().watch(Watched.FORKS);
    var finding = new Finding(true);
    Steps.take(step("cancels").writes().observes().orders(Order.BOTH));
    Steps.me().observe(done ? 71 : 73);
    if (interrupts && !done && runner != null)
      Steps.refuse("cancel(true) of a fork-join task that runs (cancel(false), and ask in it)");
    if (!done) {
      cancelled = true;
      becomes("cancelled");
    }
    finds(finding);
    return cancelled;
  }

  /// Who waits may run it, and what it forks: as one who has locks, and may be interrupted.
  private void checkWait(boolean interruptible) {
    var me = Steps.me();
    boolean inPool = isTask(me);
    boolean helps = inPool || pool != null && pool.isCommon();
    if (me.pooled && !inPool)
      Steps.refuse("a task of a CompletableFuture that waits for a fork-join task");
    if (helps && Steps.execution().forks.holdsLock(me, Steps.execution()))
      Steps.refuse("joining while a lock is held, as who joins may run the task (unlock first)");
    if (helps && State.now().initialises(me))
      Steps.refuse("joining in a class's initialiser, as who joins may run the task");
    if (inPool || !helps && !interruptible) return;
    if (me.interrupted() | Steps.execution().touch(Steps.interruptsOf(me), false))
      Steps.refuse("waiting for a fork-join task by a thread that may be interrupted");
  }

  private static SharedKinds kinds() {
    return Steps.execution().kinds();
  }

  // ---- What it threw

  /// The exception as this thread sees it: a copy, if another thread threw it.
  final Throwable seen() {
    var finding = found.get(Steps.me());
    if (finding.seen == null) finding.seen = isForeign(finding) ? Copied.of(thrown) : thrown;
    return finding.seen;
  }

  /// Is it known to be another thread of the JVM that threw it? Where it can be either, both ways
  /// are gone.
  private boolean isForeign(Finding finding) {
    var me = Steps.me();
    if (runner == me || !Copied.differs(thrown)) return false;
    boolean inPool = isTask(me);
    var from = poolOf(runner);
    if (!inPool && (from == null || !from.isCommon())) return true;
    if (!inPool && from.isHelped())
      Steps.refuse("the exception of a task that awaitQuiescence may have run");
    if (runner != own || forker != me || from != pool || inPool && poolOf(me) != pool)
      Steps.refuse("the exception of a task that another thread forked: " + thrown.getClass());
    Steps.execution().watch(Watched.RUNNERS);
    if (finding.early || !inPool && !isHelped()) return true;
    if (pool.isSingle()) return false;
    if (!pool.hasRoom())
      Steps.refuse("an exception of one of more tasks than the pool has workers");
    return Steps.execution().perform(step("finds who ran").writes().always().alternatives(2)) == 1;
  }
}
