package note.gfm;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// The `[ ]` or `[x]` that begins an item of a task list.
public final class TaskBox extends Node implements DoNotDecorate {
  TaskBox(BasedSequence chars) {
    super(chars);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /// Is it ticked?
  public boolean isDone() {
    return getChars().charAt(1) != ' ';
  }
}
