package evidence;

import check.Check;
import check.compile.Inputs;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import snippet.Snippet;
import text.Hash;
import text.Root;

/// Keys of evidence: a hash of the content (texts and file names of the snippet, its files and its
/// broken twin, and the version of the rules of checking), a dash, a hash of the machine (JDK,
/// system, processor, cores).
final class Key {
  private final Root root;
  private final Map<String, Snippet> snippets = new HashMap<>();
  private final String machine;

  Key(Root root, List<Snippet> all, Machine here) {
    this.root = root;
    all.forEach(snippet -> snippets.put(snippet.name(), snippet));
    machine =
        new Hash()
            .add(here.jdk())
            .add(here.os())
            .add(here.arch())
            .add(String.valueOf(here.cores()))
            .hex();
  }

  /// The key of a snippet here.
  String of(Snippet snippet) {
    var hash = new Hash().add(String.valueOf(Check.VERSION));
    add(hash, snippet);
    snippet
        .directives()
        .fixes()
        .map(fixes -> snippets.get(fixes.name()))
        .ifPresent(broken -> add(hash, broken));
    return hash.hex() + "-" + machine;
  }

  private void add(Hash hash, Snippet snippet) {
    hash.add(snippet.mainName()).add(snippet.kind().name()).add(snippet.source().text());
    if (snippet.directives().sources().isEmpty() && snippet.directives().files().isEmpty()) return;
    try {
      Inputs.of(root, snippet).contents().forEach((path, bytes) -> hash.add(path).add(bytes));
    } catch (IOException e) {
      hash.add("unreadable: " + e.getMessage());
    }
  }

  /// The part that is the same on all machines.
  static String content(String key) {
    return key.substring(0, Math.max(0, key.indexOf('-')));
  }
}
