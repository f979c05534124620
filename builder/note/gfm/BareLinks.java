package note.gfm;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// Makes links of the addresses that are left in texts.
final class BareLinks {
  private BareLinks() {}

  /// Links all within a node that are not part of a link already.
  static void link(Node parent) {
    boolean anchor = false;
    for (var node = parent.getFirstChild(); node != null; ) {
      var next = node.getNext();
      if (node instanceof HtmlInline tag) anchor = anchor(tag, anchor);
      else if (!anchor) within(node);
      node = next;
    }
  }

  private static void within(Node node) {
    switch (node) {
      case Text text -> link(text);
      case InlineLinkNode _, DoNotDecorate _ -> {}
      case RefNode ref when ref.isDefined() -> {}
      default -> link(node);
    }
  }

  private static boolean anchor(HtmlInline tag, boolean before) {
    var text = tag.getChars().toLowerCase().toString();
    if (text.startsWith("</a")) return false;
    return before || text.matches("(?s)<a[\\s>].*");
  }

  private static void link(Text text) {
    var chars = text.getChars();
    var string = chars.toString();
    if (string.indexOf('@') < 0 && !string.contains("://") && !string.contains("www.")) return;
    int done = 0;
    for (int at = 0; at < string.length(); ) {
      int length = BareAddress.length(string, at);
      if (length == 0) {
        at++;
        continue;
      }
      mails(text, chars, string, done, at);
      text.insertBefore(InlineText.autolink(chars.subSequence(at, at + length)));
      at += length;
      done = at;
    }
    mails(text, chars, string, done, string.length());
    text.unlink();
  }

  private static void mails(Text text, BasedSequence chars, String string, int from, int to) {
    int done = from;
    for (var mail = BareAddress.mail(string, from, to); mail != null; ) {
      plain(text, chars.subSequence(done, mail.from()));
      var address = chars.subSequence(mail.from(), mail.to());
      text.insertBefore(
          new MailLink(address.subSequence(0, 0), address, address.subSequence(address.length())));
      done = mail.to();
      mail = BareAddress.mail(string, done, to);
    }
    plain(text, chars.subSequence(done, to));
  }

  private static void plain(Text text, BasedSequence chars) {
    if (!chars.isEmpty()) text.insertBefore(new Text(chars));
  }
}
