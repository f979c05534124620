package snippet;

import expect.Expectation;
import expect.ExpectationBlock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import text.Place;
import text.Source;

/// One runnable program: a file under `snippets/`, or a fence in a note.
///
/// @param name       the file's name without `.java`; of a fence `part/note:line`
/// @param title      how readers call it: a file's name, or what a note calls its fence
/// @param mainName   the name a compiler takes from the file: of a compact source file also its
/// class's
/// @param source     its text; a fence's is a part of the note's
/// @param program    the text that is compiled: the source's, of a fence without main wrapped into
/// one, its lines where they are in the file, so that stack traces name those
/// @param kind       what is done with it
/// @param directives all, in the order written
/// @param caption    the `///` comment, as Markdown; may be empty
/// @param code       the lines a page shows: from the one after the caption to the one before the
/// expectation
/// @param regions    what notes may quote, by name
/// @param folds      what a page shows when it is asked for, by what it is
/// @param expected   empty where nothing is expected but to complete
/// @param sources    other files compiled with it, of `//SOURCES`
public record Snippet(
    String name,
    String title,
    String mainName,
    Source source,
    String program,
    Kind kind,
    Directives directives,
    String caption,
    Lines code,
    List<Region> regions,
    List<Region> folds,
    Optional<Expectation> expected,
    List<Source> sources) {
  /// Hashing all its texts would take long, and names are unique.
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /// What is done with a snippet.
  public enum Kind {
    FILE,
    FENCE,
    COMPILED_ONLY
  }

  /// Lines of a source, both counted from 1 and included; none where last is before first.
  public record Lines(int first, int last) {}

  /// `// region name` … `// endregion`, `// fold name` … `// endfold`: the lines between.
  public record Region(String name, Lines lines) {}

  /// The source's line for one of the compiled text.
  public int sourceLine(int programLine) {
    return Math.max(1, programLine - source.firstLine() + 1);
  }

  /// Does it run without a fence, wherever that is?
  public boolean leavesFence() {
    return directives.needs().stream()
        .anyMatch(need -> need instanceof Need.Machine machine && machine.leavesFence());
  }

  /// The same without breaks and twin: only what it does itself.
  public Snippet alone() {
    return withoutProofs(expected);
  }

  /// The same, asked for nothing but its schedules.
  public Snippet onlyExplored() {
    var races = new ExpectationBlock.Races(List.of());
    return withoutProofs(Optional.of(new Expectation(source.at(1, 1), List.of(races), List.of())));
  }

  private Snippet withoutProofs(Optional<Expectation> other) {
    return new Snippet(
        name,
        title,
        mainName,
        source,
        program,
        kind,
        directives.withoutProofs(),
        caption,
        code,
        regions,
        folds,
        other,
        sources);
  }

  /// The same, with the files it is compiled with and what they say.
  Snippet with(Directives all, List<Source> named) {
    return new Snippet(
        name, title, mainName, source, program, kind, all, caption, code, regions, folds, expected,
        named);
  }

  /// The same under another title.
  public Snippet titled(String other) {
    return new Snippet(
        name,
        other,
        mainName,
        source,
        program,
        kind,
        directives,
        caption,
        code,
        regions,
        folds,
        expected,
        sources);
  }

  /// A place in its own file, or in one of those it is compiled with.
  ///
  /// @param file the path of one of these; empty for its own
  public Place at(String file, int line, int column) {
    return sources.stream()
        .filter(other -> other.path().equals(file))
        .findFirst()
        .orElse(source)
        .at(line, column);
  }

  /// Are all its schedules asked for?
  public boolean explores() {
    return directives.explore().asked() || expected.filter(Expectation::explores).isPresent();
  }

  /// The path of its file, or of the note it is a fence of; relative to the root, with `/`.
  public String path() {
    return source.path();
  }

  /// Is it a file under `snippets/`?
  public boolean isFile() {
    return kind == Kind.FILE;
  }

  /// The text a page shows.
  public List<String> codeLines() {
    return IntStream.rangeClosed(code.first(), code.last())
        .filter(line -> !isMark(line))
        .mapToObj(line -> source.lines().get(line - 1))
        .toList();
  }

  /// Does this line begin or end a region or a fold? No page shows such a line.
  public boolean isMark(int line) {
    return Stream.concat(regions.stream(), folds.stream())
        .map(Region::lines)
        .anyMatch(lines -> line == lines.first() - 1 || line == lines.last() + 1);
  }

  /// The outermost fold that a line is in.
  public Optional<Region> fold(int line) {
    return folds.stream()
        .filter(f -> f.lines().first() <= line && line <= f.lines().last())
        .min(Comparator.comparingInt(f -> f.lines().first()));
  }

  /// The region of this name.
  public Optional<Region> region(String regionName) {
    return regions.stream().filter(r -> r.name().equals(regionName)).findFirst();
  }
}
