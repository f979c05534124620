package run;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a store does on its way to memory; the later allow more.
public enum MemoryModel {
  /// Sequential consistency: each store is in memory at once.
  SC,
  /// Total store order: the stores of a thread wait in a queue of its own, as on x86 (Sewell and
  /// others, x86-TSO, 2010).
  TSO,
  /// Partial store order: of these, plain and opaque ones to different variables may overtake each
  /// other (SPARC Architecture Manual 8, appendix K).
  PSO;

  /// Its name in programs, on pages and in reports.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The one of this name, if there is one.
  public static Optional<MemoryModel> of(String word) {
    return Stream.of(values()).filter(model -> model.word().equals(word)).findFirst();
  }

  /// What it allows, in words for a reader.
  public String rule() {
    return switch (this) {
      case SC -> "each store is in memory at once";
      case TSO -> "the stores of a thread wait in a buffer and reach memory in their order";
      case PSO ->
          "the stores of a thread wait in a buffer, and plain ones to different variables reach"
              + " memory in any order";
    };
  }
}
