package explore.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Kinds of locations, and which of them threads share: only accesses to these are steps.
///
/// A kind is a field, the elements of arrays of one type, the locks of one class. It becomes shared
/// when two threads are seen to access one location of it at the same time, as far as start and
/// join order them, at least one of the two writing. The search then begins anew, so that every
/// execution counts the same steps. This lasts over all executions of an exploration.
public final class SharedKinds {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private boolean[] shared = new boolean[64];
  private boolean unlocksSeen;
  private boolean endsSeen;

  /// The number of the kind of this name.
  public int number(String name) {
    var known = numbers.get(name);
    if (known != null) return known;
    numbers.put(name, names.size());
    names.add(name);
    if (names.size() > shared.length) shared = Arrays.copyOf(shared, shared.length * 2);
    return names.size() - 1;
  }

  String name(int kind) {
    return names.get(kind);
  }

  /// Is an access to such a location a step?
  public boolean shared(int kind) {
    return shared[kind];
  }

  void share(int kind) {
    shared[kind] = true;
  }

  /// Must an unlock be a step of its own? Only if the program asks whether a lock is free: then its
  /// time can be told, else it only makes others able to move.
  public boolean unlocksAreSteps() {
    return unlocksSeen;
  }

  /// Must a thread's end be a step of its own? Only if the program asks whether a thread is alive.
  boolean endsAreSteps() {
    return endsSeen;
  }

  /// False if that was known.
  boolean seeEnds() {
    boolean was = endsSeen;
    endsSeen = true;
    return !was;
  }

  /// False if that was known.
  boolean seeUnlocks() {
    boolean was = unlocksSeen;
    unlocksSeen = true;
    return !was;
  }
}
