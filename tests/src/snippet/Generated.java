import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Words, lines and templates made from seeds: the same seed, the same case.
final class Generated {
  private static final int CASES = 60; // of each seed

  private Generated() {}

  static LongStream seeds() {
    return LongStream.range(1, 6);
  }

  /// Runs a property for the cases of a seed, and says which case failed.
  static void cases(long seed, Consumer<Random> property) {
    for (int i = 0; i < CASES; i++) {
      int number = i;
      try {
        property.accept(new Random(seed * 1000 + i));
      } catch (AssertionError e) {
        throw new AssertionError("case " + number + " of seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }

  static String word(Random random, String letters, int most) {
    return random
        .ints(random.nextInt(most + 1), 0, letters.length())
        .mapToObj(i -> letters.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  static String literal(Random random) {
    return word(random, "ab{}|*<\\.n:- 1", 6).strip();
  }

  static String[] lines(Random random, String letters, int most) {
    return IntStream.range(0, random.nextInt(most + 1))
        .mapToObj(_ -> word(random, letters, 3))
        .toArray(String[]::new);
  }

  static String template(Random random, String letters) {
    var text = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--)
      text.append(
          switch (random.nextInt(8)) {
            case 0 -> "{}";
            case 1, 2 -> "{x}";
            case 3 -> "{y}";
            case 4 -> "{n:int}";
            default -> word(random, letters, 2);
          });
    return text.toString();
  }

  static String[] templates(Random random, int most, boolean dots) {
    return IntStream.range(0, random.nextInt(most + 1))
        .mapToObj(_ -> dots && random.nextInt(5) == 0 ? "..." : template(random, "ab1"))
        .toArray(String[]::new);
  }
}
