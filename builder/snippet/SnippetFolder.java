package snippet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import text.FileCache;
import text.ParseCache;
import text.Place;
import text.Problems;
import text.Root;
import text.Source;

/// All snippet files of a notebook.
public final class SnippetFolder {
  private static final String FOLDER = "snippets";

  private SnippetFolder() {}

  /// Reads every `.java` file under `snippets/`; one that another names by `//SOURCES` and that has
  /// no main is none.
  ///
  /// @param files      and
  /// @param parseCache what earlier readings of this folder have left
  public static List<Snippet> read(
      Root root, Problems problems, FileCache files, ParseCache<Snippet> parseCache) {
    var sources = files.all(root, FOLDER, ".java", problems);
    var named = named(root, sources);
    var sourcesOf = new Sources(root, files, problems);
    var snippets = new ArrayList<Snippet>();
    Map<String, Place> names = new HashMap<>();
    for (var source : sources) {
      if (named.contains(source.path()) && !JavaText.hasMain(source.text())) {
        HiddenCode.check(source, problems);
        continue;
      }
      var snippet = parseCache.of(source, problems, SnippetParser::file);
      var earlier = names.putIfAbsent(snippet.name().toLowerCase(Locale.ROOT), source.at(1, 1));
      if (earlier != null)
        problems.error(
            source.at(1, 1),
            "a second snippet `" + snippet.name() + "`: the other is " + earlier.source().path(),
            "names are unique in a notebook, by more than upper and lower case; rename one");
      else snippets.add(sourcesOf.with(snippet));
    }
    return snippets;
  }

  /// Is it a snippet, whoever else names it by `//SOURCES`?
  static boolean isSnippetOfItsOwn(Source source) {
    return source.path().startsWith(FOLDER + "/") && JavaText.hasMain(source.text());
  }

  private static Set<String> named(Root root, List<Source> sources) {
    var named = new HashSet<String>();
    for (var source : sources)
      if (source.lines().stream().anyMatch(line -> line.startsWith("//SOURCES")))
        DirectiveParser.parse(source, source.lines().size(), List.of(), new Problems())
            .sources()
            .forEach(argument -> named.addAll(FilePattern.match(root, argument)));
    return named;
  }
}
