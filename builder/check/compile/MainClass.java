package check.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import snippet.Directives.Break;
import text.Nearest;

/// Which class of a program is started.
public final class MainClass {
  private MainClass() {}

  /// The class that a launcher runs: `//MAIN`'s, else the file's own, else the only or first one
  /// with a main.
  public static String mainClass(SourceProgram source, Compiled.Classes compiled) {
    var named = source.snippet().directives().main();
    if (named.isPresent()) return named.get().text();
    var own = source.snippet().mainName();
    return compiled.mains().stream()
        .filter(m -> m.equals(own) || m.endsWith("." + own))
        .findFirst()
        .or(() -> compiled.mains().stream().findFirst())
        .orElse(own);
  }

  /// Refuses a program that can't be started.
  ///
  /// @param more are there classes beside its own, of `//DEPS`?
  /// @throws IOException that says so, at the place of the code, or of `//MAIN`
  public static void require(SourceProgram source, Compiled.Classes compiled, boolean more)
      throws IOException {
    var snippet = source.snippet();
    var named = snippet.directives().main();
    if (named.isEmpty() && compiled.mains().isEmpty())
      throw new IOException(
          snippet.source().at(Math.max(1, snippet.code().first()), 1)
              + ": it has no main method that can be started\n"
              + "declare `void main()`, in a class that can be made without arguments; a file"
              + " without one is for a program that names it by `//SOURCES`");
    if (named.isPresent() && !more && !isThere(compiled, named.get().text()))
      throw new IOException(
          named.get().place()
              + ": there is no class `"
              + named.get().text()
              + "`\n"
              + (Nearest.suggest(named.get().text(), compiled.mains())
                      + " `//MAIN` names a class with a main method, with its package")
                  .strip());
  }

  private static boolean isThere(Compiled.Classes compiled, String name) {
    return Files.exists(compiled.classes().resolve(name.replace('.', '/') + ".class"));
  }

  /// Why an edit leaves less of main than it says: the class that is started has none, or what the
  /// edit leaves of its code stands somewhere else; empty where main is as it was.
  public static Optional<String> lost(
      SourceProgram source,
      Compiled.Classes compiled,
      Break edit,
      Compiled.Classes edited,
      String text) {
    var started = mainClass(source, compiled);
    if (compiled.mains().contains(started) && !edited.mains().contains(started))
      return Optional.of("the edited program has no longer the main that was started");
    return MainBody.isKept(source, started, edit, text)
        ? Optional.empty()
        : Optional.of(
            "the edit puts code of main outside of the main that is started, so it shows only that"
                + " main is needed\n  edit or delete that code itself");
  }
}
