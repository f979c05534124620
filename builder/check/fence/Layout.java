package check.fence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The file system of a fenced program: what isn't listed is not there.
final class Layout {
  private static final Path PROC = Path.of("/proc");
  private static final Path SHARED_MEMORY = Path.of("/dev/shm");
  private static final Path TEMPORARY = Path.of("/tmp");
  private static final long MEGABYTE = 1 << 20;
  private static final long TEMPORARY_BYTES_MAX = 512 * MEGABYTE;
  private static final long OTHER_BYTES_MAX = 64 * MEGABYTE;

  private Layout() {}

  /// All of it, parents before what is in them.
  static List<Mount> of(Host host, Enclosure enclosure) {
    var all = new ArrayList<>(host.system());
    all.add(new Mount.Devices(Path.of("/dev")));
    all.add(new Mount.Empty(SHARED_MEMORY, OTHER_BYTES_MAX));
    all.add(new Mount.Empty(TEMPORARY, TEMPORARY_BYTES_MAX));
    home(host).ifPresent(home -> all.add(new Mount.Empty(home, OTHER_BYTES_MAX)));
    if (!isHidden(enclosure.yard(), all))
      all.add(new Mount.Empty(enclosure.yard(), OTHER_BYTES_MAX));
    all.add(enclosure.has(Opening.PIDS) ? new Mount.Shown(PROC, true) : new Mount.Processes(PROC));
    for (var path : host.settings()) all.add(new Mount.Shown(path, false));
    reads(host, enclosure).forEach(path -> all.add(new Mount.Shown(path, false)));
    all.add(new Mount.Shown(enclosure.own(), true));
    return all;
  }

  /// Does an empty folder lie over it?
  static boolean isHidden(Path path, List<Mount> mounts) {
    return mounts.stream()
        .anyMatch(mount -> mount instanceof Mount.Empty && path.startsWith(mount.at()));
  }

  /// The user's folder, unless it is one of the system's or holds one.
  private static Optional<Path> home(Host host) {
    return host.home()
        .filter(
            home ->
                Stream.concat(host.system().stream().map(Mount::at), Stream.of(TEMPORARY, PROC))
                    .noneMatch(at -> at.startsWith(home) || home.startsWith(at)));
  }

  private static Stream<Path> reads(Host host, Enclosure enclosure) {
    return enclosure.reads().stream()
        .filter(path -> host.system().stream().noneMatch(shown -> path.startsWith(shown.at())))
        .distinct()
        .sorted(Comparator.comparing(Path::getNameCount));
  }
}
