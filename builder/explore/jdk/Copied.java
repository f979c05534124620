package explore.jdk;

import explore.model.Steps;
import java.lang.reflect.Constructor;

/// An exception as the JDK shows it to a thread that joins what failed in another: made anew by a
/// public constructor that takes the cause, or none, where there is one.
final class Copied {
  private Copied() {}

  /// Is it another than the one that was thrown?
  static boolean differs(Throwable thrown) {
    if (constructor(thrown) == null) return false;
    boolean ofJdk = thrown.getClass().getClassLoader() == null;
    if (!ofJdk)
      Steps.refuse(
          "the exception of a task, of a class with a public constructor that the JDK calls");
    return true;
  }

  static Throwable of(Throwable thrown) {
    try {
      var constructor = constructor(thrown);
      boolean takes = constructor.getParameterCount() == 1;
      var copy = (Throwable) (takes ? constructor.newInstance(thrown) : constructor.newInstance());
      if (!takes) copy.initCause(thrown);
      Steps.execution().identities().allocated(copy, "", false);
      return copy;
    } catch (ReflectiveOperationException e) {
      return thrown;
    }
  }

  /// The one that takes the cause, or else the one that takes nothing; null if neither is public.
  private static Constructor<?> constructor(Throwable thrown) {
    Constructor<?> without = null;
    for (var each : thrown.getClass().getConstructors()) {
      var types = each.getParameterTypes();
      if (types.length == 0) without = each;
      if (types.length == 1 && types[0] == Throwable.class) return each;
    }
    return without;
  }
}
