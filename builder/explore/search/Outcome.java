package explore.search;

import java.util.List;
import run.Ending;

/// What a program printed, and how it ended.
public record Outcome(List<String> output, Ending ending) {
  public Outcome {
    output = List.copyOf(output);
  }
}
