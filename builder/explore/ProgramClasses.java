package explore;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// The class files of a program: its main class and all that it refers to, as far as they are on
/// its class path.
final class ProgramClasses {
  private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([\\w/$]+);");

  private ProgramClasses() {}

  static List<byte[]> of(List<Path> classpath, String main) throws IOException {
    var opened = new ArrayList<FileSystem>();
    try {
      var roots = new ArrayList<Path>();
      for (var entry : classpath) {
        if (Files.isDirectory(entry)) roots.add(entry);
        else if (Files.exists(entry)) {
          var jar = FileSystems.newFileSystem(entry);
          opened.add(jar);
          roots.add(jar.getPath("/"));
        }
      }
      return closure(roots, main.replace('.', '/'));
    } finally {
      for (var jar : opened) jar.close();
    }
  }

  private static List<byte[]> closure(List<Path> roots, String main) throws IOException {
    var files = new ArrayList<byte[]>();
    var met = new HashSet<String>();
    var left = new ArrayDeque<String>();
    left.add(main);
    while (!left.isEmpty()) {
      var name = left.poll();
      if (name.startsWith("java/") || name.startsWith("[") || !met.add(name)) continue;
      var bytes = read(roots, name);
      if (bytes == null) continue;
      files.add(bytes);
      for (var entry : ClassFile.of().parse(bytes).constantPool()) {
        if (entry instanceof ClassEntry type) left.add(type.asInternalName());
        else if (entry instanceof Utf8Entry text && text.stringValue().indexOf(';') > 0) {
          var types = IN_DESCRIPTOR.matcher(text.stringValue());
          while (types.find()) left.add(types.group(1));
        }
      }
    }
    return files;
  }

  private static byte[] read(List<Path> roots, String name) throws IOException {
    for (var root : roots) {
      var file = root.resolve(name + ".class");
      if (Files.exists(file)) return Files.readAllBytes(file);
    }
    return null;
  }
}
