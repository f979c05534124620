package console.line;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a command is to do and how.
///
/// @param names     snippets or paths to check; all if empty
/// @param root      the notebook's folder
/// @param templates the notebook's own, or those beside build.java
/// @param running   how programs are run
/// @param checking  how much is checked, and what becomes of the verdicts
/// @param color     may output be coloured?
public record Options(
    List<String> names,
    Path root,
    Path templates,
    Running running,
    Checking checking,
    boolean color) {
  /// How programs are run.
  ///
  /// @param fence `auto`, `off`, `required`, or the one to use
  /// @param jobs  snippets run side by side
  public record Running(String fence, int jobs) {
    static final Running DEFAULT = new Running("auto", Runtime.getRuntime().availableProcessors());
  }

  /// How much is checked, and what becomes of the verdicts.
  ///
  /// @param fresh  run what was seen before, too; true where `strict` is
  /// @param strict warnings are errors
  /// @param repeat how often to check; a verdict that changes is a failure
  /// @param shard  check only the snippets whose names hash there
  /// @param record the name under which what was seen here is written to `site/evidence/`
  /// @param report where the machine-readable report goes
  public record Checking(
      boolean fresh,
      boolean strict,
      int repeat,
      Optional<Shard> shard,
      Optional<String> record,
      Optional<Path> report) {
    static final Checking DEFAULT =
        new Checking(false, false, 1, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// Part `index` of `count`, from 1.
  public record Shard(int index, int count) {}

  Options with(Running how) {
    return new Options(names, root, templates, how, checking, color);
  }

  Options with(Checking what) {
    return new Options(names, root, templates, running, what, color);
  }
}
