package text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a captured number counts: time, or memory. A number of one is shown in that of its kind in
/// which it reads best.
public enum Unit {
  NANOS("ns", "nanos", 1, 0),
  MICROS("µs", "micros", 1e3, 1e3),
  MILLIS("ms", "millis", 1e6, 1e6),
  SECONDS("s", "", 1e9, 1e9),
  MINUTES("min", "", 60e9, 120e9),
  HOURS("h", "", 3600e9, 7200e9),
  BYTES("B", "bytes", 1, 0),
  KIB("KiB", "", 0x1p10, 0x1p10),
  MIB("MiB", "", 0x1p20, 0x1p20),
  GIB("GiB", "", 0x1p30, 0x1p30),
  TIB("TiB", "", 0x1p40, 0x1p40);

  /// The least number that is shown without a decimal.
  private static final double WHOLE_FROM = 9.95;
  /// The number beyond which no unit makes one readable; it is shown as it is.
  private static final double MOST = 1e6;

  private static final String MICRO_WITHOUT_GREEK = "us";

  private final String symbol;
  private final String suffix;
  private final double size;
  private final double from;

  /// @param suffix the end of a name that says this unit; empty where none does
  /// @param size   in the smallest of its kind
  /// @param from   the size from which a number is shown in it
  Unit(String symbol, String suffix, double size, double from) {
    this.symbol = symbol;
    this.suffix = suffix;
    this.size = size;
    this.from = from;
  }

  /// The unit of this symbol, such as `ms`; `us` is `µs`.
  public static Optional<Unit> of(String symbol) {
    var greek = symbol.equals(MICRO_WITHOUT_GREEK) ? MICROS.symbol : symbol;
    return Arrays.stream(values()).filter(unit -> unit.symbol.equals(greek)).findFirst();
  }

  /// The unit that a name says at its end: `tookMillis`, `took_millis`, `millis`.
  public static Optional<Unit> named(String name) {
    return Arrays.stream(values()).filter(unit -> unit.ends(name)).findFirst();
  }

  private boolean ends(String name) {
    if (suffix.isEmpty() || name.length() < suffix.length()) return false;
    int at = name.length() - suffix.length();
    var end = name.substring(at);
    return at == 0 || name.charAt(at - 1) == '_'
        ? end.equals(suffix)
        : end.equals(suffix.substring(0, 1).toUpperCase(Locale.ROOT) + suffix.substring(1));
  }

  /// All symbols, as they are written.
  public static List<String> symbols() {
    return Arrays.stream(values()).map(Unit::symbol).toList();
  }

  public String symbol() {
    return symbol;
  }

  /// A number of this unit as people read it: two digits, three where they are whole, and the
  /// unit of its kind that needs no more.
  public String shown(double number) {
    double base = number * size;
    var best = best(Math.abs(base));
    double value = base / best.size;
    if (!(Math.abs(value) < MOST)) return exact(String.valueOf(number));
    return digits(value) + " " + best.symbol;
  }

  /// The number as it was captured, in the unit in which it was.
  public String exact(String number) {
    return number + " " + symbol;
  }

  /// The greatest that it reaches once it is rounded: 999.7 µs are 1 ms.
  private Unit best(double base) {
    var best = this;
    for (var unit : values())
      if (unit.isTime() == isTime() && (unit.from == 0 || reaches(base, unit))) best = unit;
    return best;
  }

  private static boolean reaches(double base, Unit unit) {
    return base >= unit.from || Math.round(base / unit.from * 1000) >= 1000;
  }

  private boolean isTime() {
    return compareTo(BYTES) < 0;
  }

  private static String digits(double value) {
    if (Math.abs(value) >= WHOLE_FROM) return String.format(Locale.ROOT, "%,d", Math.round(value));
    return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
  }
}
