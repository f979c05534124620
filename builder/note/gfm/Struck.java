package note.gfm;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// Text between tildes.
final class Struck extends DelimitedNodeImpl {
  Struck(BasedSequence opening, BasedSequence closing) {
    super(opening, BasedSequence.NULL, closing);
  }
}
