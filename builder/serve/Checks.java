package serve;

import check.Check;
import evidence.Ledger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import note.Notebook;
import snippet.Snippet;
import snippet.Twins;
import text.Malformed;
import text.Problem;
import text.Source;

/// Checks changed programs in a thread of their own, so that prose is on its page meanwhile: one
/// check at a time, of what was edited, else of what an open page shows, else of all the rest. A
/// check of less haste makes way: what it has proven is kept, what it was running is begun again.
final class Checks implements AutoCloseable {
  /// No more often than this is shown what is proven in between: a page is loaded anew for it.
  private static final Executor SOON = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

  private final Check.Settings settings;
  private final Runnable done;
  private final Thread thread;
  private Wanted wanted;
  private Batch running;
  private boolean closed;
  private int toGo;
  private boolean showing;
  /// All that was wanted last, and what of it has changed since it was first wanted.
  private Set<Snippet> known;
  private final Set<Snippet> edited = new HashSet<>();
  /// What could not be checked, and why; it is not tried again until something is edited.
  private final Map<Snippet, List<Problem>> aside = new LinkedHashMap<>();

  private enum Haste {
    EDITED,
    OPEN,
    REST
  }

  private record Wanted(Notebook notebook, Ledger ledger, Batch batch) {}

  /// What is checked together.
  ///
  /// @param passes what is told of it, until it makes way
  private record Batch(Haste haste, List<Snippet> snippets, StoppableListener passes) {
    /// Must it make way for another?
    boolean yieldsTo(Batch next) {
      int order = next.haste.compareTo(haste);
      return order < 0 || order == 0 && haste != Haste.REST && !snippets.containsAll(next.snippets);
    }
  }

  /// @param done is called when a ledger knows more of what was seen
  Checks(Path root, Check.Settings settings, Runnable done) {
    this.settings = settings;
    this.done = done;
    if (Ledger.isNew(root)) Check.getReady();
    thread = Thread.ofPlatform().daemon().name("check").start(this::work);
  }

  /// These are to be checked, and nothing else any more.
  ///
  /// @param open what the pages show that somebody has open
  synchronized void want(
      Notebook notebook, Ledger ledger, List<Snippet> snippets, Collection<Snippet> open) {
    note(snippets);
    var left = new LinkedHashSet<>(snippets);
    left.removeAll(aside.keySet());
    toGo = left.size();
    wanted = null;
    if (left.isEmpty()) return;
    wanted = new Wanted(notebook, ledger, batch(ledger, left, open));
    if (running != null && running.yieldsTo(wanted.batch)) stop();
    notifyAll();
  }

  private Batch batch(Ledger ledger, Set<Snippet> left, Collection<Snippet> open) {
    var haste = Haste.REST;
    Collection<Snippet> first = left;
    if (open.stream().anyMatch(left::contains)) {
      haste = Haste.OPEN;
      first = open;
    }
    if (edited.stream().anyMatch(left::contains)) {
      haste = Haste.EDITED;
      first = edited;
    }
    var names = new HashSet<String>();
    first.stream().filter(left::contains).forEach(snippet -> names.add(snippet.name()));
    return new Batch(
        haste, Twins.with(left, names), new StoppableListener(ledger, this::shownSoon));
  }

  /// Notes what was edited: it wasn't wanted before.
  private void note(List<Snippet> snippets) {
    var before = known;
    known = Set.copyOf(snippets);
    edited.retainAll(known);
    if (before == null || before.containsAll(known)) return;
    known.stream().filter(snippet -> !before.contains(snippet)).forEach(edited::add);
    aside.clear();
  }

  /// Stops what runs. From now on nothing is believed of it: what is ended amid its work may look
  /// as if it had failed.
  private void stop() {
    if (running != null) running.passes.stop();
    thread.interrupt();
  }

  /// How many programs are to be checked still, with those that are being checked.
  synchronized int toGo() {
    return toGo;
  }

  /// Why some could not be checked.
  synchronized List<Problem> troubles() {
    return aside.values().stream().flatMap(List::stream).distinct().toList();
  }

  private void work() {
    try {
      while (true) {
        ended(check(take()));
        done.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Nothing runs; what is wanted by then is asked for again, with what is known now.
  private synchronized void ended(Map<Snippet, List<Problem>> troubles)
      throws InterruptedException {
    running = null;
    wanted = null;
    aside.putAll(troubles);
    Thread.interrupted(); // also where it was done before it was stopped
    if (closed) throw new InterruptedException();
  }

  private synchronized Wanted take() throws InterruptedException {
    while (wanted == null) wait();
    running = wanted.batch;
    var next = wanted;
    wanted = null;
    return next;
  }

  /// What could not be checked, and why. A mistake in a few keeps none of the others waiting.
  private Map<Snippet, List<Problem>> check(Wanted next) {
    var snippets = next.batch.snippets;
    try {
      Check.run(next.notebook.root(), snippets, settings, next.batch.passes);
      return Map.of();
    } catch (InterruptedException e) {
      return Map.of(); // it makes way
    } catch (Malformed e) {
      return malformed(snippets, e.problems());
    } catch (IOException | RuntimeException e) {
      return ofAll(snippets, trouble("snippets", "they can't be checked: " + e));
    }
  }

  private static Map<Snippet, List<Problem>> malformed(
      List<Snippet> snippets, List<Problem> problems) {
    var paths = problems.stream().map(problem -> problem.place().source().path()).toList();
    var its = snippets.stream().filter(snippet -> paths.contains(snippet.path())).toList();
    var all = new LinkedHashMap<Snippet, List<Problem>>();
    for (var snippet : its.isEmpty() ? snippets : its) all.put(snippet, problems);
    return all;
  }

  private static Map<Snippet, List<Problem>> ofAll(List<Snippet> snippets, Problem trouble) {
    var all = new LinkedHashMap<Snippet, List<Problem>>();
    for (var snippet : snippets) all.put(snippet, List.of(trouble));
    return all;
  }

  /// Has what was proven shown soon, together with what is proven until then.
  private synchronized void shownSoon() {
    if (showing) return;
    showing = true;
    SOON.execute(
        () -> {
          synchronized (this) {
            showing = false;
          }
          done.run();
        });
  }

  /// A problem that has no line.
  static Problem trouble(String path, String wrong) {
    return new Problem(new Source(path, List.of(), 1, 0).at(1, 1), wrong, "");
  }

  /// Stops what runs, and waits for its end: it writes into folders that may be gone then.
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      stop();
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
