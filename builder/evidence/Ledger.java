package evidence;

import check.CheckListener;
import check.Checked;
import check.observe.Facts;
import expect.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import snippet.Snippet;
import snippet.Twins;
import text.Root;

/// What was seen of a notebook's snippets: here, kept by content, and on other machines, as
/// recorded.
public final class Ledger {
  private final Machine here;
  private final Root root;
  private final Folders folders;
  private final Store store;
  private final Key keys;
  private final KeptFacts facts;
  private final List<Snippet> snippets;
  private final Map<String, Snippet> byName = new HashMap<>();
  private final Map<String, Evidence> seen = new ConcurrentHashMap<>();
  /// What kept runs say of an expectation that they don't fit: shown until it is run.
  private final Map<String, Evidence> foreseen = new ConcurrentHashMap<>();
  /// What this session saw by key, failures too, for the ledgers that follow this one.
  private final Map<String, Evidence> session;
  /// The keys of snippets by name, when it was asked whether they were seen.
  private final Map<String, Asked> asked = new ConcurrentHashMap<>();
  private final Records.Shelf recorded;

  /// The keys of a snippet.
  ///
  /// @param known are its jars known? Else its keys are others after the check
  private record Asked(String key, String judged, boolean known) {}

  private Ledger(
      Machine here,
      Root root,
      List<Snippet> snippets,
      Folders folders,
      Store store,
      Map<String, Evidence> session,
      Records.Shelf recorded) {
    this.here = here;
    this.root = root;
    this.snippets = snippets;
    this.folders = folders;
    this.store = store;
    this.session = session;
    this.recorded = recorded;
    keys = new Key(root, snippets, here, folders.cache());
    facts = new KeptFacts(store, keys);
    snippets.forEach(snippet -> byName.put(snippet.name(), snippet));
  }

  /// Was nothing ever kept of this notebook?
  public static boolean isNew(Path root) {
    return !Files.isDirectory(Store.folder(root));
  }

  /// Opens the ledger of all snippets of this notebook, whose programs are `fenced` in or not.
  public static Ledger open(Root root, List<Snippet> snippets, Folders folders, boolean fenced) {
    var store = new Store(root.folder(), folders.state());
    return new Ledger(
        Machine.here(fenced),
        root,
        snippets,
        folders,
        store,
        new ConcurrentHashMap<>(),
        new Records.Shelf(root));
  }

  /// The ledger of the snippets as they are after a change. What this session saw of a content
  /// stays known to it, failures too; ask {@link #unseen} for the rest.
  public Ledger next(List<Snippet> changed) {
    return new Ledger(here, root, changed, folders, store, session, recorded);
  }

  /// Those among the wanted that must be run: all that were not seen to hold, and the broken twins
  /// of those. Where only the expectation is another, what was seen before is judged anew.
  ///
  /// @param fresh run all
  public List<Snippet> unseen(List<Snippet> wanted, boolean fresh) throws InterruptedException {
    Set<String> names = new HashSet<>();
    for (var snippet : wanted) {
      var its = ask(snippet);
      var kept = fresh ? Optional.<Evidence>empty() : kept(its.judged);
      if (kept.isPresent()) seen.put(snippet.name(), kept.get());
      else names.add(snippet.name());
    }
    if (!fresh && !names.isEmpty()) names.removeAll(judgedAnew(names));
    var unseen = Twins.with(snippets, names);
    unseen.forEach(this::ask);
    return unseen;
  }

  private Asked ask(Snippet snippet) {
    var key = keys.of(snippet);
    var its = new Asked(key, keys.judged(snippet, key), keys.isKnown(snippet));
    asked.put(snippet.name(), its);
    return its;
  }

  /// Judges these by what was seen of their programs; the names of those that hold. One that
  /// fails is run all the same: a failure is always of now.
  private List<String> judgedAnew(Set<String> names) throws InterruptedException {
    var holding = new ArrayList<String>();
    for (var result : facts.replay(Twins.with(snippets, names))) {
      var checked = result.checked();
      if (!names.contains(checked.name())) continue;
      var its = asked.get(checked.name());
      var evidence =
          new Evidence(its.key, result.date(), here.of(byName.get(checked.name())), checked, true);
      if (checked.verdict() instanceof Verdict.Holds) {
        remember(its.judged, evidence);
        seen.put(checked.name(), evidence);
        holding.add(checked.name());
      } else foreseen.put(checked.name(), evidence);
    }
    return holding;
  }

  private Optional<Evidence> kept(String name) {
    if (session.containsKey(name)) return Optional.of(session.get(name));
    var stored =
        store
            .get(name)
            .flatMap(text -> EvidenceJson.read(text, Evidence.class))
            .filter(e -> e.checked().verdict() instanceof Verdict.Holds)
            .map(Ledger::asCached);
    stored.ifPresent(evidence -> session.put(name, evidence));
    return stored;
  }

  private static Evidence asCached(Evidence evidence) {
    return new Evidence(
        evidence.key(), evidence.date(), evidence.machine(), evidence.checked(), true);
  }

  /// A listener of a check that keeps what it proves, as soon as it does, and passes all on.
  public CheckListener keeping(CheckListener listener) {
    return new CheckListener() {
      @Override
      public void fetches(String name) {
        listener.fetches(name);
      }

      @Override
      public void begins(String name) {
        listener.begins(name);
      }

      @Override
      public void ends(Checked checked) {
        listener.ends(checked);
      }

      @Override
      public void proves(Checked checked) {
        add(checked);
        listener.proves(checked);
      }

      @Override
      public void saw(Snippet snippet, Optional<Facts> its) {
        keep(snippet, its);
        listener.saw(snippet, its);
      }
    };
  }

  /// Adds what a check gave, and keeps it. A verdict that is another than in an earlier check of
  /// this session is a failure.
  private synchronized void add(Checked result) {
    var checked = steady(result);
    var snippet = byName.get(checked.name());
    var key = keys.of(snippet);
    var evidence = new Evidence(key, LocalDate.now(), here.of(snippet), checked, false);
    seen.put(checked.name(), evidence);
    var name = keys.judged(snippet, key);
    if (changed(snippet, key, name)) return; // of which is this?
    remember(name, evidence);
  }

  private void remember(String name, Evidence evidence) {
    session.put(name, evidence);
    if (evidence.checked().verdict() instanceof Verdict.Holds)
      store.put(name, EvidenceJson.write(evidence));
    else store.remove(name);
  }

  private void keep(Snippet snippet, Optional<Facts> its) {
    var key = keys.of(snippet);
    boolean changed = changed(snippet, key, keys.judged(snippet, key));
    facts.keep(snippet, its.filter(_ -> !changed));
  }

  /// Did what it uses change while it was checked?
  private boolean changed(Snippet snippet, String key, String judged) {
    var before = asked.get(snippet.name());
    return before != null
        && !(before.key.equals(key) && (!before.known || before.judged.equals(judged)));
  }

  private Checked steady(Checked again) {
    if (!seen.containsKey(again.name())) return again;
    var before = seen.get(again.name()).checked();
    if (before.verdict().word().equals(again.verdict().word())) return again;
    var why = (before.verdict() instanceof Verdict.Fails ? before : again).verdict().reason();
    return again.with(
        new Verdict.Fails(
            List.of(
                "the verdict changed from one check to the next: first it "
                    + before.verdict().word()
                    + ", then it "
                    + again.verdict().word(),
                why),
            false));
  }

  /// Those of the wanted that fail.
  public List<Snippet> failing(List<Snippet> wanted) {
    return wanted.stream()
        .filter(
            s ->
                seen.containsKey(s.name())
                    && seen.get(s.name()).checked().verdict() instanceof Verdict.Fails)
        .toList();
  }

  /// What was seen here of these snippets, in their order.
  public List<Evidence> here(List<Snippet> wanted) {
    return wanted.stream().map(snippet -> mine(snippet.name())).filter(Objects::nonNull).toList();
  }

  private Evidence mine(String name) {
    return seen.getOrDefault(name, foreseen.get(name));
  }

  /// What was seen, by snippet's name: here first, then on other machines of the very same content.
  public Map<String, List<Evidence>> all() {
    var others = recorded.byName();
    var all = new LinkedHashMap<String, List<Evidence>>();
    for (var snippet : snippets) {
      var mine = new ArrayList<Evidence>();
      if (mine(snippet.name()) != null) mine.add(mine(snippet.name()));
      var key =
          asked.containsKey(snippet.name()) ? asked.get(snippet.name()).key : keys.of(snippet);
      for (var other : others.getOrDefault(snippet.name(), List.of()))
        if (other.sameContent(key) && !other.machine().named(here.name()).equals(here.of(snippet)))
          mine.add(other);
      all.put(snippet.name(), mine);
    }
    return all;
  }

  /// Writes what was seen here of all snippets to `site/evidence/`, under this name.
  public Path record(String name) throws IOException {
    var mine =
        here(snippets).stream()
            .filter(e -> !(e.checked().verdict() instanceof Verdict.Fails))
            .map(
                e ->
                    new Evidence(
                        e.key(), e.date(), e.machine().named(name), e.checked().recorded(), false))
            .toList();
    return Records.write(
        root, name, mine, snippets.stream().map(s -> Key.content(keys.of(s))).toList());
  }

  /// The machine that builds.
  public Machine machine() {
    return here;
  }

  /// Does anything fail?
  public boolean anyFails(List<Snippet> wanted) {
    return here(wanted).stream()
        .anyMatch(evidence -> evidence.checked().verdict() instanceof Verdict.Fails);
  }
}
