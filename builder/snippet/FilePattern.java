package snippet;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import snippet.Directives.Argument;
import text.Root;

/// What `//SOURCES` or `//FILES` names, as JBang 0.132 finds it (`dev.jbang.util.Util.explode`):
/// a file, all below a folder, or what `*` and `?` fit.
///
/// @param folder  below which it is looked for, relative to the root, with `/`
/// @param below   what it is there: a file's name, or a glob of paths
/// @param several may it name more than one?
public record FilePattern(String folder, String below, boolean several) {
  private static final String ALL = "**";

  /// The files that an argument names, as paths relative to the root; none where nothing is there
  /// or it leads outside.
  public static List<String> match(Root root, Argument argument) {
    return of(root, argument, argument.text()).files(root);
  }

  /// Reads a pattern.
  ///
  /// @param text what of the argument is the pattern
  public static FilePattern of(Root root, Argument argument, String text) {
    var from = Path.of(argument.place().source().path()).getParent();
    int wild = text.replace('?', '*').indexOf('*');
    int slash = text.lastIndexOf('/', wild < 0 ? text.length() : wild);
    var fixed = wild < 0 && isFolder(root, from, text) ? text : text.substring(0, slash + 1);
    boolean all = fixed.length() == text.length();
    var below = all ? ALL : text.substring(slash + 1);
    return new FilePattern(path(from, fixed), below, all || wild >= 0);
  }

  private static boolean isFolder(Root root, Path from, String text) {
    return root.find(path(from, text)).filter(Files::isDirectory).isPresent();
  }

  private static String path(Path from, String relative) {
    var base = from == null ? Path.of("") : from;
    return base.resolve(relative).normalize().toString().replace('\\', '/');
  }

  /// The files there are, by path.
  public List<String> files(Root root) {
    if (folder.startsWith("..") || folder.startsWith("/")) return List.of();
    if (!several) {
      var path = path(Path.of(folder), below);
      return root.find(path).isPresent() ? List.of(path) : List.of();
    }
    try {
      var glob = FileSystems.getDefault().getPathMatcher("glob:" + below);
      return root.files(folder, "").stream()
          .filter(path -> glob.matches(Path.of(relative(path))))
          .toList();
    } catch (PatternSyntaxException e) {
      return List.of();
    }
  }

  /// A file that it names, seen from the folder.
  public String relative(String path) {
    return folder.isEmpty() ? path : path.substring(folder.length() + 1);
  }
}
