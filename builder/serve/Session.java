package serve;

import check.Check;
import check.Checked;
import evidence.Folders;
import evidence.Ledger;
import expect.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import note.Notebook;
import note.Readings;
import page.search.SearchCache;
import page.site.Pages;
import snippet.Snippet;
import text.Problem;
import text.Problems;

/// A notebook while it is being written: read after every save, its pages as they are now, its
/// changed programs checked beside.
public final class Session implements AutoCloseable {
  /// A file may be seen half-written: what is malformed is reported when nothing more changes for
  /// so long.
  private static final long SETTLED_MILLIS = 150;
  private static final long FOREVER_MILLIS = Long.MAX_VALUE;

  private final Settings settings;
  private final Told told;
  private final Readings readings = new Readings();
  private final SearchCache cache = new SearchCache();
  private final Watch watch;
  private final Checks checks;
  private final OpenPages open = new OpenPages();
  private Ledger ledger;
  private Now now = new Now(0, Optional.empty(), List.of(), 0);

  /// What to serve.
  ///
  /// @param templates the folder of templates, style and script
  /// @param runs      are programs run?
  public record Settings(
      Path root,
      Path templates,
      Optional<String> baseUrl,
      Check.Settings check,
      Folders folders,
      boolean runs) {}

  /// Whoever started the session, and gets its reports.
  public interface Told {
    /// How a program that fails is reported.
    Problem failure(Snippet snippet, Checked checked);

    /// There is something else to show, and perhaps something else wrong.
    void changed(Now now);
  }

  /// What there is to show.
  ///
  /// @param version  another for each
  /// @param pages    as the notebook was when last it could be rendered; empty if it never could
  /// @param wrong    mistakes, failures and broken links
  /// @param checking how many programs are still to be checked
  public record Now(long version, Optional<Pages> pages, List<Problem> wrong, int checking) {}

  public Session(Settings settings, Told told) throws IOException {
    this.settings = settings;
    this.told = told;
    watch = new Watch(List.of(settings.root(), settings.templates()));
    checks = new Checks(settings.root(), settings.check(), watch::wake);
  }

  /// Follows the notebook until the thread is interrupted.
  public void run() throws InterruptedException {
    boolean held = !refresh(true);
    while (true) {
      boolean changed = watch.await(held ? SETTLED_MILLIS : FOREVER_MILLIS);
      held = !refresh(!changed);
    }
  }

  /// Somebody reads this page: what it shows is checked before the rest.
  void opened(String path) {
    if (open.add(path)) watch.wake();
  }

  /// One who read this page has left it.
  void left(String path) {
    open.remove(path);
  }

  /// What there is to show now.
  public synchronized Now now() {
    return now;
  }

  /// What there is to show as soon as it is another than this, else after so long.
  synchronized Now after(long version, long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    while (now.version == version) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) break;
      wait(left);
    }
    return now;
  }

  /// Reads the notebook. What is malformed is held back as long as it may be half-written.
  ///
  /// @return was all reported that is to be reported?
  private boolean refresh(boolean settled) throws InterruptedException {
    var problems = new Problems();
    var notebook = Notebook.read(settings.root(), problems, readings);
    if (problems.any()) {
      if (settled) publish(now.pages, problems.errors(), checks.toGo());
      return settled;
    }
    ledger =
        ledger == null
            ? Ledger.open(
                notebook.root(),
                notebook.snippets(),
                settings.folders(),
                settings.check().fence().holds())
            : ledger.next(notebook.snippets());
    var unseen = ledger.unseen(notebook.snippets(), false); // finds what was seen, too
    checks.want(notebook, ledger, settings.runs() ? unseen : List.of(), open.programs(notebook));
    var wrong = new ArrayList<>(checks.troubles());
    wrong.addAll(failures(notebook));
    wrong.addAll(notebook.broken());
    try {
      var pages =
          new Pages(notebook, ledger.all(), settings.baseUrl(), settings.templates(), cache);
      publish(Optional.of(pages), wrong, checks.toGo());
    } catch (IOException e) {
      publish(
          now.pages,
          List.of(Checks.trouble("templates", "they can't be used: " + e)),
          checks.toGo());
    }
    return true;
  }

  private List<Problem> failures(Notebook notebook) {
    var byName = new HashMap<String, Snippet>();
    for (var snippet : notebook.snippets()) byName.put(snippet.name(), snippet);
    return ledger.here(notebook.snippets()).stream()
        .map(evidence -> evidence.checked())
        .filter(checked -> checked.verdict() instanceof Verdict.Fails)
        .map(checked -> told.failure(byName.get(checked.name()), checked))
        .toList();
  }

  private void publish(Optional<Pages> pages, List<Problem> wrong, int checking) {
    synchronized (this) {
      now = new Now(now.version + 1, pages, List.copyOf(wrong), checking);
      notifyAll();
    }
    told.changed(now);
  }

  @Override
  public void close() throws IOException {
    checks.close();
    watch.close();
  }
}
