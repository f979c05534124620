package explore.schedule;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Kinds of locations, and which of them threads share: only accesses to these are steps.
///
/// A kind is a field, the elements of arrays of one type, the locks of one class. It becomes shared
/// when two threads are seen to access one location of it at the same time, as far as start and
/// join order them, at least one of the two writing. The search then begins anew, so that every
/// execution counts the same steps. This lasts over all executions of an exploration.
public final class SharedKinds {
  private final Map<String, Integer> numbers = new HashMap<>();
  private boolean[] shared = new boolean[64];
  private boolean[] published = new boolean[64];
  private final Set<Watched> watched = EnumSet.noneOf(Watched.class);

  /// What is a step only in programs that can tell when it happens.
  public enum Watched {
    /// That a lock becomes free.
    UNLOCKS,
    /// That a thread, or a pool's worker, ends.
    ENDS,
    /// That a thread begins to wait in a queue, which may keep others back.
    QUEUES,
    /// That a thread begins to wait in a queue which the program looks at.
    LOOKS,
    /// That a thread's end locks and notifies it, which `join` waits for: if the program locks a
    /// thread.
    THREAD_MONITORS,
    /// That a thread gets a number as its name: if the program asks for names.
    NUMBERS,
    /// That a pool gets a worker and loses one: if the program counts them.
    POOLS,
    /// That a pool's worker looks whether its pool was stopped, before each task: if it can be.
    STOPS,
    /// That a task begins to run, which could be cancelled before.
    TASKS,
    /// That who completes a future finds nothing that is to follow: if more can come then.
    FOLLOWERS,
    /// That a worker of the common pool begins and ends a task: if a task waits for anything, how
    /// many workers there are can be told.
    WORKERS,
    /// That a fork-join task begins and completes: if anything but a join asks for that.
    FORKS,
    /// That a fork-join task has taken a step before it is waited for: if an exception tells that.
    RUNNERS
  }

  /// The number of the kind of this name.
  public int number(String name) {
    var known = numbers.get(name);
    if (known != null) return known;
    int number = numbers.size();
    numbers.put(name, number);
    if (number >= shared.length) {
      shared = Arrays.copyOf(shared, shared.length * 2);
      published = Arrays.copyOf(published, shared.length);
    }
    return number;
  }

  /// Is an access to such a location a step?
  public boolean shared(int kind) {
    return shared[kind];
  }

  /// Was an object with such a field seen by a thread that start and join don't order after its
  /// constructor? Then accesses to it may race, though they are no steps: nobody else can have seen
  /// what was there before.
  boolean published(int kind) {
    return published[kind];
  }

  void publish(int kind) {
    published[kind] = true;
  }

  void share(int kind) {
    shared[kind] = true;
  }

  /// Must this be a step of its own?
  public boolean watched(Watched what) {
    return watched.contains(what);
  }

  /// Shares it from now on; false if that was known.
  boolean watch(Watched what) {
    return watched.add(what);
  }

  /// Must an unlock be a step of its own? Only if the program asks whether a lock is free: then its
  /// time can be told, else it only makes others able to move.
  public boolean unlocksAreSteps() {
    return watched(Watched.UNLOCKS);
  }

  /// Must a thread's end be a step of its own? Only if the program asks whether a thread is alive.
  public boolean endsAreSteps() {
    return watched(Watched.ENDS);
  }
}
