package console;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a command is to do and how.
///
/// @param names     snippets or paths to check; all if empty
/// @param root      the notebook's folder
/// @param out       where the site is written
/// @param templates the notebook's own, or those beside build.java
/// @param baseUrl   where the site will stand, for absolute addresses
/// @param fresh     run what was seen before, too; true where `strict` is
/// @param strict    warnings are errors
/// @param fence     `auto`, `off`, `required`, or the one to use
/// @param jobs      snippets run side by side
/// @param repeat    how often to check; a verdict that changes is a failure
/// @param shard     check only the snippets whose names hash there
/// @param record    the name under which what was seen here is written to `site/evidence/`
/// @param report    where the machine-readable report goes
/// @param color     may output be coloured?
public record Options(
    List<String> names,
    Path root,
    Path out,
    Path templates,
    Optional<String> baseUrl,
    boolean fresh,
    boolean strict,
    String fence,
    int jobs,
    int repeat,
    Optional<Shard> shard,
    Optional<String> record,
    Optional<Path> report,
    boolean color) {
  /// Part `index` of `count`, from 1.
  public record Shard(int index, int count) {}
}
