package snippet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
  /// @param files  and
  /// @param memory what earlier readings of this folder have left
  public static List<Snippet> read(
      Root root, Problems problems, FileCache files, ParseCache<Snippet> parseCache) {
    var sources = files.all(root, FOLDER, ".java", problems);
    var named = named(root, sources);
    var snippets = new ArrayList<Snippet>();
    Map<String, Place> names = new HashMap<>();
    for (var source : sources) {
      if (named.contains(source.path()) && !JavaText.hasMain(source.text())) {
        HiddenCode.check(source, problems);
        continue;
      }
      var snippet = parseCache.of(source, problems, SnippetParser::file);
      var earlier = names.putIfAbsent(snippet.name(), source.at(1, 1));
      if (earlier != null)
        problems.error(
            source.at(1, 1),
            "a second snippet `" + snippet.name() + "`: the other is " + earlier.source().path(),
            "names are unique in a notebook; rename one");
      else snippets.add(snippet);
    }
    return snippets;
  }

  /// Reports `//SOURCES` and `//FILES` that name nothing in the notebook, and what is hidden in a
  /// source that lies elsewhere than the snippets.
  public static void checkFiles(Root root, List<Snippet> snippets, Problems problems) {
    for (var snippet : snippets) {
      for (var pattern : snippet.directives().sources()) {
        checkFile(root, snippet, "//SOURCES", pattern, pattern, problems);
        for (var path : SourceFiles.match(root, snippet.path(), pattern))
          if (!path.startsWith(FOLDER + "/"))
            root.read(path, problems).ifPresent(source -> HiddenCode.check(source, problems));
      }
      for (var spec : snippet.directives().files())
        checkFile(root, snippet, "//FILES", spec, spec.substring(spec.indexOf('=') + 1), problems);
    }
  }

  private static void checkFile(
      Root root,
      Snippet snippet,
      String directive,
      String text,
      String pattern,
      Problems problems) {
    var found = SourceFiles.match(root, snippet.path(), pattern);
    var place = place(snippet.source(), directive, text);
    if (found.isEmpty())
      problems.error(
          place,
          "`" + text + "` names no file of the notebook",
          "it is looked for relative to " + snippet.path() + ", and nowhere outside the notebook");
    for (var path : found)
      if (root.find(path).filter(SnippetFolder::isOther).isPresent())
        problems.error(place, "`" + path + "` is no ordinary file", "name a file");
  }

  /// A pipe, a device or a socket.
  private static boolean isOther(Path file) {
    return !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  /// Where a directive names this.
  private static Place place(Source source, String directive, String text) {
    for (int line = 1; line <= source.lines().size(); line++) {
      int at = source.line(line).indexOf(text);
      if (source.line(line).startsWith(directive) && at >= 0) return source.at(line, at + 1);
    }
    return source.at(1, 1);
  }

  private static Set<String> named(Root root, List<Source> sources) {
    var named = new HashSet<String>();
    for (var source : sources)
      if (source.lines().stream().anyMatch(line -> line.startsWith("//SOURCES")))
        DirectiveParser.parse(source, source.lines().size(), new Problems())
            .sources()
            .forEach(pattern -> named.addAll(SourceFiles.match(root, source.path(), pattern)));
    return named;
  }
}
