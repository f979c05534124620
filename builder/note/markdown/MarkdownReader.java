package note.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import note.gfm.CodeText;
import note.gfm.Gfm;
import note.markdown.Markdown.Fence;
import note.markdown.Markdown.Heading;
import note.markdown.Markdown.Prediction;
import note.markdown.Markdown.Quotation;
import note.markdown.Markdown.Quoted;
import text.Place;
import text.Problems;
import text.Source;

/// Walks the tree of one Markdown text once, and notes down all that other rooms need to know of
/// it.
public final class MarkdownReader {
  /// Deeper trees are no text for a reader, and renderers recurse.
  static final int DEPTH_MAX = 100;
  /// How a paragraph begins that asks readers what comes, in bold.
  private static final String PREDICT = "Predict.";

  private final Source source;
  private final Problems problems;
  private final List<Heading> headings = new ArrayList<>();
  private final List<Markdown.Link> links = new ArrayList<>();
  private final Embeddings embeddings;
  private final List<Fence> fences = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<Prediction> predictions = new ArrayList<>();
  private final Set<String> anchors = new LinkedHashSet<>();
  private final BitSet code = new BitSet();
  private final BitSet linked = new BitSet();
  private final Slugs slugs = new Slugs();
  private final Offsets offsets;
  private final LostMarks lost;

  MarkdownReader(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.offsets = new Offsets(source);
    this.lost = new LostMarks(problems, offsets::at);
    this.embeddings = new Embeddings(problems, this::place);
  }

  Markdown read() {
    var text = MarkdownBounds.keeps(source, problems) ? source.text() : "";
    Document tree;
    try {
      tree = Gfm.parse(text);
      walk(tree);
      lost.in(text, code, linked);
    } catch (StackOverflowError e) {
      problems.error(
          source.at(1, 1),
          "too deeply nested, or with too long a link or line of marks, to be parsed",
          "leave parts of it out to find out which");
      tree = Gfm.parse("");
    }
    return new Markdown(
        source,
        tree,
        List.copyOf(headings),
        List.copyOf(links),
        embeddings.alone(),
        embeddings.comparisons(),
        List.copyOf(fences),
        List.copyOf(quotations),
        List.copyOf(predictions),
        quoted(text),
        Set.copyOf(anchors),
        new Words(tree, headings));
  }

  private record At(Node node, int depth) {}

  private void walk(Document tree) {
    var open = new ArrayDeque<At>();
    open.push(new At(tree, 0));
    while (!open.isEmpty()) {
      var at = open.pop();
      if (at.depth > DEPTH_MAX) {
        tooDeep(place(at.node));
        at.node.unlink(); // so that nothing recurses into it
        continue;
      }
      visit(at.node, tree);
      for (var child = at.node.getLastChild(); child != null; child = child.getPrevious())
        open.push(new At(child, at.depth + 1));
    }
  }

  private void tooDeep(Place place) {
    problems.error(
        place,
        "nested more than " + DEPTH_MAX + " deep",
        "flatten the quotations, lists or emphasis here");
  }

  private void visit(Node node, Document tree) {
    lost.in(node);
    switch (node) {
      case com.vladsch.flexmark.ast.Heading heading -> {
        var text = plain(heading);
        headings.add(new Heading(heading.getLevel(), text, slugs.of(text), heading));
      }
      case FencedCodeBlock fence -> fence(fence);
      case IndentedCodeBlock block -> mark(block);
      case Code inline -> mark(inline);
      case Paragraph paragraph -> {
        embeddings.in(paragraph);
        prediction(paragraph);
      }
      case BlockQuote quote -> quotation(quote);
      case InlineLinkNode link -> link(link);
      case AutoLink link -> autolink(link);
      case RefNode ref -> reference(ref, tree);
      case Reference definition ->
          linked.set(definition.getStartOffset(), definition.getEndOffset());
      case HtmlBlockBase html -> raw(html);
      case HtmlInlineBase html -> raw(html);
      default -> {}
    }
  }

  private void link(InlineLinkNode link) {
    linked.set(link.getStartOffset(), link.getEndOffset());
    links.add(new Markdown.Link(link.getUrl().unescape(), link instanceof Image, place(link)));
  }

  /// A bare one that is no address was not meant as a link, as `http://localhost:PORT/`.
  private void autolink(AutoLink link) {
    var text = link.getText().toString();
    if (link.getOpeningMarker().isEmpty() && !isAddress(text)) return;
    links.add(
        new Markdown.Link(text.startsWith("www.") ? "http://" + text : text, false, place(link)));
  }

  private static boolean isAddress(String text) {
    try {
      return text.startsWith("www.") || new URI(text).getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private void reference(RefNode ref, Document tree) {
    if (!ref.isDefined()) return;
    linked.set(ref.getStartOffset(), ref.getEndOffset());
    var definition = ref.getReferenceNode(tree);
    if (definition != null)
      links.add(
          new Markdown.Link(definition.getUrl().unescape(), ref instanceof ImageRef, place(ref)));
  }

  private void raw(Node html) {
    mark(html);
    RawHtml.inspect(
        html.getChars().toString(),
        (offset, what) ->
            problems.warn(
                offsets.at(html.getStartOffset() + offset),
                "left out of the page: " + what,
                "plain Markdown, or HTML without scripts, handlers and styles, is passed on"),
        (offset, url, image) ->
            links.add(new Markdown.Link(url, image, offsets.at(html.getStartOffset() + offset))),
        anchors::add);
    if (html instanceof HtmlInlineComment || html instanceof HtmlCommentBlock) return;
    ValueQuote.in(html.getChars().toString())
        .results()
        .forEach(
            match ->
                code.clear(
                    html.getStartOffset() + match.start(), html.getStartOffset() + match.end()));
  }

  private void fence(FencedCodeBlock fence) {
    mark(fence);
    var opening = place(fence);
    var lines = fence.getContentLines();
    if (fence.getClosingMarker().isEmpty() && !endsWithParent(fence))
      problems.error(
          opening,
          "the fence opened here has no end",
          "close it with a line of " + marks(fence.getOpeningMarker().toString()));
    var texts = lines.stream().map(line -> line.toString().replaceAll("[\r\n]+$", "")).toList();
    int indent = lines.isEmpty() ? 0 : offsets.column(lines.getFirst().getStartOffset());
    var text = source.part(texts, opening.line() + 1, indent);
    fences.add(
        new Fence(fence, fence.getInfo().toString().strip(), text, opening.fileLine(), opening));
  }

  /// How many, in words: between backticks theirs could not be counted.
  private static String marks(String marker) {
    return marker.length() + (marker.startsWith("`") ? " backticks" : " tildes");
  }

  /// A fence in a quotation or list item ends with it; only at the end of the text is its end
  /// missing for sure.
  private boolean endsWithParent(FencedCodeBlock fence) {
    return !source.text().substring(fence.getEndOffset()).isBlank();
  }

  private void prediction(Paragraph paragraph) {
    if (paragraph.getFirstChild() instanceof StrongEmphasis bold && plain(bold).equals(PREDICT))
      predictions.add(new Prediction(paragraph, place(paragraph)));
  }

  private void quotation(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph first
        && first.getFirstChild() instanceof StrongEmphasis bold)) return;
    var urls = new ArrayList<String>();
    for (var node : quote.getDescendants())
      if (node instanceof Link link) urls.add(link.getUrl().unescape());
    quotations.add(
        new Quotation(quote, plain(bold), urls, offsets.at(bold.getText().getStartOffset())));
  }

  private List<Quoted> quoted(String text) {
    var quoted = new ArrayList<Quoted>();
    var match = ValueQuote.in(text);
    while (match.find())
      if (!code.get(match.start()))
        quoted.add(new Quoted(ValueQuote.of(match), match.start(), offsets.at(match.start())));
    return List.copyOf(quoted);
  }

  private void mark(Node node) {
    code.set(node.getStartOffset(), node.getEndOffset());
  }

  private Place place(Node node) {
    return offsets.at(node.getStartOffset());
  }

  /// What a reader sees of a node, without its marks.
  public static String plain(Node node) {
    var text = new StringBuilder();
    plain(node, text);
    return text.toString().strip();
  }

  private static void plain(Node node, StringBuilder text) {
    switch (node) {
      case Text leaf -> text.append(leaf.getChars().unescape());
      case Code code -> text.append(CodeText.of(code));
      case AutoLink link -> text.append(link.getText());
      case MailLink link -> text.append(link.getText());
      case Footnote _ -> {}
      case SoftLineBreak _, HardLineBreak _ -> text.append(' ');
      case HtmlEntity entity -> text.append(entity.getChars().unescape());
      default -> {
        for (var child : node.getChildren()) plain(child, text);
      }
    }
  }
}
