package check.child;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The JVM of a child process: that process itself, or one below it where a fence is around.
final class Jvm {
  /// So many processes may be around it.
  static final int AROUND = 2;

  private final Process process;
  private final String mark;
  private final boolean fenced;
  private final boolean hidesPids;
  private volatile ProcessHandle found;

  /// @param mark of all that it starts, as {@link OrphanReaper} knows them
  Jvm(Process process, Yard yard, String mark) {
    this.process = process;
    this.mark = mark;
    fenced = yard.fence().holds();
    hidesPids = yard.hidesPids();
    if (!fenced) found = process.toHandle();
  }

  /// The JVM; empty while its fence is being built, and where it has gone before it was found.
  Optional<ProcessHandle> handle() {
    if (found == null) found = search(process.pid(), AROUND).orElse(null);
    return Optional.ofNullable(found);
  }

  /// The first-born of those that run `java` is it: others are its children, left behind by their
  /// parents.
  private static Optional<ProcessHandle> search(long from, int below) {
    if (isJava(from)) return ProcessHandle.of(from);
    if (below == 0) return Optional.empty();
    return children(from).flatMap(child -> search(child, below - 1).stream()).findFirst();
  }

  /// The children of a process of one thread, oldest first.
  private static Stream<Long> children(long pid) {
    var id = String.valueOf(pid);
    try {
      var ids = Files.readString(Path.of("/proc", id, "task", id, "children")).strip();
      return ids.isEmpty() ? Stream.of() : Stream.of(ids.split(" ")).map(Long::valueOf);
    } catch (IOException e) {
      return ProcessHandle.of(pid).stream()
          .flatMap(ProcessHandle::children)
          .map(ProcessHandle::pid)
          .sorted(); // a kernel that keeps no such file
    }
  }

  private static boolean isJava(long pid) {
    try {
      return Files.readSymbolicLink(Path.of("/proc", String.valueOf(pid), "exe")).endsWith("java");
    } catch (IOException e) {
      return false; // it has just gone
    }
  }

  /// Its number, as the builder's processes are counted.
  String id() {
    return String.valueOf(handle().orElseThrow().pid());
  }

  /// Does a process live that it started? Its parent may have ended before.
  boolean hasOthers() {
    return others().findAny().isPresent();
  }

  /// Does one of these live that is no descendant of the JVM any more?
  boolean hasOrphans() {
    var jvm = handle();
    if (jvm.isEmpty()) return false;
    var own = jvm.get().descendants().map(ProcessHandle::pid).collect(Collectors.toSet());
    return others().anyMatch(pid -> !own.contains(pid));
  }

  private Stream<Long> others() {
    var marked = endsAll() ? Stream.<Long>of() : OrphanReaper.marked(mark);
    return Stream.concat(process.descendants().map(ProcessHandle::pid), marked)
        .filter(pid -> !isOrSurrounds(pid) && lives(pid));
  }

  /// Does it do anything yet? One whose end nobody has asked for is still there.
  private static boolean lives(long pid) {
    try {
      return !Stat.fields(Path.of("/proc", String.valueOf(pid), "stat"))[0].equals("Z");
    } catch (IOException e) {
      return !OrphanReaper.LINUX; // it has just gone, or this is no Linux
    }
  }

  /// Is this the JVM, or a process of the fence around it?
  private boolean isOrSurrounds(long pid) {
    var at = handle();
    while (at.isPresent() && at.get().pid() != pid && at.get().pid() != process.pid())
      at = at.get().parent();
    return pid == process.pid() || at.filter(found -> found.pid() == pid).isPresent();
  }

  /// Has it ended? What it started may go on.
  ///
  /// @param begun was it seen to run?
  boolean hasEnded(boolean begun) {
    return !process.isAlive() || handle().map(jvm -> !jvm.isAlive()).orElse(begun);
  }

  /// Does all that it started end with it? Where it was killed that may take a moment.
  boolean endsAll() {
    return hidesPids;
  }

  /// Kills what the ended JVM left within its fence, all but process 1, which knows how the JVM
  /// ended; false where there is no such fence, or no more: ended while it was being built, it may
  /// leave a process that waits for it.
  boolean killBesideFirst() {
    if (!hidesPids || !process.isAlive()) return false;
    process.children().flatMap(ProcessHandle::descendants).forEach(ProcessHandle::destroyForcibly);
    return true;
  }

  /// Removes what was to be asked by: a JVM that was looked at and then killed can't remove its
  /// socket; and where it never answered, the JDK goes on waiting with the file that asks for one.
  /// Behind a fence all that goes with it.
  void forgetAttaching() {
    if (fenced) return;
    new File("/tmp/.java_pid" + process.pid()).delete();
    new File("/tmp/.attach_pid" + process.pid()).delete();
  }
}
