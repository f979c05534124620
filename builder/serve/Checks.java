package serve;

import check.Check;
import check.CheckListener;
import evidence.Ledger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import note.Notebook;
import snippet.Snippet;
import text.Malformed;
import text.Problem;
import text.Source;

/// Checks changed programs in a thread of their own, so that prose is on its page meanwhile: one
/// check at a time, always of what is wanted last.
final class Checks implements AutoCloseable {
  private final Check.Settings settings;
  private final Runnable done;
  private final Thread thread;
  private Wanted wanted;
  private Wanted running;
  private Wanted last;
  private List<Problem> troubles = List.of();

  private record Wanted(Notebook notebook, Ledger ledger, List<Snippet> snippets) {}

  /// @param done is called after every check, when its ledger knows what was seen
  Checks(Path root, Check.Settings settings, Runnable done) {
    this.settings = settings;
    this.done = done;
    if (Ledger.isNew(root)) Check.getReady();
    thread = Thread.ofPlatform().daemon().name("check").start(this::work);
  }

  /// These are to be checked, and nothing else any more. What could not be checked is not tried
  /// again until it changes.
  synchronized void want(Notebook notebook, Ledger ledger, List<Snippet> snippets) {
    boolean known = last != null && last.snippets.equals(snippets) && !troubles.isEmpty();
    if (!known) troubles = List.of();
    wanted = known || snippets.isEmpty() ? null : new Wanted(notebook, ledger, snippets);
    notifyAll();
  }

  /// How many programs are being checked, or will be.
  synchronized int running() {
    var now = wanted != null ? wanted : running;
    return now == null ? 0 : now.snippets.size();
  }

  /// Why the last check could not be done.
  synchronized List<Problem> troubles() {
    return troubles;
  }

  private void work() {
    try {
      while (true) {
        var next = take();
        var found = check(next);
        synchronized (this) {
          running = null;
          wanted = null; // it was wanted without what is known now; it is asked for again
          troubles = found;
          last = next;
        }
        done.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Wanted take() throws InterruptedException {
    while (wanted == null) wait();
    running = wanted;
    wanted = null;
    return running;
  }

  private List<Problem> check(Wanted next) throws InterruptedException {
    try {
      var keeping = next.ledger.keeping(CheckListener.SILENT);
      Check.run(next.notebook.root(), next.snippets, settings, keeping);
      return List.of();
    } catch (Malformed e) {
      return e.problems();
    } catch (IOException | RuntimeException e) {
      return List.of(trouble("snippets", "they can't be checked: " + e));
    }
  }

  /// A problem that has no line.
  static Problem trouble(String path, String wrong) {
    return new Problem(new Source(path, List.of(), 1, 0).at(1, 1), wrong, "");
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
