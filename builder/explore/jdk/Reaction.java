package explore.jdk;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/// How a future is completed by what became of one or two others.
sealed interface Reaction<V> {
  /// What it is completed with though no code of the program runs, or null.
  default Outcome passes(Outcome first, Outcome second) {
    return null;
  }

  /// Runs the program's code; false if another future is to complete it.
  boolean run(Outcome first, Outcome second, Completable<V> dependent);

  /// Needs values: an exception is passed on.
  ///
  /// @param last is it looked for an exception only when the code is about to run?
  record Applies<V>(boolean last, BiFunction<Object, Object, Object> code) implements Reaction<V> {
    Applies(BiFunction<Object, Object, Object> code) {
      this(false, code);
    }

    Applies<V> late() {
      return new Applies<>(true, code);
    }

    @Override
    public Outcome passes(Outcome first, Outcome second) {
      return last ? null : failure(first, second);
    }

    @Override
    public boolean run(Outcome first, Outcome second, Completable<V> dependent) {
      var failure = last ? failure(first, first) : null;
      dependent.settle(
          failure != null
              ? failure
              : Outcome.of(code.apply(first.value(), second == null ? null : second.value())));
      return true;
    }
  }

  /// Takes over what became of it.
  record Relays<V>() implements Reaction<V> {
    @Override
    public Outcome passes(Outcome first, Outcome second) {
      return first.relayed();
    }

    @Override
    public boolean run(Outcome first, Outcome second, Completable<V> dependent) {
      throw new AssertionError();
    }
  }

  /// `handle`.
  record Handles<V>(BiFunction<Object, Throwable, Object> code) implements Reaction<V> {
    @Override
    public boolean run(Outcome first, Outcome second, Completable<V> dependent) {
      dependent.settle(Outcome.of(code.apply(first.value(), first.thrown())));
      return true;
    }
  }

  /// `whenComplete`.
  record Watches<V>(BiConsumer<Object, Throwable> code) implements Reaction<V> {
    @Override
    public boolean run(Outcome first, Outcome second, Completable<V> dependent) {
      try {
        code.accept(first.value(), first.thrown());
      } catch (Throwable any) {
        if (!first.fails()) throw any;
        if (first.thrown() != any) Throwables.addSuppressed(first.thrown(), any);
      }
      dependent.settle(first.relayed());
      return true;
    }
  }

  /// `exceptionally`.
  record Recovers<V>(Function<Throwable, Object> code) implements Reaction<V> {
    @Override
    public boolean run(Outcome first, Outcome second, Completable<V> dependent) {
      dependent.settle(first.fails() ? Outcome.of(code.apply(first.thrown())) : first);
      return true;
    }
  }

  /// `thenCompose`.
  record Composes<V>(Function<Object, CompletableFuture<V>> code) implements Reaction<V> {
    @Override
    public Outcome passes(Outcome first, Outcome second) {
      return failure(first, first);
    }

    @Override
    public boolean run(Outcome first, Outcome second, Completable<V> dependent) {
      return relay(code.apply(first.value()).toCompletableFuture(), dependent);
    }
  }

  /// `exceptionallyCompose`.
  record Rescues<V>(Function<Throwable, CompletableFuture<V>> code) implements Reaction<V> {
    @Override
    public Outcome passes(Outcome first, Outcome second) {
      return first.fails() ? null : first;
    }

    @Override
    public boolean run(Outcome first, Outcome second, Completable<V> dependent) {
      return relay(code.apply(first.thrown()).toCompletableFuture(), dependent);
    }
  }

  private static Outcome failure(Outcome first, Outcome second) {
    if (first.fails()) return first.relayed();
    return second != null && second.fails() ? second.relayed() : null;
  }

  private static <V> boolean relay(CompletableFuture<V> source, Completable<V> dependent) {
    var outcome =
        source.admit(
            new Completion.Reacting<>(null, dependent, List.of(source), false, new Relays<>()));
    if (outcome != null) dependent.settle(outcome.relayed());
    return outcome != null || dependent.look() != null;
  }
}
