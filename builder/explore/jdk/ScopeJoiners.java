package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.jdk.StructuredTaskScope.Joiner;
import explore.jdk.StructuredTaskScope.Subtask;
import explore.model.Steps;
import explore.schedule.Location;
import explore.schedule.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The joiners of JDK 25, by their code (`java.util.concurrent.Joiners`). To read what was kept and
/// to replace it, tried until it succeeds, is one step.
final class ScopeJoiners {
  private ScopeJoiners() {}

  /// A completed subtask that a joiner keeps.
  private static final class Kept {
    private Subtask<?> subtask;

    private Location location() {
      return Steps.execution().location(this, "kept", "joiner", "");
    }

    /// Keeps it if what is kept is of less worth. Gives whether it is kept.
    boolean offer(Subtask<?> offered, Predicate<Subtask<?>> isLess) {
      var offers = Steps.operation("offers to", location()).writes().observes();
      Steps.take(offers.orders(Order.BOTH));
      boolean keeps = subtask == null || isLess.test(subtask);
      if (keeps) {
        subtask = offered;
        long hash = Steps.execution().identities().hash(offered);
        Steps.execution().wrote(location(), mix(157, hash), "kept");
      } else Steps.me().onlyRead(location());
      Steps.me().observe(keeps ? 251 : 257);
      return keeps;
    }

    Subtask<?> get() {
      var reads = Steps.operation("reads", location()).observes().orders(Order.ACQUIRE);
      Steps.take(reads);
      return subtask;
    }
  }

  private static boolean failed(Subtask<?> subtask) {
    return ForkedTask.outcome(subtask) == Subtask.State.FAILED;
  }

  /// The first of several that failed.
  private static final class FirstFailure {
    private final Kept kept = new Kept();

    boolean is(Subtask<?> completed) {
      return failed(completed) && kept.offer(completed, first -> false);
    }

    /// Throws what it threw, if there is one.
    void check() throws Throwable {
      var first = kept.get();
      if (first != null) throw ForkedTask.thrown(first);
    }
  }

  /// Gives all that were forked.
  private abstract static class All<T> implements Joiner<T, Stream<Subtask<T>>> {
    private final List<Subtask<T>> subtasks = new ArrayList<>();

    @Override
    @SuppressWarnings("unchecked") // as the JDK's
    public final boolean onFork(Subtask<? extends T> subtask) {
      subtasks.add((Subtask<T>) subtask);
      return false;
    }

    @Override
    public Stream<Subtask<T>> result() throws Throwable {
      return subtasks.stream();
    }
  }

  static final class AwaitSuccessful<T> implements Joiner<T, Void> {
    private final FirstFailure failure = new FirstFailure();

    @Override
    public boolean onComplete(Subtask<? extends T> subtask) {
      return failure.is(subtask);
    }

    @Override
    public Void result() throws Throwable {
      failure.check();
      return null;
    }
  }

  static final class AllSuccessful<T> extends All<T> {
    private final FirstFailure failure = new FirstFailure();

    @Override
    public boolean onComplete(Subtask<? extends T> subtask) {
      return failure.is(subtask);
    }

    @Override
    public Stream<Subtask<T>> result() throws Throwable {
      failure.check();
      return super.result();
    }
  }

  static final class AllUntil<T> extends All<T> {
    private final Predicate<Subtask<? extends T>> isDone;

    AllUntil(Predicate<Subtask<? extends T>> isDone) {
      this.isDone = Objects.requireNonNull(isDone);
    }

    @Override
    public boolean onComplete(Subtask<? extends T> subtask) {
      return isDone.test(subtask);
    }
  }

  static final class AnySuccessful<T> implements Joiner<T, T> {
    private final Kept best = new Kept();

    @Override
    public boolean onComplete(Subtask<? extends T> subtask) {
      boolean succeeded = !failed(subtask);
      return best.offer(subtask, kept -> succeeded && failed(kept)) && succeeded;
    }

    @Override
    @SuppressWarnings("unchecked") // it is one of the scope's
    public T result() throws Throwable {
      var kept = best.get();
      if (kept == null) throw new NoSuchElementException("No subtasks completed");
      if (failed(kept)) throw ForkedTask.thrown(kept);
      return ((Subtask<T>) kept).get();
    }
  }
}
