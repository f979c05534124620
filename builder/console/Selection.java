package console;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import snippet.Snippet;
import text.Nearest;

/// Which snippets a command is about.
public final class Selection {
  private Selection() { }

  /// A name that is none.
  public static final class Unknown extends Exception {
    Unknown(String message) {
      super(message);
    }
  }

  /// Those named, by name or by the path of a snippet, note or folder; all where nothing is named.
  public static List<Snippet> of(List<Snippet> all, List<String> names, Path root) throws Unknown {
    if (names.isEmpty()) return all;
    var chosen = new LinkedHashSet<Snippet>();
    for (var name : names) {
      var found = all.stream().filter(snippet -> matches(snippet, name, root)).toList();
      if (found.isEmpty()) {
        var known = new ArrayList<String>();
        all.forEach(snippet -> known.add(snippet.name()));
        throw new Unknown(("there is no snippet `" + name + "` " + Nearest.suggest(name, known)).strip());
      }
      chosen.addAll(found);
    }
    return all.stream().filter(chosen::contains).toList();
  }

  private static boolean matches(Snippet snippet, String name, Path root) {
    if (snippet.name().equals(name)) return true;
    return within(snippet.path(), name) || within(snippet.path(), relative(root, name));
  }

  private static String relative(Path root, String name) {
    try {
      return root.toAbsolutePath().normalize().relativize(Path.of(name).toAbsolutePath().normalize()).toString().replace('\\', '/');
    } catch (IllegalArgumentException e) {
      return name;
    }
  }

  private static boolean within(String path, String name) {
    var folder = name.replaceFirst("/+$", "").replaceFirst("^\\./", "");
    return !folder.isEmpty() && (path.equals(folder) || path.startsWith(folder + "/"));
  }
}
