package evidence;

import check.Checked;
import expect.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import snippet.Snippet;
import text.Root;

/// What was seen of a notebook's snippets: here, kept by content, and on other machines, as recorded.
public final class Ledger {
  private final Machine here = Machine.here();
  private final Root root;
  private final Store store;
  private final Key keys;
  private final List<Snippet> snippets;
  private final Map<String, Evidence> seen = new HashMap<>();

  private Ledger(Root root, List<Snippet> snippets) {
    this.root = root;
    this.snippets = snippets;
    store = new Store(root.folder().resolve(".cache").resolve("evidence"));
    keys = new Key(root, snippets, here);
  }

  /// Of all snippets of this notebook.
  public static Ledger open(Root root, List<Snippet> snippets) {
    return new Ledger(root, snippets);
  }

  /// Those among the wanted that must be run: all that were not seen to hold, and the broken twins of those.
  ///
  /// @param fresh run all
  public List<Snippet> unseen(List<Snippet> wanted, boolean fresh) {
    Set<String> names = new HashSet<>();
    for (var snippet : wanted) {
      var kept = fresh ? java.util.Optional.<Evidence>empty() : store.get(keys.of(snippet));
      if (kept.isPresent() && kept.get().checked().verdict() instanceof Verdict.Holds) seen.put(snippet.name(), asCached(kept.get()));
      else names.add(snippet.name());
    }
    boolean more = true;
    while (more) {   // a twin is judged by the runs of its broken one, and that one may be a twin too
      more = false;
      for (var snippet : snippets)
        if (names.contains(snippet.name()) && snippet.directives().fixes().isPresent()) more |= names.add(snippet.directives().fixes().get().name());
    }
    return snippets.stream().filter(snippet -> names.contains(snippet.name())).toList();
  }

  private static Evidence asCached(Evidence evidence) {
    return new Evidence(evidence.key(), evidence.date(), evidence.machine(), evidence.checked(), true);
  }

  /// Adds what a check gave, and keeps it.
  public void add(List<Checked> results) {
    var byName = new HashMap<String, Snippet>();
    snippets.forEach(snippet -> byName.put(snippet.name(), snippet));
    for (var checked : results) {
      var evidence = new Evidence(keys.of(byName.get(checked.name())), LocalDate.now(), here, checked, false);
      seen.put(checked.name(), evidence);
      if (checked.verdict() instanceof Verdict.Holds) store.put(evidence);
    }
  }

  /// What was seen here of these snippets, in their order.
  public List<Evidence> here(List<Snippet> wanted) {
    return wanted.stream().map(snippet -> seen.get(snippet.name())).filter(java.util.Objects::nonNull).toList();
  }

  /// By snippet's name what was seen: here first, then on other machines of the very same content.
  public Map<String, List<Evidence>> all() {
    var recorded = Records.read(root);
    var all = new LinkedHashMap<String, List<Evidence>>();
    for (var snippet : snippets) {
      var mine = new ArrayList<Evidence>();
      if (seen.containsKey(snippet.name())) mine.add(seen.get(snippet.name()));
      var key = keys.of(snippet);
      for (var other : recorded)
        if (other.checked().name().equals(snippet.name()) && other.sameContent(key) && !sameMachine(other)) mine.add(other);
      all.put(snippet.name(), mine);
    }
    return all;
  }

  private boolean sameMachine(Evidence other) {
    return other.machine().named("here").equals(here);
  }

  /// The machine that builds.
  public Machine machine() {
    return here;
  }

  /// Does anything fail?
  public boolean anyFails(List<Snippet> wanted) {
    return here(wanted).stream().anyMatch(evidence -> evidence.checked().verdict() instanceof Verdict.Fails);
  }
}
