package explore.jdk;

import explore.model.Steps;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Stands in for the JDK's, in the shape of the preview of JDK 25. (Ours may not name what is a
/// preview.)
public interface StructuredTaskScope<T, R> extends AutoCloseable {
  static <T, R> StructuredTaskScope<T, R> open(
      Joiner<? super T, ? extends R> joiner, Function<Configuration, Configuration> change) {
    change.apply(new ScopeSettings());
    return new TaskScope<>(joiner);
  }

  static <T, R> StructuredTaskScope<T, R> open(Joiner<? super T, ? extends R> joiner) {
    return new TaskScope<>(joiner);
  }

  static <T> StructuredTaskScope<T, Void> open() {
    return new TaskScope<T, Void>(Joiner.awaitAllSuccessfulOrThrow());
  }

  <U extends T> Subtask<U> fork(Callable<? extends U> task);

  <U extends T> Subtask<U> fork(Runnable task);

  R join() throws InterruptedException;

  boolean isCancelled();

  @Override
  void close();

  /// What was forked.
  interface Subtask<T> extends Supplier<T> {
    /// How far it is.
    enum State {
      UNAVAILABLE,
      SUCCESS,
      FAILED
    }

    State state();

    @Override
    T get();

    Throwable exception();
  }

  /// Says when a scope is through, and with what.
  @FunctionalInterface
  interface Joiner<T, R> {
    default boolean onFork(Subtask<? extends T> subtask) {
      if (subtask.state() != Subtask.State.UNAVAILABLE)
        throw new IllegalArgumentException("Subtask not in UNAVAILABLE state");
      return false;
    }

    default boolean onComplete(Subtask<? extends T> subtask) {
      if (subtask.state() == Subtask.State.UNAVAILABLE)
        throw new IllegalArgumentException("Subtask has not completed");
      return false;
    }

    R result() throws Throwable;

    static <T> Joiner<T, Stream<Subtask<T>>> allSuccessfulOrThrow() {
      return new ScopeJoiners.AllSuccessful<>();
    }

    static <T> Joiner<T, T> anySuccessfulResultOrThrow() {
      return new ScopeJoiners.AnySuccessful<>();
    }

    static <T> Joiner<T, Void> awaitAllSuccessfulOrThrow() {
      return new ScopeJoiners.AwaitSuccessful<>();
    }

    static <T> Joiner<T, Void> awaitAll() {
      return () -> null;
    }

    static <T> Joiner<T, Stream<Subtask<T>>> allUntil(Predicate<Subtask<? extends T>> isDone) {
      return new ScopeJoiners.AllUntil<>(isDone);
    }
  }

  /// What a scope can be told when it is opened.
  interface Configuration {
    Configuration withThreadFactory(ThreadFactory factory);

    Configuration withName(String name);

    Configuration withTimeout(Duration time);
  }

  /// A name tells nothing here; the rest is refused.
  record ScopeSettings() implements Configuration {
    @Override
    public Configuration withThreadFactory(ThreadFactory factory) {
      return Steps.refuse("a scope with a factory of one's own");
    }

    @Override
    public Configuration withName(String name) {
      return this;
    }

    @Override
    public Configuration withTimeout(Duration time) {
      return Steps.refuse("a scope with a timeout");
    }
  }

  /// Thrown by `join` where the joiner's result was an exception.
  final class FailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FailedException(Throwable cause) {
      super(cause);
    }

    @Override
    public String toString() {
      return "java.util.concurrent.StructuredTaskScope$FailedException: " + getMessage();
    }
  }
}
