package launch;

import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;

/// The launcher's way into the JDK's own packages, for itself only.
///
/// `--add-opens` would open them to the program too, which could then do what it can't under plain
/// `java`, and would cost 45 ms a start, as the JVM then has no use for its archived module graph.
final class Inside {
  private static final int TRUSTED = -1;

  private Inside() {}

  /// Opens these packages of java.base to the launcher's module: the boot loader's unnamed one, not
  /// the program's.
  static void open(String... packages) throws Throwable {
    var constructor = Lookup.class.getDeclaredConstructor(Class.class, Class.class, int.class);
    var factory = Class.forName("sun.reflect.ReflectionFactory"); // by name: javac would warn of it
    var accessible =
        factory
            .getMethod("newConstructorForSerialization", Class.class, Constructor.class)
            .invoke(
                factory.getMethod("getReflectionFactory").invoke(null), Lookup.class, constructor);
    var trusted = (Lookup) ((Constructor<?>) accessible).newInstance(Object.class, null, TRUSTED);
    var type = MethodType.methodType(void.class, String.class, Module.class);
    var opens = trusted.findVirtual(Module.class, "implAddOpens", type);
    for (var name : packages)
      opens.invoke(Object.class.getModule(), name, Inside.class.getModule());
  }

  /// A field of a JDK class in an opened package.
  static Field field(String type, String name) throws ReflectiveOperationException {
    var field = Class.forName(type).getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }
}
