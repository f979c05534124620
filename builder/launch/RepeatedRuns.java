package launch;

import java.io.File;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jdk.internal.vm.annotation.Hidden;

/// Many runs of one program in one JVM, each in a fresh class loader, in the main thread.
/// Arguments: file of the token, number of the first run, of the last, main class.
///
/// A record begins each run. One that leaves anything behind, throws or exits is its JVM's last, so
/// no later run can see that there was one before.
public final class RepeatedRuns {
  /// What the JDK keeps for the whole JVM and a program can change: a run that uses it is the last
  /// of its JVM.
  private static final String[] KEPT_BY_JVM = {
    "java.awt.",
    "java.io.ObjectInputFilter",
    "java.lang.foreign.",
    "java.lang.management.",
    "java.lang.reflect.Proxy",
    "java.net.Authenticator",
    "java.net.CookieHandler",
    "java.net.HttpURLConnection",
    "java.net.ProxySelector",
    "java.net.ResponseCache",
    "java.net.URL",
    "java.rmi.",
    "java.security.Security",
    "java.sql.",
    "java.util.logging.",
    "java.util.prefs.",
    "javax.",
    "com.sun.",
    "jdk.",
    "sun.",
    "launch."
  };

  private final OutputEncoder encoder;
  private final String program;
  private final Map<String, byte[]> classes = new HashMap<>();
  /// The program's dependencies, whose state is a run's too; none where it has none.
  private final URL[] libraries;
  /// Does an object of the program act when it is collected, maybe in another's run?
  private boolean finalizes;
  /// May a thread of the program look at main's own, and see whether it has ended?
  private boolean watchesMain;

  private RepeatedRuns(OutputEncoder encoder, String program) throws IOException {
    this.encoder = encoder;
    this.program = program;
    var path = System.getProperty("java.class.path").split(File.pathSeparator);
    read(Path.of(path[0]));
    libraries = new URL[path.length == 1 ? 0 : path.length];
    for (int i = 0; i < libraries.length; i++) libraries[i] = new File(path[i]).toURI().toURL();
  }

  /// The program's classes, defined anew for each run; all else by the parent. Without a name: that
  /// would stand in traces.
  private static final class Fresh extends ClassLoader {
    private final Map<String, byte[]> classes;
    private boolean asksForWhatStays;

    Fresh(ClassLoader parent, Map<String, byte[]> classes) {
      super(parent);
      this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      var bytes = classes.get(name); // first, not after a search in vain through the parents
      if (bytes == null) {
        if (!asksForWhatStays) asksForWhatStays = staysInJvm(name);
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        var loaded = findLoadedClass(name);
        return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
      }
    }

    private static boolean staysInJvm(String name) {
      if (name.startsWith("java.lang.") && name.lastIndexOf('.') == 9)
        return false; // the most, quickly
      for (var kept : KEPT_BY_JVM) if (name.startsWith(kept)) return true;
      return false;
    }
  }

  @Hidden
  public static void main(String[] args) throws Throwable {
    var file = new File(args[0]);
    var token = Launch.token(file);
    System.setProperty("sun.java.command", args[3]);
    Inside.open("java.io", "java.lang", "java.util", "java.util.concurrent", "jdk.internal.vm");
    var shared = new RepeatedRuns(new OutputEncoder(token, true), args[3]);
    var before = new JvmState();
    int from = Integer.parseInt(args[1]), to = Integer.parseInt(args[2]);
    try {
      for (int run = from; run <= to; run++)
        if (!shared.run(before, run == from ? "start" : "next"))
          return; // as `java`: threads are awaited, hooks run
    } catch (Throwable thrown) {
      Launch.report(thrown, file, token, shared.encoder);
      throw thrown; // as plain java: the thread's handlers see it, and the JVM exits with 1
    }
    Runtime.getRuntime().halt(0);
  }

  /// One run; false if it must be the last of this JVM.
  @Hidden
  private boolean run(JvmState before, String record) throws Throwable {
    before.reset();
    var out = encoder.stream(); // anew: bytes that a run never flushed are lost with it
    System.setOut(out);
    encoder.record(record);
    var platform = ClassLoader.getPlatformClassLoader();
    try (var parent = libraries.length == 0 ? null : new URLClassLoader(libraries, platform)) {
      var loader = new Fresh(parent == null ? ClassLoader.getSystemClassLoader() : parent, classes);
      MethodHandle main = handle(loader, before.main());
      main.invokeExact();
      return before.threadsEnd(watchesMain)
          && !finalizes
          && !loader.asksForWhatStays
          && !encoder.closed()
          && before.left(out).isEmpty();
    }
  }

  private void read(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (var file : all.filter(f -> f.toString().endsWith(".class")).toList()) {
        var name = folder.relativize(file).toString().replace('\\', '.').replace('/', '.');
        var bytes = Files.readAllBytes(file);
        classes.put(name.substring(0, name.length() - ".class".length()), bytes);
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        finalizes |= text.contains("finalize");
        watchesMain |= text.contains("currentThread");
      }
    }
  }

  private MethodHandle handle(Fresh loader, Thread main) throws Throwable {
    main.setContextClassLoader(loader);
    var type = loader.loadClass(program);
    var method = Launch.find(type);
    method.setAccessible(true);
    var handle = MethodHandles.lookup().unreflect(method);
    if (!Modifier.isStatic(method.getModifiers())) {
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      try {
        var object = constructor.newInstance();
        Launch.made(object);
        handle = handle.bindTo(object);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
    return method.getParameterCount() == 1 ? handle.bindTo(new String[0]) : handle;
  }
}
