package check.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/// Sends each class to the folder of the program it comes from, and so whatever an annotation
/// processor makes of that program.
final class ClassOutput extends ForwardingJavaFileManager<StandardJavaFileManager> {
  private final Function<FileObject, Path> folder;

  /// @param folder for what comes from this file, which is null where javac doesn't know
  ClassOutput(StandardJavaFileManager files, Function<FileObject, Path> folder) {
    super(files);
    this.folder = folder;
  }

  private JavaFileObject file(FileObject sibling, Path name) throws IOException {
    var file = folder.apply(sibling).resolve(name);
    Files.createDirectories(file.getParent());
    return fileManager.getJavaFileObjects(file).iterator().next();
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling)
      throws IOException {
    return file(sibling, Path.of(className.replace('.', '/') + kind.extension));
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String name, FileObject sibling) throws IOException {
    return file(sibling, Path.of(packageName.replace('.', '/'), name));
  }
}
