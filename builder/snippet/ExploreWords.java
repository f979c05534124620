package snippet;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import run.MemoryModel;
import text.Nearest;
import text.Place;
import text.Problems;

/// What stands after `//EXPLORE`: memory models and `spurious`, with commas between.
///
/// @param asked  is there such a line?
/// @param weaker than sequential consistency, which is always explored
record ExploreWords(boolean asked, boolean spurious, Set<MemoryModel> weaker) {
  /// The same, and what another line says.
  ExploreWords and(String text, Place at, Problems problems) {
    boolean wakes = spurious;
    var models = EnumSet.noneOf(MemoryModel.class);
    models.addAll(weaker);
    for (var part : text.isEmpty() ? List.<String>of() : List.of(text.split(",", -1))) {
      var word = part.strip();
      var model = Stream.of(MemoryModel.values()).filter(m -> m.word().equals(word)).findFirst();
      if (word.equals("spurious")) wakes = true;
      else if (model.isPresent()) models.add(model.get());
      else
        problems.error(
            at,
            "`//EXPLORE` takes no `" + word + "`",
            (Nearest.suggest(word, List.of("spurious", "sc", "tso", "pso"))
                    + " Write `//EXPLORE`, or with memory models and `spurious` after it, as in"
                    + " `//EXPLORE sc, tso, pso`")
                .strip());
    }
    models.remove(MemoryModel.SC);
    return new ExploreWords(true, wakes, models);
  }
}
