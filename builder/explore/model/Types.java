package explore.model;

/// How the JDK's objects are named.
public final class Types {
  private Types() {}

  public static String name(Object object) {
    var name = object.getClass().getName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /// The kind of locations that elements of such a type are: that of the instruction that accesses
  /// them, so of booleans and bytes the same.
  public static String elements(Class<?> type) {
    if (type == boolean.class) return "byte[]";
    return (type.isPrimitive() ? type.getName() : "Object") + "[]";
  }
}
