package check.fence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What must be known of the machine to build a fence.
///
/// @param uid       the user's number
/// @param gid       the number of the user's group
/// @param home      the user's folder
/// @param system    the system's folders, or links to them
/// @param settings  what of /proc is the machine's, and the user root's to write without any
///     capability
/// @param submounts where something is mounted
record Host(
    int uid,
    int gid,
    Optional<Path> home,
    List<Mount> system,
    List<Path> settings,
    List<Path> submounts) {
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
        submounts(Files.readString(Path.of("/proc/self/mounts"), StandardCharsets.UTF_8)));
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

  /// The second field of each line, in the order in which they were mounted.
  static List<Path> submounts(String mounts) {
    return mounts.lines().map(line -> Path.of(Fstab.unescape(line.split(" ")[1]))).toList();
  }
}
