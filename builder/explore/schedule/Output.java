package explore.schedule;

import java.util.List;

/// Standard output, as it is compared.
final class Output {
  private Output() {}

  /// Its lines; blanks at line ends and a missing last newline don't count.
  static List<String> lines(CharSequence printed) {
    return printed.toString().lines().map(String::stripTrailing).toList();
  }
}
