package note;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import note.markdown.Markdown;
import snippet.Snippet;
import text.Place;
import text.Problems;

/// What readers are asked to predict: a paragraph that begins with `**Predict.**` asks about the
/// program that is shown next.
final class Predictions {
  private Predictions() {}

  /// The same blocks, those marked that readers are asked about.
  static void mark(Markdown text, Map<Node, Block> blocks) {
    var asked = asked(text, blocks);
    blocks.replaceAll((node, block) -> asked.contains(node) ? predicted(block) : block);
  }

  private static Set<Node> asked(Markdown text, Map<Node, Block> blocks) {
    Set<Node> asked = Collections.newSetFromMap(new IdentityHashMap<>());
    for (var question : text.predictions())
      next(question, blocks).ifPresent(node -> asked.add(node));
    return asked;
  }

  /// The program that is shown next after a question, unless another question comes first.
  private static Optional<Node> next(Markdown.Prediction question, Map<Node, Block> blocks) {
    return blocks.entrySet().stream()
        .filter(entry -> program(entry.getValue()).isPresent())
        .map(Map.Entry::getKey)
        .filter(node -> node.getStartOffset() > question.paragraph().getStartOffset())
        .min(Comparator.comparingInt(Node::getStartOffset));
  }

  private static Block predicted(Block block) {
    return switch (block) {
      case Block.Embed(var snippet, var region, var label, _, var goal) ->
          new Block.Embed(snippet, region, label, true, goal);
      case Block.Fence(var snippet, _) -> new Block.Fence(snippet, true);
      case Block.Timelines _, Block.Fragment _, Block.Plain _ -> block;
    };
  }

  private static Optional<Snippet> program(Block block) {
    return switch (block) {
      case Block.Embed embed -> Optional.of(embed.snippet());
      case Block.Fence fence -> Optional.of(fence.snippet());
      case Block.Timelines _, Block.Fragment _, Block.Plain _ -> Optional.empty();
    };
  }

  /// Warns of a question that nothing answers, and of an answer that stands before it could be
  /// compared.
  static void check(Note note, Problems problems) {
    for (var question : note.text().predictions()) {
      var node = next(question, note.blocks());
      if (node.isEmpty())
        problems.warn(
            question.place(),
            "no program is shown after this question",
            "`**Predict.**` asks about the program that is shown next; show one below it");
      else
        program(note.blocks().get(node.get()))
            .ifPresent(snippet -> kept(note, snippet, node.get(), problems));
    }
  }

  private static void kept(Note note, Snippet snippet, Node shown, Problems problems) {
    for (var quoted : note.text().quotes())
      if (quoted.quote().snippet().equals(snippet.name())
          && quoted.offset() < shown.getStartOffset()) spoiled(snippet, quoted.place(), problems);
  }

  private static void spoiled(Snippet snippet, Place place, Problems problems) {
    problems.warn(
        place,
        "this says what `" + snippet.name() + "` showed, before readers can compare",
        "move the sentence below the program that they are asked about");
  }
}
