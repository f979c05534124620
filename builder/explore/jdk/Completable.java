package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.model.Steps;
import explore.schedule.Access;
import explore.schedule.Location;
import explore.schedule.ModelThread;
import explore.schedule.Operation;
import explore.schedule.Order;
import explore.schedule.SharedKinds.Watched;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/// What became of a future, and a stack of what is to follow. To look, to complete, to put on the
/// stack and to take from it are steps, as in the code of JDK 25. Whoever completes it does what
/// follows, the latest first; who puts something there and finds it done meanwhile, or has waited
/// for it, may do it, too.
abstract class Completable<T> extends Stages<T> {
  Outcome outcome;
  private final List<Completion> stack = new ArrayList<>();

  /// The thread that completed it.
  private ModelThread settler;
  /// How many threads are about to put something on the stack, or may be.
  private int coming;
  /// Was it left out to take from the stack, and has anybody else seen that it is done?
  private boolean left;

  private boolean seen;

  Completable() {
    Steps.execution().identities().allocated(this, "", false);
  }

  final Location location() {
    return Steps.execution().location(this, "result", "CompletableFuture", "");
  }

  final Location dependents() {
    return Steps.execution().location(this, "stack", "CompletableFuture's dependents", ".stack");
  }

  /// Tells when it is completed by other than its own task or reaction.
  final Location byHand() {
    return Steps.execution().location(this, "hand", "CompletableFuture completed by hand", "");
  }

  final Operation step(String verb) {
    return Steps.operation(verb, location());
  }

  // ---- What became of it

  /// Null if it isn't done.
  final Outcome look() {
    return look("looks at");
  }

  /// No step where it is done, since it stays so.
  final Outcome look(String verb) {
    var looks = step(verb).observes();
    if (outcome == null) Steps.take(looks);
    else {
      Steps.execution().touch(location(), false);
      Steps.me().observe(location().value());
    }
    isSettled(looks);
    return outcome;
  }

  /// Whoever finds it done comes after who completed it.
  final boolean isSettled(Operation looks) {
    if (outcome == null) return false;
    Steps.execution().orders(location(), Order.ACQUIRE, looks.line());
    seen |= settler != Steps.me();
    return true;
  }

  /// Did nobody complete it by hand, before its own task begins?
  final boolean awaitsTask() {
    Steps.take(Steps.operation("begins the task of", byHand()).observes());
    return outcome == null;
  }

  /// Completes it by its own task, or by what became of others, if nobody has.
  final boolean settle(Outcome with) {
    return settle(with, step("completes"));
  }

  /// The same by any thread that likes.
  final boolean settleByHand(Outcome with) {
    boolean first =
        settle(with, step("completes").also(List.of(new Access(byHand(), true, Order.NONE))));
    if (first) Steps.execution().wrote(byHand(), 1, "completed");
    return first;
  }

  private boolean settle(Outcome with, Operation completes) {
    Steps.take(completes.writes().observes());
    if (outcome != null) {
      Steps.me().onlyRead(location());
      completes.tells(", in vain");
      return false;
    }
    outcome = with;
    settler = Steps.me();
    long hash =
        with.fails() ? Steps.me().past() : Steps.execution().identities().hash(with.value());
    Object shown = with.fails() ? "failed" : with.value();
    Steps.execution().wrote(location(), mix(with.fails() ? 89 : 83, hash), shown);
    Steps.execution().orders(location(), Order.RELEASE, completes.line());
    completes.tells(with.fails() ? ", which fails" : " = ", with.fails() ? "" : with.value());
    return true;
  }

  // ---- What is to follow

  private void changed() {
    long hash = 79;
    for (var each : stack) hash = mix(hash, Steps.execution().identities().hash(each));
    Steps.execution().wrote(dependents(), hash, stack.size());
  }

  /// Gives whether it was not done, and this is all that is to follow.
  private boolean push(Completion completion) {
    if (outcome != null && left && seen) Steps.execution().watch(Watched.FOLLOWERS);
    Steps.take(Steps.operation("adds to", dependents()).writes().orders(Order.RELEASE));
    stack.add(completion);
    changed();
    boolean alone = outcome == null && stack.size() == 1;
    Steps.me().observe(alone ? 113 : 127);
    return alone;
  }

  /// Null if there is none. It is no step if there is none and nobody is about to put one there:
  /// who comes later finds it done.
  private Completion pop() {
    boolean watched = Steps.execution().kinds().watched(Watched.FOLLOWERS);
    if (stack.isEmpty() && coming == 0 && outcome != null && !watched) {
      left = true;
      Steps.execution().touch(dependents(), false);
      Steps.me().observe(131);
      return null;
    }
    Steps.take(
        Steps.operation("takes from", dependents()).writes().observes().orders(Order.ACQUIRE));
    if (stack.isEmpty()) {
      Steps.me().onlyRead(dependents());
      return null;
    }
    seen = true;
    var last = stack.removeLast();
    changed();
    return last;
  }

  /// Does what is to follow, and what follows that.
  final void postComplete() {
    Completable<?> from = this;
    while (true) {
      var next = from.pop();
      if (next == null && from == this) return;
      if (next == null) from = this;
      else if (from != this && !from.stack.isEmpty()) push(next);
      else {
        var done = next.fire(Completion.Mode.NESTED);
        from = done == null ? this : done;
      }
    }
  }

  /// Who puts it there may find it done, and do it. Not where it is alone: that would be as if it
  /// had been found done before.
  final void unipush(Completion completion) {
    boolean alone = push(completion);
    if (!alone && look() != null) completion.fire(Completion.Mode.SYNC);
  }

  private void bipush(Completable<?> other, Completion completion) {
    if (look() != null) {
      other.unipush(completion);
      return;
    }
    push(completion);
    if (other.look() == null) other.unipush(new Completion.Delegate(completion));
    else if (look() != null) completion.fire(Completion.Mode.SYNC);
  }

  private void orpush(Completable<?> other, Completion completion) {
    if (!push(completion) && look() != null) completion.fire(Completion.Mode.SYNC);
    else other.unipush(new Completion.Delegate(completion));
  }

  /// Puts it on the stack, but if this is done: then it gives what became of it. To look and to put
  /// it there are one step as long as nothing else is there. The JDK's code looks before and after,
  /// which nobody can tell but by what else there is to be done then.
  final Outcome admit(Completion completion) {
    if (outcome == null) looksAndAdds(List.of(this));
    if (outcome != null) return look();
    if (stack.isEmpty()) add(completion);
    else {
      coming++;
      unipush(completion);
      coming--;
    }
    return null;
  }

  private static void looksAndAdds(List<? extends Completable<?>> all) {
    var also = new ArrayList<Access>();
    for (var each : all) also.add(new Access(each.location(), false, Order.NONE));
    for (var each : all) also.add(new Access(each.dependents(), true, Order.RELEASE));
    Steps.take(Steps.operation("adds to", also.getLast().location()).also(also));
    for (var each : all) Steps.me().observe(each.outcome != null ? 1 : each.alone() ? 2 : 3);
  }

  final void add(Completion completion) {
    stack.add(completion);
    changed();
  }

  @Override
  final <U> CompletableFuture<U> then(Executor executor, Reaction<U> reaction) {
    var dependent = new CompletableFuture<U>();
    var source = List.of(this);
    var now = admit(new Completion.Reacting<>(executor, dependent, source, false, reaction));
    if (now != null) Completion.Reacting.now(executor, dependent, source, now, now, reaction);
    return dependent;
  }

  /// Is it done, or without anything to follow?
  final boolean alone() {
    return outcome != null || stack.isEmpty();
  }

  /// Puts it on the stacks of those that are not done.
  private static void addAll(List<? extends Completable<?>> all, Completion completion) {
    for (var each : all)
      if (each.outcome == null) each.add(completion);
      else each.look();
  }

  final boolean done() {
    return outcome != null;
  }

  @Override
  final <U> CompletableFuture<U> both(
      Executor executor, CompletableFuture<?> other, Reaction<U> reaction) {
    Completable<?> second = other.toCompletableFuture();
    var dependent = new CompletableFuture<U>();
    var sources = List.of(this, second);
    if (!sources.stream().allMatch(Completable::done)) looksAndAdds(sources);
    if (sources.stream().allMatch(Completable::done)) {
      Completion.Reacting.now(executor, dependent, sources, look(), second.look(), reaction);
      return dependent;
    }
    var completion = new Completion.Reacting<>(executor, dependent, sources, false, reaction);
    if (this != second && sources.stream().allMatch(Completable::alone))
      addAll(sources, completion);
    else whileComing(second, () -> bipush(second, completion));
    return dependent;
  }

  @Override
  final <U> CompletableFuture<U> either(
      Executor executor, CompletableFuture<?> other, Reaction.Applies<U> reaction) {
    Completable<?> second = other.toCompletableFuture();
    var dependent = new CompletableFuture<U>();
    var sources = List.of(this, second);
    if (outcome == null) looksAndAdds(sources);
    for (var source : sources)
      if (source.done()) {
        var now = source.look();
        Completion.Reacting.now(executor, dependent, List.of(source), now, now, reaction);
        return dependent;
      }
    var completion = new Completion.Reacting<>(executor, dependent, sources, true, reaction.late());
    if (this != second && sources.stream().allMatch(Completable::alone))
      addAll(sources, completion);
    else whileComing(second, () -> orpush(second, completion));
    return dependent;
  }

  /// Whoever takes from the stacks meanwhile must know that more may come.
  private void whileComing(Completable<?> other, Runnable adds) {
    coming++;
    other.coming++;
    adds.run();
    coming--;
    other.coming--;
  }
}
