package console;

import check.CheckListener;
import check.Checked;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Says how far a check is: what runs, done of total, and after 5 s what is being waited for. On a
/// terminal in one line that is written over; elsewhere in plain lines, and only where there is
/// something to wait for.
public final class Progress implements CheckListener, AutoCloseable {
  private static final long WAIT_NANOS = TimeUnit.SECONDS.toNanos(5);

  private final PrintStream out;
  private final boolean terminal;
  private final int total;
  private final Map<String, Long> running = new LinkedHashMap<>();
  private final Thread waiter;
  private int done;
  private String waitingFor = "";

  /// @param terminal may a line be written over?
  public Progress(PrintStream out, boolean terminal, int total) {
    this.out = out;
    this.terminal = terminal;
    this.total = total;
    waiter = Thread.ofPlatform().daemon().name("progress").start(this::watch);
  }

  private void watch() {
    while (true) {
      try {
        Thread.sleep(500);
      } catch (InterruptedException e) {
        return;
      }
      sayWaiting();
    }
  }

  private synchronized void sayWaiting() {
    var oldest = running.entrySet().stream().min(Map.Entry.comparingByValue());
    if (oldest.isEmpty() || System.nanoTime() - oldest.get().getValue() < WAIT_NANOS) return;
    var name = oldest.get().getKey();
    if (terminal)
      show(
          name
              + ", since "
              + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - oldest.get().getValue())
              + " s");
    else if (!name.equals(waitingFor))
      out.println("waiting for " + name + " (" + done + " of " + total + " done)");
    waitingFor = name;
  }

  @Override
  public synchronized void fetches(String name) {
    if (terminal) show("looking for the jars of " + name + ", once");
    else out.println("looking for the jars of " + name + ", once");
  }

  @Override
  public synchronized void begins(String name) {
    running.putIfAbsent(name, System.nanoTime()); // its breaks and lanes begin later
    if (terminal) show(name);
  }

  @Override
  public synchronized void ends(Checked checked) {
    running.remove(checked.name());
    done++;
    if (terminal) show(running.isEmpty() ? "" : running.keySet().iterator().next());
  }

  private void show(String what) {
    out.print("\r\u001b[K" + done + " of " + total + (what.isEmpty() ? "" : "  " + what));
    out.flush();
  }

  @Override
  public synchronized void close() {
    waiter.interrupt();
    if (terminal) out.print("\r\u001b[K");
    out.flush();
  }
}
