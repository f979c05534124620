package launch;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.AbstractQueuedLongSynchronizer;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToLongFunction;
import jdk.internal.misc.Unsafe;
import naming.Origin.Row;
import naming.TypeName;

/// Where a program's objects are, from which they get their names: what lasts is gone through, from
/// static fields, the main object and the threads' tasks on. What is in variables is not found.
///
/// Nothing of the program's own runs for it, and no class is initialised.
public final class ObjectPlaces {
  private static final int OBJECTS_MAX = 2_000, ELEMENTS_MAX = 1_000;
  /// Containers that can be gone through without a lock and without the program's code.
  private static final List<String> CONTAINERS =
      List.of(
          "java.util.ArrayList",
          "java.util.Arrays$ArrayList",
          "java.util.EnumMap",
          "java.util.HashMap",
          "java.util.ImmutableCollections$",
          "java.util.LinkedHashMap",
          "java.util.LinkedList",
          "java.util.TreeMap",
          "java.util.concurrent.ConcurrentHashMap",
          "java.util.concurrent.ConcurrentSkipListMap",
          "java.util.concurrent.CopyOnWriteArrayList");

  private final ToLongFunction<Object> ids;
  private final Captures captures = new Captures();
  private final Map<Object, Long> met = new IdentityHashMap<>();
  private final ArrayDeque<Object> left = new ArrayDeque<>();
  private final List<String> lines = new ArrayList<>();

  private ObjectPlaces(ToLongFunction<Object> ids) throws ReflectiveOperationException {
    this.ids = ids;
  }

  /// The lines that tell it: of each object that was met, its number, class and own name; of each
  /// place, what is there, the row of the names' table, the holder, the owner and the part.
  ///
  /// @param ids numbers objects, each with one of its own
  public static List<String> of(
      Class<?>[] loaded, Collection<Thread> threads, ToLongFunction<Object> ids)
      throws ReflectiveOperationException {
    var places = new ObjectPlaces(ids);
    places.meet(Launch.mainObject());
    var types =
        Arrays.stream(loaded)
            .filter(type -> isProgram(type) && !type.isHidden() && !type.isArray())
            .sorted(Comparator.comparing(Class::getName))
            .toList();
    for (var type : types) if (!Unsafe.getUnsafe().shouldBeInitialized(type)) places.statics(type);
    threads.forEach(places::meet);
    while (!places.left.isEmpty()) places.look(places.left.poll());
    return places.lines;
  }

  private static boolean isProgram(Class<?> type) {
    var loader = type.getClassLoader();
    return loader != null && loader != ClassLoader.getPlatformClassLoader();
  }

  /// Is it an object that can have a name?
  private boolean meet(Object object) {
    switch (object) {
      case null -> {
        return false;
      }
      case String _, Number _, Boolean _, Character _ -> {
        return false;
      }
      default -> {
        if (met.containsKey(object)) return true;
        if (met.size() >= OBJECTS_MAX) return false;
        met.put(object, ids.applyAsLong(object));
        left.add(object);
        lines.add(line("object", met.get(object), TypeName.of(object.getClass()), own(object)));
        return true;
      }
    }
  }

  private static String own(Object object) {
    return switch (object) {
      case Class<?> type -> TypeName.of(type) + ".class";
      case Thread thread -> thread.getName();
      case Object _ when object == Launch.mainObject() -> "this";
      default -> "";
    };
  }

  private static String line(Object... fields) {
    return String.join(
        "\t", Arrays.stream(fields).map(f -> f.toString().replaceAll("[\t\n\r]", " ")).toList());
  }

  private void at(Object object, Row row, Object holder, String owner, String part) {
    if (!meet(object)) return;
    var by = holder == null ? "" : met.get(holder);
    lines.add(line("place", met.get(object), row, by, owner, part, "."));
  }

  private void statics(Class<?> type) throws IllegalAccessException {
    for (var field : type.getDeclaredFields())
      if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
        at(value(field, null), Row.STATIC, null, type.getName().replace('.', '/'), field.getName());
  }

  /// What a field holds that may have a name.
  private static Object value(Field field, Object of) throws IllegalAccessException {
    if (field.getType().isPrimitive()) return null;
    field.setAccessible(true);
    return field.get(of);
  }

  private void look(Object object) throws ReflectiveOperationException {
    if (object instanceof Class<?>) return;
    if (object instanceof Object[] array)
      for (int i = 0; i < Math.min(ELEMENTS_MAX, array.length); i++)
        at(array[i], Row.ELEMENT, array, "", "[" + i + "]");
    if (object instanceof Thread thread) meet(captures.task(thread));
    var name = object.getClass().getName();
    if (CONTAINERS.stream().anyMatch(known -> isOf(name, known))) contents(object);
    else if (name.startsWith("java.util.concurrent.")) inner(object);
    for (Class<?> c = object.getClass(); c != null && isProgram(c); c = c.getSuperclass())
      if (c.isHidden()) captured(object, c);
      else fields(object, c);
  }

  private static boolean isOf(String name, String known) {
    return known.endsWith("$") ? name.startsWith(known) : name.equals(known);
  }

  private void fields(Object object, Class<?> type) throws IllegalAccessException {
    for (var field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers())) continue;
      var value = value(field, object);
      var name = field.getName();
      if (!field.isSynthetic()) at(value, Row.FIELD, object, "", name);
      else if (name.startsWith("val$"))
        at(value, Row.CAPTURED, null, type.getName(), name.substring(4));
      else meet(value);
    }
  }

  /// What a lambda keeps: variables, named where its code has their names.
  private void captured(Object lambda, Class<?> type) throws ReflectiveOperationException {
    var code = captures.code(type);
    int number = 0;
    for (var field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers())) continue;
      var value = value(field, lambda);
      var part = String.valueOf(number++);
      if (code.isEmpty()) meet(value);
      else at(value, Row.CAPTURED, null, code, part);
    }
  }

  private void contents(Object container) {
    try {
      int i = 0;
      if (container instanceof List<?> list)
        for (var element : list) {
          if (i == ELEMENTS_MAX) break;
          at(element, Row.CONTENT, container, "", "[" + i++ + "]");
        }
      if (container instanceof Map<?, ?> map)
        for (var entry : map.entrySet()) {
          if (i++ == ELEMENTS_MAX) break;
          var key = key(entry.getKey());
          if (!key.isEmpty()) at(entry.getValue(), Row.CONTENT, container, "", "[" + key + "]");
        }
    } catch (RuntimeException e) {
      return; // a thread changes it at the same time: what was found is true
    }
  }

  private static String key(Object key) {
    return switch (key) {
      case String text -> '"' + text + '"';
      case Enum<?> constant -> constant.name();
      case Number n when n.getClass().getName().startsWith("java.lang.") -> n.toString();
      case null, default -> "";
    };
  }

  /// The locks and conditions in an object of the JDK: they are the object.
  private void inner(Object object) throws IllegalAccessException {
    var name = object.getClass().getName();
    if (name.endsWith("ReadLock") || name.endsWith("WriteLock")) return; // both have the one
    for (Class<?> c = object.getClass(); c != Object.class; c = c.getSuperclass())
      for (var field : c.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) || field.isSynthetic()) continue;
        var value = value(field, object);
        boolean part =
            value instanceof AbstractQueuedSynchronizer
                || value instanceof AbstractQueuedLongSynchronizer
                || value instanceof AbstractQueuedSynchronizer.ConditionObject
                || value instanceof ReentrantLock;
        if (part && !isProgram(value.getClass())) at(value, Row.INNER, object, "", "");
      }
  }
}
