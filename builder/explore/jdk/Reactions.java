package explore.jdk;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// Makes reactions of what is handed to the methods of `CompletionStage`.
///
/// What is given to a future is of its type, as the program's compiler has seen to.
@SuppressWarnings("unchecked")
final class Reactions {
  private Reactions() {}

  static <V> Reaction.Applies<V> applies(Function<?, ? extends V> code) {
    var of = (Function<Object, Object>) Objects.requireNonNull(code);
    return new Reaction.Applies<>((first, _) -> of.apply(first));
  }

  static Reaction.Applies<Void> accepts(Consumer<?> code) {
    var of = (Consumer<Object>) Objects.requireNonNull(code);
    return new Reaction.Applies<>(
        (first, _) -> {
          of.accept(first);
          return null;
        });
  }

  static Reaction.Applies<Void> runs(Runnable code) {
    Objects.requireNonNull(code);
    return new Reaction.Applies<>(
        (_, _) -> {
          code.run();
          return null;
        });
  }

  static <V> Reaction<V> combines(BiFunction<?, ?, ? extends V> code) {
    return new Reaction.Applies<>(
        (BiFunction<Object, Object, Object>) Objects.requireNonNull(code));
  }

  static Reaction<Void> acceptsBoth(BiConsumer<?, ?> code) {
    var of = (BiConsumer<Object, Object>) Objects.requireNonNull(code);
    return new Reaction.Applies<>(
        (first, second) -> {
          of.accept(first, second);
          return null;
        });
  }

  static <V> Reaction<V> handles(BiFunction<?, Throwable, ? extends V> code) {
    return new Reaction.Handles<>(
        (BiFunction<Object, Throwable, Object>) Objects.requireNonNull(code));
  }

  static <V> Reaction<V> watches(BiConsumer<?, ? super Throwable> code) {
    return new Reaction.Watches<>((BiConsumer<Object, Throwable>) Objects.requireNonNull(code));
  }

  static <V> Reaction<V> recovers(Function<Throwable, ? extends V> code) {
    return new Reaction.Recovers<>((Function<Throwable, Object>) Objects.requireNonNull(code));
  }

  static <V> Reaction<V> composes(Function<?, ? extends CompletableFuture<V>> code) {
    return new Reaction.Composes<>(
        (Function<Object, CompletableFuture<V>>) Objects.requireNonNull(code));
  }

  static <V> Reaction<V> rescues(Function<Throwable, ? extends CompletableFuture<V>> code) {
    return new Reaction.Rescues<>(
        (Function<Throwable, CompletableFuture<V>>) Objects.requireNonNull(code));
  }
}
