package explore.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The stores of one thread that are not yet in memory, oldest first.
///
/// While its thread runs, the variables hold what it sees: its own latest stores. When it stops,
/// they hold what all others see.
final class StoreBuffer {
  /// More than any program waits for in which a reader could follow it.
  static final int STORES_MAX = 32;

  static final String FULL =
      "more than %d stores that wait for memory (make it store less between its locks, updates of"
              .formatted(STORES_MAX)
          + " atomics and ends of threads, or leave the memory model out)";

  /// A store that waits; without a location a fence.
  private static final class Store {
    Location location;
    Delay delay;
    int line;
    Location.Content content;
    Object value;
    /// Those that come so many places later may not overtake it; 0 if any may.
    int frozen;

    boolean sameVariable(Store other) {
      return location == other.location;
    }
  }

  /// What a variable holds in memory while the thread runs.
  private record InMemory(Location.Content content, Object value, Delay.Slot slot) {}

  private final List<Store> stores = new ArrayList<>();
  private final Map<Location, InMemory> hidden = new HashMap<>();
  /// The store of this step.
  private Store open;

  boolean isEmpty() {
    return stores.isEmpty();
  }

  /// Does a store to a volatile variable wait?
  boolean hasTotal() {
    for (var store : stores) if (store.delay != null && store.delay.total()) return true;
    return false;
  }

  int size() {
    return stores.size();
  }

  /// A store begins: what it writes is seen at the end of the step.
  void begin(Operation operation) {
    var store = new Store();
    store.location = operation.location;
    store.delay = operation.delay;
    store.line = operation.line;
    hide(store);
    stores.add(store);
    open = store;
  }

  private void hide(Store store) {
    hidden.computeIfAbsent(
        store.location,
        at -> new InMemory(at.content(), store.delay.slot().get(), store.delay.slot()));
  }

  /// No store after it overtakes one before it.
  void fence() {
    if (!stores.isEmpty()) stores.add(new Store());
  }

  /// The constructor of this object with final fields has ended: what was stored before, but in the
  /// object's other fields, is seen by whoever gets the object.
  void freeze(Identity object) {
    for (int i = 0; i < stores.size(); i++) {
      var store = stores.get(i);
      if (store.location != null && store.frozen == 0 && !store.location.partOf(object))
        store.frozen = stores.size() - i;
    }
  }

  /// Its thread goes on: the variables hold what it sees. Gives the difference for the sum over all
  /// locations.
  long enter() {
    long difference = 0;
    for (var store : stores) {
      if (store.location == null) continue;
      hide(store);
      difference += store.location.sees(store.content);
      store.delay.slot().set(store.value);
    }
    return difference;
  }

  /// Its thread has stopped: the variables hold what is in memory.
  long leave() {
    if (open != null) {
      open.content = open.location.content();
      open.value = open.delay.slot().get();
      open = null;
    }
    long difference = 0;
    for (var variable : hidden.entrySet()) {
      difference += variable.getKey().sinks(variable.getValue().content);
      variable.getValue().slot.set(variable.getValue().value);
    }
    hidden.clear();
    return difference;
  }

  /// The places of those that can reach memory next, where any waits.
  ///
  /// @param inOrder only in their order
  List<Integer> ready(boolean inOrder) {
    if (inOrder) return List.of(0);
    var ready = new ArrayList<Integer>();
    for (int i = 0; i < stores.size() && stores.get(i).location != null; i++)
      if (overtakesAll(i)) ready.add(i);
    return ready;
  }

  private boolean overtakesAll(int place) {
    var store = stores.get(place);
    if (store.delay.ordered()) return place == 0;
    for (int i = 0; i < place; i++) {
      var before = stores.get(i);
      boolean frozen = before.frozen > 0 && place - i >= before.frozen;
      if (before.delay.ordered() || frozen || before.sameVariable(store)) return false;
    }
    return true;
  }

  /// The store at this place reaches memory. Gives the difference for the sum over all locations.
  long drain(int place) {
    var store = stores.remove(place);
    for (int i = 0; i < place; i++) if (stores.get(i).frozen > 0) stores.get(i).frozen--;
    while (!stores.isEmpty() && stores.getFirst().location == null) stores.removeFirst();
    store.delay.slot().set(store.value);
    return store.location.reaches(store.content);
  }

  /// The store at this place in words: `x = 1`.
  String words(int place, Identities identities) {
    var store = stores.get(place);
    return store.location.name(identities) + " = " + store.content.shown(identities);
  }

  /// All of them as variables with their values, oldest first.
  List<List<String>> told(Identities identities) {
    return stores.stream()
        .filter(store -> store.location != null)
        .map(store -> List.of(store.location.name(identities), store.content.shown(identities)))
        .toList();
  }

  /// The line of the store at this place.
  int line(int place) {
    return stores.get(place).line;
  }

  Location location(int place) {
    return stores.get(place).location;
  }

  /// A part of the fingerprint.
  long hash() {
    long hash = 0;
    for (var store : stores) {
      if (store.location == null) hash = Fingerprint.mix(hash, 61);
      else {
        long flags =
            store.frozen * 4L + (store.delay.ordered() ? 1 : 0) + (store.delay.total() ? 2 : 0);
        hash = Fingerprint.mix(hash, Fingerprint.mix(store.location.key, store.content.value()));
        hash = Fingerprint.mix(hash, flags);
      }
    }
    return hash;
  }
}
