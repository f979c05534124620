import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import check.fence.Bubblewrap;
import check.fence.Enclosure;
import check.fence.Host;
import check.fence.Mount;
import check.fence.Opening;
import check.fence.Unshare;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each machine in tests/fence/layouts gives, with a program, the options of bubblewrap and the
/// table for `mount` that stand below it.
class LayoutTest {
  private static final Path FOLDER = Path.of("tests", "fence", "layouts");

  static Stream<String> machines() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  /// The first lines of a file: a word, then what it is about.
  private record Given(List<String> lines) {
    List<String> all(String word) {
      return lines.stream()
          .filter(line -> line.startsWith(word + " "))
          .map(line -> line.substring(word.length() + 1))
          .toList();
    }

    String one(String word) {
      assertEquals(1, all(word).size(), word);
      return all(word).getFirst();
    }

    List<Path> paths(String word) {
      return all(word).stream().map(Path::of).toList();
    }

    Host host() {
      var system = new ArrayList<Mount>();
      for (var path : paths("shown")) system.add(new Mount.Shown(path, false));
      for (var link : all("link")) {
        var ends = link.split(" ");
        system.add(new Mount.Link(Path.of(ends[0]), Path.of(ends[1])));
      }
      return new Host(
          Integer.parseInt(one("uid")),
          Integer.parseInt(one("gid")),
          Optional.of(Path.of(one("home"))),
          system,
          paths("setting"),
          Host.mounted(String.join("\n", all("mount"))));
    }

    Enclosure enclosure() {
      var open =
          all("open").stream()
              .map(name -> Opening.valueOf(name.toUpperCase(Locale.ROOT)))
              .collect(Collectors.toSet());
      return new Enclosure(
          Path.of(one("own")),
          Path.of(one("start")),
          Path.of(one("yard")),
          paths("read"),
          Set.copyOf(open),
          true);
    }
  }

  /// The options, each with its values in a line, up to the command.
  private static String options(List<String> words) {
    var lines = new StringBuilder();
    for (var word : words.subList(1, words.indexOf("--")))
      lines.append(word.startsWith("--") ? "\n" : " ").append(word);
    return lines.toString().strip();
  }

  @ParameterizedTest
  @MethodSource("machines")
  void isLaidOut(String machine) throws IOException {
    var text = Files.readString(FOLDER.resolve(machine));
    assertFalse(text.isBlank());
    var given = new Given(text.split("\n---\n")[0].lines().toList());
    var words = new Bubblewrap("bwrap", given.host()).around(given.enclosure(), 0, List.of("java"));
    var lines = new Unshare("setpriv", "unshare", "setsid", given.host()).lines(given.enclosure());
    var all = String.join("\n", given.lines) + "\n---\n" + options(words) + "\n---\n" + lines;
    if (Boolean.getBoolean("accept")) Files.writeString(FOLDER.resolve(machine), all);
    assertEquals(text, all, "if right: -Daccept=true rewrites it; read the diff");
  }
}
