package trace;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import launch.ThreadDump;

/// Puts the woven classes of the JDK in the places of its own, before the program's main. They were
/// woven by the builder, so that the child needs no time for it and none of its classes.
///
/// Argument: the tape's file, a `|`, the file of the woven classes.
public final class Agent {
  private static Instrumentation instrumentation;

  private Agent() {}

  public static void premain(String files, Instrumentation jvm) throws Exception {
    var path = System.getProperty("java.class.path");
    int ours = path.lastIndexOf(File.pathSeparatorChar); // where the JVM put the agent's jar
    System.setProperty("java.class.path", path.substring(0, Math.max(0, ours)));
    jvm.redefineModule(
        Object.class.getModule(),
        Set.of(Agent.class.getModule()),
        Map.of("jdk.internal.misc", Set.of(Agent.class.getModule())),
        Map.of(),
        Set.of(),
        Map.of());
    instrumentation = jvm;
    int bar = files.indexOf('|');
    var woven = read(files.substring(bar + 1));
    Tracer.open(files.substring(0, bar));
    var loaded = new ArrayList<ClassDefinition>();
    for (var type : jvm.getAllLoadedClasses()) {
      var bytes =
          type.getClassLoader() == null ? woven.get(type.getName().replace('.', '/')) : null;
      if (bytes != null) loaded.add(new ClassDefinition(type, bytes));
    }
    jvm.redefineClasses(loaded.toArray(new ClassDefinition[0]));
    jvm.addTransformer(
        new ClassFileTransformer() {
          @Override
          public byte[] transform(
              ClassLoader loader,
              String name,
              Class<?> redefined,
              ProtectionDomain domain,
              byte[] bytes) {
            return loader == null && redefined == null ? woven.get(name) : null;
          }
        });
  }

  /// The classes that are loaded; what the search for objects needs is open then.
  static Class<?>[] loaded() {
    ThreadDump.open(instrumentation);
    return instrumentation.getAllLoadedClasses();
  }

  private static Map<String, byte[]> read(String file) throws IOException {
    var woven = new HashMap<String, byte[]>();
    try (var in = new DataInputStream(new BufferedInputStream(new FileInputStream(file)))) {
      for (int left = in.readInt(); left > 0; left--) {
        var name = in.readUTF();
        woven.put(name, in.readNBytes(in.readInt()));
      }
    }
    return woven;
  }
}
