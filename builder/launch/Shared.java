package launch;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jdk.internal.vm.annotation.Hidden;

/// Many runs of one program in one JVM, each in a fresh class loader, in the main thread.
/// Arguments: token, number of the first run, of the last, folder of classes, main class.
///
/// After each run a record says how it ended; anything it left behind ends the JVM, so no later run can tell that there
/// was one before.
public final class Shared {
  private static final Map<String, byte[]> CLASSES = new HashMap<>();

  private Shared() { }

  /// The program's classes, defined anew for each run; all else by the system's loader.
  private static final class Fresh extends ClassLoader {
    Fresh() {
      super("app", ClassLoader.getSystemClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      var bytes = CLASSES.get(name);   // first, not after a search in vain through the parents
      if (bytes == null) return super.loadClass(name, resolve);
      synchronized (getClassLoadingLock(name)) {
        var loaded = findLoadedClass(name);
        return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
      }
    }
  }

  @Hidden
  public static void main(String[] args) throws Throwable {
    var marks = new Marks(args[0].getBytes(StandardCharsets.ISO_8859_1), true);
    int from = Integer.parseInt(args[1]), to = Integer.parseInt(args[2]);
    read(Path.of(args[3]));
    System.setProperty("sun.java.command", args[4]);
    System.setOut(Launch.stream(marks));
    var before = new Before();
    for (int run = from; run <= to; run++) {
      before.reset();
      marks.record("start");
      var ending = "completed";
      try {
        MethodHandle main = handle(args[4], before.main());
        main.invokeExact();
      } catch (Throwable thrown) {
        ending = "threw\n" + Launch.words(thrown);
        before.main().getUncaughtExceptionHandler().uncaughtException(before.main(), thrown);
      }
      before.awaitThreads();
      var left = before.left();
      boolean completed = ending.equals("completed");
      boolean clean = left.isEmpty() && completed;   // a throw ran the program's handlers
      marks.record((clean ? "end" : "last") + "\n" + ending);
      if (!clean) System.exit(completed ? 0 : 1);      // as `java` ends: hooks run, and what they print is this run's
    }
    Runtime.getRuntime().halt(0);
  }

  private static void read(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (var file : all.filter(f -> f.toString().endsWith(".class")).toList()) {
        var name = folder.relativize(file).toString().replace('\\', '.').replace('/', '.');
        CLASSES.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
      }
    }
  }

  private static MethodHandle handle(String program, Thread main) throws Throwable {
    var loader = new Fresh();
    main.setContextClassLoader(loader);
    var type = loader.loadClass(program);
    var method = Launch.find(type);
    method.setAccessible(true);
    var handle = MethodHandles.lookup().unreflect(method);
    if (!Modifier.isStatic(method.getModifiers())) {
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      try {
        handle = handle.bindTo(constructor.newInstance());
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
    return method.getParameterCount() == 1 ? handle.bindTo(new String[0]) : handle;
  }
}
