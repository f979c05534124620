package explore.jdk;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// The methods of `CompletionStage`: what is to follow when one is complete, or two are.
abstract class Stages<T> {
  abstract <U> CompletableFuture<U> then(Executor executor, Reaction<U> reaction);

  abstract <U> CompletableFuture<U> both(
      Executor executor, CompletableFuture<?> other, Reaction<U> reaction);

  abstract <U> CompletableFuture<U> either(
      Executor executor, CompletableFuture<?> other, Reaction.Applies<U> reaction);

  public final <U> CompletableFuture<U> thenApply(Function<? super T, ? extends U> f) {
    return then(null, Reactions.applies(f));
  }

  public final <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> f) {
    return then(CommonPool.now(), Reactions.applies(f));
  }

  public final <U> CompletableFuture<U> thenApplyAsync(
      Function<? super T, ? extends U> f, Executor executor) {
    return then(Objects.requireNonNull(executor), Reactions.applies(f));
  }

  public final CompletableFuture<Void> thenAccept(Consumer<? super T> f) {
    return then(null, Reactions.accepts(f));
  }

  public final CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> f) {
    return then(CommonPool.now(), Reactions.accepts(f));
  }

  public final CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> f, Executor executor) {
    return then(Objects.requireNonNull(executor), Reactions.accepts(f));
  }

  public final CompletableFuture<Void> thenRun(Runnable f) {
    return then(null, Reactions.runs(f));
  }

  public final CompletableFuture<Void> thenRunAsync(Runnable f) {
    return then(CommonPool.now(), Reactions.runs(f));
  }

  public final CompletableFuture<Void> thenRunAsync(Runnable f, Executor executor) {
    return then(Objects.requireNonNull(executor), Reactions.runs(f));
  }

  public final <U> CompletableFuture<U> thenCompose(
      Function<? super T, ? extends CompletableFuture<U>> f) {
    return then(null, Reactions.composes(f));
  }

  public final <U> CompletableFuture<U> thenComposeAsync(
      Function<? super T, ? extends CompletableFuture<U>> f) {
    return then(CommonPool.now(), Reactions.composes(f));
  }

  public final <U> CompletableFuture<U> thenComposeAsync(
      Function<? super T, ? extends CompletableFuture<U>> f, Executor executor) {
    return then(Objects.requireNonNull(executor), Reactions.composes(f));
  }

  public final <U> CompletableFuture<U> handle(BiFunction<? super T, Throwable, ? extends U> f) {
    return then(null, Reactions.handles(f));
  }

  public final <U> CompletableFuture<U> handleAsync(
      BiFunction<? super T, Throwable, ? extends U> f) {
    return then(CommonPool.now(), Reactions.handles(f));
  }

  public final <U> CompletableFuture<U> handleAsync(
      BiFunction<? super T, Throwable, ? extends U> f, Executor executor) {
    return then(Objects.requireNonNull(executor), Reactions.handles(f));
  }

  public final CompletableFuture<T> whenComplete(BiConsumer<? super T, ? super Throwable> f) {
    return then(null, Reactions.watches(f));
  }

  public final CompletableFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> f) {
    return then(CommonPool.now(), Reactions.watches(f));
  }

  public final CompletableFuture<T> whenCompleteAsync(
      BiConsumer<? super T, ? super Throwable> f, Executor executor) {
    return then(Objects.requireNonNull(executor), Reactions.watches(f));
  }

  public final CompletableFuture<T> exceptionally(Function<Throwable, ? extends T> f) {
    return then(null, Reactions.recovers(f));
  }

  public final CompletableFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> f) {
    return then(CommonPool.now(), Reactions.recovers(f));
  }

  public final CompletableFuture<T> exceptionallyAsync(
      Function<Throwable, ? extends T> f, Executor executor) {
    return then(Objects.requireNonNull(executor), Reactions.recovers(f));
  }

  public final CompletableFuture<T> exceptionallyCompose(
      Function<Throwable, ? extends CompletableFuture<T>> f) {
    return then(null, Reactions.rescues(f));
  }

  public final CompletableFuture<T> exceptionallyComposeAsync(
      Function<Throwable, ? extends CompletableFuture<T>> f) {
    return then(CommonPool.now(), Reactions.rescues(f));
  }

  public final CompletableFuture<T> exceptionallyComposeAsync(
      Function<Throwable, ? extends CompletableFuture<T>> f, Executor executor) {
    return then(Objects.requireNonNull(executor), Reactions.rescues(f));
  }

  public final <U, V> CompletableFuture<V> thenCombine(
      CompletableFuture<? extends U> other, BiFunction<? super T, ? super U, ? extends V> f) {
    return both(null, other, Reactions.combines(f));
  }

  public final <U, V> CompletableFuture<V> thenCombineAsync(
      CompletableFuture<? extends U> other, BiFunction<? super T, ? super U, ? extends V> f) {
    return both(CommonPool.now(), other, Reactions.combines(f));
  }

  public final <U, V> CompletableFuture<V> thenCombineAsync(
      CompletableFuture<? extends U> other,
      BiFunction<? super T, ? super U, ? extends V> f,
      Executor executor) {
    return both(Objects.requireNonNull(executor), other, Reactions.combines(f));
  }

  public final <U> CompletableFuture<Void> thenAcceptBoth(
      CompletableFuture<? extends U> other, BiConsumer<? super T, ? super U> f) {
    return both(null, other, Reactions.acceptsBoth(f));
  }

  public final <U> CompletableFuture<Void> thenAcceptBothAsync(
      CompletableFuture<? extends U> other, BiConsumer<? super T, ? super U> f) {
    return both(CommonPool.now(), other, Reactions.acceptsBoth(f));
  }

  public final <U> CompletableFuture<Void> thenAcceptBothAsync(
      CompletableFuture<? extends U> other, BiConsumer<? super T, ? super U> f, Executor executor) {
    return both(Objects.requireNonNull(executor), other, Reactions.acceptsBoth(f));
  }

  public final CompletableFuture<Void> runAfterBoth(CompletableFuture<?> other, Runnable f) {
    return both(null, other, Reactions.runs(f));
  }

  public final CompletableFuture<Void> runAfterBothAsync(CompletableFuture<?> other, Runnable f) {
    return both(CommonPool.now(), other, Reactions.runs(f));
  }

  public final CompletableFuture<Void> runAfterBothAsync(
      CompletableFuture<?> other, Runnable f, Executor executor) {
    return both(Objects.requireNonNull(executor), other, Reactions.runs(f));
  }

  public final <U> CompletableFuture<U> applyToEither(
      CompletableFuture<? extends T> other, Function<? super T, U> f) {
    return either(null, other, Reactions.applies(f));
  }

  public final <U> CompletableFuture<U> applyToEitherAsync(
      CompletableFuture<? extends T> other, Function<? super T, U> f) {
    return either(CommonPool.now(), other, Reactions.applies(f));
  }

  public final <U> CompletableFuture<U> applyToEitherAsync(
      CompletableFuture<? extends T> other, Function<? super T, U> f, Executor executor) {
    return either(Objects.requireNonNull(executor), other, Reactions.applies(f));
  }

  public final CompletableFuture<Void> acceptEither(
      CompletableFuture<? extends T> other, Consumer<? super T> f) {
    return either(null, other, Reactions.accepts(f));
  }

  public final CompletableFuture<Void> acceptEitherAsync(
      CompletableFuture<? extends T> other, Consumer<? super T> f) {
    return either(CommonPool.now(), other, Reactions.accepts(f));
  }

  public final CompletableFuture<Void> acceptEitherAsync(
      CompletableFuture<? extends T> other, Consumer<? super T> f, Executor executor) {
    return either(Objects.requireNonNull(executor), other, Reactions.accepts(f));
  }

  public final CompletableFuture<Void> runAfterEither(CompletableFuture<?> other, Runnable f) {
    return either(null, other, Reactions.runs(f));
  }

  public final CompletableFuture<Void> runAfterEitherAsync(CompletableFuture<?> other, Runnable f) {
    return either(CommonPool.now(), other, Reactions.runs(f));
  }

  public final CompletableFuture<Void> runAfterEitherAsync(
      CompletableFuture<?> other, Runnable f, Executor executor) {
    return either(Objects.requireNonNull(executor), other, Reactions.runs(f));
  }
}
