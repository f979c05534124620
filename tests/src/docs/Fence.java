import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import note.gfm.Gfm;

/// A fence of a document.
///
/// @param mark     the comment right above it, or empty
/// @param language the word after its opening, or empty
/// @param text     without the last newline
/// @param said     of the fence below it, where that is of plain text: what the check says
record Fence(String doc, int line, String mark, String language, String text, String said) {
  /// `<!-- snippets/format/Coin.java: holds -->`; a note, or the source of a quotation, by its path
  /// alone.
  private static final Pattern MARK =
      Pattern.compile("<!-- (\\S+\\.(?:java|md))(?:: (holds|fails|not applicable|malformed))? -->");

  /// All of a document, in their order.
  static List<Fence> of(String doc) throws IOException {
    var fences = new ArrayList<Fence>();
    for (var node : tree(doc).getDescendants())
      if (node instanceof FencedCodeBlock fence)
        fences.add(
            new Fence(
                doc,
                fence.getStartLineNumber() + 1,
                above(fence),
                fence.getInfo().toString(),
                text(fence),
                below(fence)));
    return fences;
  }

  /// A document, parsed.
  static Node tree(String doc) throws IOException {
    return Gfm.parse(Files.readString(Path.of(doc)));
  }

  private static String above(Node fence) {
    var above = fence.getPrevious();
    return above instanceof HtmlCommentBlock comment ? comment.getChars().toString().strip() : "";
  }

  private static String below(Node fence) {
    boolean plain =
        fence.getNext() instanceof FencedCodeBlock next && next.getInfo().toString().equals("text");
    return plain ? text((FencedCodeBlock) fence.getNext()) : "";
  }

  private static String text(FencedCodeBlock fence) {
    return fence.getContentLines().stream()
        .map(line -> line.toString().replaceAll("[\r\n]+$", ""))
        .collect(Collectors.joining("\n"));
  }

  /// Is it a program, or a file of notes?
  boolean isExample() {
    return Set.of("java", "markdown").contains(language) && !path().isEmpty();
  }

  /// The file that its mark names, or empty.
  String path() {
    return marked(1);
  }

  /// The verdict that its mark names, or empty.
  String verdict() {
    return marked(2);
  }

  private String marked(int group) {
    var match = MARK.matcher(mark);
    return match.matches() && match.group(group) != null ? match.group(group) : "";
  }

  @Override
  public String toString() {
    return doc + ":" + line + " " + path();
  }
}
