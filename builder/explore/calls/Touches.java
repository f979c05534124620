package explore.calls;

import java.util.Collection;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;

/// What each method of the JDK on the allow list may touch.
///
/// A line of a table: what it does with its receiver, what with each argument, and the names of
/// such methods. The letters are those of {@link Touch.Use}: `-` nothing, `r` reads, `d` reads
/// deeply, `p` reads deeply where hash or order is asked for, `a` reads an array, `k` reads and
/// asks keys, `w` writes, `s` writes and asks all elements. A test calls the methods and compares.
public final class Touches {
  private static final String COLLECTION =
      """
      r - size isEmpty iterator listIterator descendingIterator first last getFirst getLast firstKey
      r - lastKey firstEntry lastEntry peek peekFirst peekLast element keySet values entrySet
      r - navigableKeySet descendingKeySet descendingMap descendingSet reversed subList stream spliterator
      r - elements keys elementAt firstElement lastElement capacity mappingCount sequencedKeySet
      r - sequencedValues sequencedEntrySet comparator forEach getMap getMappedValue
      r - hasNext next nextInt nextLong nextDouble previous hasPrevious nextIndex previousIndex
      r - forEachRemaining hasMoreElements nextElement tryAdvance estimateSize getExactSizeIfKnown
      r - characteristics hasCharacteristics trySplit getComparator getKey getValue
      d d contains containsValue indexOf lastIndexOf
      k d containsKey get ceiling floor higher
      k d- getOrDefault
      k d lower ceilingKey floorKey higherKey lowerKey ceilingEntry floorEntry higherEntry lowerEntry
      k d headMap tailMap subMap headSet tailSet subSet
      d d search equals containsAll
      d - toString hashCode
      r w toArray copyInto
      k - clone
      w - addFirst addLast addElement offerFirst offerLast push set setElementAt insertElementAt setValue
      w p add offer
      s d addIfAbsent
      w - clear removeFirst removeLast poll pollFirst pollLast pop removeAllElements trimToSize
      w - ensureCapacity pollFirstEntry pollLastEntry removeElementAt replaceAll removeIf sort
      s d remove removeElement removeFirstOccurrence removeLastOccurrence
      w d- put putIfAbsent putFirst putLast merge compute computeIfAbsent computeIfPresent
      s d replace removeAll retainAll
      w d addAll putAll addAllAbsent
      """;
  private static final String TEXT =
      """
      r - length charAt isEmpty chars codePoints codePointAt codePointBefore codePointCount capacity
      r - offsetByCodePoints substring subSequence toString hashCode iterator
      r d equals compareTo indexOf lastIndexOf contentEquals compare
      r w getChars
      w d append insert replace delete deleteCharAt reverse setCharAt setLength appendCodePoint repeat
      w - ensureCapacity trimToSize
      """;
  private static final String BITS =
      """
      r - get nextSetBit nextClearBit previousSetBit previousClearBit cardinality length size isEmpty
      r - toByteArray toLongArray stream toString hashCode
      r r equals intersects
      w - set clear flip clone
      w r and or xor andNot
      """;
  private static final String JOINER = "w d add setEmptyValue toString length merge\n";
  private static final String RANDOM =
      "w - nextInt nextLong nextBoolean nextDouble nextFloat nextGaussian setSeed\nw w nextBytes\n";
  private static final String STATISTICS =
      """
      w - accept
      w r combine
      r - getCount getSum getMin getMax getAverage toString
      """;
  private static final String ATOMIC =
      """
      r - get getPlain getOpaque getAcquire intValue longValue doubleValue floatValue shortValue byteValue
      r - sum isMarked getReference getStamp length
      d - toString
      w - set setPlain setOpaque setRelease lazySet getAndSet compareAndSet weakCompareAndSet
      w - weakCompareAndSetPlain weakCompareAndSetVolatile weakCompareAndSetAcquire
      w - weakCompareAndSetRelease compareAndExchange compareAndExchangeAcquire
      w - compareAndExchangeRelease getAndIncrement getAndDecrement getAndAdd incrementAndGet
      w - decrementAndGet addAndGet getAndUpdate updateAndGet getAndAccumulate accumulateAndGet
      w - attemptMark attemptStamp add increment decrement reset sumThenReset accumulate getThenReset
      """;
  private static final String STREAM =
      """
      - - filter map mapToInt mapToLong mapToDouble mapToObj flatMap flatMapToInt mapMulti distinct sorted
      - - peek limit skip takeWhile dropWhile boxed asLongStream asDoubleStream sequential unordered
      - - onClose isParallel
      d - forEach forEachOrdered reduce collect min max count anyMatch allMatch noneMatch findFirst findAny
      d - toList sum average summaryStatistics iterator spliterator close toString hashCode gather
      d w toArray
      w - accept add build
      """;
  private static final String ANY =
      "d - toString hashCode\nd d equals compareTo compare\n- - getClass\n";

  private static final Map<String, Map<String, Touch>> TABLES =
      Map.of(
          "collection", table(COLLECTION + ANY),
          "text", table(ANY + TEXT),
          "bits", table(ANY + BITS),
          "joiner", table(ANY + JOINER),
          "random", table(ANY + RANDOM),
          "statistics", table(ANY + STATISTICS),
          "atomic", table(ANY + ATOMIC),
          "stream", table(ANY + STREAM));

  private Touches() {}

  static Map<String, Touch> table(String lines) {
    var table = new HashMap<String, Touch>();
    for (var line : lines.lines().toList()) {
      var words = line.split(" ");
      for (int i = 2; i < words.length; i++)
        table.put(words[i], new Touch(Touch.use(words[0].charAt(0)), words[1]));
    }
    return table;
  }

  /// What a method touches that is called on such an object; empty if it isn't known.
  public static Optional<Touch> of(Object receiver, String method) {
    var group = group(receiver.getClass());
    return group.isEmpty()
        ? Optional.of(new Touch(Touch.Use.DEEP, "d"))
        : Optional.ofNullable(TABLES.get(group).get(method));
  }

  /// What a method touches whose receiver's class is known by this internal name; empty if it isn't
  /// known.
  public static boolean knows(String owner, String method) {
    try {
      var group = group(Class.forName(owner.replace('/', '.'), false, null));
      return group.isEmpty() || TABLES.get(group).containsKey(method);
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static String group(Class<?> type) {
    if (is(type, java.util.stream.BaseStream.class, java.util.stream.Stream.Builder.class))
      return "stream";
    if (is(type, Collection.class, Map.class, Map.Entry.class)
        || is(type, Iterator.class, Spliterator.class, Enumeration.class)) return "collection";
    if (is(type, CharSequence.class) && type != String.class) return "text";
    if (type == java.util.BitSet.class) return "bits";
    if (type == java.util.StringJoiner.class) return "joiner";
    if (type == java.util.Random.class) return "random";
    if (type.getName().endsWith("SummaryStatistics")) return "statistics";
    return type.getName().startsWith("java.util.concurrent.atomic.") ? "atomic" : "";
  }

  private static boolean is(Class<?> type, Class<?>... any) {
    for (var one : any) if (one.isAssignableFrom(type)) return true;
    return false;
  }
}
