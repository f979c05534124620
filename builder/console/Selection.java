package console;

import console.line.Options;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import note.Notebook;
import snippet.Snippet;
import text.Nearest;
import text.Problem;

/// Which snippets a command is about.
public final class Selection {
  private Selection() {}

  /// A name that is none.
  public static final class Unknown extends Exception {
    Unknown(String message) {
      super(message);
    }
  }

  /// Those named, by name or by the path of a snippet, folder, or note that shows them, all where
  /// nothing is named; of them those of the shard.
  public static List<Snippet> of(Notebook notebook, Options options) throws Unknown {
    if (notebook.snippets().isEmpty() && notebook.notes().isEmpty() && notebook.home().isEmpty())
      throw new Unknown(
          ("--root %s: there is neither a note below `site/` nor a snippet below `snippets/`\n"
                  + "  name the notebook's folder, or begin one:"
                  + " ./jbang build.java new snippet races/First --root %s")
              .formatted(options.root(), options.root()));
    var wanted = named(notebook, options.names(), options.root());
    if (options.checking().shard().isEmpty()) return wanted;
    return shard(wanted, notebook.snippets(), options.checking().shard().get());
  }

  private static List<Snippet> named(Notebook notebook, List<String> names, Path root)
      throws Unknown {
    var all = notebook.snippets();
    if (names.isEmpty()) return all;
    var chosen = new LinkedHashSet<Snippet>();
    for (var name : names) {
      var places = List.of(folder(name), folder(relative(root, name)));
      var found = new LinkedHashSet<Snippet>();
      for (var snippet : all)
        if (snippet.name().equals(name) || isWithin(snippet.path(), places)) found.add(snippet);
      for (var note : notebook.notes())
        if (isWithin(note.path(), places)) found.addAll(note.programs());
      if (found.isEmpty())
        throw new Unknown("there is no snippet `" + name + "`. " + remedy(name, all));
      chosen.addAll(found);
    }
    return all.stream().filter(chosen::contains).toList();
  }

  /// Those of the warnings that are about what a command names: who asks for one program is told of
  /// others elsewhere. All where nothing is named.
  static List<Problem> about(List<Problem> warnings, List<Snippet> wanted, Options options) {
    if (options.names().isEmpty()) return warnings;
    var places = new ArrayList<String>();
    for (var name : options.names())
      places.addAll(List.of(folder(name), folder(relative(options.root(), name))));
    for (var snippet : wanted) {
      places.add(snippet.path());
      snippet.sources().forEach(source -> places.add(source.path()));
    }
    return warnings.stream()
        .filter(warning -> isWithin(warning.place().source().path(), places))
        .toList();
  }

  private static String remedy(String name, List<Snippet> all) {
    var near = Nearest.suggest(name, all.stream().map(Snippet::name).toList());
    return near.isEmpty() ? "A name is asked for, or the path of a snippet, note or folder." : near;
  }

  /// Those of a shard; a twin is in the shard of its broken one.
  static List<Snippet> shard(List<Snippet> wanted, List<Snippet> all, Options.Shard shard) {
    var byName = new HashMap<String, Snippet>();
    all.forEach(snippet -> byName.put(snippet.name(), snippet));
    return wanted.stream()
        .filter(s -> Math.floorMod(first(s, byName).hashCode(), shard.count()) == shard.index() - 1)
        .toList();
  }

  /// The name of the broken one that a chain of twins begins with.
  private static String first(Snippet snippet, Map<String, Snippet> byName) {
    var at = snippet;
    while (at.directives().fixes().map(f -> byName.get(f.name())).isPresent())
      at = byName.get(at.directives().fixes().get().name());
    return at.name();
  }

  private static String relative(Path root, String name) {
    try {
      return root.toAbsolutePath()
          .normalize()
          .relativize(Path.of(name).toAbsolutePath().normalize())
          .toString()
          .replace('\\', '/');
    } catch (IllegalArgumentException e) {
      return name;
    }
  }

  private static String folder(String name) {
    return name.replaceFirst("/+$", "").replaceFirst("^\\./", "");
  }

  private static boolean isWithin(String path, List<String> places) {
    return places.stream()
        .anyMatch(p -> !p.isEmpty() && (path.equals(p) || path.startsWith(p + "/")));
  }
}
