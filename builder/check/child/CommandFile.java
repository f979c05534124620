package check.child;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The file that a command's name stands for.
public final class CommandFile {
  /// What a command brings beside the folder that it lies in.
  private static final List<String> BESIDE = List.of("lib", "lib64", "libexec", "versions");

  private CommandFile() {}

  /// The file on the path of the builder; empty where there is none.
  public static Optional<Path> of(String command) {
    var path = System.getenv("PATH");
    if (path == null) return Optional.empty();
    for (var folder : path.split(File.pathSeparator))
      for (var ending : List.of("", ".exe", ".cmd")) {
        var file = Path.of(folder.isEmpty() ? "." : folder, command + ending);
        if (Files.isRegularFile(file) && Files.isExecutable(file)) return Optional.of(file);
      }
    return Optional.empty();
  }

  /// The folders that a command needs: its own, and those beside it that it brings. An installation
  /// in a user's folder has them beside each other.
  public static Set<Path> folders(String command) {
    var all = new LinkedHashSet<Path>();
    of(command)
        .ifPresent(
            file -> {
              add(all, file.toAbsolutePath());
              try {
                add(all, file.toRealPath());
              } catch (IOException e) {
                all.clear(); // it has just gone
              }
            });
    return all;
  }

  private static void add(Set<Path> all, Path file) {
    var folder = file.getParent();
    all.add(folder);
    if (folder.getParent() == null) return;
    for (var name : BESIDE) {
      var beside = folder.resolveSibling(name);
      if (Files.isDirectory(beside)) all.add(beside);
    }
    var bin = folder.resolveSibling("bin"); // of which `shims` lie beside
    if (Files.isDirectory(bin)) all.add(bin);
  }
}
