package explore.schedule;

import java.util.Map;
import java.util.function.Supplier;

/// What is shown as the value of a lock: who holds it, how often, and who waits.
public record Holding(Supplier<Map<ModelThread, Integer>> holders, Supplier<String> words)
    implements Supplier<String> {
  @Override
  public String get() {
    return words.get();
  }

  /// That of a lock which one thread holds, or none.
  public static Map<ModelThread, Integer> by(ModelThread owner, int times) {
    return owner == null ? Map.of() : Map.of(owner, times);
  }
}
