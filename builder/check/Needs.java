package check;

import check.child.CommandFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import snippet.Need;
import text.FileHashes;

/// What this machine has.
public final class Needs {
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
      case Need.Machine _ -> Optional.empty(); // a fence has a gate for it
      case Need.Command(var name) ->
          missing(CommandFile.of(name).isPresent(), "the command " + name);
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

  /// What these needs find here, a text each: whether it is met and, of a command, which file that
  /// is and the hash of its content, which changes with its version.
  public static List<String> found(List<Need> needs) {
    return needs.stream()
        .map(need -> need + " " + lacking(need).orElse("met") + file(need))
        .toList();
  }

  private static String file(Need need) {
    if (!(need instanceof Need.Command(var name))) return "";
    return CommandFile.of(name)
        .map(
            file -> {
              try {
                return " " + file + " " + FileHashes.of(file);
              } catch (IOException e) {
                return " " + file + " can be run, but not be read";
              }
            })
        .orElse("");
  }
}
