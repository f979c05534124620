package snippet;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import text.Root;

/// The files a `//SOURCES` or `//FILES` pattern names, relative to the file it stands in, as JBang
/// resolves them.
public final class SourceFiles {
  private SourceFiles() {}

  /// Paths relative to the root; empty where nothing matches or it leads outside.
  public static List<String> match(Root root, String from, String pattern) {
    var folder = Path.of(from).getParent();
    var base = folder == null ? Path.of("") : folder;
    if (!pattern.matches(".*[*?{].*")) {
      var path = base.resolve(pattern).normalize().toString().replace('\\', '/');
      return root.find(path).isPresent() && !path.startsWith("..") ? List.of(path) : List.of();
    }
    int star = pattern.replaceAll("[?{]", "*").indexOf('*');
    var fixed = pattern.substring(0, star);
    var start =
        base.resolve(fixed.contains("/") ? fixed.substring(0, fixed.lastIndexOf('/')) : "")
            .normalize()
            .toString()
            .replace('\\', '/');
    if (start.startsWith("..")) return List.of();
    var glob =
        FileSystems.getDefault()
            .getPathMatcher(
                "glob:" + base.resolve(pattern).normalize().toString().replace('\\', '/'));
    return root.files(start, "").stream().filter(path -> glob.matches(Path.of(path))).toList();
  }
}
