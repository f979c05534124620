package check.fence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The fence by the commands of util-linux: a root of its own is mounted on an empty folder, all of
/// it by one `mount`, and the old one is let go.
///
/// @param setpriv where that command is
/// @param unshare where that command is
record Unshare(String setpriv, String unshare, Host host) implements Fence {
  /// Devices that every program may use.
  private static final List<String> DEVICES = List.of("null", "zero", "full", "random", "urandom");

  private static final String NO_RIGHTS =
      " --no-new-privs --bounding-set=-all --inh-caps=-all --ambient-caps=-all ";

  /// What is done as the user root of the new namespaces, before the program's own user is taken
  /// on.
  private static final String SETUP =
      """
      path=$PATH PATH=/usr/sbin:/usr/bin:/sbin:/bin
      mount -a -T %s && cd %s || exit
      %s
      pivot_root . . && umount -l . || exit
      PATH=$path
      """;

  @Override
  public void prepare(Enclosure enclosure) throws IOException {
    Files.writeString(table(enclosure), mounts(enclosure));
    var root = enclosure.root();
    for (var mount : Layout.of(host, enclosure)) {
      var at = root.resolve(mount.at().toString().substring(1));
      Files.createDirectories(at.getParent());
      switch (mount) {
        case Mount.Link(_, var target) -> Files.createSymbolicLink(at, target);
        case Mount.Devices _ -> devices(at);
        case Mount.Shown _, Mount.Empty _, Mount.Processes _ -> Files.createDirectories(at);
      }
    }
  }

  private static void devices(Path at) throws IOException {
    Files.createDirectories(at.resolve("shm"));
    for (var name : DEVICES) Files.createFile(at.resolve(name));
    Files.createSymbolicLink(at.resolve("fd"), Path.of("/proc/self/fd"));
    Files.createSymbolicLink(at.resolve("stdin"), Path.of("/proc/self/fd/0"));
    Files.createSymbolicLink(at.resolve("stdout"), Path.of("/proc/self/fd/1"));
    Files.createSymbolicLink(at.resolve("stderr"), Path.of("/proc/self/fd/2"));
  }

  @Override
  public List<String> around(Enclosure enclosure, int skipped, List<String> command) {
    var words = new ArrayList<>(List.of(setpriv, "--pdeathsig", "KILL"));
    words.addAll(List.of(unshare, "--user", "--map-root-user", "--mount", "--ipc"));
    boolean lonely = !enclosure.has(Opening.NETWORK);
    if (lonely) words.add("--net");
    if (!enclosure.has(Opening.PIDS)) words.addAll(List.of("--pid", "--fork", "--kill-child"));
    var setup =
        SETUP.formatted(
            Inside.quoted(table(enclosure)),
            Inside.quoted(enclosure.root()),
            lonely ? "ip link set lo up || exit" : "");
    words.addAll(List.of("/bin/sh", "-c", setup + Inside.script(enclosure, skipped), "sh"));
    words.addAll(List.of(unshare, "--user", "--map-user=" + host.uid()));
    words.addAll(List.of("--map-group=" + host.gid(), setpriv));
    words.addAll(List.of(NO_RIGHTS.strip().split(" ")));
    words.addAll(command);
    return words;
  }

  /// Where the table is that `mount` reads.
  private static Path table(Enclosure enclosure) {
    return enclosure.root().resolveSibling("mounts");
  }

  private String mounts(Enclosure enclosure) {
    var root = enclosure.root();
    var lines = new StringBuilder(Fstab.line(root, root.toString(), "none", "bind,ro"));
    for (var mount : Layout.of(host, enclosure)) {
      var at = root + mount.at().toString();
      switch (mount) {
        case Mount.Link _ -> {} // it lies on the folder itself
        case Mount.Shown(var from, var writable) -> {
          lines.append(
              Fstab.line(from, at, "none", (writable ? "rbind" : "rbind,ro") + ",X-mount.mkdir"));
          if (!writable) lines.append(below(root, from));
        }
        case Mount.Empty(_, var bytes) ->
            lines.append(
                Fstab.line(
                    "tmpfs", at, "tmpfs", "mode=1777,nosuid,nodev,X-mount.mkdir,size=" + bytes));
        case Mount.Processes _ ->
            lines.append(Fstab.line("proc", at, "proc", "nosuid,nodev,noexec"));
        case Mount.Devices _ -> {
          for (var name : DEVICES)
            lines.append(Fstab.line("/dev/" + name, at + "/" + name, "none", "bind"));
        }
      }
    }
    return lines.toString();
  }

  /// Read-only is but the mount itself: what is mounted below it is made so one by one.
  private String below(Path root, Path from) {
    var lines = new StringBuilder();
    for (var at : host.submounts())
      if (at.startsWith(from) && !at.equals(from))
        lines.append(Fstab.line(at, root + at.toString(), "none", "rbind,ro"));
    return lines.toString();
  }
}
