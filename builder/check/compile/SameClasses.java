package check.compile;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassFile.DebugElementsOption;
import java.lang.classfile.ClassFile.LineNumbersOption;
import java.lang.classfile.ClassTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Tells whether javac made the same of two programs: classes that differ in nothing that a JVM
/// runs by, but in the lines and the variables' names that are there for debuggers.
public final class SameClasses {
  private static final ClassFile PLAIN =
      ClassFile.of(
          ConstantPoolSharingOption.NEW_POOL,
          DebugElementsOption.DROP_DEBUG,
          LineNumbersOption.DROP_LINE_NUMBERS);

  private SameClasses() {}

  /// Are they the same? Needless brackets, say, or a constant that is written otherwise leave
  /// nothing.
  /// What is judged anew has no classes: they were compared when they were compiled.
  public static boolean are(Compiled.Classes some, Compiled.Classes others) throws IOException {
    if (!Files.isDirectory(some.classes()) || !Files.isDirectory(others.classes())) return false;
    var before = plain(some.classes());
    var after = plain(others.classes());
    if (!before.keySet().equals(after.keySet())) return false;
    for (var name : before.keySet())
      if (!Arrays.equals(before.get(name), after.get(name))) return false;
    return true;
  }

  private static Map<String, byte[]> plain(Path folder) throws IOException {
    var all = new TreeMap<String, byte[]>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(".class")).toList())
        all.put(folder.relativize(file).toString(), plain(Files.readAllBytes(file)));
    }
    return all;
  }

  private static byte[] plain(byte[] type) {
    return PLAIN.transformClass(PLAIN.parse(type), ClassTransform.ACCEPT_ALL);
  }
}
