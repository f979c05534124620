import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/// The builder as its user has it, in this JVM: words in, exit code and text out.
final class Builder {
  /// What came of a command.
  ///
  /// @param text standard output and standard error, as they came
  record Said(int exitCode, String text) {}

  private Builder() {}

  /// Runs `build.java` with these words.
  static synchronized Said run(String... words) throws Exception {
    PrintStream out = System.out, err = System.err;
    var bytes = new ByteArrayOutputStream();
    var both = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    System.setOut(both);
    System.setErr(both);
    try {
      // A compact source file's class has no name that Java source could use.
      var type = Class.forName("build");
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      var run = type.getDeclaredMethod("run", String[].class);
      run.setAccessible(true);
      int exitCode = (int) run.invoke(constructor.newInstance(), (Object) words);
      return new Said(exitCode, bytes.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  /// Copies a folder, symbolic links as links, without what an earlier check left in it.
  static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (folder.getFileName().toString().equals(".cache"))
              return FileVisitResult.SKIP_SUBTREE;
            Files.createDirectories(to.resolve(from.relativize(folder).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(
                file,
                to.resolve(from.relativize(file).toString()),
                java.nio.file.LinkOption.NOFOLLOW_LINKS);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
