package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.model.Steps;
import explore.schedule.Access;
import explore.schedule.Location;
import explore.schedule.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/// What is to be done once a future is done: it waits among the future's dependents.
///
/// Several threads may come to do it: who popped it, and who has put it there and found the future
/// done afterwards. Each step is one of JDK 25's code; what only tidies up is left out.
abstract sealed class Completion implements Runnable {
  /// Who fires it: one that goes on with the dependents itself, one that has just put it there, or
  /// its executor.
  enum Mode {
    NESTED,
    SYNC,
    ASYNC
  }

  private boolean claimed;
  private boolean over;

  Completion() {
    Steps.execution().identities().allocated(this, "", false);
  }

  /// Does it if it can be done. Gives the future whose dependents are next, or null.
  abstract Completable<?> fire(Mode mode);

  @Override
  public final void run() {
    fire(Mode.ASYNC);
  }

  private Location location() {
    return Steps.execution().location(this, "completion", "dependent of a future", "");
  }

  private void changed() {
    int state = (claimed ? 1 : 0) + (over ? 2 : 0);
    Steps.execution().wrote(location(), mix(97, state), over ? "done" : "claimed");
  }

  /// What there is to do for who comes to do it.
  enum Found {
    /// Nothing: it is done, or another does it.
    NOTHING,
    /// The dependent is complete, so what follows that one may be done.
    COMPLETE,
    /// It can be done now.
    READY
  }

  /// Looks whether it is done and whether its dependent is complete, and claims it if need be. The
  /// JDK's code does one after the other, which gives no more than all at once.
  final Found find(Completable<?> dependent, boolean claims) {
    var also = new ArrayList<Access>(2);
    also.add(new Access(dependent.byHand(), false, Order.NONE));
    // another may be about to complete it in the same way
    if (Steps.execution().shared(location()))
      also.add(new Access(dependent.location(), false, Order.NONE));
    var looks = Steps.operation(claims ? "claims" : "looks at", location()).observes().also(also);
    Steps.take(claims ? looks.writes() : looks);
    boolean complete = dependent.isSettled(looks);
    boolean mine = !over && !complete && !(claims && claimed);
    if (mine && claims) {
      claimed = true;
      changed();
    } else if (claims) Steps.me().onlyRead(location());
    return mine ? Found.READY : !over && complete ? Found.COMPLETE : Found.NOTHING;
  }

  /// Only one thread gets to do it.
  final boolean claim() {
    Steps.take(Steps.operation("claims", location()).writes().observes());
    if (claimed) {
      Steps.me().onlyRead(location());
      return false;
    }
    claimed = true;
    changed();
    return true;
  }

  final void over() {
    Steps.take(Steps.operation("is through with", location()).writes());
    over = true;
    changed();
  }

  /// Completes a future, and what follows it unless who fires this goes on with that.
  private static <V> Completable<?> completed(Completable<V> dependent, Outcome with, Mode mode) {
    if (!dependent.settle(with)) return null;
    if (mode == Mode.NESTED) return dependent;
    dependent.postComplete();
    return null;
  }

  /// Completes a future by what became of one, of both, or of either of two others.
  static final class Reacting<V> extends Completion {
    private final Executor executor;
    private final Completable<V> dependent;
    private final List<? extends Completable<?>> sources;
    private final boolean either;
    private final Reaction<V> reaction;

    /// @param executor null if whoever fires it does it
    Reacting(
        Executor executor,
        Completable<V> dependent,
        List<? extends Completable<?>> sources,
        boolean either,
        Reaction<V> reaction) {
      this.executor = executor;
      this.dependent = dependent;
      this.sources = sources;
      this.either = either;
      this.reaction = reaction;
    }

    @Override
    Completable<?> fire(Mode mode) {
      var first = sources.getFirst().look();
      if (first == null && !either) return null;
      boolean asks = either ? first == null : sources.size() > 1;
      var second = asks ? sources.getLast().look() : first;
      if (second == null) return null;
      if (first == null) first = second;
      var passed = reaction.passes(first, second);
      switch (find(dependent, passed == null && mode != Mode.ASYNC)) {
        case NOTHING -> {
          return null;
        }
        case COMPLETE -> {}
        case READY -> {
          if (passed != null) dependent.settle(passed);
          else if (!react(mode, first, second)) return null;
        }
      }
      over();
      if (mode == Mode.NESTED) return dependent;
      for (var source : sources.reversed())
        if (!either || source.look() != null) source.postComplete();
      dependent.postComplete();
      return null;
    }

    /// Does it at once, since what it depends on is done.
    static <U> void now(
        Executor executor,
        Completable<U> dependent,
        List<? extends Completable<?>> sources,
        Outcome first,
        Outcome second,
        Reaction<U> reaction) {
      var passed = reaction.passes(first, second);
      try {
        if (passed != null) dependent.settle(passed);
        else if (executor == null) reaction.run(first, second, dependent);
        else executor.execute(new Reacting<>(null, dependent, sources, false, reaction));
      } catch (Throwable any) {
        dependent.settle(Outcome.failed(any));
      }
    }

    private boolean react(Mode mode, Outcome first, Outcome second) {
      try {
        if (mode == Mode.ASYNC || executor == null) return reaction.run(first, second, dependent);
        executor.execute(this);
        return false;
      } catch (Throwable any) {
        dependent.settle(Outcome.failed(any));
        return true;
      }
    }
  }

  /// Stands for another, which waits at another future, too.
  static final class Delegate extends Completion {
    private final Completion base;

    Delegate(Completion base) {
      this.base = base;
    }

    @Override
    Completable<?> fire(Mode mode) {
      return base.fire(mode);
    }
  }

  /// Completes a future by the first of several.
  static final class FirstOf extends Completion {
    private final Completable<Object> dependent;
    private final Completable<?> source;

    FirstOf(Completable<Object> dependent, Completable<?> source) {
      this.dependent = dependent;
      this.source = source;
    }

    @Override
    Completable<?> fire(Mode mode) {
      var outcome = source.look();
      return outcome == null || !claim() ? null : completed(dependent, outcome.relayed(), mode);
    }
  }

  /// Completes a future once all of several are done. The JDK's code makes a tree of pairs of them,
  /// of which nobody sees more than its root.
  static final class AllOf extends Completion {
    private final Completable<Void> dependent;
    private final List<? extends Completable<?>> sources;

    AllOf(Completable<Void> dependent, List<? extends Completable<?>> sources) {
      this.dependent = dependent;
      this.sources = sources;
    }

    /// Is there nobody else who would do it?
    void fireIfDone() {
      if (sources.stream().allMatch(Completable::done)) fire(Mode.SYNC);
    }

    @Override
    Completable<?> fire(Mode mode) {
      var with = Outcome.NOTHING;
      for (var source : sources) {
        var outcome = source.look();
        if (outcome == null) return null;
        if (outcome.fails() && !with.fails()) with = outcome.relayed();
      }
      return completed(dependent, with, mode);
    }
  }
}
