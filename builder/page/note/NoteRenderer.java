package page.note;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import note.Block;
import note.Glossary;
import note.Note;
import note.Settled;
import note.Term;
import note.gfm.Gfm;
import page.html.Html;

/// Renders a note's tree to HTML in which slots stand for what is more than prose. Raw HTML is
/// still in it.
final class NoteRenderer implements NodeRenderer {
  /// Stands for a brace that was escaped, so that it quotes no value.
  static final char BRACE = '\uFDD0';

  /// Code of so many characters isn't broken at a blank: even a table on a phone has room for it.
  private static final int SHORT = 12;

  /// Code of so many characters isn't broken at a hyphen either: a line on a phone has room for it.
  private static final int ONE_WORD = 28;

  private final Note note;
  private final String token;
  private final Map<Node, String> headingIds = new IdentityHashMap<>();
  private final Map<String, String> termIds = new HashMap<>();
  private final List<Block> slots = new ArrayList<>();
  private final List<Settled> settled = new ArrayList<>();

  /// The level of the last heading; one that is deeper by two is read out as if one were missing.
  private int above = 1;

  /// @param token no note contains it, so that raw HTML can't forge a slot
  NoteRenderer(Note note, String token, List<Term> terms) {
    this.note = note;
    this.token = token;
    for (var heading : note.text().headings()) headingIds.put(heading.node(), heading.id());
    for (var term : terms) termIds.put(term.name(), term.id());
  }

  String render() {
    return HtmlRenderer.builder(Gfm.SYNTAX)
        .nodeRendererFactory(_ -> this)
        .build()
        .render(note.text().tree());
  }

  /// The blocks whose slots are in the HTML, in their order.
  List<Block> slots() {
    return slots;
  }

  /// The settling quotations whose slots are in it.
  List<Settled> settled() {
    return settled;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Heading.class, this::heading),
        new NodeRenderingHandler<>(Paragraph.class, this::block),
        new NodeRenderingHandler<>(FencedCodeBlock.class, this::block),
        new NodeRenderingHandler<>(BlockQuote.class, this::quote),
        new NodeRenderingHandler<>(Text.class, this::text),
        new NodeRenderingHandler<>(Code.class, this::code),
        new NodeRenderingHandler<>(DefinitionTerm.class, this::term));
  }

  private void heading(Heading heading, NodeRendererContext context, HtmlWriter html) {
    int level = Math.clamp(heading.getLevel(), 2, above + 1); // the page's title is its only h1
    above = level;
    html.line()
        .raw("<h" + level + " id=\"" + Html.text(headingIds.getOrDefault(heading, "")) + "\">");
    context.renderChildren(heading);
    html.raw("</h" + level + ">").line();
  }

  private void block(Node node, NodeRendererContext context, HtmlWriter html) {
    var block = note.block(node);
    if (block.isEmpty()) {
      context.delegateRender();
      return;
    }
    html.line().raw("<div class=\"" + token + "-" + slots.size() + "\"></div>").line();
    slots.add(block.get());
  }

  private void quote(BlockQuote quote, NodeRendererContext context, HtmlWriter html) {
    var settles = note.settledBy(quote);
    if (settles.isEmpty()) {
      context.delegateRender();
      return;
    }
    html.line().raw("<div class=\"" + token + "-then-" + settled.size() + "\">");
    settled.add(settles.get());
    context.renderChildren(quote);
    html.raw("</div>").line();
  }

  private void text(Text text, NodeRendererContext context, HtmlWriter html) {
    var chars = text.getChars().toString();
    if (chars.contains("\\{"))
      html.text(Escaping.unescapeString(chars.replace("\\{", String.valueOf(BRACE))));
    else context.delegateRender();
  }

  /// `-Xint` or `0 0` in two lines would be read as something else.
  private void code(Code code, NodeRendererContext context, HtmlWriter html) {
    var text = code.getText().toString();
    int room = text.contains(" ") ? SHORT : text.contains("-") ? ONE_WORD : 0;
    if (text.length() <= room) html.attr("class", "w");
    context.delegateRender();
  }

  private void term(DefinitionTerm term, NodeRendererContext context, HtmlWriter html) {
    var name = Glossary.name(term);
    html.line().raw("<dt id=\"" + Html.text(termIds.getOrDefault(name, "")) + "\">");
    context.renderChildren(term);
    html.raw("</dt>").line();
  }
}
