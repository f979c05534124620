package explore.model;

import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.util.RandomAccess;
import java.util.Set;

/// How the JDK's objects are named.
public final class Types {
  private static final Set<Class<?>> SAY_NOTHING =
      Set.of(Serializable.class, Cloneable.class, RandomAccess.class, Comparable.class);

  private static final ClassValue<String> NAMES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          var name = (type.getName().startsWith("java.") ? known(type) : type).getName();
          return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
        }
      };

  private Types() {}

  /// The name by which a program knows an object's type: `EnumSet`, of whatever class inside the
  /// JDK it is.
  public static String name(Object object) {
    return NAMES.get(object.getClass());
  }

  /// The type itself, or the nearest above it that a program can name and that says what it is.
  private static Class<?> known(Class<?> type) {
    for (Class<?> above = type; above != null; above = above.getSuperclass()) {
      boolean partly = above == Object.class || above.getSimpleName().startsWith("Abstract");
      if (Modifier.isPublic(above.getModifiers()) && !partly) return above;
      for (var face : above.getInterfaces())
        if (Modifier.isPublic(face.getModifiers()) && !SAY_NOTHING.contains(face)) return face;
    }
    return type;
  }

  /// The kind of locations that elements of such a type are: that of the instruction that accesses
  /// them, so of booleans and bytes the same.
  public static String elements(Class<?> type) {
    if (type == boolean.class) return "byte[]";
    return (type.isPrimitive() ? type.getName() : "Object") + "[]";
  }
}
