package note.gfm;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The footnotes of a text, numbered by their first use.
public final class Footnotes {
  private Footnotes() {}

  /// Tells each reference which text it is to, and each text its number; one that is not referred
  /// to has none.
  static void number(Document tree) {
    var texts = texts(tree);
    int used = 0;
    for (var node : tree.getDescendants()) {
      if (!(node instanceof Footnote reference)) continue;
      var text = texts.get(key(reference.getText().toString()));
      reference.setFootnoteBlock(text);
      if (text == null) continue;
      if (!isUsed(text)) text.setFootnoteOrdinal(++used);
      reference.setReferenceOrdinal(text.getFootnoteReferences());
      text.setFootnoteReferences(text.getFootnoteReferences() + 1);
    }
  }

  private static Map<String, FootnoteBlock> texts(Document tree) {
    var texts = new LinkedHashMap<String, FootnoteBlock>();
    for (var node : tree.getDescendants())
      if (node instanceof FootnoteBlock text)
        texts.putIfAbsent(key(text.getText().toString()), text);
    return texts;
  }

  private static String key(String label) {
    return label.toLowerCase(Locale.ROOT);
  }

  /// Is the text referred to?
  public static boolean isUsed(FootnoteBlock text) {
    return text.getFootnoteOrdinal() > 0;
  }

  /// The texts that are referred to, by their numbers.
  static List<FootnoteBlock> used(Document tree) {
    var used = new ArrayList<FootnoteBlock>();
    for (var node : tree.getDescendants())
      if (node instanceof FootnoteBlock text && isUsed(text)) used.add(text);
    used.sort(java.util.Comparator.comparingInt(FootnoteBlock::getFootnoteOrdinal));
    return used;
  }
}
