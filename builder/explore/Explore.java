package explore;

import explore.search.Limits;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import run.MemoryModel;

/// The main class of the JVM that explores one program and writes what it found as JSON.
public final class Explore {
  private Explore() {}

  /// Arguments: see {@link Request}.
  public static void main(String... words) throws Exception {
    var request = Request.parse(words);
    var part = request.out().resolveSibling(request.out().getFileName() + ".part");
    Files.writeString(part, ResultJson.of(explore(request)));
    Files.move(part, request.out(), StandardCopyOption.REPLACE_EXISTING);
  }

  static run.Explored explore(Request request) throws Exception {
    var limits = request.states() == 0 ? Limits.STANDARD : Limits.STANDARD.of(request.states());
    var explorer =
        new ProgramExplorer(
            limits, request.mode(), request.additions(), request.spurious(), MemoryModel.SC);
    var classes = ProgramClasses.of(request.classpath(), request.main());
    return explorer.of(classes, request.main(), request.weaker());
  }
}
