package snippet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import run.MemoryModel;
import text.Nearest;
import text.Place;
import text.Problems;

/// `//EXPLORE`, after which memory models and `spurious` may stand with commas between.
///
/// @param asked    is there such a line?
/// @param spurious also the schedules in which a wait ends for no reason
/// @param weaker   memory models beside sequential consistency, in their order
public record ExploreDirective(boolean asked, boolean spurious, List<MemoryModel> weaker) {
  static final ExploreDirective NONE = new ExploreDirective(false, false, List.of());

  /// The same under these models, too: what an expectation states implies them.
  ExploreDirective under(Collection<MemoryModel> models) {
    var all = EnumSet.noneOf(MemoryModel.class);
    all.addAll(weaker);
    all.addAll(models);
    all.remove(MemoryModel.SC); // it is always explored
    return new ExploreDirective(asked, spurious, List.copyOf(all));
  }

  /// The same, and what another line says.
  ExploreDirective and(String text, Place at, Problems problems) {
    boolean wakes = spurious;
    var models = new ArrayList<MemoryModel>();
    for (var part : text.isEmpty() ? List.<String>of() : List.of(text.split(",", -1))) {
      var word = part.strip();
      if (word.equals("spurious")) wakes = true;
      else MemoryModel.of(word).ifPresentOrElse(models::add, () -> unknown(word, at, problems));
    }
    return new ExploreDirective(true, wakes, weaker).under(models);
  }

  private static void unknown(String word, Place at, Problems problems) {
    problems.error(
        at,
        "`//EXPLORE` takes no `" + word + "`",
        (Nearest.suggest(word, List.of("spurious", "sc", "tso", "pso"))
                + " Write `//EXPLORE`, or with memory models and `spurious` after it, as in"
                + " `//EXPLORE sc, tso, pso`")
            .strip());
  }
}
