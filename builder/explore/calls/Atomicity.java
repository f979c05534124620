package explore.calls;

import explore.model.Types;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

/// Which calls of a concurrent class are one step, as its documentation promises or its code in JDK
/// 25 shows. All others go through its elements one after the other, so that others may come in
/// between.
final class Atomicity {
  /// @param methods `name/0`: only without arguments
  /// @param source  why
  private record Row(Set<String> methods, String source) {
    boolean has(String method, int arguments) {
      return methods.contains(method) || methods.contains(method + "/" + arguments);
    }
  }

  private static final String PROMISED = "as its documentation promises";
  private static final String CODED = "as its code in JDK 25 shows";

  /// What `ConcurrentHashMap` promises: "the entire method invocation is performed atomically",
  /// retrievals "reflect the results of the most recently completed update operations" (class
  /// comment). Of the skip list, `compute` and its kin are "NOT guaranteed to be applied once
  /// atomically"; its `pollFirstEntry` takes what was first when it looked. Michael and Scott's
  /// queue links and takes with one compare-and-set. Copies on write are replaced under a lock, and
  /// readers see one copy. `Random.next` is a compare-and-set of the seed, and the methods here
  /// call it once.
  private static final Map<String, Row> ROWS =
      Map.of(
          "ConcurrentHashMap",
          row(
              PROMISED,
              "get getOrDefault containsKey put putIfAbsent remove replace compute computeIfAbsent "
                  + "computeIfPresent merge"),
          "ConcurrentSkipListMap",
          row(CODED, "get containsKey put putIfAbsent remove replace"),
          "ConcurrentLinkedQueue",
          row(CODED, "offer add poll peek isEmpty element remove/0"),
          "CopyOnWriteArrayList",
          row(
              CODED,
              "size isEmpty contains indexOf lastIndexOf get getFirst getLast set add addFirst"
                  + " addLast remove removeFirst removeLast addIfAbsent containsAll removeAll"
                  + " retainAll addAllAbsent clear addAll forEach removeIf replaceAll sort toString"
                  + " hashCode iterator listIterator spliterator stream toArray"),
          "Random",
          row(CODED, "nextInt/0 nextBoolean nextFloat"),
          "LongAdder",
          row(PROMISED, "add increment decrement"));
  /// What sets promise that are made of a map, or of its keys.
  private static final Set<String> OF_KEYS = Set.of("contains", "add", "remove");

  private Atomicity() {}

  private static Row row(String source, String methods) {
    return new Row(Set.of(methods.split(" ")), source);
  }

  /// Why a call is one step on this container, which it reaches through `receiver`; empty if it
  /// isn't.
  static String source(Object receiver, Object container, String method, int arguments) {
    var row = ROWS.get(Types.name(container));
    if (row == null) return "";
    boolean its =
        receiver == container
            || receiver instanceof CopyOnWriteArraySet && container instanceof CopyOnWriteArrayList;
    if (its) return row.has(method, arguments) ? row.source : "";
    boolean keys =
        receiver instanceof ConcurrentHashMap.KeySetView
            || receiver instanceof ConcurrentSkipListSet;
    if (keys) return OF_KEYS.contains(method) ? row.source : "";
    return handsOn(receiver, method) && row.has(method, arguments) ? row.source : "";
  }

  /// An unmodifiable map or collection hands such a call on.
  private static boolean handsOn(Object receiver, String method) {
    return receiver.getClass().getName().startsWith("java.util.Collections$Unmodifiable")
        && Set.of("get", "containsKey", "contains", "size", "isEmpty").contains(method);
  }
}
