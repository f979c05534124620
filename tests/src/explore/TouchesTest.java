import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import explore.calls.Touch.Use;
import explore.calls.Touches;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the explorer's tables say of a method of the JDK is what it does: each is called, on and
/// with objects that tell who asks them. A method that is said to keep its argument may not look at
/// it, one that is said to read may change nothing, one that isn't said to ask elements may ask
/// none.
class TouchesTest {
  /// Asks of a traced object so far.
  private static int asked;

  /// An element that counts who asks it for equality, order or text.
  private record Traced(int number) implements Comparable<Traced> {
    @Override
    public boolean equals(Object other) {
      asked++;
      return other instanceof Traced traced && traced.number == number;
    }

    @Override
    public int hashCode() {
      asked++;
      return number;
    }

    @Override
    public int compareTo(Traced other) {
      asked++;
      return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
      asked++;
      return "traced";
    }
  }

  /// A collection that counts the same.
  private static final class TracedList extends AbstractList<Object> {
    @Override
    public Object get(int index) {
      asked++;
      return new Traced(7);
    }

    @Override
    public int size() {
      asked++;
      return 1;
    }
  }

  private static final class TracedMap extends AbstractMap<Object, Object> {
    @Override
    public Set<Entry<Object, Object>> entrySet() {
      asked++;
      return Set.of();
    }
  }

  static Stream<Supplier<Object>> receivers() {
    Stream<Supplier<Object>> collections =
        Stream.<Supplier<Collection<Object>>>of(
                ArrayList::new,
                LinkedList::new,
                ArrayDeque::new,
                PriorityQueue::new,
                HashSet::new,
                TreeSet::new,
                Vector::new,
                ConcurrentLinkedQueue::new,
                ConcurrentLinkedDeque::new,
                CopyOnWriteArrayList::new)
            .map(made -> () -> filled(made.get()));
    Stream<Supplier<Object>> maps =
        Stream.<Supplier<Map<Object, Object>>>of(
                HashMap::new,
                LinkedHashMap::new,
                TreeMap::new,
                Hashtable::new,
                ConcurrentHashMap::new,
                ConcurrentSkipListMap::new)
            .map(made -> () -> filled(made.get()));
    Stream<Supplier<Object>> others =
        Stream.of(
            () -> new StringBuilder("text"),
            () -> new StringBuffer("text"),
            () -> bits(),
            () -> new AtomicInteger(1),
            () -> new AtomicReference<>(new Traced(1)),
            () -> new LongAdder());
    return Stream.of(collections, maps, others).flatMap(all -> all);
  }

  private static Object filled(Collection<Object> made) {
    for (int i = 1; i < 4; i++) made.add(new Traced(i));
    return made;
  }

  private static Object filled(Map<Object, Object> made) {
    for (int i = 1; i < 4; i++) made.put(new Traced(i), new Traced(i));
    return made;
  }

  private static Object bits() {
    var bits = new BitSet();
    bits.set(3);
    return bits;
  }

  @ParameterizedTest
  @MethodSource("receivers")
  void doesWhatItsRowSays(Supplier<Object> made) throws IllegalAccessException {
    var type = made.get().getClass();
    int called = 0;
    for (var method : type.getMethods()) {
      if (Modifier.isStatic(method.getModifiers()) || method.getDeclaringClass() == Object.class)
        continue;
      if (!Touches.knows(type.getName().replace('.', '/'), method.getName())) continue;
      called += check(made.get(), method);
    }
    assertTrue(called > 5, type + " has " + called + " methods that could be called");
  }

  /// Once with each argument that tells.
  private static int check(Object receiver, Method method) throws IllegalAccessException {
    var types = method.getParameterTypes();
    var arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++)
      if ((arguments[i] = argument(types[i])) == null) return 0;
    var touch = Touches.of(receiver, method.getName()).orElseThrow();
    var before = content(receiver);
    var what = receiver.getClass().getSimpleName() + "." + method;
    asked = 0;
    try {
      method.invoke(receiver, arguments);
    } catch (InvocationTargetException e) {
      assertTrue(e.getCause() instanceof RuntimeException, what + " throws " + e.getCause());
    }
    int counted = asked;
    boolean reads = List.of(Use.KEEP, Use.READ, Use.KEYED, Use.DEEP).contains(touch.receiver());
    if (reads) assertEquals(before, content(receiver), what + " is said to read only");
    boolean keeps = List.of(Use.KEEP, Use.READ).contains(touch.receiver());
    for (int i = 0, place = 0; i < types.length; i++)
      if (!types[i].isPrimitive()) keeps &= touch.of(place++) == Use.KEEP || callback(types[i]);
    boolean callsBack = Stream.of(types).anyMatch(TouchesTest::callback);
    if (keeps && !callsBack) assertEquals(0, counted, what + " asks an element or an argument");
    return 1;
  }

  private static boolean callback(Class<?> type) {
    return type.getName().startsWith("java.util.function.") || type == Comparator.class;
  }

  /// What a receiver holds, element for element.
  private static List<Object> content(Object receiver) {
    var all =
        switch (receiver) {
          case Collection<?> collection -> new ArrayList<Object>(collection);
          case Map<?, ?> map -> new ArrayList<Object>(map.values());
          case AtomicReference<?> reference -> new ArrayList<Object>(List.of(reference.get()));
          default -> new ArrayList<Object>(List.of(receiver.toString()));
        };
    return all;
  }

  private static Object argument(Class<?> type) {
    if (type == int.class || type == long.class)
      return type == int.class ? (Object) 1 : (Object) 1L;
    if (type == char.class) return 'x';
    if (type == boolean.class) return true;
    if (type == Object.class || type == Comparable.class) return new Traced(9);
    if (type == String.class) return "t";
    if (type == Collection.class || type == Iterable.class || type == List.class)
      return new TracedList();
    if (type == Map.class) return new TracedMap();
    if (type == Object[].class) return new Object[0];
    if (type == BitSet.class) return new BitSet();
    if (type == Function.class) return (Function<Object, Object>) x -> x;
    if (type == UnaryOperator.class) return (UnaryOperator<Object>) x -> x;
    if (type == BiFunction.class) return (BiFunction<Object, Object, Object>) (x, y) -> x;
    if (type == Predicate.class) return (Predicate<Object>) x -> false;
    if (type == Consumer.class) return (Consumer<Object>) x -> {};
    return null;
  }
}
