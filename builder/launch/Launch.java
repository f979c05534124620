package launch;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import jdk.internal.vm.annotation.Hidden;

/// Runs one program as `java` would, in the main thread. Arguments: file of the token, main class.
///
/// It stands on the boot class path, where `@Hidden` counts: its frames are in no stack trace, and
/// no thread is added.
public final class Launch {
  /// Set by the initializers of the classes that {@link CallerClass} writes.
  public static Object handed;

  /// The object whose main runs, if it is there still: nothing keeps it for that.
  private static WeakReference<Object> mainObject = new WeakReference<>(null);

  /// Given back when a program that filled the heap has to be reported.
  private static byte[] reserve = new byte[128 << 10];

  private Launch() {}

  @Hidden
  public static void main(String[] args) throws Throwable {
    var file = new File(args[0]);
    var token = token(file);
    System.setProperty("sun.java.command", args[1]);
    var encoder = new OutputEncoder(token, false);
    System.setOut(encoder.stream());
    encoder.record("start");
    try {
      var program = caller(Class.forName(args[1], false, ClassLoader.getSystemClassLoader()));
      program.run();
    } catch (Throwable thrown) {
      report(thrown, file, token, encoder);
      throw thrown; // as plain java: the thread's handlers see it, and the JVM exits with 1
    }
  }

  /// Called by the classes that {@link CallerClass} writes, before they call main.
  @Hidden
  public static void made(Object main) {
    mainObject = new WeakReference<>(main);
  }

  static Object mainObject() {
    return mainObject.get();
  }

  /// Takes the token, which no argument, environment variable, file or field shows the program: it
  /// could else forge marks.
  static byte[] token(File file) throws IOException {
    try (var in = new FileInputStream(file)) {
      return in.readNBytes(OutputEncoder.TOKEN);
    } finally {
      file.delete();
    }
  }

  /// A hidden class beside the program's that calls its main: no reflection and no method handle,
  /// so no frame of theirs. Only a class of the program's own module may define one, so a helper
  /// class, defined first, hands out its lookup; its name has a blank, as none of the program's
  /// can.
  private static Runnable caller(Class<?> program) throws Throwable {
    Method main = find(program);
    var name = program.getName().replace('.', '/');
    var theirs = MethodHandles.privateLookupIn(program, MethodHandles.lookup());
    theirs.ensureInitialized(theirs.defineClass(CallerClass.helper(name + "$ helper")));
    var full = MethodHandles.privateLookupIn(program, (MethodHandles.Lookup) handed);
    full.defineHiddenClass(
        CallerClass.caller(
            name + "$caller",
            name,
            main.getDeclaringClass().getName().replace('.', '/'),
            main.getDeclaringClass().isInterface(),
            Modifier.isStatic(main.getModifiers()),
            main.getParameterCount() == 1),
        true);
    var caller = (Runnable) handed;
    handed = null;
    return caller;
  }

  /// JEP 512: main(String[]) before main(), not private, declared before inherited, of a class
  /// before of an interface; no static one of an interface above, and none without an object to
  /// call it on.
  static Method find(Class<?> program) throws NoSuchMethodException {
    for (Class<?>[] parameters : new Class<?>[][] {{String[].class}, {}}) {
      var main = find(program, parameters);
      if (main == null) continue;
      if (!Modifier.isStatic(main.getModifiers())) requireMade(program);
      return main;
    }
    throw new NoSuchMethodException("main");
  }

  private static Method find(Class<?> program, Class<?>[] parameters) {
    boolean faces = false; // few have any, and to ask for all public methods takes time
    for (Class<?> c = program; c != null; c = c.getSuperclass()) {
      faces |= c.getInterfaces().length > 0;
      try {
        var main = c.getDeclaredMethod("main", parameters);
        if (main.getReturnType() == void.class && !Modifier.isPrivate(main.getModifiers()))
          return main;
      } catch (NoSuchMethodException e) {
        continue;
      }
    }
    try {
      var main = faces ? program.getMethod("main", parameters) : null;
      return main != null && main.getReturnType() == void.class ? main : null;
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  private static void requireMade(Class<?> program) throws NoSuchMethodException {
    boolean hidden = Modifier.isPrivate(program.getDeclaredConstructor().getModifiers());
    if (hidden || Modifier.isAbstract(program.getModifiers()))
      throw new NoSuchMethodException("main");
  }

  /// Records how the program ended, in a file that begins with the token: another's is not
  /// believed.
  static void report(Throwable thrown, File file, byte[] token, OutputEncoder encoder) {
    reserve = null;
    try {
      var words = words(thrown, encoder).getBytes(StandardCharsets.UTF_8);
      try (var out = new FileOutputStream(file)) {
        out.write(token);
        out.write(words);
      }
    } catch (IOException | OutOfMemoryError e) {
      System.err.println("interleave: how it ended could not be written: " + e);
    }
  }

  /// Two lines: the class's name, and `=` with the message, `-` for none, or `!` with what
  /// `getMessage` threw.
  private static String words(Throwable thrown, OutputEncoder encoder) {
    if (isOfJdk(thrown)) return words(thrown);
    var words = new String[1]; // by the program's own code, which may do anything
    encoder.silently(() -> words[0] = words(thrown)); // `java` asks once, who prints the trace
    return words[0];
  }

  private static boolean isOfJdk(Throwable thrown) {
    for (Class<?> type = thrown.getClass(); type != Throwable.class; type = type.getSuperclass())
      if (type.getClassLoader() != null && declaresMessage(type)) return false;
    return true;
  }

  private static boolean declaresMessage(Class<?> type) {
    try {
      type.getDeclaredMethod("getMessage");
      return true;
    } catch (NoSuchMethodException | LinkageError e) {
      return false;
    }
  }

  private static String words(Throwable thrown) {
    var name = thrown.getClass().getName();
    try {
      var message = thrown.getMessage();
      return name + "\n" + (message == null ? "-" : "=" + message);
    } catch (Throwable other) {
      return name + "\n!" + other.getClass().getName();
    }
  }
}
