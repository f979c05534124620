package console;

import check.CheckListener;
import check.Checked;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// Says how far a check is: what runs, done of total, and after 5 s what is being waited for. On a
/// terminal in one line that is written over; elsewhere in plain lines, and only where there is
/// something to wait for, or where nothing was said for half a minute.
public final class Progress implements CheckListener, AutoCloseable {
  private static final long WAIT_NANOS = TimeUnit.SECONDS.toNanos(5);
  private static final long SILENT_NANOS_MAX = TimeUnit.SECONDS.toNanos(25);

  private final PrintStream out;
  private final boolean terminal;
  private final int total;
  private final LongSupplier clock;
  private final Map<String, Long> running = new LinkedHashMap<>();
  private final Thread watcher =
      Thread.ofPlatform().daemon().name("progress").unstarted(this::watch);
  private int done;
  private String waitingFor = "";
  private long saidAt;
  private long idleSince;

  /// @param terminal may a line be written over?
  public Progress(PrintStream out, boolean terminal, int total) {
    this(out, terminal, total, System::nanoTime);
    watcher.start();
  }

  /// One that is told the time, and looks at it when it is asked to.
  ///
  /// @param clock in nanoseconds
  public Progress(PrintStream out, boolean terminal, int total, LongSupplier clock) {
    this.out = out;
    this.terminal = terminal;
    this.total = total;
    this.clock = clock;
    saidAt = idleSince = clock.getAsLong();
  }

  private void watch() {
    while (true) {
      try {
        Thread.sleep(500);
      } catch (InterruptedException e) {
        return;
      }
      look();
    }
  }

  /// Says what is being waited for, if it is time to.
  public synchronized void look() {
    long now = clock.getAsLong();
    var oldest = running.entrySet().stream().min(Map.Entry.comparingByValue());
    var name = oldest.map(Map.Entry::getKey).orElse("");
    long waited = now - oldest.map(Map.Entry::getValue).orElse(idleSince);
    if (total == 0 || done == total) return; // all is said
    if (waited >= WAIT_NANOS) waits(name, TimeUnit.NANOSECONDS.toSeconds(waited));
    if (!terminal && now - saidAt >= SILENT_NANOS_MAX) say(now(name));
  }

  private void waits(String name, long seconds) {
    if (terminal) show((name.isEmpty() ? "javac" : name) + ", since " + seconds + " s");
    else if (!name.isEmpty() && !name.equals(waitingFor))
      say("waiting for " + name + " (" + done + " of " + total + " done)");
    waitingFor = name;
  }

  private String now(String name) {
    return done + " of " + total + " done, " + (name.isEmpty() ? "javac compiles" : name + " runs");
  }

  private void say(String line) {
    out.println(line);
    saidAt = clock.getAsLong();
  }

  @Override
  public synchronized void fetches(String name) {
    if (terminal) show("looking for the jars of " + name + ", once");
    else say("looking for the jars of " + name + ", once");
  }

  @Override
  public synchronized void begins(String name) {
    running.putIfAbsent(name, clock.getAsLong()); // its breaks and lanes begin later
    if (terminal) show(name);
  }

  @Override
  public synchronized void ends(Checked checked) {
    running.remove(checked.name());
    idleSince = clock.getAsLong();
    done++;
    if (terminal) show(running.isEmpty() ? "" : running.keySet().iterator().next());
  }

  private void show(String what) {
    out.print("\r\u001b[K" + done + " of " + total + (what.isEmpty() ? "" : "  " + what));
    out.flush();
  }

  @Override
  public synchronized void close() {
    watcher.interrupt();
    if (terminal) out.print("\r\u001b[K");
    out.flush();
  }
}
