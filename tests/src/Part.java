import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/// The parts of all tests, each of which runs in a JVM of its own: a check ends the processes that
/// it finds left over, another test's browser too.
enum Part {
  /// Every program of the notebook; what was seen of it is known to the others, so it comes first.
  NOTEBOOK("NotebookTest"),
  /// The pages in browsers.
  BROWSER(".*BrowserTest|FirefoxTest|WeightTest"),
  /// Random programs and wrong engines, which keep a core busy.
  EXPLORER("Explore.*Test|ToyTest|MeetTest|LitmusTest"),
  /// What mostly waits, for programs that hang until a limit.
  OTHERS(".*");

  /// Side by side, each a few parts one after the other, such that they take about as long.
  private static final List<List<Part>> LANES =
      List.of(List.of(OTHERS), List.of(EXPLORER, BROWSER));

  private final Pattern names;

  Part(String names) {
    this.names = Pattern.compile(names);
  }

  /// How many tests passed and failed.
  record Count(long passed, long failed) {
    Count plus(Count other) {
      return new Count(passed + other.passed, failed + other.failed);
    }

    void write(Path file) throws IOException {
      Files.writeString(file, passed + " " + failed);
    }

    /// What a part counted; one that came to no end has failed.
    static Count read(Path file) throws IOException {
      var words = Files.readString(file).split(" ");
      return words.length < 2
          ? new Count(0, 1)
          : new Count(Long.parseLong(words[0]), Long.parseLong(words[1]));
    }
  }

  /// A part that runs, and where it leaves its count.
  private record Begun(Process process, Path count) {
    Count await() throws IOException, InterruptedException {
      process.waitFor();
      try {
        return Count.read(count);
      } finally {
        Files.delete(count);
      }
    }
  }

  /// This part's of these classes.
  List<String> of(List<String> classes) {
    return classes.stream().filter(name -> part(name) == this).toList();
  }

  private static Part part(String name) {
    for (var part : values()) if (part.names.matcher(name).matches()) return part;
    throw new IllegalStateException(name);
  }

  /// Runs all these classes.
  static Count run(List<String> classes) throws Exception {
    var all = begin(NOTEBOOK.of(classes)).await();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var lanes = new ArrayList<Future<Count>>();
      for (var lane : LANES) lanes.add(threads.submit(() -> run(lane, classes)));
      for (var lane : lanes) all = all.plus(lane.get());
    }
    return all;
  }

  /// Runs what these parts have of them, one part after the other.
  private static Count run(List<Part> parts, List<String> classes) throws Exception {
    var all = new Count(0, 0);
    for (var part : parts) all = all.plus(begin(part.of(classes)).await());
    return all;
  }

  /// A JVM like this one, for these classes.
  private static Begun begin(List<String> classes) throws IOException {
    var count = Files.createTempFile("interleave-tests", ".count");
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), "All"));
    words.add("--count=" + count);
    words.addAll(classes);
    var process = new ProcessBuilder(words).inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return new Begun(process, count);
  }
}
