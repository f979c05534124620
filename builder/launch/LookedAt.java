package launch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The objects that threads wait for, numbered, and the lines that tell where they are and who used
/// them.
record LookedAt(Map<Object, Long> numbers, List<String> lines) {
  /// A look that asks for no object.
  static final LookedAt NONE = new LookedAt(Map.of(), List.of());

  /// What is found of them. That it can't be found takes nothing from the look.
  static LookedAt of(List<ThreadDump.Seen> seen, Class<?>[] loaded) {
    if (seen.stream().allMatch(one -> one.waitsFor() == null)) return NONE;
    try {
      return found(seen, loaded);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      return NONE;
    }
  }

  private static LookedAt found(List<ThreadDump.Seen> seen, Class<?>[] loaded)
      throws ReflectiveOperationException {
    var inOrder = new ArrayList<>(seen);
    inOrder.sort(Comparator.comparingLong(one -> one.thread().threadId()));
    var threads = inOrder.stream().map(ThreadDump.Seen::thread).toList();
    var look = new LookedAt(new IdentityHashMap<>(), new ArrayList<>());
    look.lines.addAll(ObjectPlaces.of(loaded, threads, look::numbered));
    var awaited = new IdentityHashMap<Object, Boolean>();
    var owned = new HashMap<Thread, List<Object>>();
    for (var one : inOrder) {
      if (one.waitsFor() != null) awaited.put(one.waitsFor(), true);
      if (one.owner() != null)
        owned.computeIfAbsent(one.owner(), _ -> new ArrayList<>()).add(one.waitsFor());
    }
    for (var one : inOrder) {
      for (var held : one.holds()) if (awaited.containsKey(held)) look.use(held, one.thread());
      for (var lock : owned.getOrDefault(one.thread(), List.of())) look.use(lock, one.thread());
      if (one.waitsFor() != null) look.use(one.waitsFor(), one.thread());
    }
    return look;
  }

  private long numbered(Object object) {
    return numbers.computeIfAbsent(object, _ -> numbers.size() + 1L);
  }

  private void use(Object object, Thread by) {
    var type = object.getClass().getName();
    lines.add("use\t" + numbered(object) + "\t" + by.threadId() + "\t" + type);
  }

  /// The number of an object, 0 if it has none.
  long number(Object object) {
    return object == null ? 0 : numbers.getOrDefault(object, 0L);
  }
}
