package check.fence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The fences whose commands are here; whether the kernel lets them be built must be tried.
public final class Fences {
  /// Only the system's folders count: they are there within a fence, too.
  private static final List<String> FOLDERS =
      List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/local/bin");

  private static final List<String> OF_UNSHARE =
      List.of("setpriv", "unshare", "setsid", "mount", "umount", "pivot_root", "ip");

  private Fences() {}

  /// The fence of this name, `bubblewrap` or `unshare`; empty where a command is missing.
  public static Optional<Fence> named(String name) throws IOException {
    return switch (name) {
      case "bubblewrap" -> bubblewrap();
      case "unshare" -> unshare();
      default -> Optional.empty();
    };
  }

  private static Optional<Fence> bubblewrap() throws IOException {
    var host = Host.here();
    return find("bwrap").map(bwrap -> new Bubblewrap(bwrap, host));
  }

  private static Optional<Fence> unshare() throws IOException {
    if (!OF_UNSHARE.stream().allMatch(name -> find(name).isPresent())) return Optional.empty();
    return Optional.of(
        new Unshare(
            find("setpriv").orElseThrow(),
            find("unshare").orElseThrow(),
            find("setsid").orElseThrow(),
            Host.here()));
  }

  private static Optional<String> find(String name) {
    return FOLDERS.stream()
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }
}
