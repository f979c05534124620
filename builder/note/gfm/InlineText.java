package note.gfm;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.delimiter.Bracket;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Reads what stands within paragraphs, headings and cells.
final class InlineText extends InlineParserImpl {
  private static final Pattern ANGLES = Pattern.compile("^<(?:[^<>\\n\\\\]|\\\\.)*+>");
  private static final Pattern LABEL =
      Pattern.compile("^\\[(?:[^\\\\\\[\\]]|\\\\.){0,999}+]", Pattern.DOTALL);
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|\\((?:[^()\\\\]|\\\\.)*+\\))",
          Pattern.DOTALL);
  private static final Pattern COMMENT =
      Pattern.compile("^<!--(?:>|->|(?:[^-]|-(?!->))*+-->)", Pattern.DOTALL);
  private static final Pattern ENTITY =
      Pattern.compile(
          "^&(?:#x[a-f0-9]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,31});", Pattern.CASE_INSENSITIVE);
  private static final Pattern TASK = Pattern.compile("\\[[ xX]](?=\\s+\\S)");
  private static final Pattern ANCHOR = Pattern.compile("(?i)<(/?)a[\\s>].*", Pattern.DOTALL);

  private boolean inAnchor;

  InlineText(
      DataHolder options,
      BitSet special,
      BitSet delimiters,
      Map<Character, DelimiterProcessor> processors,
      LinkRefProcessorData references,
      List<InlineParserExtensionFactory> extensions) {
    super(options, special, delimiters, processors, references, extensions);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    inAnchor = false;
    var text = content.trim();
    var mark = mark(text, block);
    if (mark != null) block.appendChild(mark);
    super.parse(mark == null ? text : text.subSequence(mark.getTextLength()), block);
    BareLinks.link(block);
  }

  /// What makes an item a task, or a quotation a box.
  private static Node mark(BasedSequence text, Node block) {
    if (!(block instanceof Paragraph) || block.getPrevious() != null || !text.startsWith("["))
      return null;
    if (block.getParent() instanceof ListItem) {
      var box = TASK.matcher(text);
      return box.lookingAt() ? new TaskBox(text.subSequence(0, box.end())) : null;
    }
    boolean quotation =
        block.getParent() instanceof BlockQuote quote && quote.getParent() instanceof Document;
    var kind = AlertMark.KIND.matcher(text);
    if (!quotation || !kind.lookingAt()) return null;
    var rest = text.subSequence(kind.end());
    boolean alone = rest.subSequence(0, rest.endOfLine(0)).isBlank();
    boolean empty = rest.isBlank() && block.getNext() == null;
    return alone && !empty ? new AlertMark(text.subSequence(0, kind.end())) : null;
  }

  @Override
  public BasedSequence parseLinkDestination() {
    return peek() == '<' ? match(ANGLES) : super.parseLinkDestination();
  }

  /// Makes no link of brackets that stand for nothing: flexmark would, for now, and what is marked
  /// across them would stay as it is.
  @Override
  protected boolean parseCloseBracket() {
    var opener = getLastBracket();
    if (opener != null && isPlain(opener)) opener.setAllowed(false);
    return super.parseCloseBracket();
  }

  private boolean isPlain(Bracket opener) {
    var text = input.subSequence(opener.getStartIndex(), index + 1);
    if (peek(1) == '(' || text.startsWith("[^")) return false;
    var label = LABEL.matcher(input.subSequence(index + 1));
    boolean itsOwn = !label.find() || label.end() == "[]".length();
    return !isDefined(itsOwn ? text : input.subSequence(index + 1, index + 1 + label.end()));
  }

  private boolean isDefined(BasedSequence label) {
    return referenceRepository.containsKey(Escaping.normalizeReferenceChars(label, true));
  }

  @Override
  public int parseLinkLabel() {
    var label = match(LABEL);
    return label == null ? 0 : label.length();
  }

  @Override
  public BasedSequence parseLinkTitle() {
    return match(TITLE);
  }

  @Override
  public boolean parseEntity() {
    var entity = match(ENTITY);
    if (entity == null) return false;
    appendNode(new com.vladsch.flexmark.ast.HtmlEntity(entity));
    return true;
  }

  @Override
  public boolean parseHtmlInline() {
    var comment = match(COMMENT);
    if (comment != null) {
      appendNode(new HtmlInlineComment(comment));
      return true;
    }
    if (!super.parseHtmlInline()) return false;
    if (block.getLastChild() instanceof HtmlInline tag) {
      var anchor = ANCHOR.matcher(tag.getChars());
      if (anchor.matches()) inAnchor = anchor.group(1).isEmpty();
    }
    return true;
  }

  /// Reads up to the next mark, or a bare address. Within brackets that is looked for when it is
  /// known whether they are a link.
  @Override
  protected boolean parseString() {
    boolean free = !inAnchor && getLastBracket() == null;
    int length = free ? BareAddress.length(input, index) : 0;
    if (length > 0) {
      appendNode(autolink(input.subSequence(index, index + length)));
      index += length;
      return true;
    }
    int from = index;
    while (index < input.length()
        && !specialCharacters.get(input.charAt(index))
        && !(free && index > from && BareAddress.mayBegin(input, index))) index++;
    if (index > from) appendText(input, from, index);
    return index > from;
  }

  static AutoLink autolink(BasedSequence address) {
    return new AutoLink(address.subSequence(0, 0), address, address.subSequence(address.length()));
  }

  /// The definition of a link's label.
  ///
  /// @param label with its brackets and colon
  /// @param title null where there is none
  private record Definition(
      String key, BasedSequence label, BasedSequence address, BasedSequence title, int length) {}

  /// Takes the definitions that a paragraph begins with out of it: of its text, as in the file the
  /// marks of a quotation stand between them.
  @Override
  public int preProcessBlock(Paragraph paragraph, ParserState state) {
    var text = paragraph.getContentChars();
    int length = definitions(text, definition -> define(definition, paragraph));
    return length < text.length()
        ? text.subSequence(length).getStartOffset() - paragraph.getStartOffset()
        : paragraph.getTextLength();
  }

  private void define(Definition definition, Paragraph paragraph) {
    var reference = new Reference(definition.label, definition.address, definition.title);
    referenceRepository.put(definition.key, reference);
    paragraph.insertBefore(reference);
  }

  /// How many characters at the beginning of a paragraph are definitions of links.
  int definitions(BasedSequence text) {
    return definitions(text, _ -> {});
  }

  private int definitions(BasedSequence text, Consumer<Definition> found) {
    int at = 0;
    while (true) {
      int from = at + text.countLeading(c -> c == ' ' || c == '\t', at);
      if (from >= text.length() || text.charAt(from) != '[') return at;
      var definition = definition(text.subSequence(from));
      if (definition == null) return at;
      found.accept(definition);
      at = from + definition.length;
    }
  }

  private Definition definition(BasedSequence text) {
    input = text;
    index = 0;
    int label = parseLinkLabel();
    if (label == 0 || peek() != ':') return null;
    index++;
    spnl();
    var address = parseLinkDestination();
    if (address == null || address.isEmpty()) return null;
    int end = index;
    spnl();
    var title = index > end ? parseLinkTitle() : null;
    if (title == null || !atLineEnd()) {
      title = null;
      index = end;
      if (!atLineEnd()) return null;
    }
    var key = Escaping.normalizeReferenceChars(text.subSequence(0, label), true);
    return key.isEmpty()
        ? null
        : new Definition(key, text.subSequence(0, label + 1), address, title, index);
  }

  private boolean atLineEnd() {
    return index == input.length() || match(myParsing.LINE_END) != null;
  }
}
