package console.line;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where the builder and the user's caches are.
public final class Locations {
  private Locations() {}

  /// The folder of Interleave's files that serve all notebooks (XDG base directory specification;
  /// Windows: LOCALAPPDATA).
  public static Path userCache() {
    var xdg = System.getenv("XDG_CACHE_HOME");
    var local = System.getenv("LOCALAPPDATA");
    if (xdg != null && Path.of(xdg).isAbsolute()) return Path.of(xdg, "interleave");
    if (local != null && !local.isBlank()) return Path.of(local, "interleave");
    return home().resolve(".cache").resolve("interleave");
  }

  /// The folder of what Interleave must not lose, for all notebooks.
  public static Path userState() {
    var xdg = System.getenv("XDG_STATE_HOME");
    var local = System.getenv("LOCALAPPDATA");
    if (xdg != null && Path.of(xdg).isAbsolute()) return Path.of(xdg, "interleave");
    if (local != null && !local.isBlank()) return Path.of(local, "interleave", "state");
    return home().resolve(".local").resolve("state").resolve("interleave");
  }

  /// The user's home. One who has none, such as a number without a name in a container, has `?` in
  /// Java: that would be a folder of the notebook, which others may have written. Below a device
  /// nothing can be, so nothing is kept, and that is told.
  private static Path home() {
    var home = Path.of(System.getProperty("user.home"));
    return home.isAbsolute() ? home : Path.of("/dev/null");
  }

  /// The folder of build.java.
  ///
  /// JBang does not say where a program's source lies: it is the folder of the wrapper that
  /// started it, else the working directory.
  public static Path buildFolder() {
    var launcher = System.getenv("JBANG_LAUNCH_CMD");
    if (launcher != null && launcher.contains("/")) {
      var folder = Path.of(launcher).toAbsolutePath().normalize().getParent();
      if (Files.exists(folder.resolve("build.java"))) return folder;
    }
    return Path.of("").toAbsolutePath();
  }
}
