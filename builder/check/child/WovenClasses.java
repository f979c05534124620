package check.child;

import java.io.IOException;
import java.lang.classfile.ClassHierarchyResolver;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import text.FileTrouble;
import trace.ProgramWeaver;

/// A copy of a program's classes with the tracer's calls in it; dependencies stay as they are.
final class WovenClasses {
  private WovenClasses() {}

  /// Makes the copy beside the classes; `classPath` begins with these.
  static Path of(List<Path> classPath) throws IOException {
    var from = classPath.getFirst();
    var to = Files.createDirectories(from.resolveSibling(from.getFileName() + "-woven"));
    var urls = new URL[classPath.size()];
    for (int i = 0; i < urls.length; i++) urls[i] = classPath.get(i).toUri().toURL();
    try (var loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
        var files = Files.walk(from)) {
      var resolver =
          ClassHierarchyResolver.ofResourceParsing(loader)
              .orElse(ClassHierarchyResolver.defaultResolver());
      var weaver = new ProgramWeaver(resolver.cached());
      for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        var target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        var bytes = Files.readAllBytes(file);
        var all = file.toString().endsWith(".class") ? weaver.weave(bytes) : bytes;
        FileTrouble.naming(target, () -> Files.write(target, all));
      }
    }
    return to;
  }
}
