package note.gfm;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.html.renderer.PhasedNodeRenderer;
import com.vladsch.flexmark.html.renderer.RenderingPhase;
import com.vladsch.flexmark.util.ast.Document;
import java.util.Set;

/// Renders what GitHub's Markdown has beside CommonMark.
final class GfmRenderer implements PhasedNodeRenderer {
  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Struck.class, this::struck),
        new NodeRenderingHandler<>(Code.class, this::code),
        new NodeRenderingHandler<>(TaskBox.class, this::task),
        new NodeRenderingHandler<>(AlertMark.class, (_, _, _) -> {}),
        new NodeRenderingHandler<>(BlockQuote.class, this::quote),
        new NodeRenderingHandler<>(Footnote.class, this::reference),
        new NodeRenderingHandler<>(FootnoteBlock.class, (_, _, _) -> {}));
  }

  @Override
  public Set<RenderingPhase> getRenderingPhases() {
    return Set.of(RenderingPhase.BODY_BOTTOM);
  }

  private void struck(Struck node, NodeRendererContext context, HtmlWriter html) {
    html.withAttr().tag("del");
    context.renderChildren(node);
    html.tag("/del");
  }

  private void code(Code node, NodeRendererContext context, HtmlWriter html) {
    html.withAttr().tag("code");
    html.text(CodeText.of(node));
    html.tag("/code");
  }

  /// A page is no form: the box is a sign.
  private void task(TaskBox box, NodeRendererContext context, HtmlWriter html) {
    html.attr("class", "task").withAttr().tag("span");
    html.text(box.isDone() ? "☑" : "☐");
    html.tag("/span").raw(" ");
  }

  private void quote(BlockQuote quote, NodeRendererContext context, HtmlWriter html) {
    var first = quote.getFirstChild();
    if (first == null || !(first.getFirstChild() instanceof AlertMark mark)) {
      context.delegateRender();
      return;
    }
    html.attr("class", "alert").withAttr().tagLine("div");
    html.withAttr().tag("b").text(mark.word()).tag("/b");
    context.renderChildren(quote);
    html.tagLine("/div");
  }

  private void reference(Footnote footnote, NodeRendererContext context, HtmlWriter html) {
    var text = footnote.getFootnoteBlock();
    if (text == null) {
      html.text(footnote.getChars().toString());
      return;
    }
    int number = text.getFootnoteOrdinal();
    html.attr("id", "fnref-" + number + nth(footnote.getReferenceOrdinal())).withAttr().tag("sup");
    html.attr("class", "footnote-ref").attr("href", "#fn-" + number).withAttr().tag("a");
    html.text(String.valueOf(number));
    html.tag("/a").tag("/sup");
  }

  private static String nth(int reference) {
    return reference == 0 ? "" : "-" + reference;
  }

  @Override
  public void renderDocument(
      NodeRendererContext context, HtmlWriter html, Document tree, RenderingPhase phase) {
    var texts = Footnotes.used(tree);
    if (phase != RenderingPhase.BODY_BOTTOM || texts.isEmpty()) return;
    html.attr("class", "footnotes").withAttr().tagLine("div");
    html.tagVoidLine("hr");
    html.tagLine("ol");
    for (var text : texts) {
      html.attr("id", "fn-" + text.getFootnoteOrdinal()).withAttr().tagLine("li");
      context.renderChildren(text);
      for (int i = 0; i < text.getFootnoteReferences(); i++) back(html, text, i);
      html.tagLine("/li");
    }
    html.tagLine("/ol");
    html.tagLine("/div");
  }

  private static void back(HtmlWriter html, FootnoteBlock text, int reference) {
    html.line();
    html.attr("href", "#fnref-" + text.getFootnoteOrdinal() + nth(reference));
    html.attr("class", "footnote-backref").withAttr().tag("a");
    html.raw("&#8617;");
    html.tag("/a");
  }
}
