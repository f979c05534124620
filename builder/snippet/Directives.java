package snippet;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import text.Place;

/// The directives of a snippet, JBang's and ours.
///
/// @param needs          all must be met, or it is not applicable
/// @param fixes          the broken twin's name
/// @param breaks         edits that must make its expectation fail
/// @param limit          wall time of one run from main's start
/// @param alone          run with nothing else running
/// @param timeline       one traced run more
/// @param explore        enumerate all schedules, and which
/// @param dependencies   of `//DEPS`
/// @param repositories   of `//REPOS`
/// @param sources        of `//SOURCES`, relative to the file they stand in
/// @param files          of `//FILES`, as written
/// @param preview        is preview enabled?
/// @param javacOptions   of `//JAVAC_OPTIONS` and `//COMPILE_OPTIONS`
/// @param runtimeOptions of `//RUNTIME_OPTIONS` and `//JAVA_OPTIONS`
/// @param main           of `//MAIN`
public record Directives(
    List<Need> needs,
    Optional<Fixes> fixes,
    List<Break> breaks,
    Optional<Duration> limit,
    boolean alone,
    boolean timeline,
    ExploreDirective explore,
    List<Argument> dependencies,
    List<String> repositories,
    List<Argument> sources,
    List<Argument> files,
    boolean preview,
    Options javacOptions,
    Options runtimeOptions,
    Optional<Argument> main) {
  /// The same without breaks and twin.
  Directives withoutProofs() {
    return new Directives(
        needs,
        Optional.empty(),
        List.of(),
        limit,
        alone,
        timeline,
        explore,
        dependencies,
        repositories,
        sources,
        files,
        preview,
        javacOptions,
        runtimeOptions,
        main);
  }

  /// The same, and what a file of `//SOURCES` says of itself: as JBang takes it, its own sources
  /// apart, what a whole program needs to be compiled and run.
  Directives and(Directives source) {
    return new Directives(
        joined(needs, source.needs),
        fixes,
        breaks,
        limit,
        alone,
        timeline,
        explore,
        joined(dependencies, source.dependencies),
        joined(repositories, source.repositories),
        sources,
        joined(files, source.files),
        preview,
        javacOptions.and(source.javacOptions),
        runtimeOptions.and(source.runtimeOptions),
        main);
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().toList();
  }

  /// A word of a directive that names something, and where it stands.
  public record Argument(String text, Place place) {}

  /// Words that a compiler or a JVM is given. None is left out that stands there twice: it may be
  /// followed by another value.
  public record Options(List<Argument> words) {
    /// The words as they are given.
    public List<String> texts() {
      return words.stream().map(Argument::text).toList();
    }

    /// The one that a message names, by itself or by its value.
    public Optional<Place> namedIn(String message) {
      return words.stream()
          .filter(word -> !value(word).isEmpty() && message.contains(value(word)))
          .max(Comparator.comparingInt(word -> value(word).length()))
          .map(Argument::place);
    }

    private static String value(Argument word) {
      return word.text().replaceFirst("^.*[-+:=]", "");
    }

    Options and(Options more) {
      return new Options(Stream.concat(words.stream(), more.words.stream()).toList());
    }
  }

  /// `//FIXES Other`.
  public record Fixes(String name, Place place) {}

  /// `//BREAK old => new`.
  public record Break(String old, String with, Place place) {
    /// The edit as it is written.
    public String edit() {
      return old + " =>" + (with.isEmpty() ? "" : " " + with);
    }
  }
}
