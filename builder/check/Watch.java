package check;

import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import run.ThreadSeen;

/// Watches all running children from outside, in one thread of the builder: limits, programs that do nothing, too many
/// descendants, ended programs whose children hold the pipe. Short programs pay nothing.
final class Watch {
  private static final long TICK_MILLIS = 20;
  private static final long YOUNG_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final long IDLE_DEADLOCK_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long LOOK_NANOS_MAX = TimeUnit.SECONDS.toNanos(2);
  private static final long COUNT_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final int DESCENDANTS_MAX = 200;
  private static final long WORK_BYTES_MAX = 1L << 30;

  private static final Map<Fork, Watched> ALL = new ConcurrentHashMap<>();
  private static Thread thread;

  private Watch() { }

  /// What is known of a child.
  private static final class Watched {
    final long born = System.nanoTime();
    long cpu = -1;
    long idleSince = born;
    long counted = born;
    Thread looking;
    boolean lookedAtLimit;
  }

  static synchronized void add(Fork fork) {
    ALL.put(fork, new Watched());
    if (thread == null) thread = Thread.ofPlatform().daemon().name("watch").start(Watch::watch);
  }

  static void remove(Fork fork) {
    ALL.remove(fork);
  }

  /// Ends all children; for when the builder is stopped.
  static void endAll() {
    ALL.keySet().forEach(fork -> {
      fork.process().descendants().forEach(ProcessHandle::destroyForcibly);
      fork.process().destroyForcibly();
      Leftovers.ended(fork.process());
      Leftovers.kill(fork.token());
    });
  }

  private static void watch() {
    while (true) {
      try {
        Thread.sleep(TICK_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
      ALL.forEach((fork, watched) -> {
        try {
          check(fork, watched);
        } catch (IOException e) {
          watched.idleSince = System.nanoTime();   // it ended meanwhile
        }
      });
    }
  }

  private static void check(Fork fork, Watched watched) throws IOException {
    long now = System.nanoTime();
    if (now - watched.born < YOUNG_NANOS) return;
    if (!fork.process().isAlive()) {
      if (!fork.hasEnded()) Leftovers.kill(fork.token());   // and its lane sees the end of the pipe
      return;
    }
    fork.boundErrors();
    if (now - watched.counted > COUNT_EVERY_NANOS) {
      watched.counted = now;
      bounds(fork);
    }
    long left = fork.left();
    if (left < -LOOK_NANOS_MAX) {
      fork.stop(new Fork.Stop(true, "", Fork.Look.NONE));   // so ill that it can't be looked at
      return;
    }
    long used = cpu(fork);
    if (used != watched.cpu) {
      watched.cpu = used;
      watched.idleSince = now;
    }
    boolean late = left < 0;
    boolean idle = now - watched.idleSince > (fork.awaitsDeadlock() ? IDLE_DEADLOCK_NANOS : IDLE_NANOS);
    boolean busy = watched.looking != null && watched.looking.isAlive();
    if (busy || late && watched.lookedAtLimit || !late && (!idle || watched.looking != null)) return;
    watched.lookedAtLimit = late;
    watched.looking = Thread.ofPlatform().daemon().name("look").start(() -> look(fork, late));
  }

  private static void bounds(Fork fork) throws IOException {
    if (fork.process().descendants().limit(DESCENDANTS_MAX + 1L).count() > DESCENDANTS_MAX) {
      fork.process().descendants().forEach(ProcessHandle::destroyForcibly);
      fork.stop(new Fork.Stop(false, "more than " + DESCENDANTS_MAX + " descendants: ended as a fork bomb", Fork.Look.NONE));
    }
    try (var files = Files.walk(fork.work())) {
      long bytes = files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
      if (bytes > WORK_BYTES_MAX) fork.stop(new Fork.Stop(false, "more than 1 GB of files in its working folder", Fork.Look.NONE));
    } catch (java.io.UncheckedIOException e) {
      return;   // they come and go
    }
  }

  /// Looks once; a program not late is left in peace unless it is deadlocked.
  private static void look(Fork fork, boolean late) {
    var seen = attach(fork);
    if (late || !seen.cycle().isEmpty()) fork.stop(new Fork.Stop(true, "", seen));
  }

  private static Fork.Look attach(Fork fork) {
    try {
      Files.deleteIfExists(fork.lookFile());
      var machine = VirtualMachine.attach(String.valueOf(fork.process().pid()));
      try {
        machine.loadAgent(jar(fork), fork.lookFile().toString());
      } finally {
        machine.detach();
      }
      return read(Files.readAllLines(fork.lookFile(), StandardCharsets.UTF_8));
    } catch (Exception e) {
      return Fork.Look.NONE;   // it ended meanwhile, or collects garbage without end: the limit holds all the same
    }
  }

  private static String jar(Fork fork) {
    return fork.process().info().arguments().stream().flatMap(Arrays::stream)
      .filter(a -> a.startsWith(BOOT)).map(a -> a.substring(BOOT.length())).findFirst().orElseThrow();
  }

  private static final String BOOT = "-Xbootclasspath/a:";

  private static Fork.Look read(List<String> lines) {
    List<String> cycle = List.of();
    var threads = new ArrayList<ThreadSeen>();
    for (var line : lines) {
      var fields = line.split("\t");
      if (fields[0].equals("deadlock")) cycle = List.of(fields).subList(1, fields.length);
      else if (fields[0].equals("thread"))
        threads.add(new ThreadSeen(fields[1], Thread.State.valueOf(fields[2]), fields[3].equals("virtual"), fields[4], fields[5], new ArrayList<>()));
      else if (!threads.isEmpty()) threads.getLast().trace().add(fields[1]);
    }
    return new Fork.Look(cycle, threads);
  }

  /// CPU time used so far, in any unit that grows; -1 where the system doesn't tell.
  private static long cpu(Fork fork) throws IOException {
    var stat = Path.of("/proc", String.valueOf(fork.process().pid()), "stat");
    if (!Files.exists(stat)) return fork.process().info().totalCpuDuration().map(d -> d.toMillis()).orElse(-1L);
    var text = Files.readString(stat, StandardCharsets.ISO_8859_1);
    var fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
    return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
  }
}
