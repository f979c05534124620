package check.child;

import check.fence.Enclosure;
import check.fence.Fence;
import check.fence.Fences;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Finds the fence of this machine, once in the builder's life: by building one.
public final class FenceSearch {
  /// What is asked for where nothing may run without one.
  public static final String REQUIRED = "required";

  private static final Duration TIME_MAX = Duration.ofSeconds(10);
  private static final List<String> NAMES = List.of("bubblewrap", "unshare");
  private static final int RIGHT = 77;

  /// What holds if the fence does: the own folder can be written to, nothing beside it is there, no
  /// network but the loopback, this shell's parent is process 1 and leads its process group.
  private static final String TRIAL =
      """
      : >written && [ ! -e ../../outside ] && [ $PPID = 1 ] || exit
      while read -r name rest; do
        case $name in Inter-*|face*|lo:*) ;; *) exit 1 ;; esac
      done </proc/net/dev
      read -r pid name state parent group rest </proc/self/stat
      [ $group = 1 ] || exit
      exit %d
      """
          .formatted(RIGHT);

  private static final Map<String, Fence> FOUND = new ConcurrentHashMap<>();

  private FenceSearch() {}

  /// The fence that was asked for: `auto`, `off`, `required`, or the name of one.
  ///
  /// @throws IOException where one is required, and there is none
  public static Fence of(String wanted) throws IOException {
    var name = wanted.equals(REQUIRED) ? "auto" : wanted;
    var fence = FOUND.computeIfAbsent(name, FenceSearch::search);
    if (fence instanceof Fence.None(var why) && !List.of("auto", "off").contains(wanted))
      throw new IOException("programs can't be fenced in here: " + why);
    return fence;
  }

  private static Fence search(String wanted) {
    if (wanted.equals("off")) return new Fence.None("it was switched off");
    if (!OrphanReaper.LINUX) return new Fence.None("only Linux has namespaces");
    var why = new ArrayList<String>();
    for (var name : NAMES)
      if (wanted.equals("auto") || wanted.equals(name))
        try {
          var fence = Fences.named(name);
          if (fence.isEmpty()) why.add(name + " is not here");
          else {
            var failed = fails(fence.get());
            if (failed.isEmpty()) return fence.get();
            why.add(name + ": " + failed);
          }
        } catch (IOException e) {
          why.add(name + ": " + e.getMessage());
        }
    return new Fence.None(String.join("; ", why));
  }

  /// Why no fence can be built; empty if one can.
  private static String fails(Fence fence) throws IOException {
    var folder = Files.createTempDirectory("interleave-fence");
    try {
      var work = Files.createDirectories(folder.resolve("own/work"));
      Files.createFile(folder.resolve("outside"));
      var enclosure = new Enclosure(work.getParent(), work, folder, List.of(), Set.of(), true);
      fence.prepare(enclosure);
      var errors = folder.resolve("errors");
      var builder =
          new ProcessBuilder(fence.around(enclosure, 0, List.of("/bin/sh", "-c", TRIAL)))
              .directory(folder.toFile())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(errors.toFile());
      int code = OwnCommand.exitCode(builder, TIME_MAX);
      return code == RIGHT ? "" : told(errors, code);
    } finally {
      Folder.delete(folder);
    }
  }

  private static String told(Path errors, int code) throws IOException {
    return Files.readString(errors, StandardCharsets.UTF_8)
        .lines()
        .findFirst()
        .orElse("it was tried, and ended with code " + code);
  }
}
