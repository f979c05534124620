import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.Check;
import check.Tracing;
import check.child.FenceSearch;
import check.child.TracedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import run.Ending;
import run.Run;
import run.ThreadSeen;
import snippet.SnippetParser;
import text.Problems;
import text.Root;
import text.Source;
import timeline.Timeline;
import timeline.Timeline.Lane;
import timeline.Timeline.Segment;

/// Each program in tests/timelines must give the timeline in the .txt beside it: which lane is in
/// which states in which order, on what, held by whom; who hands over to whom; who printed. Times
/// are never asked for: the programs wait for each other's states.
class TimelineTest {
  /// Less than the limit of NamedByField, however busy the machine is.
  private static final long SOON_NANOS = TimeUnit.SECONDS.toNanos(50);

  private static final Path FOLDER = Path.of("tests", "timelines");

  static Stream<String> programs() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.replace(".java", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void everyTableHasItsProgram() throws IOException {
    try (var files = Files.list(FOLDER)) {
      assertEquals(
          List.of(),
          files
              .map(file -> file.getFileName().toString())
              .filter(
                  name ->
                      name.endsWith(".txt")
                          && !Files.exists(FOLDER.resolve(name.replace(".txt", ".java"))))
              .toList());
    }
  }

  static TracedRun traced(String name) throws Exception {
    var path = name + ".java";
    var problems = new Problems();
    var snippet =
        SnippetParser.file(Source.of(path, Files.readString(FOLDER.resolve(path))), problems);
    problems.orThrow();
    var settings =
        new Check.Settings(
            1,
            Path.of(System.getProperty("user.home"), ".cache", "interleave"),
            FenceSearch.of("auto"),
            false);
    return Tracing.of(new Root(FOLDER), snippet, settings).run().orElseThrow();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void hasItsTimeline(String name) throws Exception {
    var file = FOLDER.resolve(name + ".txt");
    var traced = traced(name);
    var seen = shown(traced);
    var expected = Files.readString(file);
    if (!matches(expected, seen))
      assertEquals(expected, seen, () -> traced.timeline().toString() + traced.run());
  }

  /// A `*` in a table stands for anything: where the JDK's own doing differs from run to run.
  private static boolean matches(String expected, String seen) {
    return seen.matches(
        Arrays.stream(expected.split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("[^\n]*")));
  }

  /// A timeline as the tables write it.
  static String shown(TracedRun traced) {
    var ending = traced.run().ending();
    return shown(traced.timeline())
        + (ending.ordinary() ? "" : "it " + ending.words() + "\n")
        + stuck(traced.run())
        + (traced.timeline().lost() > 0 ? "events were lost\n" : "");
  }

  /// What threads of a deadlock wait for, as the look at them names it.
  private static String stuck(Run run) {
    if (!(run.ending() instanceof Ending.Deadlocked(var cycles, _, _))) return "";
    assertTrue(run.nanos() < SOON_NANOS, "a deadlock is seen before the limit");
    return run.threads().stream()
        .filter(seen -> cycles.stream().anyMatch(cycle -> cycle.contains(seen.name())))
        .sorted(Comparator.comparing(ThreadSeen::name))
        .map(s -> s.name() + " waits for " + s.object() + ", which " + s.owner() + " holds\n")
        .collect(Collectors.joining());
  }

  static String shown(Timeline t) {
    var lines = new ArrayList<String>();
    for (var lane : t.lanes()) {
      var states = lane.segments().stream().map(s -> shown(t, s)).collect(Collectors.joining(", "));
      lines.add(name(lane) + ": " + states + (lane.end() < 0 ? " …" : ""));
    }
    for (var h : t.handOvers())
      lines.add(
          name(t.lanes().get(h.from()))
              + " -"
              + lower(h.kind())
              + "-> "
              + name(t.lanes().get(h.to())));
    for (var p : t.printed())
      lines.add((p.lane() < 0 ? "unknown" : name(t.lanes().get(p.lane()))) + " prints " + p.text());
    return String.join("\n", lines) + "\n";
  }

  private static String name(Lane lane) {
    return (lane.name().isEmpty() ? "unnamed" : lane.name()) + (lane.virtual() ? "°" : "");
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private static String shown(Timeline t, Segment s) {
    var on = s.on().isEmpty() ? "" : " on " + s.on();
    var owner = s.owner() < 0 ? "" : " of " + name(t.lanes().get(s.owner()));
    return lower(s.state()) + on + owner;
  }
}
