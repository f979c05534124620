package check.fence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What must be known of the machine to build a fence.
///
/// @param uid       the user's number
/// @param gid       the number of the user's group
/// @param home      the user's folder
/// @param system    the system's folders, or links to them
/// @param settings  what of /proc is the machine's, and the user root's to write without any
///     capability
/// @param mounted   what is mounted and can be reached
public record Host(
    int uid,
    int gid,
    Optional<Path> home,
    List<Mount> system,
    List<Path> settings,
    List<Mounted> mounted) {
  /// A mount of the machine.
  ///
  /// @param limits what may not be done on it; a user's namespace can't lift that
  public record Mounted(Path at, List<String> limits) {}

  private static final Set<String> LIMITS = Set.of("nosuid", "nodev", "noexec");
  private static final List<String> SYSTEM =
      List.of(
          "/usr",
          "/bin",
          "/sbin",
          "/lib",
          "/lib32",
          "/lib64",
          "/libx32",
          "/etc",
          "/sys",
          "/nix/store",
          "/gnu/store");

  static Host here() throws IOException {
    var self = Path.of("/proc/self");
    return new Host(
        (int) Files.getAttribute(self, "unix:uid"),
        (int) Files.getAttribute(self, "unix:gid"),
        Optional.ofNullable(System.getenv("HOME")).map(Path::of).filter(Path::isAbsolute),
        findSystem(),
        Stream.of("/proc/sys", "/proc/sysrq-trigger").map(Path::of).filter(Files::exists).toList(),
        mounted(Files.readString(Path.of("/proc/self/mounts"), StandardCharsets.UTF_8)).stream()
            .filter(mount -> Files.exists(mount.at))
            .toList());
  }

  private static List<Mount> findSystem() throws IOException {
    var all = new ArrayList<Mount>();
    for (var name : SYSTEM) {
      var path = Path.of(name);
      if (Files.isSymbolicLink(path)) all.add(new Mount.Link(path, Files.readSymbolicLink(path)));
      else if (Files.isDirectory(path)) all.add(new Mount.Shown(path, false));
    }
    return all;
  }

  /// The mounts of /proc/mounts; of several at one place the last, which hides the others.
  public static List<Mounted> mounted(String mounts) {
    var all = new LinkedHashMap<Path, Mounted>();
    for (var line : mounts.lines().toList()) {
      var fields = line.split(" ");
      var at = Path.of(Fstab.unescape(fields[1]));
      var limits = Stream.of(fields[3].split(",")).filter(LIMITS::contains).toList();
      all.put(at, new Mounted(at, limits));
    }
    return List.copyOf(all.values());
  }

  /// What is mounted below a folder, parents first.
  List<Mounted> below(Path folder) {
    return mounted.stream()
        .filter(mount -> mount.at.startsWith(folder) && !mount.at.equals(folder))
        .sorted(Comparator.comparing(mount -> mount.at.getNameCount()))
        .toList();
  }

  /// What may not be done in a folder, as the mount that it lies on has it.
  List<String> limits(Path folder) {
    return mounted.stream()
        .filter(mount -> folder.startsWith(mount.at))
        .max(Comparator.comparing(mount -> mount.at.getNameCount()))
        .map(Mounted::limits)
        .orElse(List.of());
  }
}
