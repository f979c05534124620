package console;

import java.nio.file.Files;
import java.nio.file.Path;

/// The folder of build.java.
final class Home {
  private Home() {}

  /// JBang tells a program nothing of where its source lies: it is the folder of the wrapper that
  /// started it, else the working directory.
  static Path folder() {
    var launcher = System.getenv("JBANG_LAUNCH_CMD");
    if (launcher != null && launcher.contains("/")) {
      var folder = Path.of(launcher).toAbsolutePath().normalize().getParent();
      if (Files.exists(folder.resolve("build.java"))) return folder;
    }
    return Path.of("").toAbsolutePath();
  }
}
