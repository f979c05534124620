package evidence;

import check.Checked;
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
import text.Root;

/// What was seen of a notebook's snippets: here, kept by content, and on other machines, as
/// recorded.
public final class Ledger {
  private final Machine here = Machine.here();
  private final Root root;
  private final Folders folders;
  private final Store store;
  private final Key keys;
  private final List<Snippet> snippets;
  private final Map<String, Evidence> seen = new HashMap<>();
  /// What this session saw by key, failures too, for the ledgers that follow this one.
  private final Map<String, Evidence> session;
  /// The keys of snippets by name, when it was asked whether they were seen.
  private final Map<String, Asked> asked = new HashMap<>();
  private final Records.Shelf recorded;

  /// @param kept empty where it is not known before the check
  private record Asked(String key, Optional<String> kept) {}

  private Ledger(
      Root root,
      List<Snippet> snippets,
      Folders folders,
      Store store,
      Map<String, Evidence> session,
      Records.Shelf recorded) {
    this.root = root;
    this.snippets = snippets;
    this.folders = folders;
    this.store = store;
    this.session = session;
    this.recorded = recorded;
    keys = new Key(root, snippets, here, folders.cache());
  }

  /// Was nothing ever kept of this notebook?
  public static boolean isNew(Path root) {
    return !Files.isDirectory(Store.folder(root));
  }

  /// Opens the ledger of all snippets of this notebook.
  public static Ledger open(Root root, List<Snippet> snippets, Folders folders) {
    var store = new Store(root.folder(), folders.state());
    return new Ledger(
        root, snippets, folders, store, new ConcurrentHashMap<>(), new Records.Shelf(root));
  }

  /// The ledger of the snippets as they are after a change. What this session saw of a content
  /// stays known to it, failures too; ask {@link #unseen} for the rest.
  public Ledger next(List<Snippet> changed) {
    return new Ledger(root, changed, folders, store, session, recorded);
  }

  /// Those among the wanted that must be run: all that were not seen to hold, and the broken twins
  /// of those.
  ///
  /// @param fresh run all
  public List<Snippet> unseen(List<Snippet> wanted, boolean fresh) {
    Set<String> names = new HashSet<>();
    for (var snippet : wanted) {
      var key = keys.of(snippet);
      var name = keys.kept(snippet, key);
      var kept = fresh ? Optional.<Evidence>empty() : kept(name);
      if (kept.isPresent()) seen.put(snippet.name(), kept.get());
      else names.add(snippet.name());
      asked.put(
          snippet.name(), new Asked(key, Optional.of(name).filter(_ -> keys.isKnown(snippet))));
    }
    boolean more = true;
    while (more) { // a twin is judged by the runs of its broken one, and that one may be a twin too
      more = false;
      for (var snippet : snippets)
        if (names.contains(snippet.name()) && snippet.directives().fixes().isPresent())
          more |= names.add(snippet.directives().fixes().get().name());
    }
    return snippets.stream().filter(snippet -> names.contains(snippet.name())).toList();
  }

  private Optional<Evidence> kept(String key) {
    if (session.containsKey(key)) return Optional.of(session.get(key));
    var stored =
        store
            .get(key)
            .flatMap(EvidenceJson::read)
            .filter(e -> e.checked().verdict() instanceof Verdict.Holds)
            .map(Ledger::asCached);
    stored.ifPresent(evidence -> session.put(key, evidence));
    return stored;
  }

  private static Evidence asCached(Evidence evidence) {
    return new Evidence(
        evidence.key(), evidence.date(), evidence.machine(), evidence.checked(), true);
  }

  /// Adds what a check gave, and keeps it. A verdict that is another than in an earlier check of
  /// this session is a failure.
  public void add(List<Checked> results) {
    var byName = new HashMap<String, Snippet>();
    snippets.forEach(snippet -> byName.put(snippet.name(), snippet));
    for (var result : results) {
      var checked = steady(result);
      var snippet = byName.get(checked.name());
      var key = keys.of(snippet);
      var evidence = new Evidence(key, LocalDate.now(), here, checked, false);
      seen.put(checked.name(), evidence);
      var name = keys.kept(snippet, key);
      if (changed(asked.get(checked.name()), key, name)) continue; // of which is this?
      session.put(name, evidence);
      if (checked.verdict() instanceof Verdict.Holds) store.put(name, EvidenceJson.write(evidence));
      else store.remove(name);
    }
  }

  /// Did what it uses change while it was checked?
  private static boolean changed(Asked asked, String key, String name) {
    return asked != null && !(asked.key.equals(key) && asked.kept.orElse(name).equals(name));
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
    return wanted.stream()
        .map(snippet -> seen.get(snippet.name()))
        .filter(Objects::nonNull)
        .toList();
  }

  /// What was seen, by snippet's name: here first, then on other machines of the very same content.
  public Map<String, List<Evidence>> all() {
    var others = recorded.byName();
    var all = new LinkedHashMap<String, List<Evidence>>();
    for (var snippet : snippets) {
      var mine = new ArrayList<Evidence>();
      if (seen.containsKey(snippet.name())) mine.add(seen.get(snippet.name()));
      var key =
          asked.containsKey(snippet.name()) ? asked.get(snippet.name()).key : keys.of(snippet);
      for (var other : others.getOrDefault(snippet.name(), List.of()))
        if (other.sameContent(key) && !sameMachine(other)) mine.add(other);
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

  private boolean sameMachine(Evidence other) {
    return other.machine().named(here.name()).equals(here);
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
