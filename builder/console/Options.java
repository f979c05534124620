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
/// @param fresh     run what was seen before, too
/// @param strict    warnings are errors
/// @param jobs      snippets run side by side
/// @param report    where the machine-readable report goes
/// @param color     may output be coloured?
public record Options(List<String> names, Path root, Path out, Path templates, Optional<String> baseUrl, boolean fresh, boolean strict, int jobs,
                      Optional<Path> report, boolean color) { }
