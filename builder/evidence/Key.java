package evidence;

import check.Needs;
import check.child.BuilderClasses;
import check.child.Environment;
import check.compile.Dependencies;
import check.compile.Inputs;
import check.observe.Dates;
import check.observe.Manner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import snippet.Snippet;
import text.FileHashes;
import text.Hash;
import text.Root;

/// Keys of evidence: hashes of all that it depends on.
///
/// The content is the same everywhere: texts and file names of the snippet, its files and its
/// broken twin. A record has the content's hash, a dash, and that of the machine. What is kept here
/// depends on more: what this machine has of the needs, the environment, the jars, and the
/// builder's own classes.
final class Key {
  /// The rooms whose classes see.
  private static final List<String> SEEING =
      List.of("text", "run", "naming", "snippet", "launch", "check", "evidence");
  /// The rooms whose classes see more where that is asked for.
  private static final List<String> TRACING = List.of("timeline", "trace");
  private static final List<String> EXPLORING = List.of("explore");
  /// The rooms whose classes judge.
  private static final List<String> JUDGING = List.of("expect");

  private final Root root;
  private final Path cache;
  private final Map<String, Snippet> snippets = new HashMap<>();
  private final String machine;
  private final String environment;

  /// @param cache the user's cache folder, where resolved dependencies are noted
  Key(Root root, List<Snippet> all, Machine here, Path cache) {
    this.root = root;
    this.cache = cache;
    all.forEach(snippet -> snippets.put(snippet.name(), snippet));
    machine =
        new Hash()
            .add(here.jdk())
            .add(here.os())
            .add(here.arch())
            .add(String.valueOf(here.cores()))
            .add(here.fenced() ? "fenced" : "not fenced")
            .hex();
    var variables = new Hash();
    Environment.of(System.getenv()).forEach((name, value) -> variables.add(name).add(value));
    environment = variables.hex();
  }

  /// The builder's classes, read once: they don't change while it runs.
  private static final class Classes {
    private static final Map<String, String> HASHES;

    static {
      try {
        HASHES = BuilderClasses.hashes();
      } catch (IOException e) {
        throw new UncheckedIOException("the builder's own classes can't be read", e);
      }
    }

    static String hash(List<String> rooms) {
      var hash = new Hash();
      for (var room : rooms) hash.add(room).add(HASHES.get(room));
      return hash.hex();
    }
  }

  /// The key of a snippet's content on this machine, as records have it.
  String of(Snippet snippet) {
    var hash = new Hash();
    add(hash, snippet);
    twin(snippet, broken -> add(hash, broken));
    return hash.hex() + "-" + machine;
  }

  /// The name under which it is kept what a snippet's programs were seen to do here. It is another
  /// as soon as anything is that they depend on: but not for another expectation.
  String seen(Snippet snippet) {
    var hash = new Hash().add(machine).add(environment).add(Classes.hash(SEEING));
    if (snippet.directives().timeline()) hash.add(Classes.hash(TRACING));
    if (explores(snippet)) hash.add(Classes.hash(EXPLORING));
    Manner.of(snippet).forEach(hash::add);
    var files = files(hash, snippet);
    if (Dates.areAskedBy(snippet, files)) hash.add(LocalDate.now(ZoneOffset.UTC).toString());
    surroundings(hash, snippet);
    return "seen-" + hash.hex();
  }

  /// The name under which a snippet's result is kept here.
  ///
  /// @param key its content's, of {@link #of}
  String judged(Snippet snippet, String key) {
    var hash = new Hash().add(key).add(Classes.hash(JUDGING)).add(seen(snippet));
    twin(snippet, broken -> hash.add(seen(broken)));
    return "judged-" + hash.hex();
  }

  private void twin(Snippet snippet, Consumer<Snippet> use) {
    snippet.directives().fixes().map(fixes -> snippets.get(fixes.name())).ifPresent(use);
  }

  /// Are the jars known that it runs with? Else its key is another as soon as they are resolved.
  boolean isKnown(Snippet snippet) {
    return Dependencies.noted(cache, snippet.directives()).isPresent();
  }

  private void add(Hash hash, Snippet snippet) {
    hash.add(snippet.mainName()).add(snippet.kind().name()).add(snippet.source().text());
    files(hash, snippet);
  }

  /// Gives the contents of `//FILES`.
  private Map<String, byte[]> files(Hash hash, Snippet snippet) {
    for (var source : snippet.sources()) hash.add(source.path()).add(source.text());
    if (snippet.directives().files().isEmpty()) return Map.of();
    try {
      var all = Inputs.of(root, snippet).contents();
      all.forEach((path, bytes) -> hash.add(path).add(bytes));
      return all;
    } catch (IOException e) {
      hash.add("unreadable: " + e.getMessage());
      return Map.of();
    }
  }

  /// Is it explored, or may it be, as its broken twin is?
  private boolean explores(Snippet snippet) {
    var twin = snippet.directives().fixes().map(fixes -> snippets.get(fixes.name()));
    return snippet.explores() || twin.filter(Snippet::explores).isPresent();
  }

  private void surroundings(Hash hash, Snippet snippet) {
    Needs.found(snippet.directives().needs()).forEach(hash::add);
    for (var jar : Dependencies.noted(cache, snippet.directives()).orElse(List.of()))
      try {
        hash.add(jar.toString()).add(FileHashes.of(jar));
      } catch (IOException e) {
        hash.add("unreadable: " + e.getMessage());
      }
  }

  /// The part that is the same on all machines.
  static String content(String key) {
    return key.substring(0, Math.max(0, key.indexOf('-')));
  }
}
