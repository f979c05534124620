package note.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import note.markdown.Markdown.Embedding;
import note.markdown.Markdown.Fence;
import note.markdown.Markdown.Heading;
import note.markdown.Markdown.Quotation;
import note.markdown.Markdown.Quoted;
import text.Place;
import text.Problems;
import text.Source;

/// Walks the tree of one Markdown text once, and notes down all that other rooms need to know of
/// it.
public final class MarkdownReader {
  private static final Parser PARSER = Parser.builder(Markdown.SYNTAX).build();
  /// Deeper trees are no text for a reader, and renderers recurse.
  static final int DEPTH_MAX = 100;

  private final Source source;
  private final Problems problems;
  private final List<Heading> headings = new ArrayList<>();
  private final List<Markdown.Link> links = new ArrayList<>();
  private final List<Embedding> embeddings = new ArrayList<>();
  private final List<Fence> fences = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final Set<String> anchors = new LinkedHashSet<>();
  private final BitSet code = new BitSet();
  private final Slugs slugs = new Slugs();
  private final Offsets offsets;

  MarkdownReader(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.offsets = new Offsets(source);
  }

  Markdown read() {
    var text = MarkdownBounds.keeps(source, problems) ? source.text() : "";
    Document tree;
    try {
      tree = PARSER.parse(text);
      walk(tree);
    } catch (StackOverflowError e) {
      problems.error(
          source.at(1, 1),
          "too deeply nested, or with too long a link or line of marks, to be parsed",
          "leave parts of it out to find out which");
      tree = PARSER.parse("");
    }
    return new Markdown(
        source,
        tree,
        List.copyOf(headings),
        List.copyOf(links),
        List.copyOf(embeddings),
        List.copyOf(fences),
        List.copyOf(quotations),
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
    switch (node) {
      case com.vladsch.flexmark.ast.Heading heading -> {
        var text = plain(heading);
        headings.add(new Heading(heading.getLevel(), text, slugs.of(text), heading));
      }
      case FencedCodeBlock fence -> fence(fence);
      case IndentedCodeBlock block -> mark(block);
      case Code inline -> mark(inline);
      case Paragraph paragraph -> embedding(paragraph);
      case BlockQuote quote -> quotation(quote);
      case InlineLinkNode link ->
          links.add(
              new Markdown.Link(link.getUrl().unescape(), link instanceof Image, place(link)));
      case AutoLink link ->
          links.add(new Markdown.Link(link.getText().toString(), false, place(link)));
      case RefNode ref -> reference(ref, tree);
      case HtmlBlockBase html -> raw(html);
      case HtmlInlineBase html -> raw(html);
      default -> {}
    }
  }

  private void reference(RefNode ref, Document tree) {
    if (!ref.isDefined()) return;
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
        (url, image) -> links.add(new Markdown.Link(url, image, place(html))),
        anchors::add);
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
          "close it with `" + fence.getOpeningMarker() + "`");
    var texts = lines.stream().map(line -> line.toString().replaceAll("[\r\n]+$", "")).toList();
    int indent = lines.isEmpty() ? 0 : offsets.column(lines.getFirst().getStartOffset());
    var text = source.part(texts, opening.line() + 1, indent);
    fences.add(
        new Fence(fence, fence.getInfo().toString().strip(), text, opening.fileLine(), opening));
  }

  /// A fence in a quotation or list item ends with it; only at the end of the text is its end
  /// missing for sure.
  private boolean endsWithParent(FencedCodeBlock fence) {
    return !source.text().substring(fence.getEndOffset()).isBlank();
  }

  private void embedding(Paragraph paragraph) {
    if (paragraph.getFirstChild() instanceof Link link && link.getNext() == null)
      embeddings.add(new Embedding(paragraph, link.getUrl().unescape(), plain(link), place(link)));
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
        quoted.add(new Quoted(ValueQuote.of(match), offsets.at(match.start())));
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
      case Code code -> text.append(code.getText());
      case AutoLink link -> text.append(link.getText());
      case SoftLineBreak _, HardLineBreak _ -> text.append(' ');
      case HtmlEntity entity -> text.append(entity.getChars().unescape());
      default -> {
        for (var child : node.getChildren()) plain(child, text);
      }
    }
  }

  /// Lines and columns of offsets, found by halving.
  private static final class Offsets {
    private final Source source;
    private final int[] starts;

    Offsets(Source source) {
      this.source = source;
      starts = new int[Math.max(1, source.lines().size())];
      for (int i = 1; i < starts.length; i++)
        starts[i] = starts[i - 1] + source.lines().get(i - 1).length() + 1;
    }

    Place at(int offset) {
      return source.at(line(offset) + 1, column(offset) + 1);
    }

    int column(int offset) {
      return offset - starts[line(offset)];
    }

    private int line(int offset) {
      int found = java.util.Arrays.binarySearch(starts, offset);
      return found >= 0 ? found : -found - 2;
    }
  }
}
