package check.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// Has the system end a program without a fence when the builder is killed, which then can't.
final class WithParent {
  private static final Duration TIME_MAX = Duration.ofSeconds(5);
  private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
  private static final List<String> WORDS = found();

  private WithParent() {}

  /// The command, as it ends with the thread that starts it; as it is where nothing here does that.
  static List<String> ends(List<String> command) {
    return Stream.concat(WORDS.stream(), command.stream()).toList();
  }

  /// Not every `setpriv` can do it.
  private static List<String> found() {
    var words = List.of(SETPRIV.toString(), "--pdeathsig", "KILL");
    if (!OrphanReaper.LINUX || !Files.isExecutable(SETPRIV)) return List.of();
    try {
      var trial = Stream.concat(words.stream(), Stream.of("true")).toList();
      return OwnCommand.run(new ProcessBuilder(trial), TIME_MAX) ? words : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }
}
