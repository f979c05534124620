package explore.calls;

import explore.model.State;
import explore.model.Types;
import explore.schedule.Execution;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.BaseStream;

/// What an object of the JDK stands for: the containers, arrays and atomics whose content is
/// reached through it, by whatever view. A view's own fields tell, so no list of methods that give
/// views is needed.
final class Reach {
  /// Fields that lead on, of each class.
  private static final ClassValue<List<Field>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          return fields(type);
        }
      };

  private final Execution execution;
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  /// Containers, arrays, atomics, and iterators and streams themselves.
  final List<Object> holders = new ArrayList<>(2);
  /// Whose monitors are locked meanwhile.
  final List<Object> locks = new ArrayList<>(1);

  /// Is there a collection of the program's own behind it? It announces its accesses itself.
  private boolean ofProgram;

  /// Empty, or what can't be followed.
  String unknown = "";

  Reach(Execution execution) {
    this.execution = execution;
  }

  /// What is reached by a method called on it.
  void of(Object object) {
    switch (Nature.of(object)) {
      case LOCKED -> locks.add(object);
      case MOVING -> holders.add(object);
      default -> {}
    }
    follow(object);
  }

  /// The same, and what is reached by the methods of its elements: `toString` and `equals` ask
  /// them.
  void deeply(Object object) {
    deeply(object, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /// The same, and what is reached by the methods of keys and of what is ordered.
  void keyed(Object object) {
    of(object);
    for (var holder : List.copyOf(holders))
      switch (holder) {
        case Map<?, ?> map -> map.keySet().forEach(this::deeply);
        case PriorityQueue<?> queue -> queue.forEach(this::deeply);
        default -> {}
      }
  }

  private void deeply(Object object, Set<Object> met) {
    if (object == null || Nature.of(object) == Nature.PROGRAM || !met.add(object)) return;
    of(object);
    if (ofProgram) return;
    switch (object) {
      case Collection<?> all -> all.forEach(one -> deeply(one, met));
      case Map<?, ?> map ->
          map.forEach(
              (key, value) -> {
                deeply(key, met);
                deeply(value, met);
              });
      case Map.Entry<?, ?> entry -> {
        deeply(entry.getKey(), met);
        deeply(entry.getValue(), met);
      }
      case Object[] array -> {
        for (var one : array) deeply(one, met);
      }
      case Optional<?> optional -> deeply(optional.orElse(null), met);
      case AtomicReference<?> cell -> deeply(cell.getPlain(), met);
      case AtomicReferenceArray<?> cells -> {
        for (int i = 0; i < cells.length(); i++) deeply(cells.getPlain(i), met);
      }
      default -> {}
    }
  }

  private void follow(Object object) {
    if (!seen.add(object)) return;
    switch (Nature.of(object)) {
      case PROGRAM, STAND_IN -> ofProgram |= object instanceof Collection || object instanceof Map;
      case VALUE -> {}
      case CELL, ARRAY, UNLOCKED, LOCKED, CONCURRENT -> holders.add(object);
      case LOCKING_VIEW -> {
        locks.add(field(object, "mutex"));
        followFields(object);
      }
      case NODE -> node(object);
      case VIEW, MOVING -> followFields(object);
      case UNKNOWN -> unknown = Types.name(object);
    }
  }

  /// An entry belongs to the map that it is in: no field of it tells.
  private void node(Object entry) {
    var map = State.of(execution).maps.computeIfAbsent(entry, this::mapOf);
    if (map == entry) unknown = "an entry of a map that it is no longer in";
    else follow(map);
  }

  private Object mapOf(Object entry) {
    for (var known : execution.identities().met())
      if (known instanceof Map<?, ?> map && Nature.of(map).holds())
        for (var one : map.entrySet()) if (one == entry) return map;
    return entry;
  }

  private void followFields(Object view) {
    var fields = FIELDS.get(view.getClass());
    if (fields == null) {
      unknown = Types.name(view);
      return;
    }
    for (var field : fields) {
      var value = get(field, view);
      if (value != null && leadsOn(field, value)) follow(value);
    }
  }

  private static boolean leadsOn(Field field, Object value) {
    if (field.getName().startsWith("this$")) return true;
    if (value.getClass().isArray())
      return field
          .getDeclaringClass()
          .getName()
          .matches("java\\.util\\.(Arrays|Spliterators)\\$.*");
    return value instanceof Collection
        || value instanceof Map
        || value instanceof Iterator
        || value instanceof Spliterator
        || value instanceof Enumeration
        || value instanceof BaseStream
        || value instanceof CharSequence
        || value instanceof Map.Entry
        || value.getClass().isHidden();
  }

  /// Null if they can't be read.
  private static List<Field> fields(Class<?> type) {
    var fields = new ArrayList<Field>();
    for (Class<?> c = type; c != null; c = c.getSuperclass())
      for (var field : c.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) continue;
        if (!field.trySetAccessible()) return null; // the JVM is started with some packages open
        fields.add(field);
      }
    return fields;
  }

  private static Object field(Object object, String name) {
    for (var field : FIELDS.get(object.getClass()))
      if (field.getName().equals(name)) return get(field, object);
    throw new IllegalStateException(object.getClass() + " has no field " + name);
  }

  private static Object get(Field field, Object object) {
    try {
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Does a map remember in which order it was asked? Then this method, which asks, changes it.
  static boolean remembersAsking(Object map, String method) {
    if (!(map instanceof java.util.LinkedHashMap<?, ?>) || !method.startsWith("get")) return false;
    for (var field : FIELDS_OF_FLAGS.get(map.getClass()))
      if ((boolean) get(field, map)) return true;
    return false;
  }

  private static final ClassValue<List<Field>> FIELDS_OF_FLAGS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          try {
            var field = java.util.LinkedHashMap.class.getDeclaredField("accessOrder");
            if (!java.util.LinkedHashMap.class.isAssignableFrom(type)) return List.of();
            field.setAccessible(true);
            return List.of(field);
          } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
          }
        }
      };
}
