package naming;

/// What a reader calls a class.
public final class TypeName {
  /// That of each array.
  public static final String ARRAY = "array";

  private static final String LAMBDA = "lambda";

  private TypeName() {}

  /// What this class is called.
  public static String of(Class<?> type) {
    if (type.isHidden()) return LAMBDA;
    if (type.isArray()) return ARRAY;
    if (type.isAnonymousClass()) {
      var interfaces = type.getInterfaces();
      return of(interfaces.length > 0 ? interfaces[0] : type.getSuperclass());
    }
    var name = type.getName();
    boolean inner = name.startsWith("java.util.concurrent.") || name.startsWith("java.lang.");
    return inner ? of(name) : type.getSimpleName();
  }

  /// What the class of this binary name is called, where no more is known: a lock's inner parts are
  /// the lock.
  public static String of(String className) {
    var name = className.substring(className.lastIndexOf('.') + 1);
    if (className.startsWith("[")) return ARRAY;
    if (name.endsWith("ConditionObject")) return "Condition";
    if (name.endsWith("VirtualThread")) return "Thread";
    int inner = name.indexOf('$');
    if (name.contains("$$")) return LAMBDA;
    if (inner < 0) return name;
    if (className.startsWith("java.")) return name.substring(0, inner);
    var last = name.substring(name.lastIndexOf('$') + 1);
    return last.isEmpty() || !Character.isJavaIdentifierStart(last.charAt(0))
        ? name.substring(0, inner) // an anonymous class
        : last;
  }
}
