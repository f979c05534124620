package snippet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import snippet.Directives.Argument;
import text.FileCache;
import text.Problems;
import text.Root;
import text.Source;

/// Finds what a program is made of besides its own file: the files of `//SOURCES`, and those that
/// these name in their turn. As with JBang, all are compiled together, and what each says of
/// dependencies, options, files and Java's version counts for the whole.
public final class Sources {
  private final Root root;
  private final FileCache cache;
  private final Problems problems;

  /// @param cache what earlier readings of the notebook have left
  public Sources(Root root, FileCache cache, Problems problems) {
    this.root = root;
    this.cache = cache;
    this.problems = problems;
  }

  /// A snippet with its sources and what they say. What names nothing in the notebook, or hides
  /// something, is a problem at its place.
  public Snippet with(Snippet snippet) {
    var own = snippet.directives();
    if (own.sources().isEmpty() && own.files().isEmpty()) return snippet;
    var found = new ArrayList<Source>();
    var seen = new HashSet<>(Set.of(snippet.path()));
    var all = gather(own, found, seen);
    var whole = snippet.with(all, List.copyOf(found));
    Imports.checkSources(whole, problems);
    return whole;
  }

  /// The directives of a file and of all that it names, in JBang's order.
  private Directives gather(Directives own, List<Source> found, Set<String> seen) {
    var all = own;
    for (var file : own.files()) check("//FILES", file, pattern(file).files(root));
    for (var named : own.sources())
      for (var path : check("//SOURCES", named, FilePattern.match(root, named)))
        if (isJava(path, named) && seen.add(path)) {
          var source = cache.read(root, path, problems);
          if (source.isEmpty()) continue;
          found.add(source.get());
          all = all.and(gather(read(source.get()), found, seen));
        }
    return all;
  }

  private Directives read(Source source) {
    HiddenCode.check(source, problems);
    boolean isSnippet = SnippetFolder.isSnippetOfItsOwn(source);
    return isSnippet
        ? DirectiveParser.parse(source, source.lines().size(), List.of(), new Problems())
        : DirectiveParser.ofSource(source, problems);
  }

  private FilePattern pattern(Argument file) {
    var text = file.text();
    return FilePattern.of(root, file, text.substring(text.indexOf('=') + 1));
  }

  private List<String> check(String directive, Argument argument, List<String> found) {
    if (found.isEmpty())
      problems.error(
          argument.place(),
          "`" + argument.text() + "` names no file of the notebook",
          "it is looked for relative to "
              + argument.place().source().path()
              + ", and nowhere outside the notebook");
    for (var path : found)
      if (root.find(path).filter(Sources::isOther).isPresent())
        problems.error(argument.place(), "`" + path + "` is no ordinary file", "name a file");
    return found;
  }

  /// JBang hands all of them to javac, which takes nothing else.
  private boolean isJava(String path, Argument named) {
    if (path.endsWith(".java")) return true;
    problems.error(
        named.place(),
        "`" + path + "` is no Java file, and javac would be given it",
        "name files that end in `.java`; others are for `//FILES`");
    return false;
  }

  /// A pipe, a device or a socket.
  private static boolean isOther(Path file) {
    return !Files.isRegularFile(file) && !Files.isDirectory(file);
  }
}
