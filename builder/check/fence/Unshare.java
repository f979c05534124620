package check.fence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The fence by the commands of util-linux: a root of its own is mounted on a folder, all of it by
/// one `mount`, and the old one is let go.
///
/// The user keeps its number in its new namespace, and until the program is started the rights in
/// it, too: a command that isn't root's passes them on as ambient ones.
///
/// @param setpriv where that command is
/// @param unshare where that command is
/// @param setsid  where that command is
public record Unshare(String setpriv, String unshare, String setsid, Host host) implements Fence {
  /// Devices that every program may use.
  private static final List<String> DEVICES = List.of("null", "zero", "full", "random", "urandom");

  private static final List<String> NO_RIGHTS =
      List.of("--no-new-privs", "--bounding-set=-all", "--inh-caps=-all", "--ambient-caps=-all");

  /// What is done before the program is started.
  private static final String SETUP =
      """
      path=$PATH PATH=/usr/sbin:/usr/bin:/sbin:/bin
      mount -a -T %s && cd %s || exit
      %s
      pivot_root . . && umount -l . || exit
      PATH=$path
      """;

  /// Makes what is mounted on. The folder is for all programs of a builder, since each mounts in a
  /// namespace of its own; what lies in an empty one, `mount` itself makes.
  @Override
  public void prepare(Enclosure enclosure) throws IOException {
    var mounts = Layout.of(host, enclosure);
    Files.writeString(table(enclosure), lines(enclosure));
    synchronized (this) {
      for (var mount : mounts) make(below(enclosure, mount.at()), mount, mounts);
    }
  }

  private static void make(Path at, Mount mount, List<Mount> all) throws IOException {
    if (Files.exists(at, LinkOption.NOFOLLOW_LINKS)) return;
    switch (mount) {
      case Mount.Link(_, var target) -> link(at, target);
      case Mount.Devices _ -> devices(at);
      case Mount.Shown(var from, _) when !Layout.isHidden(from, all) -> Files.createDirectories(at);
      case Mount.Empty _, Mount.Processes _ -> Files.createDirectories(at);
      case Mount.Shown _ -> {} // in the memory of its run
    }
  }

  private static void link(Path at, Path target) throws IOException {
    Files.createDirectories(at.getParent());
    Files.createSymbolicLink(at, target);
  }

  private static void devices(Path at) throws IOException {
    Files.createDirectories(at);
    for (var name : DEVICES) Files.createFile(at.resolve(name));
    link(at.resolve("fd"), Path.of("/proc/self/fd"));
    link(at.resolve("stdin"), Path.of("/proc/self/fd/0"));
    link(at.resolve("stdout"), Path.of("/proc/self/fd/1"));
    link(at.resolve("stderr"), Path.of("/proc/self/fd/2"));
  }

  @Override
  public List<String> around(Enclosure enclosure, int skipped, List<String> command) {
    var words = new ArrayList<>(List.of(setpriv, "--pdeathsig", "KILL", unshare));
    words.addAll(List.of("--user", "--map-user=" + host.uid(), "--map-group=" + host.gid()));
    words.addAll(List.of("--keep-caps", "--mount", "--ipc"));
    boolean lonely = !enclosure.has(Opening.NETWORK);
    if (lonely) words.add("--net");
    if (!enclosure.has(Opening.PIDS)) words.addAll(List.of("--pid", "--fork", "--kill-child"));
    var setup =
        SETUP.formatted(
            Inside.quoted(table(enclosure)),
            Inside.quoted(root(enclosure)),
            lonely && enclosure.loopback() ? "ip link set lo up || exit" : "");
    words.add(setsid); // who signals its group, would else reach the builder's
    words.addAll(List.of("/bin/sh", "-c", setup + Inside.script(enclosure, skipped), "sh"));
    words.add(setpriv);
    words.addAll(NO_RIGHTS);
    words.addAll(command);
    return words;
  }

  private static Path root(Enclosure enclosure) {
    return enclosure.yard().resolve("root");
  }

  private static Path below(Enclosure enclosure, Path at) {
    return root(enclosure).resolve(at.toString().substring(1));
  }

  /// Where the table is that `mount` reads.
  private static Path table(Enclosure enclosure) {
    return enclosure.own().resolveSibling("mounts");
  }

  /// The table, as fstab(5) has it.
  public String lines(Enclosure enclosure) {
    var root = root(enclosure);
    var lines = new StringBuilder(Fstab.line(root, root, "none", readOnly("bind", root)));
    for (var mount : Layout.of(host, enclosure)) {
      var at = below(enclosure, mount.at());
      switch (mount) {
        case Mount.Link _ -> {} // it lies in the folder itself
        case Mount.Shown(var from, var writable) -> {
          var options = (writable ? "rbind" : readOnly("rbind", from)) + ",X-mount.mkdir";
          lines.append(Fstab.line(from, at, "none", options));
          if (!writable) lines.append(readOnlyBelow(enclosure, from));
        }
        case Mount.Empty(_, var bytes) ->
            lines.append(
                Fstab.line(
                    "tmpfs", at, "tmpfs", "mode=1777,nosuid,nodev,X-mount.mkdir,size=" + bytes));
        case Mount.Processes _ ->
            lines.append(Fstab.line("proc", at, "proc", "nosuid,nodev,noexec"));
        case Mount.Devices _ -> {
          for (var name : DEVICES)
            lines.append(Fstab.line(mount.at().resolve(name), at.resolve(name), "none", "bind"));
        }
      }
    }
    return lines.toString();
  }

  /// The options of a mount that is read-only, and else as limited as what it shows: less, the
  /// kernel refuses.
  private String readOnly(String how, Path from) {
    var options = new ArrayList<>(List.of(how, "ro"));
    options.addAll(host.limits(from));
    return String.join(",", options);
  }

  /// Read-only is but the mount itself: what is mounted below it is made so one by one.
  private String readOnlyBelow(Enclosure enclosure, Path from) {
    var lines = new StringBuilder();
    for (var mounted : host.below(from))
      lines.append(
          Fstab.line(
              "none",
              below(enclosure, mounted.at()),
              "none",
              readOnly("remount,bind", mounted.at())));
    return lines.toString();
  }
}
