package launch;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/// What threads and lambdas keep of what they were made with. The packages of {@link #OPENED} must
/// be open (tried on 25; names are the JDK's internals).
final class Captures {
  /// Packages of java.base.
  static final String[] OPENED = {
    "java.lang",
    "java.util",
    "java.util.concurrent",
    "java.util.concurrent.locks",
    "jdk.internal.misc",
    "jdk.internal.reflect",
    "jdk.internal.vm"
  };

  private final Field holder = Inside.field("java.lang.Thread", "holder");
  private final Field task = Inside.field("java.lang.Thread$FieldHolder", "task");
  private final Field continuation = Inside.field("java.lang.VirtualThread", "cont");
  private final Field target = Inside.field("jdk.internal.vm.Continuation", "target");
  private final Field wrapped =
      Inside.field("java.lang.VirtualThread$VThreadContinuation$1", "val$task");
  private final Method pool = method(Class.class, "getConstantPool");
  private final Class<?> poolType = Class.forName("jdk.internal.reflect.ConstantPool");
  private final Method size = method(poolType, "getSize");
  private final Method member = method(poolType, "getMemberRefInfoAt", int.class);

  Captures() throws ReflectiveOperationException {}

  private static Method method(Class<?> type, String name, Class<?>... parameters)
      throws NoSuchMethodException {
    var method = type.getDeclaredMethod(name, parameters);
    method.setAccessible(true);
    return method;
  }

  /// What a thread was made to run; null where it runs itself.
  Object task(Thread thread) throws IllegalAccessException {
    if (!thread.isVirtual()) return task.get(holder.get(thread));
    if (!continuation.getDeclaringClass().isInstance(thread)) return null;
    var runs = target.get(continuation.get(thread));
    return wrapped.getDeclaringClass().isInstance(runs) ? wrapped.get(runs) : runs;
  }

  /// The method that has a lambda's code: its class, name and type; empty where that is no method
  /// of its own.
  String code(Class<?> lambda) throws ReflectiveOperationException {
    var constants = pool.invoke(lambda);
    for (int i = (int) size.invoke(constants) - 1; i > 0; i--)
      try {
        var called = (String[]) member.invoke(constants, i);
        if (called[1].startsWith("lambda$")) return String.join(" ", called);
      } catch (InvocationTargetException e) {
        continue; // it is another constant
      }
    return "";
  }
}
