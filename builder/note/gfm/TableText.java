package note.gfm;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A table: its head is the last line of a paragraph, as a row of delimiters with as many cells
/// stands below it; its body is what follows, up to an empty line or another block. A row has as
/// many cells as the head: too few are filled up, too many left out.
final class TableText extends AbstractBlockParser {
  private static final Pattern DELIMITERS =
      Pattern.compile("\\|?[ \t]*+:?-++:?[ \t]*+(?:\\|[ \t]*+:?-++:?[ \t]*+)*+\\|?[ \t]*+");

  /// So many are filled up; a table of more has ragged rows.
  private static final int CELLS_MAX = 20_000;

  private final TableBlock table = new TableBlock();
  private final List<TableCell.Alignment> columns;
  private final List<BasedSequence> lines = new ArrayList<>();
  private int cells;

  private TableText(BasedSequence head, BasedSequence delimiters) {
    columns = TableCells.of(delimiters).stream().map(TableText::alignment).toList();
    lines.add(head);
  }

  static BlockStart start(ParserState state, MatchedBlockParser matched) {
    var paragraph = matched.getParagraphLines();
    var delimiters = state.getLine().subSequence(state.getNextNonSpaceIndex());
    if (paragraph == null || paragraph.isEmpty() || !DELIMITERS.matcher(delimiters).matches())
      return null;
    var head = paragraph.getLast().trim();
    if (TableCells.of(head).size() != TableCells.of(delimiters).size()) return null;
    var table = new TableText(head, delimiters);
    var before = paragraph.subList(0, paragraph.size() - 1);
    return (before.isEmpty()
            ? BlockStart.of(table)
            : BlockStart.of(Paragraphs.of(List.copyOf(before)), table))
        .atIndex(state.getLine().length())
        .replaceActiveBlockParser();
  }

  private static TableCell.Alignment alignment(BasedSequence cell) {
    boolean left = cell.startsWith(":"), right = cell.endsWith(":");
    if (left && right) return TableCell.Alignment.CENTER;
    if (left) return TableCell.Alignment.LEFT;
    return right ? TableCell.Alignment.RIGHT : null;
  }

  @Override
  public Block getBlock() {
    return table;
  }

  @Override
  public boolean isInterruptible() {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    if (!line.isBlank()) lines.add(line.trim());
  }

  @Override
  public void closeBlock(ParserState state) {
    var head = new TableHead();
    head.appendChild(row(lines.getFirst(), true));
    head.setCharsFromContent();
    table.appendChild(head);
    if (lines.size() > 1) {
      var body = new TableBody();
      for (var line : lines.subList(1, lines.size())) body.appendChild(row(line, false));
      body.setCharsFromContent();
      table.appendChild(body);
    }
    table.setCharsFromContent();
  }

  private TableRow row(BasedSequence line, boolean header) {
    var row = new TableRow(line);
    var texts = TableCells.of(line);
    for (int i = 0; i < columns.size(); i++) {
      if (++cells > CELLS_MAX && i >= texts.size()) break;
      var text = i < texts.size() ? texts.get(i) : line.subSequence(line.length());
      var cell = new TableCell(text);
      cell.setText(text);
      cell.setHeader(header);
      cell.setAlignment(columns.get(i));
      row.appendChild(cell);
    }
    return row;
  }

  @Override
  public void parseInlines(InlineParser inlines) {
    for (var section : table.getChildren())
      for (var row : section.getChildren())
        for (var cell : row.getChildren())
          inlines.parse(TableCells.unescaped(((TableCell) cell).getText()), cell);
  }
}
