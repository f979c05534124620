package snippet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import text.Nearest;
import text.Place;
import text.Problems;

/// Reads what a snippet needs of a machine: `//NEEDS cores>=2, os=linux`.
final class NeedParser {
  private static final String WORDS =
      "needs are cores>=2, os=linux, jdk>=25, command=python3, arch=aarch64, machine=pids,"
          + " machine=network";
  private static final List<String> KINDS =
      List.of("cores", "os", "jdk", "command", "arch", "machine");
  private static final List<String> SYSTEMS = List.of("linux", "macos", "windows");
  private static final List<String> PARTS = List.of("pids", "network", "users");
  private static final List<String> ARCHES =
      List.of("x86_64", "aarch64", "riscv64", "s390x", "ppc64le");

  private final Problems problems;
  private final List<Need> needs = new ArrayList<>();

  NeedParser(Problems problems) {
    this.problems = problems;
  }

  /// Reads the needs of one directive, parted by commas.
  List<Need> parse(String text, Place at) {
    int from = 0;
    if (text.isBlank()) problems.error(at, "`//NEEDS` without a need", WORDS);
    for (var part : text.split(",", -1)) {
      var word = part.strip();
      var place =
          at.source()
              .at(at.line(), at.column() + from + (part.length() - part.stripLeading().length()));
      if (!text.isBlank()) need(word, place);
      from += part.length() + 1;
    }
    return needs;
  }

  /// A slip of the pen would otherwise be an unmet need for ever.
  private static boolean nearly(String value, List<String> known) {
    return !known.contains(value) && Nearest.find(value, known, 2).isPresent();
  }

  private void need(String text, Place at) {
    var match = Pattern.compile("(\\w+)\\s*(>=|=)\\s*(\\S+)").matcher(text);
    var key = match.matches() ? match.group(1) + match.group(2) : "";
    var value = match.matches() ? match.group(3) : "";
    boolean number = value.matches("\\d{1,9}");
    if (key.equals("cores>=") && number) needs.add(new Need.Cores(Integer.parseInt(value)));
    else if (key.equals("jdk>=") && number) needs.add(new Need.Jdk(Integer.parseInt(value)));
    else if (key.equals("os=") && value.matches("\\w+") && !nearly(value, SYSTEMS))
      needs.add(new Need.Os(value));
    else if (key.equals("arch=") && value.matches("\\w+") && !nearly(Need.archName(value), ARCHES))
      needs.add(new Need.Arch(Need.archName(value)));
    else if (key.equals("machine=") && PARTS.contains(value)) needs.add(new Need.Machine(value));
    else if (key.equals("command=") && value.matches("[\\w.+-]+"))
      needs.add(new Need.Command(value));
    else
      problems.error(
          at,
          "unknown need `" + text + "`",
          (nearNeed(key, match.matches() ? match.group(1) : text, value) + " " + WORDS).strip());
  }

  private static String nearNeed(String key, String word, String value) {
    return switch (key) {
      case "os=" -> Nearest.suggest(value, SYSTEMS);
      case "arch=" -> Nearest.suggest(value, ARCHES);
      case "machine=" -> Nearest.suggest(value, PARTS);
      default -> KINDS.contains(word) ? "" : Nearest.suggest(word, KINDS);
    };
  }
}
