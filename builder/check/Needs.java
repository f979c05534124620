package check;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import snippet.Need;

/// What this machine has.
final class Needs {
  private Needs() {}

  /// Why a snippet with these needs is not applicable here; empty if all are met.
  static Optional<String> unmet(List<Need> needs) {
    return needs.stream()
        .map(Needs::lacking)
        .flatMap(Optional::stream)
        .reduce((a, b) -> a + ", " + b)
        .map(all -> "needs " + all);
  }

  private static Optional<String> lacking(Need need) {
    return switch (need) {
      case Need.Cores(int n) ->
          missing(
              Runtime.getRuntime().availableProcessors() >= n,
              n + " cores; here " + Runtime.getRuntime().availableProcessors());
      case Need.Jdk(int n) ->
          missing(
              Runtime.version().feature() >= n,
              "JDK " + n + " or later; here " + Runtime.version().feature());
      case Need.Os(var name) -> missing(name.equals(os()), "os " + name + "; here " + os());
      case Need.Arch(var name) -> missing(name.equals(arch()), "arch " + name + "; here " + arch());
      case Need.Command(var name) -> missing(onPath(name), "the command " + name);
    };
  }

  private static Optional<String> missing(boolean met, String what) {
    return met ? Optional.empty() : Optional.of(what);
  }

  /// `linux`, `macos` or `windows`; another system's own name.
  static String os() {
    var name = System.getProperty("os.name").toLowerCase();
    return name.startsWith("mac") ? "macos" : name.startsWith("windows") ? "windows" : name;
  }

  /// `x86_64`, `aarch64`, …
  static String arch() {
    return snippet.Need.archName(System.getProperty("os.arch"));
  }

  private static boolean onPath(String command) {
    var path = System.getenv("PATH");
    if (path == null) return false;
    for (var folder : path.split(File.pathSeparator))
      for (var ending : List.of("", ".exe", ".cmd")) {
        var file = Path.of(folder.isEmpty() ? "." : folder, command + ending);
        if (Files.isRegularFile(file) && Files.isExecutable(file)) return true;
      }
    return false;
  }
}
