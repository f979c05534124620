package note.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Set;
import text.Place;
import text.Problems;
import text.Source;

/// A Markdown text, parsed: its tree, and what was found in it.
///
/// @param anchors ids that raw HTML gives
/// @param fences  all, a page shows them as cards or as code
/// @param words   all of it, without code and marks
public record Markdown(
    Source source,
    Document tree,
    List<Heading> headings,
    List<Link> links,
    List<Embedding> embeddings,
    List<Comparison> comparisons,
    List<Fence> fences,
    List<Quotation> quotations,
    List<Prediction> predictions,
    List<Quoted> quotes,
    Set<String> anchors,
    Words words) {
  /// A heading, with its id as GitHub gives it.
  public record Heading(int level, String text, String id, Node node) {}

  /// A link or an image, its address as a browser would see it.
  public record Link(String url, boolean image, Place place) {}

  /// A paragraph that is nothing but a link.
  ///
  /// @param title of the link, empty where it has none
  public record Embedding(Node paragraph, String url, String label, String title, Place place) {}

  /// A paragraph that is nothing but links to programs whose timelines are compared.
  public record Comparison(Node paragraph, List<Embedding> links) {}

  /// A fenced block of code.
  ///
  /// @param info what stands after the opening marks
  /// @param line of its opening, in the file
  public record Fence(Node node, String info, Source source, int line, Place place) {}

  /// A quotation that begins in bold.
  public record Quotation(Node node, String bold, List<String> urls, Place place) {}

  /// A paragraph that asks readers what the next program does.
  public record Prediction(Node paragraph, Place place) {}

  /// A value quote and where it stands.
  ///
  /// @param offset in the text, as those of its tree's nodes are
  public record Quoted(ValueQuote quote, int offset, Place place) {}

  /// Parses; what can't be rendered goes to `problems`.
  public static Markdown parse(Source body, Problems problems) {
    return new MarkdownReader(body, problems).read();
  }
}
