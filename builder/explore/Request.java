package explore;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import run.MemoryModel;

/// What to explore.
///
/// @param classpath where the program's classes are
/// @param main      binary name of its main class
/// @param out       the file for the result
/// @param states    the limit, 0 for the usual one
/// @param additions is arithmetic a step? For tests
/// @param spurious  may waits end for no reason?
/// @param weaker    memory models under which it is explored, too
public record Request(
    List<Path> classpath,
    String main,
    Path out,
    int states,
    Mode mode,
    boolean additions,
    boolean spurious,
    List<MemoryModel> weaker) {
  public Request {
    weaker = List.copyOf(weaker);
    classpath = List.copyOf(classpath);
  }

  /// `--classpath PATH --main CLASS --out FILE [--states N] [--mode graph|full|sleep] [--grain op]
  /// [--wakes spurious] [--weaker tso,pso]`
  static Request parse(String... words) {
    var classpath = new ArrayList<Path>();
    String main = null;
    Path out = null;
    int states = 0;
    var mode = Mode.GRAPH;
    boolean additions = false;
    boolean spurious = false;
    var weaker = new ArrayList<MemoryModel>();
    for (int i = 0; i + 1 < words.length; i += 2) {
      var value = words[i + 1];
      switch (words[i]) {
        case "--classpath" -> {
          for (var entry : value.split(File.pathSeparator)) classpath.add(Path.of(entry));
        }
        case "--main" -> main = value;
        case "--out" -> out = Path.of(value);
        case "--states" -> states = Integer.parseInt(value);
        case "--mode" -> mode = Mode.valueOf(value.toUpperCase(Locale.ROOT));
        case "--grain" -> additions = value.equals("op");
        case "--wakes" -> spurious = value.equals("spurious");
        case "--weaker" -> {
          for (var model : value.split(",")) weaker.add(MemoryModel.of(model).orElseThrow());
        }
        default -> throw new IllegalArgumentException("unknown option " + words[i]);
      }
    }
    if (main == null || out == null || classpath.isEmpty())
      throw new IllegalArgumentException("--classpath, --main and --out are needed");
    return new Request(classpath, main, out, states, mode, additions, spurious, weaker);
  }
}
