package check.fence;

import java.util.ArrayList;
import java.util.List;

/// The fence by bubblewrap, which builds it in one process.
///
/// @param bwrap where the command is
public record Bubblewrap(String bwrap, Host host) implements Fence {
  @Override
  public List<String> around(Enclosure enclosure, int skipped, List<String> command) {
    var words = new ArrayList<>(List.of(bwrap, "--unshare-user", "--unshare-ipc"));
    words.addAll(List.of("--uid", String.valueOf(host.uid())));
    words.addAll(List.of("--gid", String.valueOf(host.gid())));
    if (!enclosure.has(Opening.PIDS)) words.addAll(List.of("--unshare-pid", "--as-pid-1"));
    if (!enclosure.has(Opening.NETWORK)) words.add("--unshare-net");
    words.addAll(List.of("--die-with-parent", "--new-session", "--cap-drop", "ALL"));
    for (var mount : Layout.of(host, enclosure)) words.addAll(words(mount));
    words.addAll(List.of("--remount-ro", "/dev", "--remount-ro", "/"));
    words.addAll(List.of("--", "/bin/sh", "-c", Inside.script(enclosure, skipped), "sh"));
    words.addAll(command);
    return words;
  }

  private static List<String> words(Mount mount) {
    var at = mount.at().toString();
    return switch (mount) {
      case Mount.Shown(_, var writable) -> List.of(writable ? "--bind" : "--ro-bind", at, at);
      case Mount.Link(_, var target) -> List.of("--symlink", target.toString(), at);
      case Mount.Empty(_, var bytes) ->
          List.of("--perms", "1777", "--size", String.valueOf(bytes), "--tmpfs", at);
      case Mount.Processes _ -> List.of("--proc", at);
      case Mount.Devices _ -> List.of("--dev", at);
    };
  }
}
