import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Runs a program as `java` would, on real threads, in this JVM: its outcome in the words of
/// tables. Only for programs that end by themselves.
final class RealRun {
  private static final int MILLIS_MAX = 10_000;

  private RealRun() {}

  static String of(String main, Map<String, byte[]> classes) throws Exception {
    var out = System.out;
    var error = System.err;
    var printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(new ByteArrayOutputStream(), true));
    try {
      var type = new Fresh(classes).loadClass(main);
      var thrown = new Throwable[1];
      var group = new ThreadGroup(main);
      new Thread(group, () -> thrown[0] = handled(call(type)), "main").start();
      for (int waited = 0; group.activeCount() > 0; waited++) {
        if (waited > MILLIS_MAX) return ", Never ends";
        Thread.sleep(1);
      }
      var ending =
          thrown[0] == null
              ? ""
              : ", Throws "
                  + thrown[0].getClass().getSimpleName()
                  + (thrown[0].getMessage() == null ? "" : ": " + thrown[0].getMessage());
      return printed.toString(StandardCharsets.UTF_8).strip() + ending;
    } finally {
      System.setOut(out);
      System.setErr(error);
    }
  }

  /// A JVM asks main's handler, too, and what that throws is lost; the one that threads have prints
  /// where nobody reads.
  private static Throwable handled(Throwable thrown) {
    var main = Thread.currentThread();
    try {
      if (thrown != null) main.getUncaughtExceptionHandler().uncaughtException(main, thrown);
    } catch (Throwable lost) {
      return thrown;
    }
    return thrown;
  }

  private static Throwable call(Class<?> type) {
    try {
      var main = type.getDeclaredMethod("main");
      main.setAccessible(true);
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      main.invoke(Modifier.isStatic(main.getModifiers()) ? null : constructor.newInstance());
      return null;
    } catch (InvocationTargetException e) {
      return e.getCause();
    } catch (ReflectiveOperationException e) {
      return e;
    }
  }

  private static final class Fresh extends ClassLoader {
    private final Map<String, byte[]> classes;

    Fresh(Map<String, byte[]> classes) {
      this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      var bytes = classes.get(name);
      if (bytes == null) return super.loadClass(name, resolve);
      synchronized (getClassLoadingLock(name)) {
        var loaded = findLoadedClass(name);
        return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
      }
    }
  }
}
